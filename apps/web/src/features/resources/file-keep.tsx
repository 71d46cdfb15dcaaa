import { useMutation } from '@apollo/client/react';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { attachmentFault, fileLimits } from '@guildhall/domain/practices/files';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { FileInput } from '@guildhall/ui/FileInput';
import { Select } from '@guildhall/ui/Select';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { contentOf } from '../../app/file-content';
import { useWords } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import { AddResourceFileDocument, RemoveResourceFileDocument } from './keep.generated';
import type { Draft } from './use-resource';
import styles from './keep.module.css';

const megabytes = fileLimits.sent / 1024 / 1024;
const refused = (rule: string): Problem => ({
  code: 'INVALID_INPUT',
  details: { issues: [{ path: 'file.content', rule, params: { megabytes } }] },
});

/** The PDFs that lie here: its own, and one for each other language. What plainly cannot be taken is not sent at all. */
export function FileKeep({ draft: r, arrived }: { draft: Draft; arrived: () => Promise<number> }) {
  const { t, format } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [add, adding] = useMutation(AddResourceFileDocument);
  const [remove, removing] = useMutation(RemoveResourceFileDocument);
  const own = r.content.locale;
  const [locale, setLocale] = useState<string>(own);
  const one = async () => ({ resourceId: r.id, expectedVersion: await arrived() });
  const taken = locale === own ? r.fileName !== null : r.files.some((f) => f.locale === locale);
  const bring = async (file: File) => {
    setProblem(undefined);
    const fault = file.size > fileLimits.sent ? 'fileTooLarge' : attachmentFault(new Uint8Array(await file.arrayBuffer()));
    if (fault) return setProblem(refused(fault));
    const content = await contentOf(file);
    await add({ variables: { input: { ...(await one()), locale, file: { content, name: file.name } } }, context: { file: true } }).catch(
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  /** Without a language: its own file. */
  const drop = async (of: string | null) =>
    void (await remove({ variables: { input: { ...(await one()), locale: of } } }).catch((error: unknown) => setProblem(problemOf(error))));
  const files = [
    ...(r.fileName === null ? [] : [{ of: null, locale: own, name: r.fileName }]),
    ...r.files.map((f) => ({ of: f.locale, locale: f.locale, name: f.fileName })),
  ];
  const issue = problem?.code === 'INVALID_INPUT' ? problem.details.issues[0] : undefined;
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('resources.file')}</h2>
      {problem && problem.code !== 'INVALID_INPUT' && <ProblemNote problem={problem} />}
      {files.length > 0 && (
        <ul role="list" className={styles['files']} id="f-files" tabIndex={-1}>
          {files.map((f) => (
            <li key={`${f.of}`}>
              <span>
                <bdi>{f.name ? `${f.name}.pdf` : t('resources.aPdf')}</bdi> <span className="meta">{format.language(f.locale)}</span>
              </span>
              <Button
                small
                busy={removing.loading}
                aria-label={t('resources.removeFileIn', { language: format.language(f.locale) })}
                onClick={() => void drop(f.of)}
              >
                {t('resources.removeFile')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field label={t('resources.fileIn')} id="f-file-locale">
        <Select value={locale} onChange={(event) => setLocale(event.currentTarget.value)}>
          {localeCodes.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={taken ? t('resources.otherFile') : t('resources.addFile')}
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
