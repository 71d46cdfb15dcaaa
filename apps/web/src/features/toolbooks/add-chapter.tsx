import { useQuery } from '@apollo/client/react';
import type { Chapter } from '@guildhall/domain/toolbooks/content';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { TextInput } from '@guildhall/ui/TextInput';
import { useDeferredValue, useState } from 'react';
import { problemOf } from '../../app/errors';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { newChapter } from './chapters';
import { ToolBookPracticesDocument, ToolBookSchemesDocument, ToolBookStoriesDocument } from './draft.generated';
import styles from './write-book.module.css';

interface Found {
  id: string;
  title: string;
  where: string;
  edition: number | null;
}
type Taken = 'PRACTICE' | 'SCHEME' | 'STORY';
type Pick = (kind: Taken, found: Found) => void;

/** A chapter of one's own words, a published practice, a scheme, a story or lesson. It comes after the one that is open. */
export function AddChapter({ onAdd }: { onAdd: (chapter: Chapter) => void }) {
  const { t } = useWords();
  const [picking, setPicking] = useState<Taken | null>(null);
  const pick: Pick = (kind, found) => {
    onAdd(newChapter(kind, { id: found.id, edition: found.edition }));
    setPicking(null);
  };
  return (
    <div className={styles['add']}>
      <Button onClick={() => onAdd(newChapter('TEXT', null))}>{t('toolbooks.add.TEXT')}</Button>
      <Button onClick={() => setPicking('PRACTICE')}>{t('toolbooks.add.PRACTICE')}</Button>
      <Button onClick={() => setPicking('SCHEME')}>{t('toolbooks.add.SCHEME')}</Button>
      <Button onClick={() => setPicking('STORY')}>{t('toolbooks.add.STORY')}</Button>
      <Dialog
        open={picking !== null}
        onClose={() => setPicking(null)}
        title={picking ? t(`toolbooks.add.${picking}`) : ''}
        closeLabel={t('app.close')}
      >
        {picking === 'PRACTICE' && <Practices onPick={(found) => pick('PRACTICE', found)} />}
        {picking === 'SCHEME' && <Schemes onPick={(found) => pick('SCHEME', found)} />}
        {picking === 'STORY' && <Stories onPick={(found) => pick('STORY', found)} />}
      </Dialog>
    </div>
  );
}

function Practices({ onPick }: { onPick: (found: Found) => void }) {
  const { t, format } = useWords();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const { data, previousData, error } = useQuery(ToolBookPracticesDocument, { variables: { words: wanted.trim() } });
  const nodes = (data ?? previousData)?.practices.nodes;
  return (
    <Choices
      words={words}
      onWords={setWords}
      error={error}
      found={nodes?.map((p) => ({
        id: p.id,
        title: p.title.map((x) => x.text).join(''),
        where: inLine([p.place, p.country ? format.country(p.country) : '', t('toolbooks.edition', { number: p.editionNo })]),
        edition: p.editionNo,
      }))}
      onPick={onPick}
    />
  );
}

function Schemes({ onPick }: { onPick: (found: Found) => void }) {
  const { format } = useWords();
  const [words, setWords] = useState('');
  const { data, error } = useQuery(ToolBookSchemesDocument);
  const fits = (title: string) => title.toLowerCase().includes(words.trim().toLowerCase());
  const found = data?.schemes.nodes
    .filter((s) => fits(s.title))
    .map((s) => ({
      id: s.id,
      title: s.title,
      where: inLine([s.place, s.country ? format.country(s.country) : '']),
      edition: null,
    }));
  return <Choices words={words} onWords={setWords} error={error} found={found} onPick={onPick} />;
}

function Stories({ onPick }: { onPick: (found: Found) => void }) {
  const { format } = useWords();
  const [words, setWords] = useState('');
  const { data, error } = useQuery(ToolBookStoriesDocument, { fetchPolicy: 'network-only' });
  const found = data?.stories.nodes
    .filter((s) => s.title.toLowerCase().includes(words.trim().toLowerCase()))
    .map((s) => ({
      id: s.id,
      title: s.title,
      where: inLine([s.place, s.country ? format.country(s.country) : '']),
      edition: null,
    }));
  return <Choices words={words} onWords={setWords} error={error} found={found} onPick={onPick} />;
}

interface ChoicesProps {
  words: string;
  onWords: (words: string) => void;
  error: unknown;
  found: readonly Found[] | undefined;
  onPick: (found: Found) => void;
}
function Choices({ words, onWords, error, found, onPick }: ChoicesProps) {
  const { t } = useWords();
  return (
    <div className="stack">
      <Field label={t('toolbooks.find')} id="f-find">
        <TextInput dir="auto" autoComplete="off" value={words} onChange={(event) => onWords(event.currentTarget.value)} />
      </Field>
      {error !== undefined && error !== null && <ProblemNote problem={problemOf(error)} />}
      {!found && !error && <Skeleton label={t('app.loading')} lines={[70, 60, 80]} />}
      {found?.length === 0 && <p role="status">{t('toolbooks.nothingFound')}</p>}
      <ul role="list" className={styles['found']}>
        {found?.map((f) => (
          <li key={f.id}>
            <span>
              <strong dir="auto">{f.title}</strong>
              <span className="meta">{f.where}</span>
            </span>
            <Button small aria-label={`${t('toolbooks.take')}: ${f.title}`} onClick={() => onPick(f)}>
              {t('toolbooks.take')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
