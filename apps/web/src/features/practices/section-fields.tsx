import { efforts, type PracticeContent, type ProseField } from '@guildhall/domain/practices/content';
import type { SectionKey } from '@guildhall/domain/practices/readiness';
import { Field } from '@guildhall/ui/Field';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { lazy, Suspense } from 'react';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { useT } from '../../app/i18n/provider';
import { AboutFields, type FieldsProps } from './about-fields';
import { BuildingBlocksEditor } from './building-blocks-editor';
import { CostsFields } from './costs-fields';
import { FactsEditor } from './facts-editor';
import type { Concept, Labels } from './labels';

const FilesEditor = lazy(() => import('./files/files-editor').then((module) => ({ default: module.FilesEditor })));

interface Props extends FieldsProps {
  section: SectionKey;
  practiceId: string;
  labels: Labels;
  concepts: readonly Concept[];
  ownerName: string | null;
  onBlur: () => void;
}

/** The boxes of one part of the text. */
export function SectionFields({ section, practiceId, content, set, wrong, labels, concepts, ownerName, onBlur }: Props) {
  const t = useT();
  const prose = (field: ProseField, rows: number, max: number, optional = false) => (
    <Field
      key={field}
      label={t(`practices.field.${field}`)}
      hint={t(`practices.hint.${field}`)}
      id={`f-${field}`}
      error={wrong(field)}
      {...(optional ? { optional: t('app.optional') } : {})}
    >
      <MarkdownEditor
        value={content[field]}
        rows={rows}
        maxLength={max}
        lang={content.locale}
        onChange={(value) => set(field, value)}
        onBlur={onBlur}
      />
    </Field>
  );
  switch (section) {
    case 'about':
      return <AboutFields content={content} set={set} wrong={wrong} labels={labels} concepts={concepts} ownerName={ownerName} />;
    case 'facts':
      return (
        <>
          <p className="meta" id="f-facts" tabIndex={-1}>
            {t('practices.hint.facts')}
          </p>
          <FactsEditor facts={content.facts} wrong={wrong} onChange={(facts) => set('facts', facts)} />
        </>
      );
    case 'buildingBlocks':
      return (
        <>
          <p className="meta" id="f-buildingBlocks" tabIndex={-1}>
            {t('practices.hint.buildingBlocks')}
          </p>
          <BuildingBlocksEditor
            practiceId={practiceId}
            blocks={content.buildingBlocks}
            lang={content.locale}
            wrong={wrong}
            onChange={(blocks) => set('buildingBlocks', blocks)}
            onBlur={onBlur}
          />
        </>
      );
    case 'transfer':
      return (
        <>
          <Field label={t('practices.field.firstStep')} hint={t('practices.hint.firstStep')} id="f-firstStep" error={wrong('firstStep')}>
            <TextInput
              value={content.firstStep}
              maxLength={400}
              dir="auto"
              onChange={(event) => set('firstStep', event.currentTarget.value)}
              onBlur={onBlur}
            />
          </Field>
          {prose('mustHave', 4, 4000, true)}
          {prose('niceToHave', 3, 4000, true)}
          <Field label={t('practices.field.effort')} optional={t('app.optional')} id="f-effort" error={wrong('effort')}>
            <Select
              value={content.effort ?? ''}
              onChange={(event) => set('effort', (event.currentTarget.value || null) as PracticeContent['effort'])}
            >
              <option value="">{t('practices.choose')}</option>
              {efforts.map((e) => (
                <option key={e} value={e}>
                  {t(`practices.effort.${e}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      );
    case 'questions':
      return (
        <>
          {prose('questions', 4, 4000, true)}
          {prose('note', 2, 2000, true)}
        </>
      );
    case 'files':
      return (
        <Suspense fallback={<Skeleton label={t('app.loading')} lines={[60, 100]} />}>
          <FilesEditor practiceId={practiceId} content={content} set={set} wrong={wrong} />
        </Suspense>
      );
    case 'howItIsOrganised':
      return (
        <>
          {prose(section, 8, 10_000)}
          {prose('staffing', 3, 4000, true)}
          <CostsFields content={content} set={set} wrong={wrong} onBlur={onBlur} />
        </>
      );
    case 'whyItMayWork':
      return prose(section, 6, 10_000, true);
    default:
      return prose(section, 8, 10_000);
  }
}
