import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useT } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import { ProblemNote } from '../../app/problem-text';
import styles from './communities.module.css';
import { CommunityPageDocument } from './community.page.generated';
import type { Community } from './frame';
import { useStep } from './joining';
import { DecideApplicationDocument } from './settings.page.generated';

/** Those who want to come in, the oldest first. */
export function Applications({ community: c }: { community: Community }) {
  const t = useT();
  if (!c.applications.length) return <p className="soft">{t('communities.settings.noApplications')}</p>;
  return (
    <Rows>
      {c.applications.map((one) => (
        <Application key={one.membershipId} application={one} />
      ))}
    </Rows>
  );
}

function Application({ application: one }: { application: Community['applications'][number] }) {
  const t = useT();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const [note, setNote] = useState('');
  const name = one.person?.displayName ?? t('app.formerMember');
  const decide = (accept: boolean) => () =>
    run(async (clientMutationId) => {
      try {
        await client.mutate({
          mutation: DecideApplicationDocument,
          variables: { input: { membershipId: one.membershipId, accept, note: note.trim() || null, clientMutationId } },
        });
      } finally {
        // Another coordinator may have been faster: what is shown is what is stored.
        await client.refetchQueries({ include: [CommunityPageDocument] });
      }
    });
  return (
    <Row
      lead={<Avatar name={name} />}
      title={<bdi>{name}</bdi>}
      link={one.person ? <a href={`/people/${one.person.id}`} /> : undefined}
      meta={
        <>
          <Time at={one.at} />
          {one.removedBefore && <Tag tone="warn">{t('communities.settings.removedBefore')}</Tag>}
        </>
      }
    >
      {one.text && (
        <blockquote dir="auto" className="prose">
          {one.text}
        </blockquote>
      )}
      <div className={styles['decide']}>
        <Field
          label={t('communities.settings.note', { name })}
          optional={t('app.optional')}
          whoSees={<WhoSees>{t('communities.settings.noteSeen', { name })}</WhoSees>}
        >
          <TextArea rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        </Field>
        <div className={styles['acts']}>
          <Button kind="main" small busy={busy} onClick={decide(true)}>
            {t('communities.settings.take')}
          </Button>
          <Button small busy={busy} onClick={decide(false)}>
            {t('communities.settings.decline')}
          </Button>
        </div>
        {problem && <ProblemNote problem={problem} />}
      </div>
    </Row>
  );
}
