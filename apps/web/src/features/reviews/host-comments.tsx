import { commentKinds, commentResolutions, type CommentKind } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../app/drafts';
import { useKept } from '../../app/forms/use-kept';
import { useWords } from '../../app/i18n/provider';
import {
  AddHostCommentDocument,
  FinaliseSilentReportDocument,
  FinishHostCommentsDocument,
  RemindHostDocument,
  ReopenReportDocument,
  ResolveHostCommentDocument,
  type HostCheckOfCaseQuery,
} from './host-check.generated';
import { MissingNote } from './missing-note';
import type { Report } from './read-report';
import { useAct } from './use-act';
import styles from './host-comments.module.css';
import shared from './results.module.css';

export type HostCheck = HostCheckOfCaseQuery['hostCheck'];
type Comment = HostCheck['comments'][number];
const tones: Record<(typeof commentResolutions)[number], Tone> = { ACCEPTED: 'good', PARTLY: 'note', REJECTED: 'line' };

/** What the host says to the report, section by section, and what the lead peer answers. */
export function HostComments({ r, check }: { r: Report; check: HostCheck }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const { viewerCan: can } = check;
  if (check.comments.length === 0 && check.state !== 'WITH_HOST') return null;
  const base = { reportId: check.reportId!, expectedVersion: check.version };
  const about = check.doneAt
    ? t('reviews.comments.done', { date: format.date(check.doneAt) })
    : check.dueAt
      ? t('reviews.comments.until', { at: format.date(check.dueAt) })
      : '';
  return (
    <SideHead title={t('reviews.comments')} about={about} id="comments">
      <div className={shared['stack']}>
        {check.comments.length === 0 && <p className="meta">{t('reviews.comments.none')}</p>}
        {check.comments.length > 0 && (
          <ol className={shared['list']}>
            {check.comments.map((c) => (
              <OneComment key={c.id} c={c} place={placeOf(t, r, c.sectionKey)} mine={can.reopen || r.viewerCan.edit} />
            ))}
          </ol>
        )}
        {can.comment && <AddComment r={r} reportId={base.reportId} />}
        <div className={shared['line']}>
          {can.finish && (
            <Button busy={busy === 'done'} onClick={() => void act('done', FinishHostCommentsDocument, base)}>
              {t(check.comments.length > 0 ? 'reviews.comments.finishMore' : 'reviews.comments.finish')}
            </Button>
          )}
          {can.reopen && (
            <Button kind="main" busy={busy === 'reopen'} onClick={() => void act('reopen', ReopenReportDocument, base)}>
              {t('reviews.comments.reopen')}
            </Button>
          )}
          {can.remind && (
            <Button busy={busy === 'remind'} onClick={() => void act('remind', RemindHostDocument, base)}>
              {t('reviews.comments.remind')}
            </Button>
          )}
          {can.finaliseSilent && (
            <Button kind="main" busy={busy === 'silent'} onClick={() => void act('silent', FinaliseSilentReportDocument, base)}>
              {t('reviews.comments.finaliseSilent')}
            </Button>
          )}
        </div>
        {check.remindedAt && <p className="meta">{t('reviews.comments.reminded', { date: format.date(check.remindedAt) })}</p>}
        {can.reopen && <Callout tone="warn">{t('reviews.comments.reopenText')}</Callout>}
        <MissingNote problem={problem} />
      </div>
    </SideHead>
  );
}

function placeOf(t: ReturnType<typeof useWords>['t'], r: Report, key: string): string {
  if (r.recommendations.some((x) => x.code === key)) return t('reviews.comments.recommendation', { code: key });
  return r.sections.find((s) => s.key === key)?.title ?? t.maybe(`reviews.section.${key}`, 'reviews.report.text');
}

