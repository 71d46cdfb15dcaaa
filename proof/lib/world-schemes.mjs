// A support scheme that was never published, one that is, one whose next version is under way, and one that was withdrawn; all of the owner of the cast.
const dimensions = [
  'visibility',
  'networking',
  'legal_admin',
  'mentoring',
  'training',
  'finance',
  'facilities',
  'language_culture',
  'market_access',
  'evidence',
];

export async function schemesOf({ make, add, mark, uuid, actors, owner, network, none, at }) {
  for (const schemeState of ['DRAFT', 'PUBLISHED', 'NEXT', 'WITHDRAWN']) {
    const m = mark();
    const d = mark();
    const content = (own) => ({
      title: `Scheme ${own}`,
      summary: `A scheme that is long enough to be told in a sentence ${own}`,
      locale: 'en',
      country: 'SE',
      place: `Place ${own}`,
      targetGroups: ['migrants_general'],
      stages: ['idea'],
      dimensions: dimensions.map((key) => ({ key, intensity: 'LIGHT', how: `How ${own}` })),
      journey: [{ name: `Step ${own}`, weeks: '2', dimensionKey: null }],
      capacityPerYear: '10',
      costPerParticipantEur: '',
      staffing: [{ role: `Role ${own}`, posts: '1' }],
      instruments: [],
      funding: [{ source: `Funder ${own}`, share: '' }],
      partners: [{ name: `Partner ${own}`, part: '' }],
      results: [{ label: `Result ${own}`, value: '1', asOf: '', source: `Source ${own}` }],
    });
    const published = schemeState !== 'DRAFT';
    const { title, summary, place } = published ? content(m) : { title: '', summary: '', place: '' };
    const id = uuid();
    const row = await make('scheme', {
      id,
      networkId: network.id,
      slug: published ? `scheme-${m}` : id,
      title,
      summary,
      place,
      locale: 'en',
      country: 'SE',
      state: schemeState === 'NEXT' ? 'PUBLISHED' : schemeState,
      canvas: {
        dimensions: published ? [{ key: 'finance', intensity: 'LIGHT', how: `How ${m}` }] : [],
        journey: [],
        capacityPerYear: null,
        costPerParticipantEur: null,
        targetGroups: [],
        stages: [],
        instruments: [],
      },
      operatorId: owner.id,
      operatorName: owner.name,
      fictional: true,
      versionNo: published ? 1 : 0,
      publishedAt: published ? at : null,
      withdrawnAt: schemeState === 'WITHDRAWN' ? at : null,
      withdrawalReason: schemeState === 'WITHDRAWN' ? 'It has come to an end.' : null,
    });
    const common = { schemeState, slug: row.slug, ownerId: owner.id };
    if (published) {
      add('scheme', row, { ...common, mark: m });
      await make('scheme_version', {
        ...none,
        id: uuid(),
        schemeId: row.id,
        number: 1,
        content: content(m),
        operatorName: owner.name,
        note: `Note ${m}`,
        publishedBy: actors.organisationManager,
        publishedAt: at,
      });
    }
    if (schemeState !== 'DRAFT' && schemeState !== 'NEXT') continue;
    const number = published ? 2 : 1;
    await make('scheme_draft', { id: row.id, networkId: network.id, operatorId: owner.id, number, content: content(d) });
    add('schemeDraft', row, { ...common, number, mark: d });
  }
}
