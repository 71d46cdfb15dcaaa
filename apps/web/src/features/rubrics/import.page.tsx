import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { createRubricInput } from '@guildhall/domain/peer-review/rubric-draft';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { FileInput } from '@guildhall/ui/FileInput';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import { SideHead } from '@guildhall/ui/SideHead';
import { TextInput } from '@guildhall/ui/TextInput';
import type { LoadArgs } from '../../app/feature';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { NotFound } from '../../app/problem-page';
import { ProblemNote } from '../../app/problem-text';
import { FilePreview } from './file-preview';
import { CreateRubricDocument, RubricNetworksDocument, type CreateRubricMutation, type RubricNetworksQuery } from './rubrics.generated';
import styles from './rubrics.module.css';
import { useRubricFile } from './use-rubric-file';

export const load = ({ client }: LoadArgs) => client.query({ query: RubricNetworksDocument, fetchPolicy: 'network-only' });

/** A rubric from a file: chosen, looked at, and only then made a draft. */
export function ImportPage() {
  const { data } = useSuspenseQuery(RubricNetworksDocument);
  return data.rubricNetworks.length > 0 ? <Import networks={data.rubricNetworks} /> : <NotFound />;
}

function Import({ networks }: { networks: RubricNetworksQuery['rubricNetworks'] }) {
  const t = useT();
  const navigate = useNavigate();
  usePageTitle(t('rubrics.import.title'));
  const f = useFormMutation({
    schema: createRubricInput,
    mutation: CreateRubricDocument,
    feature: 'rubrics',
    repeatable: true,
    defaults: { networkId: networks[0]!.id, title: '', file: null },
    onDone: (data: CreateRubricMutation) => navigate({ to: '/rubrics/$versionId/edit', params: { versionId: data.createRubric.id } }),
  });
  const { chosen, take } = useRubricFile(({ text, preview }) => {
    f.form.setValue('file', preview.definition ? text : null);
    if (preview.title) f.form.setValue('title', preview.title);
  });
  return (
    <>
      <PageHead
        kicker={<Link to="/rubrics">{t('rubrics.title')}</Link>}
        title={t('rubrics.import.title')}
        lead={t('rubrics.import.lead')}
      />
      <SideHead title={t('rubrics.import.file')} about={t('rubrics.import.fileAbout')}>
        <div className={styles['narrow']}>
          <Field label={t('rubrics.new.file')} hint={t('rubrics.new.fileHint')}>
            <FileInput accept="application/json,.json" onFile={(file) => void take(file)} />
          </Field>
        </div>
      </SideHead>
      {chosen && (
        <SideHead title={t('rubrics.import.preview')} about={t('rubrics.import.previewAbout')}>
          <FilePreview file={chosen} />
        </SideHead>
      )}
      {chosen?.preview.definition && (
        <SideHead title={t('rubrics.import.draft')} about={t('rubrics.import.draftAbout')}>
          <form onSubmit={f.submit} className={`stack ${styles['narrow'] ?? ''}`}>
            <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
            {f.problem && <ProblemNote problem={f.problem} />}
            <Field label={t('rubrics.new.name')} id={f.idOf('title')} error={f.errorOf('title')}>
              <TextInput maxLength={160} dir="auto" {...f.form.register('title')} />
            </Field>
            <Field label={t('rubrics.new.network')} id={f.idOf('networkId')} error={f.errorOf('networkId')}>
              <Select {...f.form.register('networkId')}>
                {networks.map((n) => (
                  <option key={n.id} value={n.id}>
                    {n.name}
                  </option>
                ))}
              </Select>
            </Field>
            <Button kind="main" type="submit" busy={f.busy}>
              {t('rubrics.import.make')}
            </Button>
          </form>
        </SideHead>
      )}
    </>
  );
}
