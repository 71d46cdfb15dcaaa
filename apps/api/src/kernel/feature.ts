import type { Type } from '@nestjs/common';
import type { EntityTarget, MigrationInterface } from 'typeorm';
import type { Queue, Schedule, Subscriber } from './jobs.js';
import type { Leaving } from './leaving.js';
import type { Policy } from './policy.js';
import type { Searchable } from './searchable.js';

/** A question to the database whose answer must be no rows. Asked by `doctor` and after every test file. */
export interface Invariant {
  readonly name: string;
  /** Rows that break the rule; the first columns are shown. */
  readonly sql: string;
}

/** What a room brings to the house. features.ts is the list of all of them. */
export interface Feature {
  readonly name: string;
  readonly entities?: readonly (new () => object)[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Services and resolvers: plain classes only (guards of inherited or factory-made resolvers are skipped by @nestjs/graphql 14.0). */
  readonly providers?: readonly Type[];
  readonly policies?: readonly Policy<never, never>[];
  readonly subscribers?: readonly Subscriber[];
  readonly queues?: readonly Queue[];
  readonly schedules?: readonly Schedule[];
  readonly invariants?: readonly Invariant[];
  readonly searchables?: readonly Searchable[];
  /** What this room does when somebody deletes their account. */
  readonly leaving?: Leaving;
}

export type AnyEntity = EntityTarget<object>;
/** Lets policies of different rows stand in one list. */
export const policies = (...list: readonly { name: string }[]): readonly Policy<never, never>[] =>
  list as unknown as readonly Policy<never, never>[];
