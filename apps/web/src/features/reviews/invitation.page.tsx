import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { conflictTypes, declineReasons, type ConflictType, type DeclineReason } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import type { LoadArgs } from '../../app/feature';
import { useKept } from '../../app/forms/use-kept';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import {
  AcceptReviewInvitationDocument,
  CasePageDocument,
  DeclareConflictsDocument,
  DeclineReviewInvitationDocument,
} from './cases.generated';
import { MissingNote } from './missing-note';
import { anew, useAct } from './use-act';
import styles from './case.module.css';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CasePageDocument, variables: { id: params['caseId'] ?? '' }, ...anew });

const monthsToWait = ['any', '3', '6', '12'] as const;
type Months = (typeof monthsToWait)[number];
const monthsFromNow = (months: Months): string | null => {
  if (months === 'any') return null;
  const at = new Date();
  at.setMonth(at.getMonth() + Number(months));
  return at.toISOString();
};

/** What one is about to declare; it stays on this device until it is sent. */
type Undeclared = { answer: 'none' | 'some' | ''; types: string; note: string };
const undeclared: Undeclared = { answer: '', types: '', note: '' };

/** An invitation in two steps: first the summary and what conflicts of interest there are, then the terms. The dossier opens after that. */
export function InvitationPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format } = useWords();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(CasePageDocument, { variables: { id: caseId } });
  const { act, busy, problem } = useAct();
  const c = data.reviewCase;
  const a = c.myAssignment;
  const declared = useKept(`declare:${a?.id ?? ''}`, undeclared, a?.version ?? 0, undefined, () => ({}));
  const answer = declared.v.answer || null;
  const types = declared.v.types.split(' ').filter(Boolean) as ConflictType[];
  const { note } = declared.v;
  const [terms, setTerms] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [months, setMonths] = useState<Months>('any');
  usePageTitle(t('reviews.invitation.title', { title: c.title }));
  if (!a || a.state !== 'INVITED')
    return (
      <>
        <PageHead title={c.title} titleLang="en" />
        <Callout tone="note">
          {t('reviews.invitation.answered')}{' '}
          <Link to="/reviews/$caseId" params={{ caseId }}>
            {t('reviews.toCase')}
          </Link>
        </Callout>
      </>
    );
  const base = { assignmentId: a.id, expectedVersion: a.version };
  const due = c.deadlines.find((d) => d.kind === 'REVIEW');
  const waits = c.conflicts.some((k) => k.status === 'POTENTIAL');
  const declare = async () => {
    const conflicts = answer === 'some' ? types.map((type) => ({ type, note })) : [];
    if (await act('declare', DeclareConflictsDocument, { ...base, conflicts })) declared.clear();
  };
  // While the panel is still being built there is no dossier to open yet.
  const early = c.state === 'PREPARATION';
  const accept = async () => {
    if (await act('accept', AcceptReviewInvitationDocument, { ...base, termsVersion: c.confidentialityTextVersion }))
      await navigate({ to: early ? '/reviews/$caseId' : '/reviews/$caseId/form', params: { caseId } });
  };
  const decline = async () => {
    if (await act('decline', DeclineReviewInvitationDocument, { ...base, reason: reason!, note: '', askAgainAfter: monthsFromNow(months) }))
      await navigate({ to: '/reviews' });
  };
  const ready = answer === 'none' || (answer === 'some' && types.length > 0 && note.trim().length >= 10);
  return (
    <>
      <PageHead
        kicker={t('reviews.invitation.kicker', { name: c.programmeName })}
        title={c.title}
        titleLang="en"
        lead={<span lang="en">{c.summary}</span>}
      />
      <div className={styles['columns']}>
        <dl className={styles['facts']}>
          <dt>{t('reviews.invitation.host')}</dt>
          <dd>{inLine([c.hostName, c.place], ', ')}</dd>
          <dt>{t('reviews.invitation.task')}</dt>
          <dd>{t('reviews.invitation.taskText', { count: c.dimensionCount, role: t(`reviews.role.${a.role}`) })}</dd>
          {a.respondBy && (
            <>
              <dt>{t('reviews.invitation.respondBy')}</dt>
              <dd>{format.deadline(a.respondBy)}</dd>
            </>
          )}
          {due && (
            <>
              <dt>{t('reviews.deadline.REVIEW')}</dt>
              <dd>{format.deadline(due.dueAt)}</dd>
            </>
          )}
          <dt>{t('reviews.hostAsks')}</dt>
          <dd lang="en">{c.guidingQuestions.join(' ')}</dd>
        </dl>
        {!a.declaredAt ? (
          <section className={styles['columns']}>
            <h2>{t('reviews.invitation.step1')}</h2>
            <p>{t('reviews.invitation.conflictText')}</p>
            <ul>
              {(['work', 'pay', 'tie', 'compete'] as const).map((k) => (
                <li key={k}>{t(`reviews.invitation.conflict.${k}`)}</li>
              ))}
            </ul>
            <RadioGroup
              legend={t('reviews.invitation.conflictAsk')}
              name="conflict"
              options={[
                { value: 'none', label: t('reviews.invitation.none') },
                { value: 'some', label: t('reviews.invitation.some') },
              ]}
              value={answer}
              onChange={(given) => declared.put({ answer: given })}
            />
            {answer === 'some' && (
              <>
                <fieldset>
                  <legend>{t('reviews.invitation.which')}</legend>
                  {conflictTypes.map((type) => (
                    <Checkbox
                      key={type}
                      label={t(`reviews.conflictType.${type}`)}
                      checked={types.includes(type)}
                      onChange={(e) =>
                        declared.put({ types: (e.currentTarget.checked ? [...types, type] : types.filter((x) => x !== type)).join(' ') })
                      }
                    />
                  ))}
                </fieldset>
                <Field
                  label={t('reviews.invitation.note')}
                  hint={t('reviews.invitation.noteHint')}
                  whoSees={<WhoSees>{t('reviews.invitation.noteSees')}</WhoSees>}
                >
                  <TextArea rows={3} maxLength={2000} value={note} onChange={(e) => declared.put({ note: e.currentTarget.value })} />
                </Field>
              </>
            )}
            <div className={styles['actions']}>
              <Button
                kind="main"
                busy={busy === 'declare'}
                {...(ready ? {} : { refused: t('reviews.invitation.chooseFirst') })}
                onClick={() => void declare()}
              >
                {t('reviews.invitation.continue')}
              </Button>
              <Button kind="text" onClick={() => setDeclining(true)}>
                {t('reviews.invitation.decline')}
              </Button>
            </div>
          </section>
        ) : waits ? (
          <Callout tone="waiting" title={t('reviews.invitation.waiting')}>
            {t('reviews.invitation.waitingText')}
          </Callout>
        ) : (
          <section className={styles['columns']}>
            <h2>{t('reviews.invitation.step2')}</h2>
            <ul>
              {(['only', 'host', 'share', 'delete'] as const).map((k) => (
                <li key={k}>{t(`reviews.terms.${k}`)}</li>
              ))}
            </ul>
            <Checkbox label={t('reviews.terms.agree')} checked={terms} onChange={(e) => setTerms(e.currentTarget.checked)} />
            <div className={styles['actions']}>
              <Button
                kind="main"
                busy={busy === 'accept'}
                {...(terms ? {} : { refused: t('reviews.terms.first') })}
                onClick={() => void accept()}
              >
                {t(early ? 'reviews.invitation.acceptEarly' : 'reviews.invitation.accept')}
              </Button>
              <Button kind="text" onClick={() => setDeclining(true)}>
                {t('reviews.invitation.decline')}
              </Button>
            </div>
          </section>
        )}
        <MissingNote problem={problem} />
      </div>
      <Dialog
        open={declining}
        onClose={() => setDeclining(false)}
        title={t('reviews.invitation.declineTitle')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button
              kind="main"
              busy={busy === 'decline'}
              {...(reason ? {} : { refused: t('reviews.invitation.chooseFirst') })}
              onClick={() => void decline()}
            >
              {t('reviews.invitation.decline')}
            </Button>
            <Button onClick={() => setDeclining(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <RadioGroup
          legend={t('reviews.invitation.declineWhy')}
          hint={t('reviews.invitation.declineSees')}
          name="decline"
          options={declineReasons.map((value) => ({ value, label: t(`reviews.decline.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
        <Field label={t('reviews.invitation.askAgain')}>
          <Select value={months} onChange={(e) => setMonths(e.currentTarget.value as Months)}>
            {monthsToWait.map((m) => (
              <option key={m} value={m}>
                {t(`reviews.invitation.askAgain.${m}`)}
              </option>
            ))}
          </Select>
        </Field>
      </Dialog>
    </>
  );
}
