// Write-ups in every state of their life.
const states = ['DRAFT', 'SUBMITTED', 'REVISION_ASKED', 'SCREENED', 'PUBLISHED', 'OUTDATED', 'WITHDRAWN'];

export async function practicesOf({ make, add, mark, actors, owner, network, none, at }) {
  for (const state of [...states, 'NEXT']) {
    const m = mark();
    const d = mark();
    const published = ['PUBLISHED', 'OUTDATED', 'WITHDRAWN', 'NEXT'].includes(state);
    const content = (own) => ({
      title: `Practice ${own}`,
      summary: `Summary ${own} in one plain sentence.`,
      kind: 'PRACTICE',
      locale: 'en',
      ownerOrganisationId: owner.id,
      country: 'SE',
      place: 'Town',
      operation: 'ACTIVE',
      periodStart: '2024',
      periodEnd: '2025',
      dimensions: ['mentoring'],
      targetGroups: ['refugees'],
      instruments: [],
      need: `Need ${own}`,
      whatIsDone: 'Tables.',
      howItIsOrganised: 'One person.',
      whyItMayWork: 'Trust.',
      limits: 'Tired.',
      mustHave: 'Room.',
      niceToHave: 'Tea.',
      firstStep: 'Ask.',
      effort: 'LOW',
      questions: 'What?',
      note: `Note ${own}`,
      facts: [
        {
          id: '00000000-0000-4000-8000-000000000001',
          label: 'days',
          value: '10',
          unit: 'a year',
          asOf: '2025',
          sourceId: null,
          sourceTitle: 'Report',
          sourceUrl: 'https://example.org/r',
          grade: 'MEASURED',
          mark: 'UNCHECKED',
          note: '',
        },
      ],
    });
    const practiceState = state === 'NEXT' ? 'PUBLISHED' : state;
    const draftState = state === 'NEXT' ? 'DRAFT' : published ? 'PUBLISHED' : state;
    const shown = published ? m : d;
    const c = content(shown);
    const row = await make('practice', {
      networkId: network.id,
      slug: published ? `practice-${m}` : null,
      form: 'SNAPSHOT',
      state: practiceState,
      authorIds: [actors.writer],
      ownerOrganisationId: owner.id,
      editionNo: published ? 1 : 0,
      publishedAt: published ? at : null,
      reviewDueAt: published ? '2028-01-01T00:00:00Z' : null,
      withdrawnAt: state === 'WITHDRAWN' ? at : null,
      withdrawalReason: state === 'WITHDRAWN' ? 'They asked for it.' : null,
      title: c.title,
      summary: c.summary,
      kind: c.kind,
      locale: 'en',
      country: 'SE',
      place: 'Town',
      periodStart: '2024',
      periodEnd: '2025',
      dimensions: c.dimensions,
      targetGroups: c.targetGroups,
    });
    await make('practice_draft', {
      id: row.id,
      networkId: network.id,
      authorIds: [actors.writer],
      ownerOrganisationId: owner.id,
      state: draftState,
      editionNo: state === 'NEXT' ? 2 : 1,
      content: content(d),
      submittedAt: draftState === 'DRAFT' ? null : at,
    });
    const common = { practice: row.id, slug: row.slug, practiceState: state, draftState };
    if (published) {
      add('practice', row, { ...common, mark: m });
      await make('practice_edition', {
        ...none,
        id: row.id,
        practiceId: row.id,
        number: 1,
        content: c,
        contentHash: 'a'.repeat(64),
        licence: 'CC-BY-4.0',
        ownerName: 'Organisation owner',
        authors: JSON.stringify([{ personId: actors.writer, name: 'Person writer' }]),
        consentGivenBy: `Consent${m}z`,
        publishedBy: actors.networkCoordinator,
        publishedAt: at,
        html: Object.fromEntries(
          ['need', 'whatIsDone', 'howItIsOrganised', 'whyItMayWork', 'limits', 'mustHave', 'niceToHave', 'questions', 'note'].map((f) => [
            f,
            `<p>${c[f]}</p>`,
          ]),
        ),
        htmlVersion: 1,
      });
    } else add('unpublished', row, { ...common, mark: d });
    add('draft', row, { ...common, mark: d });
  }
}