function OneComment({ c, place, mine }: { c: Comment; place: string; mine: boolean }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const note = useDraft(`host-comment-answer:${c.id}`);
  const answer = (resolution: (typeof commentResolutions)[number]) =>
    act(resolution, ResolveHostCommentDocument, { commentId: c.id, resolution, note: note.text, expectedVersion: c.version }, note);
  return (
    <li>
      <p className={shared['head']}>
        <b>{place}</b> <Tag tone={c.kind === 'FACTUAL_CORRECTION' ? 'note' : 'line'}>{t(`reviews.commentKind.${c.kind}`)}</Tag>
        {/* Marigold calls whoever can make the correction; the others only see that it waits. */}
        {c.toBeMade && <Tag tone={mine ? 'gold' : 'plain'}>{t('reviews.comments.toBeMade')}</Tag>}
      </p>
      <p className={shared['words']} dir="auto">
        {c.text}
      </p>
      <p className="meta">
        <bdi>{c.authorName}</bdi>, {format.date(c.at)}
      </p>
      {c.resolution && (
        <div className={styles['answer']}>
          <p>
            <Tag tone={tones[c.resolution]}>{t(`reviews.resolution.${c.resolution}`)}</Tag>
          </p>
          <p dir="auto">{c.resolutionNote}</p>
        </div>
      )}
      {c.viewerCanResolve && (
        <div className={styles['answer']}>
          <Field
            label={t('reviews.comments.answer')}
            hint={t('reviews.comments.answerHint')}
            whoSees={<WhoSees>{t('reviews.comments.answerSees')}</WhoSees>}
          >
            <TextArea rows={2} value={note.text} onChange={(e) => note.setText(e.currentTarget.value)} />
          </Field>
          <div className={shared['line']}>
            {commentResolutions.map((x) => (
              <Button
                key={x}
                busy={busy === x}
                {...(note.text.trim().length < 10 ? { refused: t('reviews.comments.answerFirst') } : {})}
                onClick={() => void answer(x)}
              >
                {t(`reviews.resolve.${x}`)}
              </Button>
            ))}
          </div>
          <MissingNote problem={problem} />
        </div>
      )}
    </li>
  );
}

const blank = { sectionKey: 'summary', kind: '', text: '' };
function AddComment({ r, reportId }: { r: Report; reportId: string }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const form = useKept(`host-comment:${reportId}`, blank, 0, undefined, () => ({}));
  const { sectionKey, text } = form.v;
  const kind = (form.v.kind || null) as CommentKind | null;
  const send = () => act('add', AddHostCommentDocument, { reportId, sectionKey, kind: kind!, text }, form);
  return (
    <div className={styles['add']}>
      <Field label={t('reviews.comments.place')}>
        <Select value={sectionKey} onChange={(e) => form.put({ sectionKey: e.currentTarget.value })}>
          {r.sections
            .filter((s) => s.body)
            .map((s) => (
              <option key={s.key} value={s.key}>
                {placeOf(t, r, s.key)}
              </option>
            ))}
          {r.recommendations.map((x) => (
            <option key={x.code} value={x.code}>
              {placeOf(t, r, x.code)}
            </option>
          ))}
        </Select>
      </Field>
      <RadioGroup
        legend={t('reviews.comments.kind')}
        name="comment-kind"
        value={kind}
        onChange={(chosen) => form.put({ kind: chosen })}
        options={commentKinds.map((k) => ({ value: k, label: t(`reviews.commentKind.${k}`), hint: t(`reviews.commentHint.${k}`) }))}
      />
      <Field label={t('reviews.comments.text')} whoSees={<WhoSees>{t('reviews.comments.sees')}</WhoSees>}>
        <TextArea rows={4} value={text} onChange={(e) => form.put({ text: e.currentTarget.value })} />
      </Field>
      <p>
        <Button
          kind="main"
          busy={busy === 'add'}
          {...(!kind || text.trim().length < 10 ? { refused: t('reviews.comments.first') } : {})}
          onClick={() => void send()}
        >
          {t('reviews.comments.send')}
        </Button>
      </p>
      <MissingNote problem={problem} />
    </div>
  );
}
