import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { ConflictView } from '../../../app/forms/conflict-view';
import { useKept } from '../../../app/forms/use-kept';
import { useWords } from '../../../app/i18n/provider';
import { MissingNote } from '../missing-note';
import { useAct } from '../use-act';
import { RemoveDossierRemarkDocument, SaveDossierRemarkDocument } from './remarks.generated';
import type { Remark, Remarks } from './remarks.page';
import styles from './remarks.module.css';

/** One remark beside its passage: whose, on which words, and whether these are of an earlier dossier. */
export function RemarkItem({ d, r }: { d: Remarks; r: Remark }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles['remark']}>
      <p className={styles['head']}>
        <b>{r.toTeam ? <bdi>{r.authorName ?? t('reviews.remarks.former')}</bdi> : t('reviews.remarks.mine')}</b>
        <span className="meta">{r.toTeam ? t('reviews.remarks.toTeam') : t('reviews.remarks.onlyYou')}</span>
        <time className="meta" dateTime={r.at}>
          {format.dateTime(r.at)}
        </time>
        {r.older && <Tag tone="warn">{t('reviews.remarks.older')}</Tag>}
      </p>
      <blockquote className={styles['quote']} lang={d.locale} dir="auto">
        {r.quote}
      </blockquote>
      {open ? (
        <EditRemark d={d} r={r} onDone={() => setOpen(false)} />
      ) : (
        <p className={styles['body']} dir="auto">
          {r.body}
        </p>
      )}
      {r.viewerCanChange && !open && (
        <p className={styles['line']}>
          <Button small kind="text" onClick={() => setOpen(true)}>
            {t('reviews.remarks.change')}
          </Button>
          <Button
            small
            kind="text"
            busy={busy === 'remove'}
            onClick={() => void act('remove', RemoveDossierRemarkDocument, { remarkId: r.id, expectedVersion: r.version })}
          >
            {t('reviews.remarks.remove')}
          </Button>
        </p>
      )}
      <MissingNote problem={problem} />
    </li>
  );
}

const theirsOf = (x: Record<string, unknown>) => (typeof x['body'] === 'string' ? { body: x['body'] } : {});

function EditRemark({ d, r, onDone }: { d: Remarks; r: Remark; onDone: () => void }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [start] = useState<Record<string, string>>({ body: r.body });
  const form = useKept(`dossier-remark:${r.id}`, start, r.version, problem, theirsOf);
  const passage = { seq: d.seq, sectionKey: r.sectionKey, quote: r.quote };
  const save = (values = form.v, expectedVersion = form.version) =>
    act('save', SaveDossierRemarkDocument, {
      ...{ caseId: d.caseId, remarkId: r.id, passage, expectedVersion },
      body: values['body'] ?? '',
    }).then((done) => {
      if (!done) return;
      form.clear();
      onDone();
    });
  return (
    <div className={styles['form']}>
      {form.conflict && (
        <ConflictView
          fields={[{ key: 'body', label: t('reviews.remarks.words') }]}
          base={form.conflict.base}
          theirs={{ ...form.v, ...form.conflict.theirs }}
          yours={form.v}
          onResolve={(chosen) => {
            form.resolve(chosen);
            void save(chosen, form.conflict!.version);
          }}
        />
      )}
      <Field label={t('reviews.remarks.words')}>
        <TextArea rows={3} maxLength={4000} value={form.v['body'] ?? ''} onChange={(e) => form.put({ body: e.currentTarget.value })} />
      </Field>
      <div className={styles['line']}>
        <Button
          kind="main"
          busy={busy === 'save'}
          {...((form.v['body'] ?? '').trim() ? {} : { refused: t('reviews.remarks.first') })}
          onClick={() => void save()}
        >
          {t('reviews.remarks.save')}
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
