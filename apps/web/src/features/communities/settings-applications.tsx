import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraft } from '../../app/drafts';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import { Time } from '../../app/i18n/time';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import styles from './communities.module.css';
import { CommunityPageDocument } from './community.page.generated';
import type { Community } from './frame';
import { useStep } from './joining';
import { DecideApplicationDocument } from './settings.page.generated';

interface Decided {
  accepted: boolean;
  name: string;
}

/** Those who want to come in, the oldest first, and what became of the last one: the row itself goes when it is decided. */
export function Applications({ community: c }: { community: Community }) {
  const t = useT();
  const [decided, setDecided] = useState<Decided>();
  const [missed, setMissed] = useState<{ problem: Problem; text: string }>();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (decided || missed) said.current?.focus();
  }, [decided, missed]);
  return (
    <>
      <div ref={said} tabIndex={-1} role="status" className={styles['said']}>
        {decided && (
          <Callout tone="good">
            {t(decided.accepted ? 'communities.settings.accepted' : 'communities.settings.declined', { name: decided.name })}
          </Callout>
        )}
        {missed && (
          <>
            <ProblemNote problem={missed.problem} />
            {missed.text && <p dir="auto">{t('communities.settings.notSent', { text: missed.text })}</p>}
          </>
        )}
      </div>
      {c.applications.length === 0 && <p className="soft">{t('communities.settings.noApplications')}</p>}
      {c.applications.length > 0 && (
        <Rows>
          {c.applications.map((one) => (
            <Application
              key={one.membershipId}
              application={one}
              onDecided={(now) => {
                setMissed(undefined);
                setDecided(now);
              }}
              onMissed={(problem, text) => {
                setDecided(undefined);
                setMissed({ problem, text });
              }}
            />
          ))}
        </Rows>
      )}
    </>
  );
}

interface Props {
  application: Community['applications'][number];
  onDecided: (decided: Decided) => void;
  onMissed: (problem: Problem, text: string) => void;
}
function Application({ application: one, onDecided, onMissed }: Props) {
  const t = useT();
  const client = useApolloClient();
  const { busy, problem, run } = useStep();
  const note = useDraft(`decision:${one.membershipId}`);
  const name = one.person?.displayName ?? t('app.formerMember');
  const decide = (accepted: boolean) => () =>
    run(async (clientMutationId) => {
      const text = note.text.trim();
      try {
        await client.mutate({
          mutation: DecideApplicationDocument,
          variables: { input: { membershipId: one.membershipId, accept: accepted, note: text || null, clientMutationId } },
        });
        note.clear();
        onDecided({ accepted, name });
      } catch (error) {
        const known = problemOf(error);
        // Another coordinator was faster, or the application was withdrawn: the row goes, and what was typed is shown once more.
        if (known.code !== 'ILLEGAL_TRANSITION' && known.code !== 'NOT_FOUND') throw error;
        onMissed(known, text);
      }
      await client.refetchQueries({ include: [CommunityPageDocument] });
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
          <TextArea rows={2} maxLength={1000} value={note.text} onChange={(event) => note.setText(event.currentTarget.value)} />
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
