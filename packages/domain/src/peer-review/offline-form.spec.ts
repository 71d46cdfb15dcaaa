import fc from 'fast-check';
import { answerFields, answerValues, emptyAnswer, type Answer } from './answer.js';
import { evenText, offlineForm, offlineText, type FormStamp } from './offline-form.js';
import { readOfflineForm } from './offline-read.js';
import { mergeOffline, refusalOf, touchedBy } from './offline-merge.js';

const stamp: FormStamp = {
  caseId: '0195d2f0-0000-7000-8000-000000000001',
  reviewId: '0195d2f0-0000-7000-8000-000000000002',
  round: 1,
  snapshot: 2,
  rubric: '1.2.0',
  review: 7,
  at: '2026-11-25T10:00:00.000Z',
};
const evidence = [1, 2].map((n) => ({ id: `0195d2f0-0000-7000-8000-00000000010${n}`, title: `Item ${n}` }));
const texts = {
  title: 'Review form',
  howTo: ['Write below the marks.'],
  fields: {
    value: 'Score',
    confidence: 'How sure',
    evidenceIds: 'Evidence',
    strengths: 'S',
    improvements: 'I',
    reason: 'R',
    noteToTeam: 'N',
  },
  evidence: 'Evidence',
  noEvidence: 'None yet.',
  end: 'End of the form',
};
const keys = ['finance', 'networking'];
const write = (answers: readonly Answer[], version = 3) =>
  offlineText(
    offlineForm(
      stamp,
      answers.map((answer, i) => ({
        key: answer.dimensionKey,
        title: `${i + 1} ${answer.dimensionKey}`,
        lines: ['Why?', '1 Ad hoc'],
        version,
        answer,
      })),
      evidence,
      texts,
    ),
  );
const answer = (key: string, more: Partial<Answer> = {}): Answer => ({ ...emptyAnswer(key), ...more });
const rulesOf = (text: string) => readOfflineForm(text).problems.map((p) => p.rule);

describe('a review form as text', () => {
  it('gives back what went out, whatever a person wrote', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('[[end]]', '\\[[end]]', '  [[finance.score]] 5', '[[dimension finance; version=9]]', '[[E1=x]]', 'שלום', 'سطر', '\\'),
    );
    const prose = fc.array(line, { maxLength: 5 }).map((l) => evenText(l.join('\n')));
    const any = fc.record({
      value: fc.constantFrom(null, ...answerValues),
      confidence: fc.constantFrom(null, 1, 2, 3),
      reason: prose,
      strengths: prose,
      improvements: prose,
      noteToTeam: prose,
      evidenceIds: fc.subarray(evidence.map((e) => e.id)),
    });
    fc.assert(
      fc.property(fc.tuple(any, any), fc.boolean(), (given, dos) => {
        const answers = given.map((a, i) => answer(keys[i]!, a));
        const text = write(answers);
        const read = readOfflineForm(dos ? text.replaceAll('\n', '\r\n') : text);
        expect(read.problems).toEqual([]);
        expect(read.stamp).toEqual(stamp);
        expect(read.dimensions).toEqual(answers.map((a) => ({ key: a.dimensionKey, version: 3, answer: a })));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws and never gives a part of a form, whatever it is given', () => {
    const good = write([answer('finance', { value: '3', strengths: 'Words.' })]);
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 20 }), (from, cut, put) => {
        const read = readOfflineForm(good.slice(0, from) + put + good.slice(from + cut));
        if (read.problems.length) expect(read.dimensions).toEqual([]);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (t) => void readOfflineForm(t)));
  });

  it.each([
    ['a letter', 'Dear team,\nhere is my review.', ['notAForm']],
    ['a form of a later version', write([]).replace('guildhall-review 1', 'guildhall-review 2'), ['newerFormat']],
    ['a stamp that was written over', write([]).replace('round=1', 'round=one'), ['damagedStamp']],
    ['a form that is cut off', write([answer('finance')]).replace('[[end]] End of the form', ''), ['cutOff']],
    ['a mark that was deleted', write([answer('finance')]).replace(/\[\[finance.strengths\]\].*/, ''), ['markMissing']],
    ['a mark that stands twice', write([answer('finance')]).replace('[[end]]', '[[finance.score]]\n[[end]]'), ['markTwice']],
    ['a dimension that stands twice', write([answer('finance'), answer('finance')]), expect.arrayContaining(['markTwice'])],
    ['a mark that is not ours', write([answer('finance')]).replace('finance.note', 'finance.nota'), ['markMissing', 'markUnknown']],
    ['a level between two', write([answer('finance')]).replace(/(\[\[finance.score\]\].*\n)/, '$13-4'), ['notALevel']],
    ['a certainty that is none', write([answer('finance')]).replace(/(\[\[finance.sure\]\].*\n)/, '$1very'), ['notHowSure']],
    ['evidence that is not listed', write([answer('finance')]).replace(/(\[\[finance.evidence\]\].*\n)/, '$1E7'), ['unknownEvidence']],
    ['a text that is too long', write([answer('finance', { strengths: 'x'.repeat(20_001) })]), ['tooLong']],
  ])('refuses %s and says so', (_, text, rules) => {
    expect(rulesOf(text).toSorted()).toEqual(rules);
    expect(readOfflineForm(text).dimensions).toEqual([]);
  });
  it('names the line and the words in question', () => {
    const text = write([answer('finance')]).replace(/(\[\[finance.score\]\].*\n)/, '$1four');
    const [problem] = readOfflineForm(text).problems;
    expect(text.split('\n')[problem!.line - 1]).toMatch(/^\[\[finance\.score\]\]/);
    expect(problem!.what).toBe('finance: four');
  });
  it('takes a score in small letters and evidence with any separator', () => {
    const text = write([answer('finance')])
      .replace(/(\[\[finance.score\]\].*\n)/, '$1ns')
      .replace(/(\[\[finance.evidence\]\].*\n)/, '$1e2; E1  e2');
    expect(readOfflineForm(text).dimensions[0]!.answer).toMatchObject({ value: 'NS', evidenceIds: [evidence[1]!.id, evidence[0]!.id] });
  });
});

