// A resource in every state that it can have. The address of a draft is its id.
export async function resourcesOf({ make, add, mark, actors, network, at }) {
  for (const state of ['DRAFT', 'PUBLISHED', 'WITHDRAWN']) {
    const m = mark();
    const row = await make('resource', {
      networkId: network.id,
      authorId: actors.networkCoordinator,
      type: 'GUIDE',
      state,
      slug: state === 'DRAFT' ? null : `resource-${m}`,
      title: `Resource ${m}`,
      summary: `Summary ${m}`,
      locale: 'en',
      licence: 'CC-BY-4.0',
      source: `Source ${m}`,
      // Something is missing in each of them, so that it shows to whom that is told.
      dimensions: [],
      url: `https://example.org/${m}`,
      fileName: '',
      publishedAt: state === 'DRAFT' ? null : at,
      withdrawnAt: state === 'WITHDRAWN' ? at : null,
      reason: state === 'WITHDRAWN' ? `Reason ${m}` : '',
    });
    add('resource', row, { resourceState: state, slug: row.slug ?? row.id, mark: m });
  }
}
