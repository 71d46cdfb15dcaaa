import { answerFields, emptyAnswer, type Answer } from '@guildhall/domain/peer-review/answer';
import type { MergedDimension } from '@guildhall/domain/peer-review/offline-merge';
import fc from 'fast-check';
import { answersOf, finalOf, placeOf, readForm, stillDecided } from './offline-way';

const answer = (patch: Partial<Answer>): Answer => ({ ...emptyAnswer('finance'), ...patch });
const merged: MergedDimension = {
  key: 'finance',
  version: 3,
  base: answer({ strengths: 'Base', value: '2' }),
  theirs: answer({ strengths: 'Here', value: '2', reason: 'Only here' }),
  yours: answer({ strengths: 'There', value: '3', reason: 'Only here' }),
  changed: ['value'],
  conflicts: ['strengths'],
};

describe('a form that came back', () => {
  it('writes nothing over what was changed here before a person has decided', () => {
    expect(answersOf([merged], {})).toEqual([{ dimensionKey: 'finance', patch: { value: '3' }, expectedVersion: 3 }]);
    expect(finalOf(merged, undefined).strengths).toBe('Here');
  });
  it('writes what was decided, and nothing where the answer stays as it is', () => {
    expect(answersOf([merged], { finance: answer({ strengths: 'Both', value: '1' }) })[0]!.patch).toEqual({
      strengths: 'Both',
      value: '3',
    });
    expect(answersOf([{ ...merged, changed: [], yours: merged.theirs }], { finance: merged.theirs })).toEqual([]);
  });
  it('never sends a field that neither the form changed nor a person decided', () => {
    const text = fc.constantFrom('', 'a', 'b');
    const some = fc.record({ strengths: text, improvements: text, reason: text, noteToTeam: text }).map(answer);
    fc.assert(
      fc.property(some, some, some, fc.subarray([...answerFields]), fc.subarray([...answerFields]), (theirs, form, decision, a, b) => {
        const conflicts = b.filter((f) => !a.includes(f));
        const taken = Object.fromEntries([...a, ...conflicts].map((f) => [f, form[f]]));
        const d: MergedDimension = {
          key: 'finance',
          version: 1,
          base: theirs,
          theirs,
          yours: { ...theirs, ...taken },
          changed: a,
          conflicts,
        };
        for (const decided of [{}, { finance: decision }]) {
          const fields = Object.keys(answersOf([d], decided)[0]?.patch ?? {});
          expect(fields.filter((f) => !a.includes(f as never) && !('finance' in decided && conflicts.includes(f as never)))).toEqual([]);
        }
      }),
    );
  });
  it('keeps decisions on dimensions that nobody changed meanwhile, and asks again about the others', () => {
    const other = { ...merged, key: 'networking' };
    const decided = { finance: answer({}), networking: answer({}) };
    expect(Object.keys(stillDecided([merged, other], [{ ...merged, version: 4 }, other], decided))).toEqual(['networking']);
  });
});

it('says where in the review a line of the file belongs', () => {
  expect(placeOf({ rule: 'notALevel', line: 3, what: 'finance: 3: or 4' })).toEqual({ key: 'finance', field: 'value', words: '3: or 4' });
  expect(placeOf({ rule: 'tooLong', line: 3, what: '[[finance.note]]' })).toMatchObject({ key: 'finance', field: 'noteToTeam' });
  expect(placeOf({ rule: 'markMissing', line: 3, what: '[[dimension legal]]' })).toMatchObject({ key: 'legal' });
  expect(placeOf({ rule: 'cutOff', line: 9, what: '[[end]]' })).toEqual({ words: '[[end]]' });
});

it('does not send what is too large, and tells a lost connection from a refusal', async () => {
  const before = globalThis.fetch;
  const calls: string[] = [];
  const answers: (() => Promise<Response>)[] = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve(new Response('<html>hotel</html>')),
    () => Promise.resolve(Response.json({ problem: { code: 'RATE_LIMITED', details: { retryAfterSeconds: 60 } } }, { status: 429 })),
    () => Promise.resolve(Response.json({ refusal: { rule: 'pdf', problems: [] } }, { status: 422 })),
  ];
  globalThis.fetch = (url) => {
    calls.push(String(url));
    return answers[calls.length - 1]!();
  };
  try {
    expect(await readForm('1', new Blob([new Uint8Array(2 * 1024 * 1024 + 1)]))).toMatchObject({ refusal: { rule: 'tooLarge' } });
    expect(calls).toEqual([]);
    const small = new Blob(['x']);
    for (const expected of [
      { problem: { code: 'OFFLINE' } },
      { problem: { code: 'OFFLINE' } },
      { problem: { code: 'RATE_LIMITED', details: { retryAfterSeconds: 60 } } },
      { kind: 'refused', refusal: { rule: 'pdf' } },
    ])
      expect(await readForm('1', small)).toMatchObject(expected);
  } finally {
    globalThis.fetch = before;
  }
});
