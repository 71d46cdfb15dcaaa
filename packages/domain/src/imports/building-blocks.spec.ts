import fc from 'fast-check';
import { blocksOfText } from './building-blocks.js';
import { Report } from './report.js';
import { sectionsOf } from './sections.js';

let made = 0;
const read = (body: string) => sectionsOf(body, new Report(), () => String(++made));

describe('building blocks of a write-up', () => {
  it('each under a heading, with what it is for and a list of what makes it work', () => {
    const text = [
      '### 1. **Mixed** cohorts',
      '',
      'Newcomers and people from here',
      'in [one room](https://example.org/room).',
      '',
      '**Enabling factors:**',
      '- Desk space',
      '  for half a year',
      '- Free places',
      '### Pitch days',
      '* A stage',
    ].join('\n');
    expect(blocksOfText(text)).toEqual([
      {
        title: 'Mixed cohorts',
        purpose: 'Newcomers and people from here\nin one room (https://example.org/room).',
        enablingFactors: ['Desk space for half a year', 'Free places'],
      },
      { title: 'Pitch days', purpose: '', enablingFactors: ['A stage'] },
    ]);
  });
  it('or as points with a name', () =>
    expect(blocksOfText('- **A letter**: helps at the next door\n2. One method – the same everywhere')).toEqual([
      { title: 'A letter', purpose: 'helps at the next door', enablingFactors: [] },
      { title: 'One method', purpose: 'the same everywhere', enablingFactors: [] },
    ]));
  it.each([
    'Just a paragraph.',
    '- A point without a name',
    'Before\n### A block',
    `### ${'x'.repeat(161)}`,
    `### A\n- ${'x'.repeat(301)}`,
  ])('stays a text where it is written otherwise: %#', (text) => expect(blocksOfText(text)).toBeNull());
  it.each(['Building blocks', 'The building blocks', 'Bausteine', 'Key elements'])('are known by the heading %s', (title) => {
    const patch = read(`In short.\n\n## ${title}\n\n### A table\n\nTo ask.\n\n- A host\n\n## Limits\n\nFew.`);
    expect(patch).toMatchObject({
      limits: 'Few.',
      buildingBlocks: [{ title: 'A table', purpose: 'To ask.', enablingFactors: ['A host'] }],
    });
    expect(patch.whatIsDone).toBeUndefined();
    expect(patch.buildingBlocks![0]!.id).toBe(String(made));
  });
  it('that cannot be read stay with what is done, under their heading', () =>
    expect(read('## Building blocks\n\nWe are not sure yet.')).toMatchObject({ whatIsDone: '## Building blocks\n\nWe are not sure yet.' }));
  it('lose no word', () => {
    const word = fc.constantFrom('table', 'host', 'tea', 'Ärger', 'право');
    const line = fc.tuple(fc.constantFrom('', '- ', '1. ', '### ', '  '), word, word).map(([a, b, c]) => `${a}${b} ${c}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const words = (s: string) => (s.match(/\p{L}+/gu) ?? []).toSorted();
        const said = bare(read(`## Building blocks\n${lines.join('\n')}`)).replace('## Building blocks', '');
        expect(words(said)).toEqual(words(lines.join(' ')));
      }),
    );
  });
});
/** What a value says, without the names of its fields and its ids. */
function bare(value: unknown): string {
  if (Array.isArray(value)) return value.map(bare).join(' ');
  if (value && typeof value === 'object')
    return Object.entries(value)
      .filter(([k]) => k !== 'id')
      .map(([, v]) => bare(v))
      .join(' ');
  return String(value);
}
