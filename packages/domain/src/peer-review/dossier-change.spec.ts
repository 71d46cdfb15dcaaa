import fc from 'fast-check';
import type { DossierContent } from './dossier.js';
import { dossierDifferences, mayChangeDossier, paragraphsOf, sectionText, touchedDimensions, withChanges } from './dossier-change.js';

const text = fc.string({ minLength: 1, maxLength: 30 }).filter((s) => s.trim() === s && !/\n\s*\n/.test(s) && s !== '');
const section = (key: string) =>
  fc.record({
    key: fc.constant(key),
    title: fc.constant(key.toUpperCase()),
    dimensionKey: fc.constant<string | null>(key),
    paragraphs: fc.array(text, { maxLength: 3 }),
  });
const content: fc.Arbitrary<DossierContent> = fc.record({
  title: fc.constant('A course'),
  summary: text,
  locale: fc.constant('en'),
  sections: fc.tuple(section('finance'), section('networking'), section('visibility')).map((s) => [...s]),
  journey: fc.constant([]),
  figures: fc.constant([]),
});

it('a section read and written again is the same', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => expect(paragraphsOf(sectionText(paragraphs))).toEqual(paragraphs)),
  );
});
it('nothing differs from itself, and what differs is just what was changed', () => {
  fc.assert(
    fc.property(content, content, (before, other) => {
      expect(dossierDifferences(before, before)).toEqual([]);
      const wanted = { summary: other.summary, sections: [{ key: 'finance', text: sectionText(other.sections[0]!.paragraphs) }] };
      const { content: after, unknown } = withChanges(before, wanted);
      expect(unknown).toEqual([]);
      const keys = dossierDifferences(before, after).map((d) => d.key);
      expect(keys.includes('summary')).toBe(before.summary !== other.summary);
      expect(keys.includes('finance')).toBe(sectionText(before.sections[0]!.paragraphs) !== sectionText(other.sections[0]!.paragraphs));
      expect(keys.filter((k) => k !== 'summary' && k !== 'finance')).toEqual([]);
      // The way back tells the same the other way round.
      expect(dossierDifferences(after, before).map((d) => [d.after, d.before])).toEqual(
        dossierDifferences(before, after).map((d) => [d.before, d.after]),
      );
    }),
  );
});
it('a changed step touches the dimension that it speaks to, and a changed figure is told with its source', () => {
  const step = (name: string, weeks: number, dimensionKey: string | null) => ({ name, weeks, dimensionKey });
  const before: DossierContent = {
    ...{ title: 'A course', summary: 'One.', locale: 'en', sections: [] },
    journey: [step('First talk', 1, null), step('Ten evenings', 10, 'training')],
    figures: [{ value: '61', label: 'people', source: 'register' }],
  };
  const input = { summary: 'One.', sections: [] };
  const { content } = withChanges(before, { ...input, journey: [step('First talk', 1, null), step('Twelve evenings', 12, 'training')] });
  expect(content.figures).toEqual(before.figures);
  const changes = dossierDifferences(before, content);
  expect(changes.map((d) => [d.key, d.speaksTo])).toEqual([['journey', ['training']]]);
  const answers = ['training', 'networking'].map((dimensionKey) => ({ dimensionKey, quotations: [] }));
  expect(touchedDimensions(changes, answers)).toEqual(['training']);
  const figures = withChanges(before, { ...input, figures: [{ value: '64', label: 'people', source: '' }] }).content;
  expect(dossierDifferences(before, figures)).toMatchObject([{ key: 'figures', before: '61 people (register)', after: '64 people' }]);
});
it('an unknown section is named and left out', () => {
  fc.assert(
    fc.property(content, (before) => {
      const { content: after, unknown } = withChanges(before, { summary: before.summary, sections: [{ key: 'elsewhere', text: 'x' }] });
      expect(unknown).toEqual(['elsewhere']);
      expect(after).toEqual(before);
    }),
  );
});
it('an answer is touched by its own section, and by words it quotes that are gone; not by words that stay', () => {
  const differences = [
    {
      key: 'finance',
      title: 'Finance',
      dimensionKey: 'finance',
      speaksTo: ['finance'],
      before: 'We lend 500 euros. A coach helps.',
      after: 'A  coach\nhelps.',
    },
  ];
  const quote = (body: string, sectionKey = 'finance') => [{ sectionKey, body }];
  expect(
    touchedDimensions(differences, [
      { dimensionKey: 'finance', quotations: [] },
      { dimensionKey: 'networking', quotations: quote('We lend 500') },
      { dimensionKey: 'visibility', quotations: quote('A coach helps.') },
      { dimensionKey: 'language', quotations: quote('We lend 500', 'summary') },
    ]),
  ).toEqual(['finance', 'networking']);
});
it('is open from the decision to the report in the making', () => {
  expect(
    (['DRAFT', 'APPLIED', 'PREPARATION', 'DESK_REVIEW', 'VISIT', 'REPORTING', 'HOST_CHECK', 'FINALISED', 'CLOSED'] as const).filter(
      mayChangeDossier,
    ),
  ).toEqual(['PREPARATION', 'DESK_REVIEW', 'VISIT', 'REPORTING']);
});
