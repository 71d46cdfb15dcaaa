import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { importLimits } from '@guildhall/domain/imports/report';
import { problemOf } from '../../app/errors';
import { contentOf } from '../../app/file-content';
import type { Problem } from '../../app/problem';
import type { ImportKind } from '../../app/schema.generated';
import {
  ImportCalendarDocument,
  ImportFeedDocument,
  ImportMembersDocument,
  ImportOrganisationsDocument,
  ImportProjectsDocument,
  ImportReferencesDocument,
  ImportsPageDocument,
  ImportWriteUpDocument,
} from './imports.generated';
import type { Report } from './remarks';
import { inputOf, noWishes, remember, remembered, type Wishes } from './wishes';

/** What is brought, and where to. */
export interface Aim {
  readonly kind: ImportKind;
  readonly communityId: string | null;
}
interface Chosen {
  readonly name: string;
  readonly content: string;
}
type Wish = { wishes: Wishes; fingerprint?: string; leaveOutRefused?: boolean };

async function ask(client: ApolloClient, { kind, communityId }: Aim, content: string, wish: Wish): Promise<Report> {
  const input = {
    file: inputOf(content, wish.wishes),
    fingerprint: wish.fingerprint ?? null,
    leaveOutRefused: wish.leaveOutRefused ?? null,
  };
  const context = { file: true };
  const variables = { input };
  switch (kind) {
    case 'MEMBERS': {
      const members = { input: { ...input, communityId: communityId ?? '' } };
      return (await client.mutate({ mutation: ImportMembersDocument, variables: members, context })).data!.importMembers;
    }
    case 'ORGANISATIONS':
      return (await client.mutate({ mutation: ImportOrganisationsDocument, variables, context })).data!.importOrganisations;
    case 'WRITE_UP':
      return (await client.mutate({ mutation: ImportWriteUpDocument, variables, context })).data!.importWriteUp;
    case 'REFERENCES':
      return (await client.mutate({ mutation: ImportReferencesDocument, variables, context })).data!.importReferences;
    case 'FEED':
      return (await client.mutate({ mutation: ImportFeedDocument, variables, context })).data!.importFeed;
    case 'PROJECTS':
      return (await client.mutate({ mutation: ImportProjectsDocument, variables, context })).data!.importProjects;
    case 'CALENDAR':
      return (await client.mutate({ mutation: ImportCalendarDocument, variables, context })).data!.importCalendar;
  }
}

export type FileTrouble = 'tooLarge' | 'unreadable';
export interface Importing {
  readonly chosen: Chosen | null;
  readonly wishes: Wishes;
  readonly seen: Report | null;
  readonly done: Report | null;
  readonly busy: 'look' | 'take' | null;
  readonly problem: Problem | null;
  readonly trouble: FileTrouble | null;
  choose(file: File): Promise<void>;
  wish(change: Partial<Wishes>): void;
  map(column: number, field: string): void;
  again(): void;
  take(leaveOutRefused: boolean): Promise<void>;
  forget(): void;
}
const nothing = { chosen: null, wishes: noWishes, seen: null, done: null, busy: null, problem: null, trouble: null } as const;
type State = Pick<Importing, keyof typeof nothing>;

/** One file on its way in: looked at as soon as it is chosen and whenever it is to be read differently, stored only by `take`. */
export function useImport(aim: Aim): Importing {
  const client = useApolloClient();
  const [state, setState] = useState<State>(nothing);
  // An answer to an older question is not shown.
  const turn = useRef(0);
  const put = (change: Partial<State>) => setState((now) => ({ ...now, ...change }));

  const look = async (chosen: Chosen, wishes: Wishes) => {
    const mine = ++turn.current;
    put({ chosen, wishes, busy: 'look', problem: null, trouble: null, done: null });
    try {
      let seen = await ask(client, aim, chosen.content, { wishes });
      const before = wishes === noWishes ? remembered(localStorage, aim.kind, seen.columns) : null;
      if (before?.size) {
        wishes = { ...wishes, mapping: before };
        seen = await ask(client, aim, chosen.content, { wishes });
      }
      if (mine === turn.current) put({ seen, wishes, busy: null });
    } catch (error) {
      if (mine === turn.current) put({ busy: null, problem: problemOf(error) });
    }
  };
  const { chosen, seen, wishes } = state;
  const wish = (change: Partial<Wishes>) => void (chosen && look(chosen, { ...wishes, ...change }));
  return {
    ...state,
    wish,
    async choose(file) {
      const mine = ++turn.current;
      if (file.size > importLimits.bytes) return setState({ ...nothing, trouble: 'tooLarge' });
      setState({ ...nothing, busy: 'look' });
      const content = await contentOf(file).catch(() => null);
      if (mine !== turn.current) return;
      if (content === null) setState({ ...nothing, trouble: 'unreadable' });
      else await look({ name: file.name, content }, noWishes);
    },
    map(column, field) {
      const mapping = new Map(wishes.mapping).set(column, field);
      // The field moves: the column that held it so far is left out.
      for (const c of seen?.columns ?? []) if (field && c.index !== column && c.field === field) mapping.set(c.index, '');
      if (seen) remember(localStorage, aim.kind, seen.columns, mapping);
      wish({ mapping });
    },
    again: () => void (chosen && look(chosen, wishes)),
    async take(leaveOutRefused) {
      if (!chosen || !seen?.fingerprint || state.busy) return;
      put({ busy: 'take', problem: null });
      try {
        const done = await ask(client, aim, chosen.content, { wishes, fingerprint: seen.fingerprint, leaveOutRefused });
        client.cache.evict({ fieldName: 'organisations' });
        client.cache.evict({ fieldName: 'fundedProjects' });
        put({ done, busy: null });
        await client.refetchQueries({ include: [ImportsPageDocument] });
      } catch (error) {
        put({ busy: null, problem: problemOf(error) });
      }
    },
    forget() {
      turn.current++;
      setState(nothing);
    },
  };
}
