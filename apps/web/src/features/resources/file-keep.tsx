import { useMutation } from '@apollo/client/react';
import { attachmentFault, fileLimits } from '@guildhall/domain/practices/files';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { FileInput } from '@guildhall/ui/FileInput';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { contentOf } from '../../app/file-content';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import { AddResourceFileDocument, RemoveResourceFileDocument } from './keep.generated';
import type { Draft } from './use-resource';

const megabytes = fileLimits.sent / 1024 / 1024;
const refused = (rule: string): Problem => ({
  code: 'INVALID_INPUT',
  details: { issues: [{ path: 'file.content', rule, params: { megabytes } }] },
});

/** The PDF that lies here. What plainly cannot be taken is not sent at all. */
export function FileKeep({ draft: r, arrived }: { draft: Draft; arrived: () => Promise<number> }) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const [add, adding] = useMutation(AddResourceFileDocument);
  const [remove, removing] = useMutation(RemoveResourceFileDocument);
  const one = async () => ({ resourceId: r.id, expectedVersion: await arrived() });
  const bring = async (file: File) => {
    setProblem(undefined);
    const fault = file.size > fileLimits.sent ? 'fileTooLarge' : attachmentFault(new Uint8Array(await file.arrayBuffer()));
    if (fault) return setProblem(refused(fault));
    const content = await contentOf(file);
    await add({ variables: { input: { ...(await one()), file: { content, name: file.name } } }, context: { file: true } }).catch(
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const drop = async () =>
    void (await remove({ variables: { input: await one() } }).catch((error: unknown) => setProblem(problemOf(error))));
  const issue = problem?.code === 'INVALID_INPUT' ? problem.details.issues[0] : undefined;
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('resources.file')}</h2>
      {problem && problem.code !== 'INVALID_INPUT' && <ProblemNote problem={problem} />}
      {r.fileName !== null && (
        <p className="row">
          <bdi>{r.fileName ? `${r.fileName}.pdf` : t('resources.aPdf')}</bdi>
          <Button small busy={removing.loading} onClick={() => void drop()}>
            {t('resources.removeFile')}
          </Button>
        </p>
      )}
      <Field
        label={r.fileName === null ? t('resources.addFile') : t('resources.otherFile')}
        hint={t('resources.fileHint', { megabytes })}
        id="f-file"
        error={issue && issueText(t, issue, 'practices')}
      >
        <FileInput accept="application/pdf,.pdf" disabled={adding.loading} onFile={(file) => void bring(file)} />
      </Field>
      <p role="status">{adding.loading ? t('resources.sending') : ''}</p>
    </section>
  );
}
