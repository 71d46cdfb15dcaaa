import { Link } from '@tanstack/react-router';
import type { BookLocale, Chapter } from '@guildhall/domain/toolbooks/content';
import { directionOf } from '@guildhall/domain/toolbooks/direction';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { TextInput } from '@guildhall/ui/TextInput';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { useT } from '../../app/i18n/provider';
import { elsewhere } from '../../app/paths';
import type { BookDraft } from './use-book';

interface Props {
  chapter: Chapter;
  number: number;
  of: number;
  part: BookDraft['parts'][number] | undefined;
  problems: BookDraft['problems'];
  lang: BookLocale;
  first: BookLocale;
  onChange: (chapter: Chapter) => void;
  onRemove: () => void;
  onBlur: () => void;
}

/** One chapter in one of the languages of the book. */
export function ChapterFields({ chapter: c, number, of, part, problems, lang, first, onChange, onRemove, onBlur }: Props) {
  const t = useT();
  const put = (field: 'title' | 'text', value: string) => onChange({ ...c, [field]: { ...c[field], [lang]: value } });
  const newer = part?.newest && c.refEdition && part.newest > c.refEdition ? part.newest : null;
  return (
    <div className="stack">
      <h2>{t('toolbooks.chapterOf', { number, of })}</h2>
      {problems.map((p) => (
        <Callout key={p.rule} tone="warn">
          {t.maybe(`toolbooks.problem.${p.rule}`, 'toolbooks.problem.other')}
        </Callout>
      ))}
      {part && c.kind !== 'TEXT' && (
        <p>
          {t(`toolbooks.shows.${c.kind}`)}{' '}
          {c.kind === 'PRACTICE' ? (
            <Link to="/practices/$slug/e/$edition" params={{ slug: part.slug, edition: String(c.refEdition ?? 1) }}>
              <bdi>{part.title}</bdi>, {t('toolbooks.edition', { number: c.refEdition ?? 1 })}
            </Link>
          ) : c.kind === 'STORY' ? (
            <Link to={elsewhere(`/stories/${part.slug}`)}>
              <bdi>{part.title}</bdi>
            </Link>
          ) : (
            <Link to="/schemes/$slug" params={{ slug: part.slug }}>
              <bdi>{part.title}</bdi>
            </Link>
          )}
        </p>
      )}
      {newer && (
        <Callout
          tone="note"
          actions={<Button onClick={() => onChange({ ...c, refEdition: newer })}>{t('toolbooks.takeEdition', { number: newer })}</Button>}
        >
          {t('toolbooks.newerEdition', { number: newer })}
        </Callout>
      )}
      <Field
        label={t('toolbooks.field.chapterTitle')}
        {...(c.kind === 'TEXT' && lang === first ? {} : { optional: t('app.optional') })}
        hint={c.kind === 'TEXT' ? undefined : t('toolbooks.hint.partTitle')}
        id="f-chapter-title"
      >
        <TextInput
          dir={directionOf(lang)}
          lang={lang}
          maxLength={160}
          value={c.title[lang]}
          onChange={(event) => put('title', event.currentTarget.value)}
          onBlur={onBlur}
        />
      </Field>
      <Field
        label={c.kind === 'TEXT' ? t('toolbooks.field.chapterText') : t('toolbooks.field.opening')}
        {...(c.kind === 'TEXT' && lang === first ? {} : { optional: t('app.optional') })}
        hint={c.kind === 'TEXT' ? t('toolbooks.hint.text') : t('toolbooks.hint.opening')}
        id="f-chapter-text"
      >
        <MarkdownEditor
          value={c.text[lang]}
          lang={lang}
          dir={directionOf(lang)}
          rows={c.kind === 'TEXT' ? 18 : 6}
          maxLength={30_000}
          onChange={(value) => put('text', value)}
          onBlur={onBlur}
        />
      </Field>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--s-2)' }}>
        <Button kind="text" onClick={onRemove}>
          {t('toolbooks.remove')}
        </Button>
      </p>
    </div>
  );
}
