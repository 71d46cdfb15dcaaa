import fc from 'fast-check';
import { statesOf, type AnswerStep } from './answer-history.js';
import { deltaOf, emptyAnswer, type Answer } from './answer.js';

const start = Date.parse('2026-11-02T09:00:00Z');
/** The steps that lead through these strengths, one each minute, newest first. */
function typed(strengths: readonly string[], minutes = 1): { now: Answer; steps: AnswerStep[] } {
  let now = emptyAnswer('finance');
  const steps = strengths.map((text, i): AnswerStep => {
    const delta = deltaOf(now, { strengths: text }) ?? {};
    now = { ...now, strengths: text };
    return { answerVersion: i + 1, at: new Date(start + i * minutes * 60_000).toISOString(), cause: 'AUTOSAVE', delta };
  });
  return { now, steps: steps.reverse() };
}
const shown = ({ now, steps }: ReturnType<typeof typed>) => statesOf(now, steps).map((s) => [s.version, s.answer.strengths]);

describe('what an answer was', () => {
  it('is told for each sitting, not for each pause in typing', () =>
    expect(shown(typed(['They', 'They lend', 'They lend small sums']))).toEqual([[3, 'They lend small sums']]));
  it('is told anew after ten minutes', () => expect(shown(typed(['a', 'a b', 'a b c'], 10)).map(([v]) => v)).toEqual([3, 2, 1]));
  it('keeps what was taken away, however quickly that went', () => {
    const long = 'They lend small sums, and a coach goes along for ten meetings.';
    expect(shown(typed(['They', long, 'They']))).toEqual([
      [3, 'They'],
      [2, long],
    ]);
  });
  it('keeps a level that was changed, evidence that was dropped, and what stood before a form came in', () => {
    const base = emptyAnswer('finance');
    const step = (answerVersion: number, cause: AnswerStep['cause'], delta: AnswerStep['delta']): AnswerStep => ({
      ...{ answerVersion, cause, delta },
      at: new Date(start + answerVersion).toISOString(),
    });
    const states = statesOf({ ...base, value: '4', strengths: 'from the form' }, [
      step(4, 'IMPORT', { strengths: ['', 'from the form'] }),
      step(3, 'AUTOSAVE', { evidenceIds: [['e1'], []] }),
      step(2, 'AUTOSAVE', { value: ['3', '4'] }),
      step(1, 'AUTOSAVE', { value: [null, '3'], evidenceIds: [[], ['e1']] }),
    ]);
    expect(states.map((s) => [s.version, s.answer.value, s.answer.evidenceIds])).toEqual([
      [4, '4', []],
      [3, '4', []],
      [2, '4', ['e1']],
      [1, '3', ['e1']],
    ]);
  });
  it('begins with what stands now, goes back in time, and never loses more than a slip of a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 30 }), (strengths) => {
        const { now, steps } = typed(strengths);
        const states = statesOf(now, steps);
        expect(states[0]!.answer).toEqual(now);
        expect(states.map((s) => s.version)).toEqual(states.map((s) => s.version).sort((a, b) => b - a));
        for (const [i, text] of strengths.entries()) {
          const next = strengths[i + 1];
          if (next === undefined || next.trim().length < text.trim().length - 20) expect(states.map((s) => s.version)).toContain(i + 1);
        }
      }),
    );
  });
});
