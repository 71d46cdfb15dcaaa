import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { ViewerDocument, type ViewerQuery } from './viewer.generated';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who sits here: undefined while it is not known yet, null for a visitor. For what to show, never for what is allowed: ask `viewerCan`. */
export function useViewer(): Viewer | null | undefined {
  const { data, error } = useQuery(ViewerDocument);
  return data ? data.viewer : error ? null : undefined;
}

/** The same, for what must not begin before it is known: waits for the answer. */
export function useKnownViewer(): Viewer | null {
  return useSuspenseQuery(ViewerDocument, { errorPolicy: 'all' }).data?.viewer ?? null;
}
