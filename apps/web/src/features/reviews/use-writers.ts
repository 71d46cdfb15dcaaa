import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { LeaseSectionDocument, SectionWritersDocument, type SectionWritersQuery } from './report.generated';

type Writers = SectionWritersQuery['sectionWriters'];
/** How often the page looks who else writes, and how often it says so of its own person. A lease lasts two minutes. */
const [look, renew] = [15_000, 60_000];

/** Who else writes at a report just now, and the word to the others that one writes oneself. Advice only: what does not arrive is no loss and no error. */
export function useWriters(caseId: string, reportId: string) {
  const client = useApolloClient();
  const [writers, setWriters] = useState<Writers>([]);
  const said = useRef({ key: '', at: 0 });
  useEffect(() => {
    let gone = false;
    const ask = () => {
      if (document.visibilityState === 'hidden') return;
      void client
        .query({ query: SectionWritersDocument, variables: { caseId }, fetchPolicy: 'no-cache' })
        .then(({ data }) => !gone && data && setWriters(data.sectionWriters))
        .catch(() => undefined);
    };
    ask();
    const timer = setInterval(ask, look);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [client, caseId]);
  const write = useCallback(
    (key: string) => {
      if (said.current.key === key && Date.now() - said.current.at < renew) return;
      said.current = { key, at: Date.now() };
      void client
        .mutate({ mutation: LeaseSectionDocument, variables: { input: { reportId, key } } })
        .then(({ data }) => data && setWriters(data.leaseSection))
        .catch(() => undefined);
    },
    [client, reportId],
  );
  return { write, at: (key: string) => writers.filter((w) => w.key === key).map((w) => w.name) };
}
