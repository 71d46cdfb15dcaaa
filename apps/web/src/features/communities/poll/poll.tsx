import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Dialog } from '@guildhall/ui/Dialog';
import { Meter } from '@guildhall/ui/Meter';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { problemOf } from '../../../app/errors';
import { useT, useWords } from '../../../app/i18n/provider';
import { Deadline, Time } from '../../../app/i18n/time';
import type { Problem } from '../../../app/problem';
import { ProblemNote } from '../../../app/problem-text';
import { ClosePollDocument, DiscussionPollDocument, VoteInPollDocument, type PollPartsFragment } from './poll.generated';
import styles from './poll.module.css';

/** The question of a poll: votes while it is open, their count when it is over. */
export function Poll({ discussionId, language }: { discussionId: string; language: string }) {
  const t = useT();
  const { data } = useSuspenseQuery(DiscussionPollDocument, { variables: { discussionId } });
  const poll = data.poll;
  const title = useId();
  return (
    <section className={`${styles['poll']} stack`} aria-labelledby={title}>
      <h2 id={title}>{t('communities.kind.poll')}</h2>
      {poll.viewerCan.vote ? (
        <VoteForm key={String(poll.counted)} poll={poll} language={language} />
      ) : poll.options[0]?.votes != null ? (
        <Result poll={poll} language={language} />
      ) : (
        <ul lang={language} aria-label={t('communities.poll.answers')}>
          {poll.options.map((option) => (
            <li key={option.id}>
              <bdi>{option.text}</bdi>
            </li>
          ))}
        </ul>
      )}
      <Standing poll={poll} />
      {poll.viewerCan.close && <Close poll={poll} />}
    </section>
  );
}

function VoteForm({ poll, language }: { poll: PollPartsFragment; language: string }) {
  const t = useT();
  const before = poll.options.filter((o) => o.mine).map((o) => o.id);
  const [chosen, setChosen] = useState(before);
  const [problem, setProblem] = useState<Problem>();
  const [empty, setEmpty] = useState(false);
  const [send, { loading }] = useMutation(VoteInPollDocument);
  const name = useId();
  const choose = (ids: string[]) => {
    setEmpty(false);
    setChosen(ids);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    setProblem(undefined);
    setEmpty(chosen.length === 0);
    if (chosen.length === 0) return;
    await send({ variables: { input: { discussionId: poll.id, optionIds: chosen } } }).catch((error: unknown) =>
      setProblem(problemOf(error)),
    );
  };
  const label = (text: string) => (
    <span lang={language}>
      <bdi>{text}</bdi>
    </span>
  );
  const error = empty ? t('communities.poll.nothing') : undefined;
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {poll.multiple ? (
        <fieldset className={styles['several']}>
          <legend>{t('communities.poll.chooseSeveral')}</legend>
          <p className="meta">{t('communities.poll.severalHint')}</p>
          {poll.options.map((option) => (
            <Checkbox
              key={option.id}
              label={label(option.text)}
              checked={chosen.includes(option.id)}
              onChange={(event) => choose(event.currentTarget.checked ? [...chosen, option.id] : chosen.filter((id) => id !== option.id))}
            />
          ))}
          {error && (
            <p className={styles['error']} role="alert">
              {error}
            </p>
          )}
        </fieldset>
      ) : (
        <RadioGroup
          legend={t('communities.poll.choose')}
          name={name}
          value={chosen[0] ?? null}
          onChange={(id) => choose([id])}
          error={error}
          options={poll.options.map((option) => ({ value: option.id, label: label(option.text) }))}
        />
      )}
      {problem && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" kind="main" busy={loading}>
          {t(before.length ? 'communities.poll.change' : 'communities.poll.vote')}
        </Button>
        <p role="status" className="meta">
          {before.length > 0 && t('communities.poll.voted')}
        </p>
      </div>
      <p className="meta">{t('communities.poll.secret', { count: poll.fewestVotes })}</p>
    </form>
  );
}

function Standing({ poll }: { poll: PollPartsFragment }) {
  const t = useT();
  const { voters: count } = poll;
  if (poll.state === 'OPEN')
    return (
      <p className="meta">
        {t('communities.poll.count', { count })} · {t.rich('communities.poll.until', { when: <Deadline at={poll.closesAt} /> })}
        {!poll.viewerCan.vote && <> · {t('communities.poll.notYou')}</>}
      </p>
    );
  if (!poll.counted) return <p className="meta">{t('communities.poll.counting')}</p>;
  return (
    <p className="meta">
      {poll.options[0]?.votes == null && <>{t('communities.poll.few', { count })} </>}
      {t.rich('communities.poll.closed', { when: <Time at={poll.closedAt ?? poll.closesAt} /> })}
    </p>
  );
}

/** Bars stand in the table that says the same in figures. */
function Result({ poll, language }: { poll: PollPartsFragment; language: string }) {
  const { t, format } = useWords();
  return (
    <table className={styles['result']}>
      <caption>{t('communities.poll.result', { count: poll.voters })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('communities.poll.option')}</th>
          <th scope="col">{t('communities.poll.votes')}</th>
          <th scope="col">{t('communities.poll.share')}</th>
        </tr>
      </thead>
      <tbody>
        {poll.options.map((option) => {
          const share = (option.votes ?? 0) / Math.max(1, poll.voters);
          return (
            <tr key={option.id}>
              <th scope="row">
                <bdi lang={language}>{option.text}</bdi>
              </th>
              <td>{format.number(option.votes ?? 0)}</td>
              <td>
                <span>{format.number(share, { style: 'percent' })}</span>
                <span aria-hidden="true">
                  <Meter value={share} max={1} label="" />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Close({ poll }: { poll: PollPartsFragment }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [close, { loading }] = useMutation(ClosePollDocument);
  const act = async () => {
    setProblem(undefined);
    try {
      await close({ variables: { input: { discussionId: poll.id } } });
      setOpen(false);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <div>
      <Button small onClick={() => setOpen(true)}>
        {t('communities.poll.close')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('communities.poll.closeTitle')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={loading} onClick={() => void act()}>
              {t('communities.poll.close')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('communities.poll.keep')}</Button>
          </>
        }
      >
        <p>{t('communities.poll.closeText')}</p>
        {problem && <ProblemNote problem={problem} />}
      </Dialog>
    </div>
  );
}
