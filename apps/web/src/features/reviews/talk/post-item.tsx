import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Dot } from '@guildhall/ui/Dot';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { useKept } from '../../../app/forms/use-kept';
import { EditCasePostDocument } from './talk.generated';
import type { Talk } from './talk.page';
import { useReaders } from './readers';
import { sectionTitle } from './section-title';
import styles from './talk.module.css';

type Post = Talk['threads'][number]['posts'][number];

/** One post: who, when, the words, and those that it had before. */
export function PostItem({ talk, p }: { talk: Talk; p: Post }) {
  const { t, format } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles['post']} data-unread={p.unread}>
      <p className={styles['head']}>
        {p.unread && <Dot>{t('reviews.talk.new')}</Dot>}
        <b>{p.authorName ? <bdi>{p.authorName}</bdi> : t(p.shownAs === 'TEAM' ? 'reviews.talk.theTeam' : 'reviews.talk.former')}</b>{' '}
        {p.asTeam && p.shownAs !== 'TEAM' && <span className="meta">{t('reviews.talk.asTeam')}</span>}
        <time className="meta" dateTime={p.at}>
          {format.dateTime(p.at)}
        </time>
      </p>
      {p.quote && (
        <blockquote className={styles['quote']} dir="auto">
          {p.quote}
        </blockquote>
      )}
      {p.evidence && <p className="meta">{t.rich('reviews.talk.aboutEvidence', { title: <bdi>{p.evidence.title}</bdi> })}</p>}
      {p.reportSection && <p className="meta">{t('reviews.talk.aboutSection', { title: sectionTitle(t, talk, p.reportSection) })}</p>}
      {open ? (
        <EditPost talk={talk} p={p} onDone={() => setOpen(false)} />
      ) : (
        <p className={styles['words']} dir="auto">
          {p.body}
        </p>
      )}
      {p.edits.length > 0 && (
        <details className={styles['before']}>
          <summary>{t('reviews.talk.changed', { at: format.dateTime(p.editedAt ?? p.at) })}</summary>
          {p.edits.map((e) => (
            <p key={e.at} className={styles['words']} dir="auto">
              <span className="meta">{t('reviews.talk.until', { at: format.dateTime(e.at) })}</span> {e.body}
            </p>
          ))}
        </details>
      )}
      {p.viewerCanEdit && !open && (
        <p>
          <Button small kind="text" onClick={() => setOpen(true)}>
            {t('reviews.talk.change')}
          </Button>
        </p>
      )}
    </li>
  );
}

const theirsOf = (x: Record<string, unknown>) => (typeof x['body'] === 'string' ? { body: x['body'] } : {});

function EditPost({ talk, p, onDone }: { talk: Talk; p: Post; onDone: () => void }) {
  const { t } = useWords();
  const readers = useReaders(talk);
  const { act, busy, problem } = useAct();
  const [start] = useState<Record<string, string>>({ body: p.body });
  const form = useKept(`post:${p.id}`, start, p.version, problem, theirsOf);
  const save = (values = form.v, expectedVersion = form.version) =>
    act('save', EditCasePostDocument, { postId: p.id, body: values['body'] ?? '', expectedVersion }).then((done) => {
      if (!done) return;
      form.clear();
      onDone();
    });
  return (
    <div className={styles['form']}>
      {form.conflict && (
        <ConflictView
          fields={[{ key: 'body', label: t('reviews.talk.words') }]}
          base={form.conflict.base}
          theirs={{ ...form.v, ...form.conflict.theirs }}
          yours={form.v}
          onResolve={(chosen) => {
            form.resolve(chosen);
            void save(chosen, form.conflict!.version);
          }}
        />
      )}
      <Field label={t('reviews.talk.words')} whoSees={<WhoSees>{readers}</WhoSees>}>
        <TextArea rows={3} maxLength={5000} value={form.v['body'] ?? ''} onChange={(e) => form.put({ body: e.currentTarget.value })} />
      </Field>
      <p className="meta">{t('reviews.talk.kept')}</p>
      <div className={styles['line']}>
        <Button
          kind="main"
          busy={busy === 'save'}
          {...((form.v['body'] ?? '').trim() ? {} : { refused: t('reviews.talk.first') })}
          onClick={() => void save()}
        >
          {t('reviews.talk.save')}
        </Button>
        <Button
          kind="text"
          onClick={() => {
            form.clear();
            onDone();
          }}
        >
          {t('app.cancel')}
        </Button>
      </div>
      {problem?.code !== 'CONFLICT' && <MissingNote problem={problem} />}
    </div>
  );
}
