import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { Skeleton, Waiting } from '@guildhall/ui/Skeleton';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import type { Problem } from '../../app/problem';
import { issueText, ProblemNote } from '../../app/problem-text';
import { Callout } from '@guildhall/ui/Callout';
import type { ImportKind } from '../../app/schema.generated';
import { FileField, megabytes } from './file-field';
import { Found } from './found';
import { ImportsPageDocument, type ImportsPageQuery } from './imports.generated';
import styles from './imports.module.css';
import { Past } from './past';
import { Done, Take } from './take';
import { useImport } from './use-import';

const route = getRouteApi('/imports');
export const load = ({ client }: LoadArgs) => client.query({ query: ImportsPageDocument, fetchPolicy: 'network-only' });

/** A file on its way in: what it is, what it holds, and, once somebody has seen that, all of it or nothing. */
export function ImportsPage() {
  const t = useT();
  const { data } = useSuspenseQuery(ImportsPageDocument);
  const { kinds, communities } = data.importChoices;
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/imports' });
  usePageTitle(t('imports.title'));
  const kind = kinds.find((k) => k === search.kind) ?? (kinds.length === 1 ? kinds[0]! : null);
  const community = communities.find((c) => c.slug === search.community) ?? (communities.length === 1 ? communities[0]! : null);
  const ready = kind !== null && (kind !== 'MEMBERS' || community !== null);
  return (
    <>
      <PageHead title={t('imports.title')} lead={<p>{t('imports.lead')}</p>} />
      <div className={styles['page']}>
        <div className={styles['ask']}>
          <RadioGroup<ImportKind>
            legend={t('imports.what')}
            name="kind"
            value={kind}
            onChange={(value) => void navigate({ search: (now) => ({ ...now, kind: value }), replace: true, resetScroll: false })}
            options={kinds.map((value) => ({ value, label: t(`imports.kind.${value}`), hint: t(`imports.kindHint.${value}`) }))}
          />
          {kind === 'MEMBERS' && (
            <Field label={t('imports.community')}>
              <Select
                value={community?.slug ?? ''}
                onChange={(event) =>
                  void navigate({ search: (now) => ({ ...now, community: event.target.value }), replace: true, resetScroll: false })
                }
              >
                {!community && <option value="" />}
                {communities.map((c) => (
                  <option key={c.id} value={c.slug}>
                    {c.name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
        {ready && (
          <OneFile
            key={`${kind}:${kind === 'MEMBERS' ? community!.id : ''}`}
            kind={kind}
            community={kind === 'MEMBERS' ? community : null}
          />
        )}
        <Past runs={data.ownImports} />
      </div>
    </>
  );
}

function OneFile({ kind, community }: { kind: ImportKind; community: ImportsPageQuery['importChoices']['communities'][number] | null }) {
  const t = useT();
  const it = useImport({ kind, communityId: community?.id ?? null });
  const [several, setSeveral] = useState(false);
  const choose = (file: File) => {
    setSeveral(false);
    void it.choose(file);
  };
  const error = several
    ? t('imports.dropOne')
    : it.trouble === 'tooLarge'
      ? t('imports.fileTooLarge', { megabytes })
      : it.trouble === 'unreadable'
        ? t('imports.fileUnreadable')
        : null;
  return (
    <>
      <FileField kind={kind} error={error} onFile={choose} onSeveral={() => setSeveral(true)} />
      <Waiting busy={it.busy === 'look' && !it.seen} skeleton={<Skeleton label={t('imports.reading')} lines={[40, 100, 100, 70]} />}>
        {it.seen && it.chosen && (
          <div className={styles['seen']} aria-busy={it.busy === 'look' || undefined}>
            {!it.done && (
              <Found
                key={it.chosen.content.length + it.chosen.name}
                report={it.seen}
                fileName={it.chosen.name}
                isTable={kind === 'MEMBERS' || kind === 'ORGANISATIONS' || kind === 'PROJECTS'}
                wishes={it.wishes}
                onWish={it.wish}
                onMap={it.map}
              />
            )}
            {!it.done && !it.problem && (
              <Take
                key={it.seen.fingerprint}
                kind={kind}
                report={it.seen}
                busy={it.busy === 'take'}
                onTake={(leaveOut) => void it.take(leaveOut)}
              />
            )}
            {it.done && <Done kind={kind} report={it.done} slug={community?.slug ?? null} />}
          </div>
        )}
      </Waiting>
      {it.problem && <Trouble problem={it.problem} onAgain={it.again} />}
    </>
  );
}

function Trouble({ problem, onAgain }: { problem: Problem; onAgain: () => void }) {
  const t = useT();
  const again = <Button onClick={onAgain}>{t('imports.again')}</Button>;
  if (problem.code === 'OFFLINE')
    return (
      <Callout tone="warn" role="alert" actions={again}>
        {t('imports.offline')}
      </Callout>
    );
  if (problem.code !== 'INVALID_INPUT') return <ProblemNote problem={problem} actions={again} />;
  return (
    <Callout tone="bad" role="alert" actions={again}>
      {problem.details.issues.map((issue) => issueText(t, issue, 'imports')).join(' ')}
    </Callout>
  );
}
