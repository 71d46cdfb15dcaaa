/** Addresses that the shell itself leads to; the features that own them have the same in their routes. */
export const paths = {
  home: '/',
  desk: '/desk',
  search: '/search',
  signIn: '/sign-in',
  register: '/register',
  about: '/about',
  privacy: '/privacy',
  accessibility: '/accessibility',
  imprint: '/imprint',
} as const;
