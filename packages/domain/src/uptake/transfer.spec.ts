import fc from 'fast-check';
import { isOver, nextTransferStates, recordTransferInput, saveTransferInput, transferMachine, transferStates } from './transfer.js';

const id = '00000000-0000-4000-8000-000000000001';
const said = { country: 'SE', place: 'Malmö', visibility: 'PUBLIC', state: 'PLANNED', adaptations: '', result: '', lessonIds: [] };
const rules = (input: object) =>
  recordTransferInput
    .safeParse({ practiceId: id, clientMutationId: id, organisationId: id, ...said, ...input })
    .error?.issues.map((i) => `${i.path.join('.')}:${i.message}`) ?? [];

it('goes one step at a time: nothing is done that never ran, and what is over can be taken up again', () => {
  expect(transferStates).toEqual(transferMachine.states);
  expect(nextTransferStates('PLANNED')).toEqual(['PLANNED', 'RUNNING', 'STOPPED']);
  expect(nextTransferStates('RUNNING')).toEqual(['RUNNING', 'DONE', 'STOPPED']);
  expect(nextTransferStates('DONE')).toEqual(['RUNNING', 'DONE']);
  expect(nextTransferStates('STOPPED')).toEqual(['RUNNING', 'STOPPED']);
});
it('asks for the result when it is over, and only then', () => {
  fc.assert(
    fc.property(fc.constantFrom(...transferStates), fc.constantFrom('', '  ', 'Twelve came.'), (state, result) => {
      const wanted = isOver(state) && result.trim() === '' ? ['result:resultMissing'] : [];
      expect(rules({ state, result })).toEqual(wanted);
      const save = saveTransferInput.safeParse({ transferId: id, expectedVersion: 1, ...said, state, result });
      expect(save.success).toBe(wanted.length === 0);
    }),
  );
});
it('names a country and no lesson twice', () => {
  expect(rules({ country: '' })).toEqual(['country:required']);
  expect(rules({ country: 'Sweden' })).toEqual(['country:required']);
  expect(rules({ lessonIds: [id, id] })).toEqual(['lessonIds:twice']);
  expect(rules({ visibility: 'PRIVATE' })).toEqual(['visibility:notAChoice']);
});
