import type { Attachment, Picture, PracticeContent } from '@guildhall/domain/practices/content';
import { fileLimits } from '@guildhall/domain/practices/files';
import { Button } from '@guildhall/ui/Button';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../app/i18n/provider';
import { FileDrop } from './file-drop';
import { moved, putBack } from './list';
import { PaperCard } from './paper-card';
import { PictureCard } from './picture-card';
import { useBring } from './use-bring';

type Lists = Pick<PracticeContent, 'pictures' | 'attachments'>;
type Gone = { [F in keyof Lists]: { field: F; one: Lists[F][number]; at: number } }[keyof Lists];
interface Props {
  practiceId: string;
  content: PracticeContent;
  set: <F extends keyof PracticeContent>(field: F, value: PracticeContent[F]) => void;
  wrong: (path: string) => string | undefined;
}
const megabytes = fileLimits.sent / 1024 / 1024;
const without = <T,>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);

/** Pictures and PDFs of the text. What is said of them is saved with the text, by itself. */
export function FilesEditor({ practiceId, content, set, wrong }: Props) {
  const t = useT();
  const { pictures, attachments } = content;
  // Files come in while others are written about: each goes on top of what is there then.
  const latest = useRef<Lists>(content);
  useEffect(() => {
    latest.current = { pictures, attachments };
  }, [pictures, attachments]);
  const [gone, setGone] = useState<Gone | null>(null);
  const [said, setSaid] = useState('');
  const [focus, setFocus] = useState<string | null>(null);
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
    setFocus(null);
  }, [focus]);
  const put = <F extends keyof Lists>(field: F, list: Lists[F]) => {
    latest.current = { ...latest.current, [field]: list };
    set(field, list as PracticeContent[F]);
  };
  const remove = (field: keyof Lists, at: number) => {
    const one = latest.current[field][at];
    if (!one) return;
    put(field, without<Picture | Attachment>(latest.current[field], at) as never);
    setGone({ field, one, at } as Gone);
    setFocus('files-back');
  };
  const back = () => {
    if (!gone) return;
    if (gone.field === 'pictures') put('pictures', putBack(latest.current.pictures, gone.one, gone.at));
    else put('attachments', putBack(latest.current.attachments, gone.one, gone.at));
    setFocus(gone.field === 'pictures' ? `p-${gone.one.id}` : `f-attachments-${gone.at}-title`);
    setGone(null);
  };
  const brought = useBring(practiceId, 'PICTURE', ({ id }) => {
    const now = latest.current.pictures;
    if (now.some((p) => p.id === id)) return setSaid(t('practices.files.twice'));
    put('pictures', [
      ...now,
      { id, alt: '', decorative: false, caption: '', credit: now.at(-1)?.credit ?? '', licence: now.at(-1)?.licence ?? null, people: null },
    ]);
    setSaid(t('practices.files.there'));
  });
  const papers = useBring(practiceId, 'ATTACHMENT', ({ id, name }) => {
    const now = latest.current.attachments;
    if (now.some((a) => a.id === id)) return setSaid(t('practices.files.twice'));
    put('attachments', [...now, { id, title: name, kind: null, claim: '' }]);
    setSaid(t('practices.files.there'));
  });
  const room = (list: readonly unknown[], coming: readonly { state: string }[], most: number) =>
    most - list.length - coming.filter((c) => c.state !== 'FAILED').length;
  const take = (field: keyof Lists, files: readonly File[]) => {
    const way = field === 'pictures' ? brought : papers;
    const left = room(latest.current[field], way.coming, fileLimits[field]);
    way.bring(files.slice(0, Math.max(0, left)));
    setSaid(files.length > left ? t('practices.files.full', { count: fileLimits[field] }) : '');
  };
  return (
    <div className="stack">
      <div id="f-pictures" tabIndex={-1} className="stack">
        <FileDrop
          id="files-pictures"
          label={t('practices.files.addPictures')}
          hint={t('practices.files.picturesHint', { megabytes })}
          accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
          full={pictures.length >= fileLimits.pictures ? t('practices.files.full', { count: fileLimits.pictures }) : ''}
          coming={brought.coming}
          onFiles={(files) => take('pictures', files)}
          onAgain={brought.again}
          onForget={brought.forget}
        />
        {pictures.length > 0 && (
          <ol role="list">
            {pictures.map((picture, at) => (
              <PictureCard
                key={picture.id}
                picture={picture}
                at={at}
                count={pictures.length}
                lang={content.locale}
                wrong={wrong}
                onChange={(patch) =>
                  put(
                    'pictures',
                    pictures.map((p, i) => (i === at ? { ...p, ...patch } : p)),
                  )
                }
                onMove={(to) => {
                  put('pictures', moved(pictures, at, to));
                  setFocus(`p-${picture.id}`);
                }}
                onRemove={() => remove('pictures', at)}
              />
            ))}
          </ol>
        )}
      </div>
      <div id="f-attachments" tabIndex={-1} className="stack">
        <FileDrop
          id="files-attachments"
          label={t('practices.files.addPdf')}
          hint={t('practices.files.pdfHint', { megabytes })}
          accept="application/pdf"
          full={attachments.length >= fileLimits.attachments ? t('practices.files.full', { count: fileLimits.attachments }) : ''}
          coming={papers.coming}
          onFiles={(files) => take('attachments', files)}
          onAgain={papers.again}
          onForget={papers.forget}
        />
        {attachments.map((a, at) => (
          <PaperCard
            key={a.id}
            paper={a}
            at={at}
            lang={content.locale}
            wrong={wrong}
            onChange={(patch) =>
              put(
                'attachments',
                attachments.map((x, i) => (i === at ? { ...x, ...patch } : x)),
              )
            }
            onRemove={() => remove('attachments', at)}
          />
        ))}
      </div>
      <p role="status">{said}</p>
      {gone && (
        <p className="row">
          {t('practices.files.removed')}{' '}
          <Button small id="files-back" onClick={back}>
            {t('practices.files.back')}
          </Button>
        </p>
      )}
    </div>
  );
}
