import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { ConflictView } from '../../app/forms/conflict-view';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { amendedFrom, keptAs, patchOf, wordsOf, type Amended } from './amend-way';
import { MissingNote } from './missing-note';
import { AmendAnswerDocument, ObservedOnVisitDocument } from './team.generated';
import type { Read } from './team.page';

type Answer = Read['reviews'][number]['answers'][number];
interface Props {
  c: Read;
  reviewId: string;
  dimension: Read['rubric']['dimensions'][number];
  answer: Answer;
}

/** One dimension of one's own review, said otherwise after the visit: as a whole, by a button. What is typed is kept on this device until it is sent. */
export function AmendAnswer({ c, reviewId, dimension, answer }: Props) {
  const { t, format } = useWords();
  const router = useRouter();
  const [amend, { loading }] = useMutation(AmendAnswerDocument);
  const [observe, { loading: adding }] = useMutation(ObservedOnVisitDocument);
  const draft = useDraft(`amend:${reviewId}:${dimension.key}`);
  // What was typed before a reload opens by itself.
  const [opened, setOpen] = useState<boolean>();
  const open = opened ?? draft.restored;
  const [problem, setProblem] = useState<Problem>();
  const [newest, setNewest] = useState(0);
  const [theirs, setTheirs] = useState<Amended>();
  const seen = useDraft(`amend-seen:${reviewId}:${dimension.key}`);
  const now = amendedFrom(draft.text, answer);
  const set = (more: Partial<Amended>) => {
    setOpen(true);
    draft.setText(keptAs({ ...now, ...more }, answer));
  };
  const left = now.value === 'NS' || now.value === 'IE';
  const levelOf = (v: string) =>
    v === 'NS' || v === 'IE' ? t(`reviews.value.${v}`) : v && `${v} ${dimension.anchors[Number(v) - 1]?.name ?? ''}`;
  const items = (ids: string) => format.list(ids.split(' ').flatMap((id) => c.evidence.find((e) => e.id === id)?.title ?? []));
  const send = async () => {
    setProblem(undefined);
    try {
      const patch = patchOf(now, answer);
      const { data } = await amend({
        variables: {
          input: {
            reviewId,
            dimensionKey: dimension.key,
            patch,
            expectedVersion: Math.max(newest, answer.version),
            clientMutationId: crypto.randomUUID(),
          },
        },
      });
      const result = data!.amendAnswer;
      if (result.__typename === 'EditConflict') {
        setTheirs({ ...now, ...wordsOf(result.theirs) });
        setNewest(result.currentVersion);
        return;
      }
      draft.clear();
      setOpen(false);
      await router.invalidate();
    } catch (e) {
      setProblem(problemOf(e));
    }
  };
  const add = async () => {
    setProblem(undefined);
    try {
      const input = { caseId: c.caseId, type: 'OBSERVATION' as const, title: seen.text.trim(), clientMutationId: crypto.randomUUID() };
      const { data } = await observe({ variables: { input } });
      set({ evidenceIds: [...now.evidenceIds, data!.addEvidence.id] });
      seen.clear();
      await router.invalidate();
    } catch (e) {
      setProblem(problemOf(e));
    }
  };
  // What was recorded on the visit feeds no answer: the name beside it would tell whose review this is.
  const evidence = c.evidence.filter((e) => !e.strength);
  const same = keptAs(now, answer) === '';
  return (
    <>
      <p>
        <Button small kind="text" aria-label={t('reviews.amend.of', { dimension: dimension.title })} onClick={() => setOpen(true)}>
          {t('reviews.amend')}
        </Button>
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('reviews.amend.of', { dimension: dimension.title })}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={loading} {...(same ? { refused: t('reviews.amend.first') } : {})} onClick={() => void send()}>
              {t('reviews.amend.send')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        {theirs ? (
          <ConflictView
            fields={[
              { key: 'value', label: t('reviews.form.which'), show: levelOf },
              { key: 'evidenceIds', label: t('reviews.evidence.label'), show: items },
              ...(['reason', 'strengths', 'improvements', 'noteToTeam'] as const).map((key) => ({ key, label: t(`reviews.form.${key}`) })),
            ]}
            theirs={asText(theirs)}
            yours={asText(now)}
            base={asText(amendedFrom('', answer))}
            onResolve={({ evidenceIds, ...words }) => {
              set({ ...words, evidenceIds: evidenceIds.split(' ').filter(Boolean) });
              setTheirs(undefined);
            }}
          />
        ) : (
          <>
            <p>{t('reviews.amend.text')}</p>
            <Field label={t('reviews.form.which')}>
              <Select value={now.value} onChange={(e) => set({ value: e.currentTarget.value })}>
                {dimension.anchors.map((a) => (
                  <option key={a.level} value={String(a.level)}>
                    {a.level} {a.name}
                  </option>
                ))}
                {(['NS', 'IE'] as const).map((v) => (
                  <option key={v} value={v}>
                    {t(`reviews.value.${v}`)}
                  </option>
                ))}
              </Select>
            </Field>
            {left && (
              <Field label={t('reviews.form.reason')}>
                <TextArea rows={2} value={now.reason} onChange={(e) => set({ reason: e.currentTarget.value })} />
              </Field>
            )}
            {(['strengths', 'improvements', 'noteToTeam'] as const).map((f) => (
              <Field
                key={f}
                label={t(`reviews.form.${f}`)}
                {...(f === 'noteToTeam' ? { whoSees: <WhoSees>{t('reviews.amend.sees')}</WhoSees> } : {})}
              >
                <TextArea rows={4} value={now[f]} onChange={(e) => set({ [f]: e.currentTarget.value })} />
              </Field>
            ))}
            {evidence.length > 0 && (
              <fieldset>
                <legend>{t('reviews.evidence.label')}</legend>
                {evidence.map((e) => (
                  <Checkbox
                    key={e.id}
                    label={<bdi>{e.title}</bdi>}
                    checked={now.evidenceIds.includes(e.id)}
                    onChange={(x) =>
                      set({
                        evidenceIds: x.currentTarget.checked ? [...now.evidenceIds, e.id] : now.evidenceIds.filter((id) => id !== e.id),
                      })
                    }
                  />
                ))}
              </fieldset>
            )}
            <Field label={t('reviews.amend.seen')} hint={t('reviews.amend.seenHint')}>
              <TextInput maxLength={200} value={seen.text} onChange={(e) => seen.setText(e.currentTarget.value)} />
            </Field>
            <Button
              small
              busy={adding}
              {...(seen.text.trim() ? {} : { refused: t('reviews.evidence.nameFirst') })}
              onClick={() => void add()}
            >
              {t('reviews.evidence.keep')}
            </Button>
            <MissingNote problem={problem} />
          </>
        )}
      </Dialog>
    </>
  );
}
const asText = (a: Amended) => ({ ...a, evidenceIds: a.evidenceIds.join(' ') });
