import { useLazyQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { TextInput } from '@guildhall/ui/TextInput';
import { problemOf } from '../../../app/errors';
import { useT } from '../../../app/i18n/provider';
import { ProblemNote } from '../../../app/problem-text';
import { useViewer } from '../../../app/viewer';
import { PeersToInviteDocument } from '../invite-peer.generated';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { SetProgrammeManagerDocument } from './programme.generated';
import styles from './programme.module.css';
import type { Settings } from './settings.page';

/** Who manages it, each to be taken away while somebody is left; others are found by name. */
export function ProgrammeManagers({ s }: { s: Settings }) {
  const t = useT();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { act, busy, problem } = useAct();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const [find, { data, loading, error }] = useLazyQuery(PeersToInviteDocument, { fetchPolicy: 'network-only' });
  const set = (personId: string, manages: boolean) => act(personId, SetProgrammeManagerDocument, { programmeId: s.id, personId, manages });
  const end = async (personId: string) => {
    if ((await set(personId, false)) && personId === viewer?.id) await navigate({ to: '/reviews' });
  };
  const name = async (personId: string) => {
    if (!(await set(personId, true))) return;
    setWords('');
    setAsked(false);
  };
  const search = () => {
    if (!words.trim()) return;
    setAsked(true);
    void find({ variables: { text: words.trim() } });
  };
  const known = new Set([viewer?.id, ...s.managers.map((m) => m.personId)]);
  const found = (data?.people.nodes ?? []).filter((p) => !known.has(p.id));
  return (
    <div className={`stack ${styles['form'] ?? ''}`}>
      <Rows label={t('reviews.programme.managers')}>
        {s.managers.map((m) => (
          <Row
            key={m.personId}
            level={3}
            title={<bdi>{m.name}</bdi>}
            side={
              <Button
                small
                kind="text"
                busy={busy === m.personId}
                aria-label={t('reviews.programme.endName', { name: m.name })}
                onClick={() => void end(m.personId)}
              >
                {t('reviews.programme.end')}
              </Button>
            }
          />
        ))}
      </Rows>
      <MissingNote problem={problem} />
      <form
        role="search"
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          search();
        }}
      >
        <Field label={t('reviews.programme.find')} hint={t('reviews.programme.findHint')}>
          <TextInput type="search" dir="auto" value={words} onChange={(e) => setWords(e.currentTarget.value)} />
        </Field>
        <div>
          <Button type="submit" busy={loading}>
            {t('reviews.programme.search')}
          </Button>
        </div>
      </form>
      {error && <ProblemNote problem={problemOf(error)} />}
      {asked && data && found.length === 0 && <p role="status">{t('reviews.programme.nobody')}</p>}
      {asked && found.length > 0 && (
        <Rows label={t('reviews.programme.found')}>
          {found.map((p) => (
            <Row
              key={p.id}
              level={3}
              title={<bdi>{p.displayName}</bdi>}
              side={
                <Button
                  small
                  busy={busy === p.id}
                  aria-label={t('reviews.programme.nameName', { name: p.displayName })}
                  onClick={() => void name(p.id)}
                >
                  {t('reviews.programme.nameThis')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
    </div>
  );
}
