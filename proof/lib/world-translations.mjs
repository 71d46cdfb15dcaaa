// A translation in every state of its work, written by the translator of the cast; the last one went with its practice.
const locales = { DRAFT: 'de', IN_REVIEW: 'fr', PUBLISHED: 'it' };

const plain = 'title summary need whatIsDone howItIsOrganised whyItMayWork limits mustHave niceToHave questions note firstStep'.split(' ');
const blockTexts = (content) =>
  content.buildingBlocks.flatMap((b) =>
    Object.entries({ title: b.title, purpose: b.purpose, enablingFactors: b.enablingFactors.join('\n') }).map(([part, text]) => ({
      key: `buildingBlocks.${b.id}.${part}`,
      text,
    })),
  );
/** What a practice says that is to be translated. */
const keysOf = (content) =>
  [
    ...plain.map((key) => ({ key, text: content[key] ?? '' })),
    ...content.facts.flatMap((f) => ['label', 'unit'].map((part) => ({ key: `facts.${f.id}.${part}`, text: f[part] }))),
    ...blockTexts(content),
  ].filter((t) => /[\p{Ll}\p{Lo}]/u.test(t.text));

/** `content`: what the practice says. */
export async function translationsOf({ make, add, mark, actors, owner, network, none, at, uuid }, practice, content, common) {
  const states = common.practiceState === 'WITHDRAWN' ? { WITHDRAWN: 'de' } : common.practiceState === 'PUBLISHED' ? locales : {};
  for (const [translationState, locale] of Object.entries(states)) {
    const m = mark();
    const words = Object.fromEntries(
      [
        ...plain,
        ...content.facts.flatMap((f) => [`facts.${f.id}.label`, `facts.${f.id}.unit`]),
        ...blockTexts(content).map((t) => t.key),
      ].map((k) => [k, `Words ${m}`]),
    );
    const row = await make('translation', {
      kind: 'PRACTICE',
      practiceId: practice.id,
      networkId: network.id,
      authorIds: [actors.writer],
      ownerOrganisationId: owner.id,
      locale,
      state: translationState,
      editionNo: 1,
      texts: Object.fromEntries(Object.entries(words).map(([k, text]) => [k, { text, edition: 1, version: 1 }])),
      sources: { 1: keysOf(content) },
      writerIds: [actors.translator],
      creditIds: [actors.translator],
      note: translationState === 'DRAFT' ? `Question ${m}` : '',
      termNote: '',
      submittedAt: translationState === 'DRAFT' ? null : at,
    });
    add('translation', row, { ...common, translationState, locale, mark: m });
    const shown = translationState === 'WITHDRAWN' ? words : Object.fromEntries(plain.map((k) => [k, 'Plain words of a translation']));
    if (['PUBLISHED', 'WITHDRAWN'].includes(translationState))
      await make('translation_edition', {
        ...none,
        id: uuid(),
        kind: 'PRACTICE',
        practiceId: practice.id,
        translationId: row.id,
        locale,
        editionNo: 1,
        number: 1,
        texts: shown,
        source: JSON.stringify(keysOf(content)),
        html: { need: `<p>${shown.need}</p>` },
        htmlVersion: 1,
        writerIds: [actors.translator],
        translators: JSON.stringify([{ personId: actors.translator, name: 'Person translator' }]),
        reviewerId: actors.networkCoordinator,
        reviewerName: 'Person networkCoordinator',
        publishedAt: at,
        withdrawnAt: translationState === 'WITHDRAWN' ? at : null,
      });
  }
}
