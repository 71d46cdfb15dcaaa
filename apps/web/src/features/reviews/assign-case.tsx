import { Link } from '@tanstack/react-router';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Select } from '@guildhall/ui/Select';
import { Tag } from '@guildhall/ui/Tag';
import { useWords } from '../../app/i18n/provider';
import type { Place, Wish } from './assign.page';
import type { ProgrammeAssignmentQuery } from './panel.generated';
import { useWhy } from './why';
import styles from './panel.module.css';

type Run = ProgrammeAssignmentQuery['programmeAssignment'];
const same = (a: Place, b: Place) => a.caseId === b.caseId && a.personId === b.personId;

/** One case of the dry run. What is set or let go here is asked again over all cases at once. */
export function AssignCase({
  line: c,
  reviewers,
  wish,
  onChange,
}: {
  line: Run['cases'][number];
  reviewers: Run['reviewers'];
  wish: Wish;
  onChange: (next: Wish) => void;
}) {
  const { t, format } = useWords();
  const why = useWhy();
  const at = (personId: string): Place => ({ caseId: c.caseId, personId });
  const others = (list: Place[], place: Place) => list.filter((x) => !same(x, place));
  const pin = (personId: string) =>
    onChange({ pinned: [...others(wish.pinned, at(personId)), at(personId)], without: others(wish.without, at(personId)) });
  const loosen = (personId: string) => onChange({ ...wish, pinned: others(wish.pinned, at(personId)) });
  const exclude = (personId: string) =>
    onChange({ pinned: others(wish.pinned, at(personId)), without: [...others(wish.without, at(personId)), at(personId)] });
  const here = new Set(c.proposals.map((p) => p.personId));
  const short = c.foreignCountries < c.minForeignCountries;
  return (
    <section className={styles['case']}>
      <div className={styles['caseHead']}>
        <h2>
          <Link to="/reviews/$caseId/panel" params={{ caseId: c.caseId }} lang="en">
            {c.title}
          </Link>
        </h2>
        <span className={styles['side']}>
          {c.missing > 0 && <Tag tone="bad">{t('reviews.assign.missing', { count: c.missing })}</Tag>}
          <Tag tone={short ? 'warn' : 'line'}>
            {short
              ? t('reviews.assign.countriesShort', { count: c.foreignCountries, least: c.minForeignCountries })
              : t('reviews.assign.countries', { count: c.foreignCountries })}
          </Tag>
        </span>
      </div>
      <p className="meta">
        {[
          c.hostName,
          c.country ? format.country(c.country) : '',
          c.kept.length ? t('reviews.assign.kept', { list: format.list(c.kept) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Rows label={c.title}>
        {c.proposals.map((p) => (
          <Row
            key={p.personId}
            lead={<Avatar name={p.name} />}
            title={<bdi>{p.name}</bdi>}
            meta={[p.organisation, t('reviews.why.cost', { count: p.parts.reduce((sum, x) => sum + x.cost, 0) })]
              .filter(Boolean)
              .join(' · ')}
            side={
              <span className={styles['side']}>
                {p.listed ? (
                  <Tag tone="good">{t('reviews.assign.listed')}</Tag>
                ) : p.pinned ? (
                  <>
                    <Tag tone="note">{t('reviews.assign.pinned')}</Tag>
                    <Button small kind="text" onClick={() => loosen(p.personId)}>
                      {t('reviews.assign.loosen')}
                    </Button>
                  </>
                ) : (
                  <>
                    <Button small kind="text" aria-label={t('reviews.assign.keepName', { name: p.name })} onClick={() => pin(p.personId)}>
                      {t('reviews.assign.keep')}
                    </Button>
                    <Button
                      small
                      kind="text"
                      aria-label={t('reviews.assign.notName', { name: p.name })}
                      onClick={() => exclude(p.personId)}
                    >
                      {t('reviews.assign.not')}
                    </Button>
                  </>
                )}
              </span>
            }
          >
            <p className={styles['why']}>{why(p.parts)}</p>
          </Row>
        ))}
      </Rows>
      <div className={styles['hand']}>
        <Field label={t('reviews.assign.setByHand')}>
          <Select value="" onChange={(e) => e.currentTarget.value && pin(e.currentTarget.value)}>
            <option value="">{t('reviews.assign.choose')}</option>
            {reviewers
              .filter((r) => !here.has(r.id))
              .map((r) => (
                <option key={r.id} value={r.id}>
                  {r.name}
                </option>
              ))}
          </Select>
        </Field>
      </div>
    </section>
  );
}
