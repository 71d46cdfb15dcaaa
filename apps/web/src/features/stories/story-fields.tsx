import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { evidenceGrades, licences } from '@guildhall/domain/practices/content';
import { lessonTexts, type StoryContent, type StoryField, type StoryKind } from '@guildhall/domain/stories/content';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { useWords } from '../../app/i18n/provider';
import { issueText } from '../../app/problem-text';

interface Props {
  kind: StoryKind;
  content: StoryContent;
  set: <F extends StoryField>(field: F, value: StoryContent[F]) => void;
  issues: readonly Issue[];
  countries: readonly string[];
  onBlur: () => void;
}

/** What each kind asks for. */
export function StoryFields({ kind, content: c, set, issues, countries, onBlur }: Props) {
  const { t, format } = useWords();
  const [quotes, setQuotes] = useState(c.quotes.join('\n'));
  const optional = t('app.optional');
  const wrong = (field: string) => {
    const issue = issues.find((i) => i.path === field || i.path.startsWith(`${field}.`));
    return issue && issueText(t, issue, 'stories');
  };
  const line = (field: 'title' | 'name' | 'about' | 'place', max: number, hint?: string, free = true) => (
    <Field label={t(`stories.field.${field}`)} id={`f-${field}`} error={wrong(field)} hint={hint} {...(free ? { optional } : {})}>
      <TextInput
        dir="auto"
        lang={c.locale}
        maxLength={max}
        value={c[field]}
        onBlur={onBlur}
        onChange={(event) => set(field, event.currentTarget.value)}
      />
    </Field>
  );
  const prose = (field: 'body' | (typeof lessonTexts)[number], rows: number, max: number) => (
    <Field
      key={field}
      label={field === 'body' && kind === 'QUOTE' ? t('stories.field.quote') : t(`stories.field.${field}`)}
      id={`f-${field}`}
      error={wrong(field)}
      hint={field === 'body' ? t('stories.hint.body') : t.maybe(`stories.hint.${field}`, 'stories.hint.body')}
    >
      <MarkdownEditor
        value={c[field]}
        lang={c.locale}
        rows={rows}
        maxLength={max}
        onChange={(value) => set(field, value)}
        onBlur={onBlur}
      />
    </Field>
  );
  const names = countries.map((code) => ({ code, name: format.country(code) })).toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="stack">
      {line('title', 160, undefined, false)}
      {kind !== 'LESSON' && (
        <>
          {line('name', 120, t('stories.hint.name'), false)}
          <Checkbox
            label={t('stories.field.pseudonym')}
            hint={t('stories.hint.pseudonym')}
            checked={c.pseudonym}
            onChange={(event) => set('pseudonym', event.currentTarget.checked)}
          />
          {line('about', 200, t('stories.hint.about'))}
          {prose('body', kind === 'QUOTE' ? 5 : 16, 30_000)}
        </>
      )}
      {kind === 'STORY' && (
        <Field label={t('stories.field.quotes')} id="f-quotes" hint={t('stories.hint.quotes')} error={wrong('quotes')} optional={optional}>
          <TextArea
            dir="auto"
            lang={c.locale}
            rows={3}
            value={quotes}
            onBlur={onBlur}
            onChange={(event) => {
              setQuotes(event.currentTarget.value);
              set(
                'quotes',
                event.currentTarget.value
                  .split('\n')
                  .map((q) => q.trim())
                  .filter(Boolean),
              );
            }}
          />
        </Field>
      )}
      {kind === 'LESSON' && (
        <>
          {lessonTexts.map((field) => prose(field, 6, 8_000))}
          <Field label={t('stories.field.grade')} id="f-grade" optional={optional}>
            <Select value={c.grade ?? ''} onChange={(event) => set('grade', (event.currentTarget.value || null) as StoryContent['grade'])}>
              <option value="">{t('stories.grade.none')}</option>
              {evidenceGrades.map((g) => (
                <option key={g} value={g}>
                  {t(`stories.grade.${g}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {line('place', 120)}
      <Field label={t('stories.field.country')} id="f-country" optional={optional}>
        <Select value={c.country} onChange={(event) => set('country', event.currentTarget.value)}>
          <option value="" />
          {names.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('stories.field.locale')} id="f-locale" hint={t('stories.hint.localeConsent')}>
        <Select value={c.locale} onChange={(event) => set('locale', event.currentTarget.value as StoryContent['locale'])}>
          {localeCodes.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('stories.field.licence')} id="f-licence">
        <Select value={c.licence} onChange={(event) => set('licence', event.currentTarget.value as StoryContent['licence'])}>
          {licences.map((l) => (
            <option key={l} value={l}>
              {l}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
