import { commentInput, fitsPeriod, openConsultationInput } from './consultation.js';

const id = '00000000-0000-4000-8000-000000000001';
const open = {
  practiceId: id,
  clientMutationId: id,
  source: 'DRAFT',
  audience: 'NETWORK',
  question: 'What is missing?',
  closesAt: '2026-12-01T22:59:59.000Z',
};
const rules = (schema: typeof openConsultationInput | typeof commentInput, input: object) =>
  schema.safeParse(input).error?.issues.map((i) => `${i.path.join('.')}:${i.message}`) ?? [];

it('a round names a community when it is for one, and only then; its end is an instant that exists', () => {
  expect(rules(openConsultationInput, open)).toEqual([]);
  expect(rules(openConsultationInput, { ...open, communityId: id })).toEqual(['communityId:required']);
  expect(rules(openConsultationInput, { ...open, audience: 'COMMUNITY' })).toEqual(['communityId:required']);
  expect(rules(openConsultationInput, { ...open, audience: 'COMMUNITY', communityId: id })).toEqual([]);
  for (const closesAt of ['2026-12-01', 'soon', '2026-02-30T10:00:00Z', '2026-12-01T22:59:59+01:00', ''])
    expect(rules(openConsultationInput, { ...open, closesAt })).toEqual(['closesAt:badFormat']);
});
it('a round lasts an hour at least and half a year at most', () => {
  const now = new Date('2026-06-01T10:00:00Z');
  const after = (ms: number) => fitsPeriod(now, new Date(now.getTime() + ms));
  expect([after(0), after(3_599_999), after(3_600_000), after(180 * 86_400_000), after(180 * 86_400_001)]).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
it('a remark on a part says on which words, and one on the whole quotes none', () => {
  const remark = { roundId: id, clientMutationId: id, field: 'need', at: 0, quote: 'Nobody to ask.', body: 'Who?' };
  expect(rules(commentInput, remark)).toEqual([]);
  expect(rules(commentInput, { ...remark, field: '', quote: '' })).toEqual([]);
  expect(rules(commentInput, { ...remark, quote: '' })).toEqual(['quote:required']);
  expect(rules(commentInput, { ...remark, field: '' })).toEqual(['quote:required']);
  expect(rules(commentInput, { ...remark, field: 'facts' })).toEqual(['field:notAChoice']);
});
