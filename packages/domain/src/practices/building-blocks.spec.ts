import * as z from 'zod/mini';
import { changedFields } from './changes.js';
import { canonical, emptyContent, practiceContent, practicePatch, thawed, type BuildingBlock, type PracticeContent } from './content.js';
import { missingParts, nextMissing, sectionStates } from './readiness.js';

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const block = (more: Partial<BuildingBlock> = {}): BuildingBlock => ({
  id: uuid(1),
  title: 'One table',
  purpose: 'Founders ask in person.',
  enablingFactors: ['A host with a kitchen', 'Two experts'],
  ...more,
});
const content = (more: Partial<PracticeContent> = {}): PracticeContent => ({ ...emptyContent('en', null), ...more });
const rule = (list: unknown) => z.safeParse(practicePatch, { buildingBlocks: list }).error?.issues[0];
const lacks = (blocks: BuildingBlock[], form: 'SNAPSHOT' | 'FULL' = 'SNAPSHOT') =>
  missingParts(content({ buildingBlocks: blocks }), form)
    .filter((m) => m.path.startsWith('buildingBlocks'))
    .map((m) => `${m.path} ${m.rule}`);

describe('building blocks', () => {
  it('are kept as they are typed, without empty lines among what makes them work', () => {
    expect(
      practiceContent.parse(content({ buildingBlocks: [block({ enablingFactors: ['', ' A  host ', '  '] })] })).buildingBlocks,
    ).toEqual([block({ enablingFactors: ['A host'] })]);
    expect(
      practiceContent.parse(content({ buildingBlocks: [block({ title: '', purpose: '', enablingFactors: [] })] })).buildingBlocks,
    ).toHaveLength(1);
  });
  it.each([
    [[block(), block()], 'twice', 'buildingBlocks'],
    [Array.from({ length: 13 }, (_, n) => block({ id: uuid(n) })), 'tooMany', 'buildingBlocks'],
    [[block({ title: 'x'.repeat(161) })], 'tooLong', 'buildingBlocks.0.title'],
    [[block({ purpose: 'x'.repeat(1_201) })], 'tooLong', 'buildingBlocks.0.purpose'],
    [[block({ enablingFactors: ['a', 'x'.repeat(301)] })], 'tooLong', 'buildingBlocks.0.enablingFactors.1'],
    [[block({ enablingFactors: Array.from({ length: 13 }, String) })], 'tooMany', 'buildingBlocks.0.enablingFactors'],
    [[block({ title: 'a\u0000' })], 'badCharacters', 'buildingBlocks.0.title'],
  ])('%# are refused by the name of the field', (list, message, path) => {
    expect(rule(list)).toMatchObject({ message });
    expect(rule(list)!.path.join('.')).toBe(path);
  });
  it('lack a name, what they are for and what makes them work; a full write-up has one at least', () => {
    expect(lacks([])).toEqual([]);
    expect(lacks([], 'FULL')).toEqual(['buildingBlocks blockMissing']);
    expect(lacks([block()], 'FULL')).toEqual([]);
    expect(lacks([block(), block({ id: uuid(2), title: ' ', purpose: '', enablingFactors: ['', ' '] })])).toEqual([
      'buildingBlocks.1.title blockTitleMissing',
      'buildingBlocks.1.purpose blockPurposeMissing',
      'buildingBlocks.1.enablingFactors blockFactorMissing',
    ]);
    const state = (blocks: BuildingBlock[], form?: 'FULL') => sectionStates(content({ buildingBlocks: blocks }), form).buildingBlocks;
    expect([state([]), state([], 'FULL'), state([block({ title: '' })]), state([block()])]).toEqual(['EMPTY', 'EMPTY', 'BEGUN', 'READY']);
    expect(nextMissing(missingParts(content(), 'FULL'), null, 'buildingBlocks')!.path).toBe('buildingBlocks');
  });
  it('are compared word by word', () => {
    const after = content({ buildingBlocks: [block({ enablingFactors: ['A host with a garden', 'Two experts'] })] });
    expect(changedFields(content({ buildingBlocks: [block()] }), after)).toEqual([
      {
        field: 'buildingBlocks',
        parts: [
          { kind: 'SAME', text: 'One table: Founders ask in person.\n- A host with a ' },
          { kind: 'REMOVED', text: 'kitchen' },
          { kind: 'ADDED', text: 'garden' },
          { kind: 'SAME', text: '\n- Two experts' },
        ],
      },
    ]);
  });
  it('are none in a text from before there were any, which says the same and changed nothing', () => {
    const { buildingBlocks: _, ...old } = emptyContent('en', null);
    expect(thawed(old).buildingBlocks).toEqual([]);
    expect(changedFields(thawed(old), content())).toEqual([]);
    // What was frozen is not written again: its hash is that of the text without the list.
    expect(canonical(old)).not.toContain('buildingBlocks');
  });
});
