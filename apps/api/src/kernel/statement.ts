import type { ScopeType, Standing } from '@guildhall/domain/kernel/scope';
import pg from 'pg';
import type { Ctx } from './ctx.js';

type Params = Record<string, unknown>;
type Fill = (ctx: Ctx, params: Params) => unknown;

const TIMESTAMPTZ = 1184;
/* Sessions run in UTC, so the text form is one replacement away from ISO 8601; a Date in between costs 5 to 7 % of a page. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === TIMESTAMPTZ && format !== 'binary'
      ? (s: string) => s.replace(' ', 'T').replace('+00', 'Z')
      : (pg.types.getTypeParser as (o: number, f?: string) => (s: string) => unknown)(oid, format),
};

const placeholder = /(?<![:\w]):(?:scope\((\*|[A-Z_]+),([A-Z_]+)\)|([a-zA-Z]\w*))/g;

/** Whether a text asks for `:written`, what the asker wrote by the vault. */
export const asksForWritten = (text: string): boolean => /(?<![:\w]):written\b/.test(text);

/** Turns `:name`, `:viewer`, `:written`, `:administrator`, `:now` and `:scope(ROLE,TYPE)` into positions; each is said once, however often it stands in the text. */
export function compile(text: string): { text: string; fill: Fill[] } {
  const positions = new Map<string, number>();
  const fill: Fill[] = [];
  const add = (key: string, f: Fill) => {
    const known = positions.get(key);
    if (known) return known;
    fill.push(f);
    positions.set(key, fill.length);
    return fill.length;
  };
  const out = text.replace(placeholder, (all, role: string | undefined, type: string | undefined, name: string | undefined) => {
    if (role && type) return `$${add(all, (ctx) => ctx.actor?.scopes(role as Standing, type as ScopeType) ?? [])}::uuid[]`;
    if (name === 'viewer') return `$${add(all, (ctx) => ctx.actor?.id ?? null)}::uuid`;
    if (name === 'written') return `$${add(all, (ctx) => ctx.actor?.writtenIds ?? [])}::uuid[]`;
    if (name === 'administrator') return `$${add(all, (ctx) => ctx.actor?.administrator ?? false)}::boolean`;
    if (name === 'now') return `$${add(all, (ctx) => ctx.now)}::timestamptz`;
    return `$${add(all, (_, params) => {
      const value = params[name!];
      if (value === undefined) throw new Error(`statement: no value for :${name}`);
      return value;
    })}`;
  });
  return { text: out, fill };
}

/** A moment as it leaves: ISO 8601 in UTC with milliseconds. */
export const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export interface Statement<P, R> {
  readonly name: string;
  readonly text: string;
  all(ctx: Ctx, params: P): Promise<R[]>;
  one(ctx: Ctx, params: P): Promise<R | undefined>;
}

const names = new Map<string, string>();

/** A named, prepared read. The rights are part of the text (`policy.visible(alias)`); instants come back as ISO strings.
 *  PostgreSQL plans a named statement once per connection, an unnamed one on every call: that is half the CPU of a page. */
export function statement<P extends object, R>(name: string, text: string): Statement<P, R> {
  const compiled = compile(text);
  const known = names.get(name);
  if (known !== undefined && known !== compiled.text) throw new Error(`statement: two texts are called "${name}"`);
  names.set(name, compiled.text);
  const written = asksForWritten(text);
  const all = async (ctx: Ctx, params: P) => {
    if (written) await ctx.actor?.readWritten(ctx.vault);
    return ctx.run<R>({ name, text: compiled.text, values: compiled.fill.map((f) => f(ctx, params as Params)), types });
  };
  return { name, text: compiled.text, all, one: async (ctx, params) => (await all(ctx, params))[0] };
}
