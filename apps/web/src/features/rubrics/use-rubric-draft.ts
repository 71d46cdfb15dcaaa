import { useApolloClient } from '@apollo/client/react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { useRef, useState } from 'react';
import { useAutosave } from '../../app/autosave/use-autosave';
import { problemOf } from '../../app/errors';
import { SaveRubricDraftDocument } from './rubrics.generated';

/** A draft as it is typed; it saves itself as a whole. In a conflict one version is chosen: two half rubrics do not make one. */
export function useRubricDraft(id: string, stored: RubricDefinition, version: number) {
  const client = useApolloClient();
  const [definition, setDefinition] = useState(stored);
  const newest = useRef(version);
  const autosave = useAutosave<RubricDefinition>({
    key: `rubric:${id}`,
    value: definition,
    version,
    onRestore: setDefinition,
    async save({ value, expectedVersion, clientMutationId, keepalive }) {
      try {
        const { data } = await client.mutate({
          mutation: SaveRubricDraftDocument,
          variables: { input: { versionId: id, definition: JSON.stringify(value), expectedVersion, clientMutationId } },
          context: { keepalive },
        });
        newest.current = data!.saveRubricDraft.version;
        return data!.saveRubricDraft;
      } catch (e) {
        const problem = problemOf(e);
        if (problem.code !== 'CONFLICT') throw e;
        const theirs = (problem.details.theirs as { definition?: RubricDefinition } | undefined)?.definition;
        throw new CombinedGraphQLErrors({
          errors: [{ message: 'CONFLICT', extensions: { code: 'CONFLICT', details: { ...problem.details, theirs, yours: value } } }],
        });
      }
    },
  });
  return { definition, setDefinition, autosave, newest };
}
