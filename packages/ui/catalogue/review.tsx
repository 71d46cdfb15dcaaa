import { useState } from 'react';
import { Anchors } from '../src/Anchors';
import { Button } from '../src/Button';
import { DocumentSplit } from '../src/DocumentSplit';
import { FactsTable } from '../src/FactsTable';
import { SaveState } from '../src/SaveState';
import { anchors, others } from './words';

/** A review form beside its document, from the parts. */
export function ReviewPage() {
  const [score, setScore] = useState<string | null>('2');
  const inset = { padding: 'var(--s-5) clamp(1rem, 3vw, 3rem)', maxInlineSize: '46rem' };
  return (
    <>
      <DocumentSplit
        tabsLabel="View"
        splitterLabel="Width of the dossier"
        storageKey="catalogue-split"
        document={{
          label: 'Dossier',
          content: (
            <>
              <p className="meta">Dossier · version of 3 Nov, pinned for this round</p>
              <h2 style={{ marginBlock: '.25rem 1.5rem' }}>Mother-tongue start-up desk</h2>
              <div className="prose">
                <p>
                  A city desk where the first conversation happens in the client’s strongest language and ends with a named appointment
                  elsewhere.
                </p>
                <h2>Money</h2>
                <p>
                  The desk lends nothing itself.{' '}
                  <mark>
                    Advisers refer clients to two micro-lenders and to the city’s guarantee fund; in 2025 there were 61 referrals.
                  </mark>{' '}
                  What became of them is known for 24.
                </p>
              </div>
              <h3 style={{ marginBlock: '2rem .75rem' }}>Figures</h3>
              <FactsTable
                caption="Figures"
                facts={[{ key: 'a', value: '320', what: 'people a year', source: 'capacity, 2025 · host’s register' }]}
              />
            </>
          ),
        }}
        form={{
          label: 'My review',
          content: (
            <div style={inset}>
              <div className="row">
                <p>
                  <strong>Your review</strong> <span className="soft">7 of 10 ready</span>
                </p>
                <span className="push">
                  <SaveState state="saved">Saved 10:42</SaveState>
                </span>
              </div>
              <p className="meta" style={{ marginBlockStart: '1.5rem' }}>
                6 of 10 · core
              </p>
              <h1 style={{ fontSize: 'var(--t-h2)' }}>Access to finance</h1>
              <p className="soft" style={{ marginBlock: '.25rem 1.5rem' }}>
                Do viable ideas find fitting money and the skill to handle it? Look for: product list, approval and refusal figures,
                repayment data.
              </p>
              <Anchors
                legend="Which description holds in full?"
                name="score"
                anchors={anchors}
                others={others}
                value={score}
                onChange={setScore}
                keysHint={
                  <>
                    <kbd>1</kbd>–<kbd>5</kbd> choose
                  </>
                }
              />
              <div className="row" style={{ marginBlockStart: '1.5rem' }}>
                <Button>Back</Button>
                <span className="push">
                  <Button kind="main">Next</Button>
                </span>
              </div>
            </div>
          ),
        }}
      />
    </>
  );
}
