/** Catalogues of the features in Arabic, by their place. */
export const arabic = import.meta.glob<{ default: Readonly<Record<string, import('./message').Message>> }>(
  '../../features/**/locales/ar.json',
);
