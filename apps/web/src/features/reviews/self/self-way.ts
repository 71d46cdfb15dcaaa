import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { answerFields, type Answer, type AnswerField } from '@guildhall/domain/peer-review/answer';
import type { Save } from '../../../app/autosave/queue.types';
import { SaveSelfAnswerDocument, type SelfPageQuery } from './self.generated';

export type SelfForm = SelfPageQuery['selfAssessment'];
export type SelfDimension = SelfForm['rubric']['dimensions'][number];

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const pick = (a: Answer, fields: readonly AnswerField[]) => Object.fromEntries(fields.map((f) => [f, a[f]])) as Partial<Answer>;

/** Sends what changed in one dimension. What a colleague changed in other fields is no conflict: the change goes on top of it. */
export function selfWay(client: ApolloClient, selfAssessmentId: string, stored: Answer, version: number): Save<Answer> {
  let acknowledged = stored;
  let newest = version;
  return async ({ value, expectedVersion, clientMutationId, keepalive }) => {
    const fields = answerFields.filter((f) => !same(acknowledged[f], value[f]));
    newest = Math.max(newest, expectedVersion);
    if (fields.length === 0) return { version: newest, savedAt: new Date().toISOString() };
    for (let expected = expectedVersion; ;) {
      const { data } = await client.mutate({
        mutation: SaveSelfAnswerDocument,
        variables: {
          input: {
            selfAssessmentId,
            dimensionKey: value.dimensionKey,
            patch: pick(value, fields) as object,
            expectedVersion: expected,
            clientMutationId,
          },
        },
        context: { keepalive },
      });
      const result = data!.saveSelfAnswer;
      if (result.__typename === 'SavedAnswer') {
        acknowledged = { ...acknowledged, ...pick(value, fields) };
        newest = result.version;
        return { version: result.version, savedAt: result.savedAt };
      }
      const theirs = pick(result.theirs as unknown as Answer, fields);
      if (fields.every((f) => same(theirs[f], acknowledged[f])) && result.currentVersion > expected) {
        expected = result.currentVersion;
        continue;
      }
      acknowledged = { ...acknowledged, ...theirs };
      const details = { entity: 'ReviewAnswer', currentVersion: result.currentVersion, theirs: { ...value, ...theirs } };
      throw new CombinedGraphQLErrors({ errors: [{ message: 'CONFLICT', extensions: { code: 'CONFLICT', details } }] });
    }
  };
}

/** The answer as the form holds it. */
export function storedAnswer(form: SelfForm, key: string): Answer {
  const found = form.answers.find((a) => a.dimensionKey === key);
  return {
    dimensionKey: key,
    value: (found?.value ?? null) as Answer['value'],
    confidence: found?.confidence ?? null,
    reason: found?.reason ?? '',
    strengths: found?.strengths ?? '',
    improvements: found?.improvements ?? '',
    noteToTeam: '',
    evidenceIds: [],
  };
}
