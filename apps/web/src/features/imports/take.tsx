import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { useFormat, useT } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import type { ImportKind } from '../../app/schema.generated';
import styles from './imports.module.css';
import { refusedRows, type Report } from './remarks';

const shownRows = 40;

/** All of what is new, or nothing. Refused rows stop it until the operator says that they stay out. */
export function Take({
  kind,
  report,
  busy,
  onTake,
}: {
  kind: ImportKind;
  report: Report;
  busy: boolean;
  onTake: (leaveOut: boolean) => void;
}) {
  const t = useT();
  const format = useFormat();
  const [leaveOut, setLeaveOut] = useState(false);
  const rows = refusedRows(report.remarks);
  const more = rows.length - shownRows;
  if (report.fault || report.lacking.length > 0) return null;
  if (kind === 'CALENDAR') return <Callout>{t('imports.takeNotKept')}</Callout>;
  if (!report.fingerprint)
    return (
      <Callout
        tone={report.unchanged ? 'good' : 'warn'}
        actions={
          report.practiceId && (
            <Link to={elsewhere(`/practices/${report.practiceId}/edit`)} className={buttonClass()}>
              {t('imports.open.WRITE_UP')}
            </Link>
          )
        }
      >
        {t(report.practiceId ? 'imports.takeDraftThere' : report.unchanged ? 'imports.takeNothing' : 'imports.takeNothingLeft')}
      </Callout>
    );
  const waits = report.rejected > 0 && !leaveOut;
  return (
    <section className={styles['take']}>
      <h2>{t('imports.take')}</h2>
      {report.rejected > 0 && (
        <>
          <Callout tone="warn" title={t('imports.refusedTitle', { count: report.rejected })}>
            {t('imports.refusedWayOut', {
              rows: format.list([
                ...rows.slice(0, shownRows).map((row) => format.number(row)),
                ...(more > 0 ? [t('imports.refusedMore', { count: more })] : []),
              ]),
            })}
          </Callout>
          <Checkbox
            label={t('imports.refusedLeave', { count: report.rejected })}
            checked={leaveOut}
            onChange={(event) => setLeaveOut(event.target.checked)}
          />
        </>
      )}
      <Button kind="main" busy={busy} refused={waits && t('imports.refusedFirst')} onClick={() => onTake(report.rejected > 0)}>
        {t(`imports.takeAll.${kind}`, { count: report.fresh })}
      </Button>
    </section>
  );
}

/** What came of it, with a way to it. */
export function Done({ kind, report, slug }: { kind: ImportKind; report: Report; slug: string | null }) {
  const t = useT();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.scrollIntoView({ block: 'center' }), []);
  const to = {
    MEMBERS: `/c/${slug ?? ''}/settings`,
    ORGANISATIONS: '/organisations',
    WRITE_UP: `/practices/${report.practiceId ?? ''}/edit`,
    REFERENCES: '/practices/screening',
    FEED: '/practices/screening',
    PROJECTS: '/funding',
    CALENDAR: '/',
  }[kind];
  return (
    <Callout
      ref={note}
      tone="good"
      role="status"
      actions={
        <Link to={elsewhere(to)} className={buttonClass('main')}>
          {t(`imports.open.${kind}`)}
        </Link>
      }
    >
      {report.stored ? t(`imports.done.${kind}`, { count: report.fresh }) : t('imports.doneNothing')}
    </Callout>
  );
}
