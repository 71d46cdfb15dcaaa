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

export async function rubricsOf({ make, add, mark, network, at }) {
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
