import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { readDefinition, rubricFile } from '@guildhall/domain/peer-review/rubric-file';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { Select } from '@guildhall/ui/Select';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { ProblemNote } from '../../app/problem-text';
import { saveFile } from '../../app/save-file';
import { AskFirst } from './ask-first';
import { ProblemList } from './problem-list';
import { RenameRubric } from './rename-rubric';
import { RubricView } from './rubric-view';
import { DraftRubricVersionDocument, RetireRubricVersionDocument, RubricDocumentPageDocument } from './rubrics.generated';
import styles from './rubrics.module.css';
import { useMove } from './use-move';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: RubricDocumentPageDocument, variables: { id: params['versionId'] ?? '' }, fetchPolicy: 'network-only' });

/** One version of a rubric, to read in any of its languages and to take away as a file. */
export function VersionPage() {
  const { versionId } = useParams({ strict: false }) as { versionId: string };
  const { t, format, locale } = useWords();
  const navigate = useNavigate();
  const router = useRouter();
  const { move, busy, problem } = useMove();
  const { data } = useSuspenseQuery(RubricDocumentPageDocument, { variables: { id: versionId } });
  const d = data.rubricDocument;
  const { definition } = readDefinition(d.definition);
  const whole = d.languages.filter((l) => l.missing.length === 0).map((l) => l.locale);
  const [shown, setShown] = useState<string>(whole.includes(locale) ? locale : 'en');
  usePageTitle(`${d.title} ${d.semver}`);
  const input = { versionId: d.id, expectedVersion: d.version };
  const draft = async () => {
    const made = await move('draft', DraftRubricVersionDocument, input);
    if (made) await navigate({ to: '/rubrics/$versionId/edit', params: { versionId: made.draftRubricVersion.id } });
  };
  const retire = async () => {
    if (await move('retire', RetireRubricVersionDocument, input)) await router.invalidate();
  };
  return (
    <>
      <PageHead
        kicker={<Link to="/rubrics">{t('rubrics.title')}</Link>}
        title={`${d.title} ${d.semver}`}
        lead={t('rubrics.keptBy', { network: d.networkName })}
        note={inLine([
          d.publishedAt ? t('rubrics.publishedOn', { date: format.date(d.publishedAt) }) : t('rubrics.status.DRAFT'),
          t('rubrics.print', { hash: d.contentHash.slice(0, 12) }),
        ])}
        actions={
          <>
            {d.viewerCan.draft && (
              <Button kind="main" busy={busy === 'draft'} onClick={() => void draft()}>
                {t('rubrics.act.draft')}
              </Button>
            )}
            {d.viewerCan.edit && (
              <Link to="/rubrics/$versionId/edit" params={{ versionId }}>
                {t('rubrics.act.edit')}
              </Link>
            )}
            {definition && (
              <Button
                onClick={() => saveFile(`${d.title} ${d.semver}.json`, rubricFile(d.title, d.semver, definition), 'application/json')}
              >
                {t('rubrics.act.export')}
              </Button>
            )}
            {d.viewerCan.rename && <RenameRubric d={d} />}
            {d.viewerCan.retire && (
              <AskFirst
                label={t('rubrics.act.retire')}
                kind="text"
                busy={busy === 'retire'}
                ask
                title={t('rubrics.ask.retire')}
                text={t('rubrics.ask.retireText')}
                act={t('rubrics.act.retire')}
                onAct={() => void retire()}
              />
            )}
          </>
        }
      />
      {problem && problem.code !== 'NOT_READY' && <ProblemNote problem={problem} />}
      {problem?.code === 'NOT_READY' && (
        <Callout tone="warn" role="alert">
          <ProblemList problems={problem.details.missing} definition={definition} />
        </Callout>
      )}
      {d.status === 'RETIRED' && <Callout tone="note">{t('rubrics.retiredText')}</Callout>}
      {whole.length > 1 && (
        <div className={styles['language']}>
          <Field label={t('rubrics.readIn')}>
            <Select value={shown} onChange={(e) => setShown(e.currentTarget.value)}>
              {whole.map((l) => (
                <option key={l} value={l}>
                  {format.language(l)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      {definition && <RubricView definition={definition} locale={shown} />}
    </>
  );
}
