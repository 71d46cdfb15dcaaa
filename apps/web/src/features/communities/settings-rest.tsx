import { useApolloClient } from '@apollo/client/react';
import { communityMachine, type CommunityAction } from '@guildhall/domain/communities/community';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraft } from '../../app/drafts';
import { useT } from '../../app/i18n/provider';
import type { PlainKey } from '../../app/i18n/messages';
import { ProblemNote } from '../../app/problem-text';
import styles from './communities.module.css';
import { CommunityPageDocument } from './community.page.generated';
import type { Community } from './frame';
import { useStep } from './joining';
import { MoveCommunityDocument } from './settings.page.generated';

const words: Partial<Record<CommunityAction, PlainKey>> = {
  open: 'communities.settings.openIt',
  archive: 'communities.settings.archive',
  reopen: 'communities.settings.reopen',
  keep: 'communities.settings.keep',
};

/** Lets a community rest, and opens it again. */
export function Rest({ community: c }: { community: Community }) {
  const t = useT();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const reason = useDraft(`rest:${c.id}`);
  const actions = communityMachine.actions(c.state).filter((action) => words[action]);
  const move = (action: CommunityAction) => () =>
    run(async () => {
      await client.mutate({
        mutation: MoveCommunityDocument,
        variables: { input: { communityId: c.id, action, reason: reason.text.trim() || null, expectedVersion: c.version } },
        refetchQueries: [CommunityPageDocument],
        awaitRefetchQueries: true,
      });
      reason.clear();
    });
  return (
    <div className="stack">
      {c.state !== 'DRAFT' && <p className="soft">{t('communities.settings.restText')}</p>}
      {c.state === 'ACTIVE' && (
        <Field label={t('communities.settings.restReason')} optional={t('app.optional')}>
          <TextArea rows={2} maxLength={500} value={reason.text} onChange={(event) => reason.setText(event.currentTarget.value)} />
        </Field>
      )}
      <div className={styles['acts']}>
        {actions.map((action) => (
          <Button key={action} busy={busy} onClick={move(action)}>
            {t(words[action] ?? 'communities.settings.reopen')}
          </Button>
        ))}
      </div>
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
