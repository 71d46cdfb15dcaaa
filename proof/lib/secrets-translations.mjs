// What stands in a translation while it is written and judged is for those who may translate the text, of whatever kind it is. From section 0 of the domain model of the network.

/** Acts upon the Swedish translation of a text. `of`: its id in a world. */
export function translationOf(kind, of) {
  const column = { PRACTICE: 'practiceId', SCHEME: 'schemeId', STORY: 'storyId' }[kind];
  return {
    begins: async (w, c) => w.act(c.translators[0], 'startTranslation', { kind, ownerId: await of(w, c), locale: 'sv' }),
    says: (word) => async (w, c) => {
      const row = await w.one(`select id, version, "editionNo" edition from translation where "${column}" = $1 and locale = 'sv'`, [
        await of(w, c),
      ]);
      await w.act(c.translators[0], 'saveTranslation', {
        translationId: row.id,
        edition: row.edition,
        expectedVersion: row.version,
        texts: [{ key: 'title', text: `En ${word} till alla` }],
      });
    },
    asks: (kind, slug) => [
      ['translation', { kind, slug, locale: 'sv' }, 3],
      ['translationWork', {}, 2],
      [kind === 'SCHEME' ? 'scheme' : 'story', { slug, locale: 'sv' }, 3],
    ],
  };
}
