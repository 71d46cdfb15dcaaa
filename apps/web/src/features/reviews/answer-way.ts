import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { answerFields, type Answer, type AnswerField } from '@guildhall/domain/peer-review/answer';
import type { Save } from '../../app/autosave/queue.types';
import { SaveAnswerDocument, type ReviewFormPageQuery } from './form.generated';

export type Form = ReviewFormPageQuery['reviewForm'];
export type FormDimension = Form['rubric']['dimensions'][number];
export type Evidence = Form['evidence'][number];

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const changed = (before: Answer, now: Answer): AnswerField[] => answerFields.filter((f) => !same(before[f], now[f]));
const pick = (a: Answer, fields: readonly AnswerField[]) => Object.fromEntries(fields.map((f) => [f, a[f]])) as Partial<Answer>;

/** Sends what changed in one dimension. What another tab changed in other fields is no conflict: the change goes on top of it. */
export function answerWay(client: ApolloClient, reviewId: string, stored: Answer, version: number): Save<Answer> {
  let acknowledged = stored;
  let newest = version;
  return async ({ value, expectedVersion, clientMutationId, keepalive }) => {
    const fields = changed(acknowledged, value);
    newest = Math.max(newest, expectedVersion);
    if (fields.length === 0) return { version: newest, savedAt: new Date().toISOString() };
    let expected = expectedVersion;
    for (;;) {
      const { data } = await client.mutate({
        mutation: SaveAnswerDocument,
        variables: {
          input: {
            reviewId,
            dimensionKey: value.dimensionKey,
            patch: pick(value, fields) as object,
            expectedVersion: expected,
            clientMutationId,
          },
        },
        context: { keepalive },
      });
      const result = data!.saveAnswer;
      if (result.__typename === 'SavedAnswer') {
        acknowledged = { ...acknowledged, ...pick(value, fields) };
        newest = result.version;
        return { version: result.version, savedAt: result.savedAt };
      }
      const theirs = pick(result.theirs as unknown as Answer, fields);
      const untouched = fields.every((f) => same(theirs[f], acknowledged[f]));
      if (untouched && result.currentVersion > expected) {
        expected = result.currentVersion;
        continue;
      }
      acknowledged = { ...acknowledged, ...theirs };
      throw new CombinedGraphQLErrors({
        errors: [
          {
            message: 'CONFLICT',
            extensions: {
              code: 'CONFLICT',
              details: { entity: 'ReviewAnswer', currentVersion: result.currentVersion, theirs: { ...value, ...theirs } },
            },
          },
        ],
      });
    }
  };
}

/** The answer as the form holds it. */
export const answerOf = (form: Form, key: string): Answer => {
  const found = form.answers.find((a) => a.dimensionKey === key);
  return {
    dimensionKey: key,
    value: (found?.value ?? null) as Answer['value'],
    confidence: found?.confidence ?? null,
    reason: found?.reason ?? '',
    strengths: found?.strengths ?? '',
    improvements: found?.improvements ?? '',
    noteToTeam: found?.noteToTeam ?? '',
    evidenceIds: found?.evidenceIds ?? [],
  };
};
