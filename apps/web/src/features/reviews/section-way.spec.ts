import { mergeSections, type SectionWords } from './section-way';

const base: SectionWords = { body: 'The desk lends.\n\nA coach goes along.', agreed: '3', rationale: '', needed: '', evidence: 'e1' };
const with_ = (patch: Partial<SectionWords>) => ({ ...base, ...patch }) as SectionWords;

describe('two who write at one section of a report', () => {
  it('are put together where they changed different things', () =>
    expect(
      mergeSections(
        base,
        with_({ body: 'The desk lends small sums.\n\nA coach goes along.', agreed: '4' }),
        with_({ body: `${base.body}\n\nFor ten meetings.`, evidence: 'e1 e2' }),
      ),
    ).toEqual({
      body: 'The desk lends small sums.\n\nA coach goes along.\n\nFor ten meetings.',
      agreed: '4',
      rationale: '',
      needed: '',
      evidence: 'e1 e2',
    }));
  it.each<[string, Partial<SectionWords>, Partial<SectionWords>]>([
    ['one paragraph', { body: 'The desk gives.\n\nA coach goes along.' }, { body: 'The desk borrows.\n\nA coach goes along.' }],
    ['one level', { agreed: '2' }, { agreed: '4' }],
    ['the evidence', { evidence: 'e2' }, { evidence: 'e3' }],
  ])('are asked where both changed %s', (_, theirs, yours) => expect(mergeSections(base, with_(theirs), with_(yours))).toBeNull());
});
