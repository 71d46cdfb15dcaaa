import fc from 'fast-check';
import { audienceOf, csvText, fileJson, fileRows, fileText, harmlessCell, type CaseFile } from './case-file.js';

const file: CaseFile = {
  caseId: 'c1',
  title: 'Desk',
  audience: 'HOST',
  audienceText: 'For the host.',
  locale: 'en',
  madeAt: '2026-11-25T10:00:00.000Z',
  versions: { case: 3, rubric: '1.0.0', snapshot: 1, report: null },
  parts: [
    {
      key: 'people',
      title: 'People',
      shape: 'TABLE',
      entries: [{ key: 'a', title: 'Ann', facts: [{ key: 'role', label: 'Part', value: 'PEER', text: 'peer' }] }],
    },
  ],
};

describe('for whom a file is', () => {
  it('treats whoever belongs to the host as the host, whatever else they are', () => {
    for (const other of ['FACILITATOR', 'LEAD_PEER', 'PROGRAMME_MANAGER', 'OBSERVER']) {
      expect(audienceOf([other, 'HOST_MEMBER'])).toBe('HOST');
      expect(audienceOf(['HOST_LEAD', other])).toBe('HOST');
    }
  });
  it('names every part, and nobody as the public', () => {
    expect(
      ['FACILITATOR', 'PEER', 'TRAINEE_PEER', 'PROGRAMME_MANAGER', 'OBSERVER', 'INVITED_PEER', ''].map((r) => audienceOf([r])),
    ).toEqual(['FACILITATION', 'PANEL', 'PANEL', 'MANAGEMENT', 'OBSERVER', 'INVITED', 'PUBLIC']);
  });
});

describe('cells of a spreadsheet', () => {
  it.each(['=1+1', '+1 x', '-cmd', '@SUM(A1)', ' =1', '\t=1', '\u00a0@x', '＝1', '\rx'])('makes %j harmless', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });
  it.each(['-3', '4.5', 'a=b', '', '“=”'])('leaves %j as it is', (text) => {
    expect(harmlessCell(text)).toBe(text);
  });
  it('never begins a cell with a character that starts a formula, and keeps every text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 4 }), (cells) => {
        const line = csvText([cells]).slice(1, -2);
        const read = [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gsu)].map((m) => m[1]!.replaceAll('""', '"'));
        expect(read.map((c, i) => (c === cells[i] ? c : c.slice(1)))).toEqual(cells);
        for (const c of read) expect(/^-?\d+(\.\d+)?$/.test(c) || !/^[=+\-@\t\r]/.test(c)).toBe(true);
      }),
    );
  });
});

describe('one file in three formats', () => {
  it('has the same facts by key and by row', () => {
    expect(fileJson(file, 'h')).toMatchObject({ audience: 'HOST', contentHash: 'h', parts: { people: [{ title: 'Ann', role: 'PEER' }] } });
    expect(fileRows(file, 'h', ['Part', 'Of', 'What', 'Text']).at(-1)).toEqual(['People', 'Ann', 'Part', 'peer']);
  });
  it('gives the same text for the same content at another moment, and another for another reader', () => {
    expect(fileText({ ...file, madeAt: 'later' })).toBe(fileText(file));
    expect(fileText({ ...file, audience: 'PANEL' })).not.toBe(fileText(file));
  });
});
