import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { licences } from '@guildhall/domain/practices/content';
import { editionLocales, emblems, type BookContent, type BookField, type BookLocale } from '@guildhall/domain/toolbooks/content';
import { directionOf } from '@guildhall/domain/toolbooks/direction';
import { Field } from '@guildhall/ui/Field';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { useT } from '../../app/i18n/provider';
import { issueText } from '../../app/problem-text';

interface Props {
  content: BookContent;
  set: <F extends BookField>(field: F, value: BookContent[F]) => void;
  issues: readonly Issue[];
  lang: BookLocale;
  onBlur: () => void;
}

/** Title, purpose, who made it, who paid for it, under which licence. */
export function FrontFields({ content: c, set, issues, lang, onBlur }: Props) {
  const t = useT();
  const [names, setNames] = useState(c.contributors.join('\n'));
  const wrong = (field: string) => {
    const issue = issues.find((i) => i.path === field || i.path.startsWith(`${field}.`));
    return issue && issueText(t, issue, 'toolbooks');
  };
  const words = (field: 'title' | 'subtitle' | 'purpose' | 'funderName' | 'disclaimer') => ({
    dir: directionOf(lang),
    lang,
    value: c[field][lang],
    onBlur,
    onChange: (event: { currentTarget: { value: string } }) => set(field, { ...c[field], [lang]: event.currentTarget.value }),
  });
  const optional = t('app.optional');
  return (
    <div className="stack">
      <h2>{t('toolbooks.front')}</h2>
      <Field
        label={t('toolbooks.field.title')}
        id="f-title"
        hint={editionLocales(c).includes(lang) ? undefined : t('toolbooks.hint.noTitle')}
        error={wrong('title')}
      >
        <TextInput maxLength={160} {...words('title')} />
      </Field>
      <Field label={t('toolbooks.field.subtitle')} id="f-subtitle" optional={optional} error={wrong('subtitle')}>
        <TextInput maxLength={240} {...words('subtitle')} />
      </Field>
      <Field
        label={t('toolbooks.field.purpose')}
        id="f-purpose"
        optional={optional}
        hint={t('toolbooks.hint.purpose')}
        error={wrong('purpose')}
      >
        <MarkdownEditor
          value={c.purpose[lang]}
          lang={lang}
          dir={directionOf(lang)}
          rows={7}
          maxLength={6000}
          onChange={(value) => set('purpose', { ...c.purpose, [lang]: value })}
          onBlur={onBlur}
        />
      </Field>
      <Field label={t('toolbooks.field.publisher')} id="f-publisher" hint={t('toolbooks.hint.publisher')} error={wrong('publisher')}>
        <TextInput
          dir="auto"
          maxLength={160}
          value={c.publisher}
          onBlur={onBlur}
          onChange={(event) => set('publisher', event.currentTarget.value)}
        />
      </Field>
      <Field
        label={t('toolbooks.field.contributors')}
        id="f-contributors"
        optional={optional}
        hint={t('toolbooks.hint.contributors')}
        error={wrong('contributors')}
      >
        <TextArea
          dir="auto"
          rows={3}
          value={names}
          onBlur={onBlur}
          onChange={(event) => {
            setNames(event.currentTarget.value);
            set(
              'contributors',
              event.currentTarget.value
                .split('\n')
                .map((n) => n.trim())
                .filter(Boolean),
            );
          }}
        />
      </Field>
      <Field label={t('toolbooks.field.licence')} id="f-licence" hint={t('toolbooks.hint.licence')}>
        <Select value={c.licence} onChange={(event) => set('licence', event.currentTarget.value as BookContent['licence'])}>
          {licences.map((l) => (
            <option key={l} value={l}>
              {l}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('toolbooks.field.funderName')}
        id="f-funder"
        optional={optional}
        hint={t('toolbooks.hint.funderName')}
        error={wrong('funderName')}
      >
        <TextInput maxLength={240} {...words('funderName')} />
      </Field>
      <Field label={t('toolbooks.field.emblem')} id="f-emblem">
        <Select value={c.funderEmblem} onChange={(event) => set('funderEmblem', event.currentTarget.value as BookContent['funderEmblem'])}>
          {emblems.map((e) => (
            <option key={e} value={e}>
              {t(`toolbooks.emblem.${e}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('toolbooks.field.disclaimer')}
        id="f-disclaimer"
        {...(c.funderEmblem === 'NONE' ? { optional } : {})}
        hint={t('toolbooks.hint.disclaimer')}
        error={wrong('disclaimer')}
      >
        <TextArea rows={4} maxLength={1500} {...words('disclaimer')} />
      </Field>
    </div>
  );
}
