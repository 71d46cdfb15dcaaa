import fc from 'fast-check';
import { reportText, type RecommendationText, type Section } from './report.js';
import { reportChanges, type ReportWords } from './report-changes.js';

const section = (key: string, more: Partial<Section> = {}): Section => ({ key, body: 'Words.', agreed: null, rationale: '', ...more });
const recommendation = (code: string, more: Partial<RecommendationText> = {}): RecommendationText => ({
  ...{ code, text: 'Do it.', dimensionKeys: ['finance'], evidenceIds: ['e1'], priority: 'MUST', addressee: 'The host', horizon: 'QUICK' },
  ...more,
});
const words = (more: Partial<ReportWords> = {}): ReportWords => ({
  ...{
    sections: [section('summary'), section('dim:finance', { agreed: '3' })],
    recommendations: [recommendation('R1')],
    basis: ['a', 'b'],
  },
  ...more,
});

describe('what changed in a report since it was read', () => {
  it('is told by section and recommendation, and of ids only that they did', () => {
    const after = words({
      sections: [
        section('summary', { body: 'Other words.' }),
        section('dim:finance', { agreed: '2', rationale: 'Why.' }),
        section('method'),
      ],
      recommendations: [recommendation('R2', { evidenceIds: [] })],
      basis: ['b'],
    });
    expect(reportChanges(words(), after)).toEqual([
      { key: '', part: 'BASIS', before: '', after: '' },
      { key: 'summary', part: 'BODY', before: 'Words.', after: 'Other words.' },
      { key: 'dim:finance', part: 'AGREED', before: '3', after: '2' },
      { key: 'dim:finance', part: 'RATIONALE', before: '', after: 'Why.' },
      { key: 'method', part: 'BODY', before: '', after: 'Words.' },
      { key: 'R2', part: 'BODY', before: '', after: 'Do it.' },
      { key: 'R2', part: 'TERMS', before: '', after: 'MUST · The host · QUICK · finance' },
      { key: 'R1', part: 'BODY', before: 'Do it.', after: '' },
      { key: 'R1', part: 'TERMS', before: 'MUST · The host · QUICK · finance', after: '' },
      { key: 'R1', part: 'EVIDENCE', before: '', after: '' },
    ]);
  });
  it('is something exactly when the text that is signed differs', () => {
    const some = fc.constantFrom('', 'a', 'b');
    const any = fc.record({
      sections: fc.uniqueArray(
        fc.record({
          key: fc.constantFrom('summary', 'method'),
          body: some,
          agreed: fc.constantFrom(null, '3' as const, 'IE' as const),
          rationale: some,
          evidenceNeeded: some,
          evidenceIds: fc.option(fc.subarray(['e', 'f'])),
        }),
        { selector: (s) => s.key },
      ),
      recommendations: fc.constantFrom(
        [],
        [recommendation('R1')],
        [recommendation('R1', { text: 'Else.' })],
        [recommendation('R1', { evidenceIds: ['e1', 'e2'] })],
      ),
      basis: fc.subarray(['x', 'y']),
    });
    const text = (w: ReportWords) =>
      reportText(
        // A section that is empty but for evidence is not part of what is signed; here there is none.
        w.sections.map((s) => (s.body || s.agreed || s.rationale ? s : { ...s, evidenceIds: [] })),
        w.recommendations,
        w.basis,
      );
    fc.assert(
      fc.property(any, any, (a, b) => {
        const bare = (w: ReportWords): ReportWords => ({
          ...w,
          sections: w.sections.map((s) => (s.body || s.agreed || s.rationale ? s : { ...s, evidenceIds: [] })),
        });
        expect(reportChanges(bare(a), bare(b)).length > 0).toBe(text(a) !== text(b));
      }),
    );
  });
});
