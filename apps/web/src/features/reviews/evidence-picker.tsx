import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { evidenceTypes, type EvidenceType } from '@guildhall/domain/peer-review/evidence-types';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDraftFields } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import type { Evidence, Form, FormDimension } from './answer-way';
import type { Selected } from './dossier-pane';
import { AddEvidenceDocument } from './form.generated';
import styles from './dimension-editor.module.css';

interface Props {
  form: Form;
  dimension: FormDimension;
  ids: readonly string[];
  evidence: readonly Evidence[];
  selected: Selected | null;
  locked: boolean;
  error: string | undefined;
  id: string;
  onAdded: (added: Evidence) => void;
  onIds: (ids: string[]) => void;
}

/** What shows that the score is right: passages of the dossier, and what one has seen, heard or been given. */
export function EvidencePicker({ form, dimension, ids, evidence, selected, locked, error, id, onAdded, onIds }: Props) {
  const { t } = useWords();
  const [add, { loading }] = useMutation(AddEvidenceDocument);
  const [problem, setProblem] = useState<Problem>();
  const { v, put, clear, restored } = useDraftFields(`evidence:${form.caseId}:${dimension.key}`, 'title', {
    type: 'DOCUMENT' as EvidenceType,
    title: '',
    link: '',
  });
  const [open, setOpen] = useState(restored);
  const send = async (
    input: { type: EvidenceType; title: string; body?: string; sectionKey?: string; link?: string },
    sent?: () => void,
  ) => {
    setProblem(undefined);
    try {
      const { data } = await add({ variables: { input: { caseId: form.caseId, clientMutationId: crypto.randomUUID(), ...input } } });
      onAdded(data!.addEvidence);
      sent?.();
    } catch (e) {
      setProblem(problemOf(e));
    }
  };
  const section = form.dossier.sections.find((s) => s.key === selected?.sectionKey);
  const quote = () =>
    selected &&
    send({
      type: 'DOCUMENT',
      title: t('reviews.evidence.fromDossier', { section: section?.title ?? form.dossier.title }),
      body: selected.text,
      sectionKey: selected.sectionKey,
    });
  const chosen = ids.flatMap((one) => evidence.find((e) => e.id === one) ?? []);
  const rest = evidence.filter((e) => !ids.includes(e.id));
  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} className={styles['label']}>
        {t('reviews.evidence.label')}
      </p>
      <p className="meta">{t('reviews.evidence.hint', { from: form.rubric.evidenceFrom, two: form.rubric.twoKindsFrom })}</p>
      {chosen.length > 0 && (
        <ul className={styles['evidence']}>
          {chosen.map((e) => (
            <li key={e.id}>
              <span>
                {e.body ? <q>{e.body}</q> : e.title}{' '}
                <span className="meta">
                  {t(`reviews.evidenceType.${e.type}`)}
                  {e.body && ` · ${e.title}`}
                </span>
              </span>
              {!locked && (
                <Button small kind="text" onClick={() => onIds(ids.filter((one) => one !== e.id))}>
                  {t('reviews.evidence.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {error && <p className={styles['error']}>{error}</p>}
      {!locked && (
        <div className={styles['buttons']}>
          <Button
            small
            id={id}
            busy={loading}
            {...(selected ? {} : { refused: t('reviews.evidence.selectFirst') })}
            onMouseDown={(e) => e.preventDefault()}
            onClick={() => void quote()}
          >
            {t('reviews.evidence.quote')}
          </Button>
          <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('reviews.evidence.add')}
          </Button>
        </div>
      )}
      {open && (
        <div className={styles['add']}>
          {rest.length > 0 && (
            <Field label={t('reviews.evidence.again')} optional={t('app.optional')}>
              <Select
                value=""
                onChange={(e) => {
                  if (!e.currentTarget.value) return;
                  onIds([...ids, e.currentTarget.value]);
                  setOpen(false);
                }}
              >
                <option value="">{t('reviews.evidence.choose')}</option>
                {rest.map((e) => (
                  <option key={e.id} value={e.id}>
                    {(e.body || e.title).slice(0, 80)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={t('reviews.evidence.kind')}>
            <Select value={v.type} onChange={(e) => put({ type: e.currentTarget.value as EvidenceType })}>
              {evidenceTypes.map((v) => (
                <option key={v} value={v}>
                  {t(`reviews.evidenceType.${v}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('reviews.evidence.what')} hint={t('reviews.evidence.whatHint', { dimension: dimension.title })}>
            <TextInput value={v.title} maxLength={300} onChange={(e) => put({ title: e.currentTarget.value })} />
          </Field>
          <Field label={t('reviews.evidence.link')} optional={t('app.optional')}>
            <TextInput type="url" value={v.link} maxLength={2000} onChange={(e) => put({ link: e.currentTarget.value })} />
          </Field>
          <div className={styles['buttons']}>
            <Button
              busy={loading}
              {...(v.title.trim() ? {} : { refused: t('reviews.evidence.nameFirst') })}
              onClick={() =>
                void send({ type: v.type, title: v.title.trim(), ...(v.link.trim() ? { link: v.link.trim() } : {}) }, () => {
                  clear();
                  setOpen(false);
                })
              }
            >
              {t('reviews.evidence.keep')}
            </Button>
          </div>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
