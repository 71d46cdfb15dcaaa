import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { useRef, useState } from 'react';
import type { Merging } from './merging';
import { useAutosave } from './use-autosave';

interface Given<C extends object, P extends object> {
  /** As with `useAutosave`. */
  key: string;
  draft: { version: number; content: object };
  rules: Merging<C, P>;
  send: (request: { patch: P; expectedVersion: number; clientMutationId: string }, keepalive: boolean) => Promise<Saved>;
}
export interface Saved {
  version: number;
  updatedAt: string;
  content: object;
}

/** A text of several fields as it is typed, saved by itself. `issues`: fields that are not saved until they are right. */
export function useWorkingCopy<C extends object, P extends object>({ key, draft, rules, send }: Given<C, P>) {
  const [content, setContent] = useState<C>(() => rules.plain(draft.content));
  const acknowledged = useRef<C>(content);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const autosave = useAutosave<C>({
    key,
    value: content,
    version: draft.version,
    onRestore: setContent,
    async save({ value, expectedVersion, clientMutationId, keepalive }) {
      const typed = rules.changed(acknowledged.current, value);
      const ready = rules.sendable(typed);
      setIssues(ready.issues);
      const partly = ready.issues.length > 0;
      if (Object.keys(ready.patch).length === 0) return { version: expectedVersion, savedAt: new Date().toISOString(), partly };
      const saved = await send({ patch: ready.patch, expectedVersion, clientMutationId }, keepalive);
      const stored = rules.plain(saved.content);
      acknowledged.current = rules.acknowledgedAfter(acknowledged.current, value, ready.patch, ready.issues, stored);
      // What was kept back stays in its box too.
      setContent((now) => rules.adopt(now, value, typed, stored));
      return { version: saved.version, savedAt: saved.updatedAt, partly };
    },
  });
  const set = <F extends keyof C>(field: F, value: C[F]) => setContent((now) => ({ ...now, [field]: value }));
  /** Settles a conflict: `theirs` is stored, `chosen` goes on top of it. */
  const resolve = (theirs: Partial<C>, chosen: Partial<C>) => {
    acknowledged.current = { ...acknowledged.current, ...theirs };
    const next = { ...content, ...chosen };
    setContent(next);
    autosave.resolve(next);
  };
  return { content, set, issues, autosave, resolve };
}
