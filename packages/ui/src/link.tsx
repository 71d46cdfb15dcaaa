import { cloneElement, type AnchorHTMLAttributes, type ReactElement, type ReactNode } from 'react';

/**
 * A link that the application makes with its own router, without content: `<Link to="/people" />` or `<a href="/people" />`.
 * Parts that contain links take one of these and fill in class, state and words, so that this package knows no router.
 */
export type LinkElement = ReactElement<AnchorHTMLAttributes<HTMLAnchorElement>>;

/** The link with `props` over its own and `children` inside. */
export function fillLink(link: LinkElement, props: AnchorHTMLAttributes<HTMLAnchorElement>, children: ReactNode): LinkElement {
  return cloneElement(link, props, children);
}
