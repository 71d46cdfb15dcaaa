import fc from 'fast-check';
import { emptyContent, proseFields, type BuildingBlock } from '../practices/content.js';
import { consultedFields, consultedText, likeness, paragraphs, placeOf, type ConsultedText } from './anchor.js';

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((w) => `${w.join(' ')}.`);
const several = fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 });
const text = (need: string): ConsultedText => consultedText({ ...emptyContent('en', null), need });
const anchor = (at: number, quote: string) => ({ field: 'need' as const, at, quote });

it('a paragraph is what stands between empty lines; each point of a list is one', () => {
  expect(paragraphs('One\nand more.\n\n- a\n- b\n  still b\n\n1. c\n2) d\n\n \n')).toEqual([
    'One\nand more.',
    '- a',
    '- b\n  still b',
    '1. c',
    '2) d',
  ]);
  expect(paragraphs('')).toEqual([]);
});
it('the same words are found wherever they have moved to, and are never called changed', () => {
  fc.assert(
    fc.property(several, fc.nat(), fc.func(fc.integer()), (ps, n, order) => {
      const at = n % ps.length;
      const moved = ps.toSorted((a, b) => order(a) - order(b));
      expect(placeOf(text(moved.join('\n\n')), anchor(at, ps[at]!))).toEqual({ at: moved.indexOf(ps[at]!), changed: false });
    }),
  );
});
it('an edited paragraph keeps its remarks, marked; one that is gone has none, and no other takes them over', () => {
  const before = 'Founders had nobody to ask about rules, money or language.';
  const after = 'Founders had nobody to ask about rules, money, language or schools.';
  const other = 'Ten dinners in a season.';
  expect(placeOf(text(`${other}\n\n${after}`), anchor(0, before))).toEqual({ at: 1, changed: true });
  expect(placeOf(text(other), anchor(0, before))).toEqual({ at: null, changed: true });
  expect(placeOf(text(''), anchor(0, before))).toEqual({ at: null, changed: true });
  fc.assert(
    fc.property(several, sentence, (ps, quote) => {
      const { at, changed } = placeOf(text(ps.join('\n\n')), anchor(0, quote));
      expect(changed).toBe(!ps.includes(quote));
      if (at !== null) expect(likeness(ps[at]!, quote)).toBeGreaterThanOrEqual(0.5);
    }),
  );
});
it('of the same words twice the nearer ones are meant, and a remark on the whole has no place', () => {
  expect(placeOf(text('Same.\n\nOther words here.\n\nSame.'), anchor(2, 'Same.'))).toEqual({ at: 2, changed: false });
  expect(placeOf(text('Same.'), { field: '', at: 0, quote: '' })).toEqual({ at: null, changed: false });
});
it('likeness is the same from both sides, 1 for the same and 0 for nothing in common', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, a)).toBe(1);
    }),
  );
  expect(likeness('one two', 'three four')).toBe(0);
});

describe('building blocks', () => {
  const block = (more: Partial<BuildingBlock>): BuildingBlock => ({ id: 'x', title: '', purpose: '', enablingFactors: [], ...more });
  const textOf = (...buildingBlocks: BuildingBlock[]) => consultedText({ ...emptyContent('en', null), buildingBlocks });

  it('are asked about beside every long text: the name, what it is for and each thing that makes it work is a paragraph', () => {
    expect(proseFields.filter((f) => !(consultedFields as readonly string[]).includes(f))).toEqual([]);
    const text = textOf(
      block({ title: 'Two experts', purpose: 'One question.\n\nTwo sides.', enablingFactors: ['A room', 'A bell'] }),
      block({ title: 'Stall' }),
    );
    expect(paragraphs(text.buildingBlocks!)).toEqual([
      '**Two experts**',
      'One question.',
      'Two sides.',
      '- A room',
      '- A bell',
      '**Stall**',
    ]);
    const anchor = { field: 'buildingBlocks', at: 3, quote: '- A room' } as const;
    expect(placeOf(textOf(block({ title: 'Stall' }), block({ title: 'Two experts', enablingFactors: ['A room'] })), anchor)).toEqual({
      at: 2,
      changed: false,
    });
  });
  it('are plain words: no sign in them makes a list, a heading or a link', () => {
    const text = textOf(block({ title: 'a *b* [c](d)', purpose: '- no list\n1. nor this\n# nor that <b>', enablingFactors: ['_x_'] }));
    expect(paragraphs(text.buildingBlocks!)).toEqual([
      '**a \\*b\\* \\[c\\](d)**',
      '\\- no list\n1\\. nor this\n\\# nor that \\<b\\>',
      '- \\_x\\_',
    ]);
  });
  it('stand in no text that was taken before they were asked about', () => {
    expect(placeOf({ need: 'Words.' }, { field: 'buildingBlocks', at: 0, quote: '**Stall**' })).toEqual({ at: null, changed: true });
  });
});
