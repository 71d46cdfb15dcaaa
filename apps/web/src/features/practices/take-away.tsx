import { useMutation } from '@apollo/client/react';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { useToasts } from '@guildhall/ui/Toasts';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../app/errors';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import type { Problem } from '../../app/problem';
import type { PictureAct } from './figures';
import type { Practice } from './practice-page';
import { TakePictureAwayDocument } from './practice.generated';

interface Props {
  practiceId: string;
  picture: { id: string; alt: string };
  onDone: () => void;
}

/** Takes a picture out of every edition, when somebody on it no longer agrees. There is no way back, so one is asked before. */
function TakeAway({ practiceId, picture, onDone }: Props) {
  const t = useT();
  const toast = useToasts();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [take, { loading }] = useMutation(TakePictureAwayDocument);
  const done = useRef(false);
  // The button that was pressed goes with the picture.
  useEffect(() => () => void (done.current && document.querySelector('h1')?.focus()), []);
  const go = () =>
    take({ variables: { input: { practiceId, pictureId: picture.id } } }).then(
      () => {
        done.current = true;
        setAsking(false);
        toast({ text: t('practices.away.done') });
        onDone();
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <p className="no-print">
      <Button
        kind="text"
        small
        aria-label={picture.alt ? `${t('practices.away')}: ${picture.alt}` : undefined}
        onClick={() => setAsking(true)}
      >
        {t('practices.away')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('practices.away.title')} closeLabel={t('app.close')}>
        <div className="stack">
          <p>{t('practices.away.text')}</p>
          {problem && <ProblemNote problem={problem} />}
          <Button kind="danger" busy={loading} onClick={() => void go()}>
            {t('practices.away.do')}
          </Button>
        </div>
      </Dialog>
    </p>
  );
}

/** Under each picture, for those who may. Each has its own place, so that the next one does not stand in for it. */
export const takesAway = (p: Practice, onDone: () => void): PictureAct | undefined =>
  p.viewerCan.takePictureAway
    ? ({ id = '', alt }) => <TakeAway key={id} practiceId={p.key} picture={{ id, alt }} onDone={onDone} />
    : undefined;
