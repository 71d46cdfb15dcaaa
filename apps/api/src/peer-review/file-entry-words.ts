/** Lines of the timeline as the screen shows them: rounds, dates and people of the host. */
export const entryWords = {
  en: {
    'entry.ROUND_OPENED': 'A new round began on the changed dossier',
    'entryPlain.ROUND_OPENED': 'A new round began on the changed dossier',
    'entry.DATE_MOVED': 'A date was moved',
    'entryPlain.DATE_MOVED': 'A date was moved',
    'entry.HOST_JOINED': '{name} takes part for the host',
    'entryPlain.HOST_JOINED': 'Somebody takes part for the host',
    'entry.HOST_LEFT': '{name} takes part for the host no more',
    'entryPlain.HOST_LEFT': 'Somebody takes part for the host no more',
  },
  de: {
    'entry.ROUND_OPENED': 'Eine neue Runde auf den geänderten Unterlagen hat begonnen',
    'entryPlain.ROUND_OPENED': 'Eine neue Runde auf den geänderten Unterlagen hat begonnen',
    'entry.DATE_MOVED': 'Ein Termin wurde verschoben',
    'entryPlain.DATE_MOVED': 'Ein Termin wurde verschoben',
    'entry.HOST_JOINED': '{name} nimmt für den Gastgeber teil',
    'entryPlain.HOST_JOINED': 'Jemand nimmt für den Gastgeber teil',
    'entry.HOST_LEFT': '{name} nimmt nicht mehr für den Gastgeber teil',
    'entryPlain.HOST_LEFT': 'Jemand nimmt nicht mehr für den Gastgeber teil',
  },
} as const;
