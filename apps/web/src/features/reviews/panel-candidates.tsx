import { useState } from 'react';
import { Avatar } from '@guildhall/ui/Avatar';
import { Button } from '@guildhall/ui/Button';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { ShortlistPeersDocument } from './panel.generated';
import type { Panel } from './panel.page';
import { useAct } from './use-act';
import { useWhy } from './why';
import styles from './panel.module.css';

const few = 6;

/** Who could be asked beside those who are, best first; those who may not be asked come last and say why. */
export function Candidates({ panel }: { panel: Panel }) {
  const { t, format } = useWords();
  const why = useWhy();
  const { act, busy, problem } = useAct();
  const [all, setAll] = useState(false);
  if (panel.state !== 'PREPARATION' && panel.state !== 'DESK_REVIEW') return null;
  const shown = all ? panel.candidates : panel.candidates.slice(0, few);
  const add = (personId: string) => act(personId, ShortlistPeersDocument, { caseId: panel.caseId, personIds: [personId] });
  return (
    <section>
      <h2>{t('reviews.panel.candidates')}</h2>
      {panel.candidates.length === 0 ? (
        <p className="meta">{t('reviews.panel.noCandidates')}</p>
      ) : (
        <>
          <p className="meta">{t('reviews.why.costHint')}</p>
          <Rows label={t('reviews.panel.candidates')}>
            {shown.map((c) => (
              <Row
                key={c.personId}
                lead={<Avatar name={c.name} />}
                title={<bdi>{c.name}</bdi>}
                meta={[c.organisation, c.country ? format.country(c.country) : '', t('reviews.why.cost', { count: c.cost })]
                  .filter(Boolean)
                  .join(' · ')}
                side={
                  <span className={styles['side']}>
                    {panel.viewerCanChange && c.refusal !== 'hostOrganisation' && (
                      <Button
                        small
                        kind={c.refusal ? 'text' : undefined}
                        busy={busy === c.personId}
                        aria-label={t('reviews.panel.addName', { name: c.name })}
                        onClick={() => void add(c.personId)}
                      >
                        {t('reviews.panel.add')}
                      </Button>
                    )}
                  </span>
                }
              >
                <p className={styles['why']}>{why(c.parts)}</p>
                {c.refusal && (
                  <Tag tone="warn" long>
                    {t(`reviews.refusal.${c.refusal}`)}
                  </Tag>
                )}
              </Row>
            ))}
          </Rows>
          {!all && panel.candidates.length > few && (
            <Button kind="text" onClick={() => setAll(true)}>
              {t('reviews.panel.more', { count: panel.candidates.length })}
            </Button>
          )}
        </>
      )}
      <MissingNote problem={problem} />
    </section>
  );
}
