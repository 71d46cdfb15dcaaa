import { createElement, useEffect, useState, type RefObject } from 'react';
import { Icon } from '@guildhall/ui/Icon';
import { useT } from '../i18n/provider';
import styles from './markdown-editor.module.css';

const tools = [
  ['md-bold', 'app.editor.bold', <b key="b">B</b>],
  ['md-italic', 'app.editor.italic', <i key="i">I</i>],
  ['md-header', 'app.editor.heading', 'H'],
  ['md-link', 'app.editor.link', <Icon key="l" name="link" />],
  ['md-quote', 'app.editor.quote', <Icon key="q" name="quote" />],
  ['md-unordered-list', 'app.editor.list', '•'],
  ['md-ordered-list', 'app.editor.numbers', '1.'],
  ['md-code', 'app.editor.code', '<>'],
] as const;

/** Buttons that mark the chosen words; the elements that do it are fetched when the first editor is shown. */
export function Toolbar({ controls, box }: { controls: string; box: RefObject<HTMLTextAreaElement | null> }) {
  const t = useT();
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void import('@github/markdown-toolbar-element').then(() => {
      if (gone || !box.current) return;
      box.current.id ||= `${controls}-text`;
      setTarget(box.current.id);
    });
    return () => {
      gone = true;
    };
  }, [box, controls]);
  if (!target) return <div className={styles['tools']} />;
  return createElement(
    'markdown-toolbar',
    { for: target, 'aria-label': t('app.editor.tools'), class: styles['tools'] },
    tools.map(([element, label, sign]) =>
      createElement(
        element,
        // The elements give themselves no role, although the toolbar around them expects buttons.
        {
          key: element,
          role: 'button',
          class: styles['tool'],
          'aria-label': t(label),
          title: t(label),
          ...(element === 'md-header' ? { level: 3 } : {}),
        },
        sign,
      ),
    ),
  );
}
