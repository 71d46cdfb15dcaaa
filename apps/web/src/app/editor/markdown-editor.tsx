import { lazy, Suspense, useEffect, useId, useRef, useState, type ClipboardEvent, type ReactNode, type Ref } from 'react';
import { Skeleton } from '@guildhall/ui/Skeleton';
import { TextArea } from '@guildhall/ui/TextArea';
import { useT } from '../i18n/provider';
import { Toolbar } from './toolbar';
import styles from './markdown-editor.module.css';

const Preview = lazy(() => import('./preview').then((module) => ({ default: module.Preview })));

interface MarkdownEditorProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  /** Under the box: who will read this. Wanted unless the Field around it says so already. */
  whoSees?: ReactNode;
  lang?: string;
  /** Where it is known before anything is written; else the first letter decides. */
  dir?: 'ltr' | 'rtl';
  /** Id of what stands near the box and says more about it. */
  describedBy?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Markdown in a plain box with the platform's own undo, spelling and input of every script; marks by buttons, a preview, and paste from Word or the web that
 *  becomes Markdown. Put it inside a <Field>. */
export function MarkdownEditor({
  value,
  onChange,
  onBlur,
  rows = 8,
  maxLength,
  placeholder,
  whoSees,
  lang,
  dir,
  describedBy,
  ref,
}: MarkdownEditorProps) {
  const t = useT();
  const [side, setSide] = useState<'write' | 'preview'>('write');
  const [said, setSaid] = useState('');
  const own = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (typeof ref === 'function') ref(own.current);
    else if (ref) ref.current = own.current;
  });

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    // What is copied from a text box or an editor of code comes with HTML that says no more than the plain text.
    if (!html || !/<(p|h[1-6]|ul|ol|li|table|b|strong|i|em|a|blockquote|img)[\s>]/i.test(html)) return;
    event.preventDefault();
    const box = event.currentTarget;
    void import('./clean-paste').then(({ cleanPaste }) => {
      const { text, images } = cleanPaste(html, plain);
      insert(box, text);
      setSaid(images ? t('app.editor.cleanedImages', { count: images }) : t('app.editor.cleaned'));
    });
  };
  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <div className={styles['tabs']} role="group">
          <button type="button" aria-pressed={side === 'write'} onClick={() => setSide('write')}>
            {t('app.editor.write')}
          </button>
          <button type="button" aria-pressed={side === 'preview'} onClick={() => setSide('preview')}>
            {t('app.editor.preview')}
          </button>
        </div>
        {side === 'write' && <Toolbar controls={id} box={own} />}
      </div>
      <div hidden={side !== 'write'} id={id}>
        <TextArea
          ref={own}
          rows={rows}
          value={value}
          lang={lang}
          aria-describedby={describedBy}
          dir={dir ?? 'auto'}
          placeholder={placeholder}
          maxLength={maxLength}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          onPaste={paste}
        />
      </div>
      {side === 'preview' && (
        <div className={styles['preview']}>
          <Suspense fallback={<Skeleton label={t('app.loading')} />}>
            {value.trim() ? <Preview text={value} lang={lang} /> : <p className="meta">{t('app.editor.nothing')}</p>}
          </Suspense>
        </div>
      )}
      <p role="status" className="meta">
        {said}
      </p>
      {whoSees}
    </div>
  );
}

/** Through the browser's own editing, so that Ctrl+Z takes it back. */
function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  if (!document.execCommand('insertText', false, text)) box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
