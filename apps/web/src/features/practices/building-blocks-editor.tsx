import { mostBlocks, type BuildingBlock } from '@guildhall/domain/practices/content';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useEffect, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useT } from '../../app/i18n/provider';
import { BlockLessons } from './block-lessons';
import { moved, putBack } from './files/list';
import styles from './building-blocks-editor.module.css';

interface Props {
  practiceId: string;
  blocks: readonly BuildingBlock[];
  lang: string;
  /** Text of what is wrong, by path (`buildingBlocks.0.title`). */
  wrong: (path: string) => string | undefined;
  onChange: (blocks: BuildingBlock[]) => void;
  onBlur: () => void;
}

/** The parts of a practice that others could build again, in their order. */
export function BuildingBlocksEditor({ practiceId, blocks, lang, wrong, onChange, onBlur }: Props) {
  const t = useT();
  const [gone, setGone] = useState<{ block: BuildingBlock; at: number } | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
    setFocus(null);
  }, [focus]);
  const add = () => {
    onChange([...blocks, { id: crypto.randomUUID(), title: '', purpose: '', enablingFactors: [] }]);
    setFocus(`f-buildingBlocks-${blocks.length}-title`);
  };
  const remove = (at: number) => {
    setGone({ block: blocks[at]!, at });
    onChange(blocks.filter((_, i) => i !== at));
    setFocus('block-back');
  };
  const back = () => {
    if (!gone) return;
    onChange(putBack(blocks, gone.block, gone.at));
    setFocus(`f-buildingBlocks-${gone.at}-title`);
    setGone(null);
  };
  return (
    <div className="stack">
      {blocks.length > 0 && (
        <ol role="list" className={styles['blocks']}>
          {blocks.map((block, at) => (
            <OneBlock
              key={block.id}
              practiceId={practiceId}
              block={block}
              at={at}
              count={blocks.length}
              lang={lang}
              wrong={(part) => wrong(`buildingBlocks.${at}.${part}`)}
              onChange={(patch) => onChange(blocks.map((b, i) => (i === at ? { ...b, ...patch } : b)))}
              onMove={(to) => {
                onChange(moved(blocks, at, to));
                setFocus(`f-buildingBlocks-${to}-title`);
              }}
              onRemove={() => remove(at)}
              onBlur={onBlur}
            />
          ))}
        </ol>
      )}
      {gone && (
        <p className="row" role="status">
          {t('practices.block.removed')}{' '}
          <Button small id="block-back" onClick={back}>
            {t('practices.block.back')}
          </Button>
        </p>
      )}
      {blocks.length < mostBlocks.blocks && (
        <div>
          <Button onClick={add}>{t('practices.block.add')}</Button>
        </div>
      )}
    </div>
  );
}

interface BlockProps {
  practiceId: string;
  block: BuildingBlock;
  at: number;
  count: number;
  lang: string;
  wrong: (part: string) => string | undefined;
  onChange: (patch: Partial<BuildingBlock>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onBlur: () => void;
}

function OneBlock({ practiceId, block, at, count, lang, wrong, onChange, onMove, onRemove, onBlur }: BlockProps) {
  const t = useT();
  const number = at + 1;
  const id = (part: string) => `f-buildingBlocks-${at}-${part}`;
  return (
    <li className={styles['block']} aria-label={t('practices.block.number', { number })}>
      <span aria-hidden className={styles['number']}>
        {number}
      </span>
      <div className={styles['parts']}>
        <Field label={t('practices.block.title')} id={id('title')} error={wrong('title')}>
          <TextInput
            className={styles['title']}
            dir="auto"
            lang={lang}
            maxLength={160}
            value={block.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
            onBlur={onBlur}
          />
        </Field>
        <Field label={t('practices.block.purpose')} id={id('purpose')} error={wrong('purpose')}>
          <TextArea
            className={styles['purpose']}
            rows={2}
            lang={lang}
            maxLength={1200}
            value={block.purpose}
            onChange={(event) => onChange({ purpose: event.currentTarget.value })}
            onBlur={onBlur}
          />
        </Field>
        <Factors
          id={id('enablingFactors')}
          number={number}
          lang={lang}
          factors={block.enablingFactors}
          error={wrong('enablingFactors')}
          onChange={(enablingFactors) => onChange({ enablingFactors })}
          onBlur={onBlur}
        />
        <BlockLessons practiceId={practiceId} blockId={block.id} number={number} />
        <div className="row">
          {at > 0 && (
            <Button small aria-label={t('practices.block.earlierOf', { number })} onClick={() => onMove(at - 1)}>
              {t('practices.block.earlier')}
            </Button>
          )}
          {at < count - 1 && (
            <Button small aria-label={t('practices.block.laterOf', { number })} onClick={() => onMove(at + 1)}>
              {t('practices.block.later')}
            </Button>
          )}
          <span className="push">
            <Button small kind="text" aria-label={t('practices.block.removeOf', { number })} onClick={onRemove}>
              {t('practices.block.remove')}
            </Button>
          </span>
        </div>
      </div>
    </li>
  );
}

interface FactorsProps {
  id: string;
  number: number;
  lang: string;
  factors: readonly string[];
  error: string | undefined;
  onChange: (factors: string[]) => void;
  onBlur: () => void;
}
const idAt = (id: string, at: number) => (at === 0 ? id : `${id}-${at}`);
const bullet = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/** One line for each; the last one is always free. Empty lines are not stored. */
function Factors({ id, number, lang, factors, error, onChange, onBlur }: FactorsProps) {
  const t = useT();
  const lines = factors.length < mostBlocks.factors ? [...factors, ''] : factors;
  const put = (at: number, ...texts: string[]) =>
    onChange([...factors.slice(0, at), ...texts, ...factors.slice(at + 1)].slice(0, mostBlocks.factors));
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    document.getElementById(idAt(id, at + 1))?.focus();
  };
  // A list from elsewhere comes in as a list.
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, at: number) => {
    const texts = event.clipboardData.getData('text/plain').split(/\r?\n/);
    const said = texts.map((text) => text.replace(bullet, '').trim()).filter(Boolean);
    if (said.length < 2 || lines[at] !== '' || said.some((text) => text.length > 300)) return;
    event.preventDefault();
    put(at, ...said);
  };
  return (
    <fieldset className={styles['factors']}>
      <legend>{t('practices.block.factors')}</legend>
      <p className={styles['hint']} id={`${id}-hint`}>
        {t('practices.block.factorsHint')}
      </p>
      {lines.map((text, at) => (
        <TextInput
          key={at}
          id={idAt(id, at)}
          aria-label={t('practices.block.factor', { block: number, number: at + 1 })}
          aria-describedby={error && at === 0 ? `${id}-error` : `${id}-hint`}
          aria-invalid={error && at === 0 ? true : undefined}
          dir="auto"
          lang={lang}
          maxLength={300}
          value={text}
          onChange={(event) => put(at, event.currentTarget.value)}
          onKeyDown={(event) => onKeyDown(event, at)}
          onPaste={(event) => onPaste(event, at)}
          onBlur={onBlur}
        />
      ))}
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
