import { useState } from 'react';
import { wordDiff, type DiffPart } from '@guildhall/domain/kernel/word-diff';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useT } from '../i18n/provider';
import { DiffParts } from './diff-parts';
import styles from './conflict-view.module.css';

export interface ConflictField {
  /** Key in the values. */
  key: string;
  label: string;
  /** Of what is chosen and not written: how a value reads. It can be taken from one side only. */
  show?: (value: string) => string;
}
/** What the view says, where the two sides are something else than two people. */
export type ConflictWords = Record<'title' | 'text' | 'base' | 'theirs' | 'yours' | 'takeTheirs' | 'takeYours' | 'save', string>;
interface ConflictViewProps<V extends Record<string, string>> {
  /** The fields that differ are shown, in this order. */
  fields: readonly ConflictField[];
  base: Partial<V>;
  theirs: Partial<V>;
  yours: V;
  /** With the text chosen or written for every field. */
  onResolve: (chosen: V) => void;
  busy?: boolean;
  words?: ConflictWords;
}

/** Base, theirs and yours side by side for each field that differs; one is chosen or a new one is written. Nothing is sent before the button. */
export function ConflictView<V extends Record<string, string>>({
  fields,
  base,
  theirs,
  yours,
  onResolve,
  busy,
  words,
}: ConflictViewProps<V>) {
  const t = useT();
  const say = (key: keyof ConflictWords) => words?.[key] ?? t(`app.conflict.${key}`);
  const differing = fields.filter(({ key }) => (theirs[key] ?? '') !== (yours[key] ?? ''));
  // What one has not touched oneself is not taken back from whoever has.
  const [chosen, setChosen] = useState<V>(() => {
    const untouched = differing.filter(({ key }) => base[key] !== undefined && base[key] === yours[key]);
    return { ...yours, ...Object.fromEntries(untouched.map(({ key }) => [key, theirs[key] ?? ''])) };
  });
  const set = (key: string, text: string) => setChosen((now) => ({ ...now, [key]: text }));
  return (
    <section className={styles['conflict']} aria-label={say('title')}>
      <Callout tone="warn" title={say('title')} role="alert">
        {say('text')}
      </Callout>
      {differing.map(({ key, label, show }) => {
        const [b, h, m] = [base[key] ?? '', theirs[key] ?? '', yours[key] ?? ''];
        const plain = (value: string): readonly DiffPart[] => [{ kind: 'SAME', text: show!(value) }];
        return (
          <div key={key} className={styles['field']}>
            <h3>{label}</h3>
            <div className={styles['columns']}>
              <Column title={say('base')} parts={show ? plain(b) : [{ kind: 'SAME', text: b }]} />
              <Column title={say('theirs')} parts={show ? plain(h) : wordDiff(b, h)} />
              <Column title={say('yours')} parts={show ? plain(m) : wordDiff(b, m)} />
            </div>
            <div className={styles['choice']}>
              <Button small {...(show ? { 'aria-pressed': chosen[key] === h } : {})} onClick={() => set(key, h)}>
                {say('takeTheirs')}
              </Button>
              <Button small {...(show ? { 'aria-pressed': chosen[key] === m } : {})} onClick={() => set(key, m)}>
                {say('takeYours')}
              </Button>
            </div>
            {!show && (
              <Field label={t('app.conflict.write')}>
                <TextArea rows={5} value={chosen[key] ?? ''} onChange={(event) => set(key, event.currentTarget.value)} />
              </Field>
            )}
          </div>
        );
      })}
      <Button kind="main" busy={busy ?? false} onClick={() => onResolve(chosen)}>
        {say('save')}
      </Button>
    </section>
  );
}

function Column({ title, parts }: { title: string; parts: readonly DiffPart[] }) {
  const t = useT();
  const empty = parts.every((part) => part.text === '');
  return (
    <div>
      <h4>{title}</h4>
      <p dir="auto" className={styles['text']}>
        {empty ? <span className="meta">{t('app.conflict.empty')}</span> : <DiffParts parts={parts} />}
      </p>
    </div>
  );
}
