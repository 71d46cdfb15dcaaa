import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ApplicationDraft } from '@guildhall/domain/peer-review/application';
import { problemOf } from '../../../app/errors';
import type { Conflict, Save } from '../../../app/autosave/queue.types';
import { ApplicationPageDocument, SaveApplicationDocument, type ApplicationPageQuery } from './application.generated';

export type ApplicationForm = ApplicationPageQuery['caseApplication'];
export type Application = ApplicationForm['application'];

/** What the host writes, as the form holds it: always three lines for questions. */
export const draftOf = (a: Application): ApplicationDraft => ({
  summary: a.summary,
  guidingQuestions: [0, 1, 2].map((i) => a.guidingQuestions[i] ?? ''),
  scopeDimensionKeys: a.scopeDimensionKeys,
  languages: a.languages,
  visitMode: a.visitMode,
  timeZone: a.timeZone,
  visitStart: a.visitStart ?? null,
  visitEnd: a.visitEnd ?? null,
});

export interface ApplicationWay {
  save: Save<ApplicationDraft>;
  /** Of the row as it was acknowledged last: what is sent refers to it. */
  version: () => number;
}
/** Saves the draft as a whole. Where somebody saved in between, their draft is fetched, so that every field of both can be compared. */
export function applicationWay(client: ApolloClient, caseId: string, version: number): ApplicationWay {
  let newest = version;
  return {
    version: () => newest,
    save: async ({ value, expectedVersion, clientMutationId, keepalive }) => {
      try {
        const { data } = await client.mutate({
          mutation: SaveApplicationDocument,
          variables: { input: { caseId, draft: value, expectedVersion, clientMutationId } },
          context: { keepalive },
        });
        newest = data!.saveApplication.version;
        return data!.saveApplication;
      } catch (error) {
        if (problemOf(error).code !== 'CONFLICT') throw error;
        const { data } = await client.query({ query: ApplicationPageDocument, variables: { caseId }, fetchPolicy: 'network-only' });
        const theirs = data!.caseApplication.application;
        newest = theirs.version;
        throw new CombinedGraphQLErrors({
          errors: [
            {
              message: 'CONFLICT',
              extensions: {
                code: 'CONFLICT',
                details: { entity: 'CaseApplication', currentVersion: theirs.version, theirs: draftOf(theirs) },
              },
            },
          ],
        });
      }
    },
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** What is chosen rather than written merges by itself: theirs where I changed nothing. */
function merged(base: ApplicationDraft | undefined, theirs: ApplicationDraft | undefined, yours: ApplicationDraft): ApplicationDraft {
  if (!base || !theirs) return yours;
  const fields = ['scopeDimensionKeys', 'languages', 'visitMode', 'timeZone', 'visitStart', 'visitEnd'] as const;
  return { ...yours, ...Object.fromEntries(fields.filter((f) => same(yours[f], base[f])).map((f) => [f, theirs[f]])) };
}
/** The written parts, for the view of both side by side. */
const textsOf = (d: ApplicationDraft | undefined): Record<string, string> => ({
  summary: d?.summary ?? '',
  ...Object.fromEntries((d?.guidingQuestions ?? ['', '', '']).map((q, i) => [`q${i}`, q])),
});
export const conflictTexts = (c: Conflict<ApplicationDraft>) => ({
  base: textsOf(c.base),
  theirs: textsOf(c.theirs),
  yours: textsOf(c.yours),
});
/** The draft with the words that were chosen out of both. */
export const resolved = (c: Conflict<ApplicationDraft>, chosen: Record<string, string>): ApplicationDraft => ({
  ...merged(c.base, c.theirs, c.yours),
  summary: chosen['summary'] ?? '',
  guidingQuestions: [0, 1, 2].map((i) => chosen[`q${i}`] ?? ''),
});