describe('a form beside what is stored', () => {
  const base = answer('finance', { value: '2', strengths: 'Old', improvements: 'Old' });
  const merge = (form: Answer, stored: Answer, listed = evidence.map((e) => e.id), from = base) =>
    mergeOffline([{ key: 'finance', version: 1, answer: form }], [{ key: 'finance', version: 5, answer: stored, base: from }], listed)[0]!;

  it('takes from each side what only that side changed', () => {
    const m = merge({ ...base, strengths: 'From the form' }, { ...base, improvements: 'From the server' });
    expect(m).toMatchObject({
      version: 5,
      changed: ['strengths'],
      conflicts: [],
      yours: { strengths: 'From the form', improvements: 'From the server' },
    });
  });
  it('asks where both changed the same field to different words, and not where to the same', () => {
    expect(merge({ ...base, value: '4' }, { ...base, value: '3' })).toMatchObject({
      changed: [],
      conflicts: ['value'],
      yours: { value: '4' },
      theirs: { value: '3' },
    });
    expect(merge({ ...base, value: '4' }, { ...base, value: '4' })).toMatchObject({ changed: [], conflicts: [] });
  });
  it('does not take for a change what a word processor does to a text', () => {
    expect(merge({ ...base, strengths: 'Line one\nTwo' }, { ...base }, [], { ...base, strengths: 'Line one  \r\nTwo\n' })).toMatchObject({
      changed: [],
      conflicts: [],
    });
  });
  it('leaves evidence alone that the form could not name', () => {
    const hidden = { ...base, evidenceIds: ['hidden', evidence[0]!.id] };
    expect(merge({ ...hidden, evidenceIds: [evidence[0]!.id] }, hidden, [evidence[0]!.id], hidden)).toMatchObject({ changed: [] });
  });
  it('never loses or invents a field: every one is of the form or as stored', () => {
    const any = fc.constantFrom('a', 'b', 'c');
    const side = fc.record({ strengths: any, improvements: any, reason: any, noteToTeam: any }).map((r) => answer('finance', r));
    fc.assert(
      fc.property(side, side, side, (form, stored, from) => {
        const m = merge(form, stored, [], from);
        for (const f of answerFields) {
          const mine = m.changed.includes(f) || m.conflicts.includes(f);
          expect(m.yours[f]).toEqual(mine ? form[f] : stored[f]);
          // What is taken without asking was changed by the form alone.
          if (m.changed.includes(f)) expect(stored[f]).toEqual(from[f]);
          if (form[f] === from[f]) expect(mine).toBe(false);
        }
      }),
    );
  });
});

describe('whose form it is', () => {
  const now = {
    caseId: stamp.caseId,
    reviewId: stamp.reviewId,
    round: 1,
    rubric: '1.2.0',
    review: 9,
    open: true,
    versions: new Map([['finance', 3]]),
  };
  it.each([
    [{}, undefined],
    [{ caseId: 'x' }, 'otherCase'],
    [{ reviewId: 'x' }, 'otherReview'],
    [{ round: 2 }, 'otherRound'],
    [{ rubric: '2.0.0' }, 'otherRubric'],
    [{ open: false }, 'notOpen'],
    [{ review: 6 }, 'versionAhead'],
    [{ versions: new Map([['finance', 2]]) }, 'versionAhead'],
    [{ versions: new Map([['legal', 9]]) }, 'notInScope'],
  ])('%j: %s', (more, rule) => {
    expect(refusalOf(stamp, [{ key: 'finance', version: 3 }], { ...now, ...more })).toBe(rule);
  });
  it('knows which dimensions a change of the dossier touches', () => {
    const dossier = { summary: 's', sections: keys.map((key) => ({ key, dimensionKey: key as string | null, paragraphs: ['p'] })) };
    expect(touchedBy(dossier, dossier)).toEqual([]);
    expect(touchedBy(dossier, { ...dossier, sections: [{ ...dossier.sections[0]!, paragraphs: ['q'] }, dossier.sections[1]!] })).toEqual([
      'finance',
    ]);
    expect(touchedBy(dossier, { summary: 'new', sections: [dossier.sections[0]!] })).toEqual(['summary', 'networking']);
  });
});
