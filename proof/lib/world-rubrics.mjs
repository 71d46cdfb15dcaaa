// A rubric in each state, kept by one network; whole, so that a draft could be published at once.
const definitionOf = (words) => ({
  dimensions: [
    {
      key: 'one',
      title: { en: `Dimension ${words}` },
      group: 'core',
      questions: [{ en: 'What is done?' }],
      lookFor: [],
      anchors: [1, 2, 3, 4, 5].map((level) => ({ level, name: { en: `Level ${level}` }, text: { en: `What holds on level ${level}.` } })),
      commentMinChars: 40,
      allowNotInScope: true,
      allowInsufficientEvidence: true,
    },
  ],
  evidenceFrom: 4,
  twoKindsFrom: 5,
});

/** A programme of the network that nobody manages yet, by a rubric of its own. */
async function programmeOf({ make, add, actors, network, at }) {
  const rubric = await make('rubric', { key: 'rubric-of-programme', title: 'Rubric of a programme', ownerNetworkId: network.id });
  const version = await make('rubric_version', {
    rubricId: rubric.id,
    ownerNetworkId: network.id,
    semver: '1.0.0',
    status: 'PUBLISHED',
    definition: definitionOf('of a programme'),
    locales: ['en'],
    publishedAt: at,
    contentHash: 'programme',
  });
  const policy = {
    minPeers: 3,
    maxPeers: 6,
    minForeignCountries: 2,
    peerIndependence: 'INDEPENDENT_FIRST',
    hostSeesPeerNames: 'FROM_ACCEPTANCE',
    publishDefault: 'NETWORK',
    followUpMonths: [3, 6, 12],
    graceMinutes: 30,
  };
  const slug = 'programme-one';
  const row = await make('programme', { networkId: network.id, slug, name: 'Programme one', rubricVersionId: version.id, policy });
  add('programme', row, { slug, networkId: network.id, rubricVersionId: version.id, managerId: actors.networkCoordinator });
}

export async function rubricsOf({ make, add, mark, actors, network, at }) {
  await programmeOf({ make, add, actors, network, at });
  for (const rubricState of ['DRAFT', 'PUBLISHED', 'RETIRED']) {
    const m = mark();
    const rubric = await make('rubric', { key: `rubric-${m}`, title: `Rubric ${m}`, ownerNetworkId: network.id });
    const row = await make('rubric_version', {
      rubricId: rubric.id,
      ownerNetworkId: network.id,
      semver: '1.0.0',
      status: rubricState,
      definition: definitionOf(m),
      locales: ['en'],
      publishedAt: rubricState === 'DRAFT' ? null : at,
      contentHash: m,
    });
    add('rubric', row, { rubricState, mark: m });
  }
}
