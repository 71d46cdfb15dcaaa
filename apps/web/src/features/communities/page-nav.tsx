import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { wordsOf } from '@guildhall/domain/discussions/address';
import { Pagination } from '@guildhall/ui/Pagination';
import { useT } from '../../app/i18n/provider';
import type { Discussion } from './discussion.page';
import styles from './discussion.module.css';

const size = 20;

/** Where in a long discussion one is: earlier and later replies, and a bar to go anywhere. Nothing where all fits on one page. */
export function PageNav({ discussion: d }: { discussion: Discussion }) {
  const t = useT();
  const navigate = useNavigate();
  const [place, setPlace] = useState(d.after);
  if (d.after <= 1 && !d.posts.hasMore) return null;
  const params = { slug: d.community.slug, id: d.id, words: wordsOf(d.title) };
  const to = (at: number) => <Link to="/c/$slug/t/$id/{-$words}" params={params} search={{ at }} />;
  const last = d.posts.nodes.at(-1)?.number ?? d.after;
  const go = () => place !== d.after && void navigate({ to: '/c/$slug/t/$id/{-$words}', params, search: { at: place } });
  return (
    <div className={styles['nav']}>
      <Pagination
        label={t('communities.pages')}
        newer={d.after > 1 ? to(Math.max(2, d.after - size + 1)) : undefined}
        newerLabel={t('communities.earlier')}
        older={d.posts.hasMore ? to(last + 1) : undefined}
        olderLabel={t('communities.later')}
        note={t('communities.position', { from: d.after + 1, to: last, of: d.lastNumber })}
      />
      <label className={styles['bar']}>
        <span className="meta">{t('communities.goTo', { number: place })}</span>
        <input
          type="range"
          min={2}
          max={d.lastNumber}
          step={1}
          value={Math.max(2, place)}
          onChange={(event) => setPlace(Number(event.currentTarget.value))}
          onPointerUp={go}
          onKeyUp={(event) => event.key === 'Enter' && go()}
          onBlur={go}
        />
      </label>
    </div>
  );
}
