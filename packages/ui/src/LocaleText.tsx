import type { ReactNode } from 'react';

/** What a person wrote, in its own language and direction. `lang` as a BCP 47 tag if known. */
export function LocaleText({
  as: Element = 'span',
  lang,
  className,
  children,
}: {
  as?: 'span' | 'p' | 'div' | 'h2' | 'h3' | 'blockquote';
  lang?: string | null;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Element dir="auto" lang={lang ?? undefined} className={className}>
      {children}
    </Element>
  );
}

/** A name within a sentence of another direction. */
export function Name({ children }: { children: ReactNode }) {
  return <bdi>{children}</bdi>;
}
