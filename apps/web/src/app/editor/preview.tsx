import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';
import { useDeferredValue, useEffect, useRef } from 'react';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false });
const allowed = {
  ALLOWED_TAGS: [
    'p',
    'br',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'strong',
    'em',
    's',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'code',
    'pre',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'img',
  ],
  ALLOWED_ATTR: ['href', 'title', 'alt', 'src', 'start'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|\/|#)/i,
};

/** The text as it will read. The API renders it again for everybody else; this is for the writer's eyes. */
export function Preview({ text, lang }: { text: string; lang?: string | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useDeferredValue(text);
  useEffect(() => {
    // A fragment instead of a string: nothing is parsed a second time.
    place.current?.replaceChildren(DOMPurify.sanitize(markdown.render(shown), { ...allowed, RETURN_DOM_FRAGMENT: true }));
  }, [shown]);
  return <div ref={place} dir="auto" lang={lang} className="prose" />;
}
