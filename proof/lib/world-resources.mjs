const none = { createdAt: undefined, updatedAt: undefined, version: undefined };
// A resource in every state that it can have, with its edition where it has one.
export async function resourcesOf({ make, add, mark, actors, network, at }) {
  for (const state of ['DRAFT', 'PUBLISHED', 'WITHDRAWN']) {
    const m = mark();
    // Something is missing in each of them, so that it shows to whom that is told.
    const content = {
      type: 'GUIDE',
      title: `Resource ${m}`,
      summary: `Summary ${m}`,
      locale: 'en',
      licence: 'CC-BY-4.0',
      source: `Source ${m}`,
      dimensions: [],
      url: `https://example.org/${m}`,
      authors: [`Author ${m}`],
      doi: '',
      isbn: '',
    };
    const draft = state === 'DRAFT';
    const row = await make('resource', {
      networkId: network.id,
      authorId: actors.networkCoordinator,
      state,
      slug: draft ? null : `resource-${m}`,
      content,
      fileName: '',
      editionNo: draft ? 0 : 1,
      publishedAt: draft ? null : at,
      reviewDueAt: draft ? null : at,
      shownAt: draft ? null : at,
      withdrawnAt: state === 'WITHDRAWN' ? at : null,
      reason: state === 'WITHDRAWN' ? `Reason ${m}` : '',
    });
    if (!draft)
      await make('resource_edition', {
        ...none,
        id: row.id,
        resourceId: row.id,
        number: 1,
        content,
        fileName: '',
        note: `Note ${m}`,
        publishedAt: at,
      });
    add('resource', row, { resourceState: state, slug: row.slug ?? row.id, mark: m });
  }
}
