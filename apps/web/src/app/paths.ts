/** Addresses that the shell itself leads to; the features that own them have the same in their routes. */
export const paths = {
  home: '/',
  desk: '/desk',
  search: '/search',
  signIn: '/sign-in',
  register: '/register',
  signOut: '/sign-out',
  about: '/about',
  privacy: '/privacy',
  accessibility: '/accessibility',
  imprint: '/imprint',
} as const;

/** An address of another feature. Features know each other by address only, so it is text to the router and not checked against its routes. */
export const elsewhere = (address: string): string => address;
