import { DomainError } from './errors.js';

type Table = Record<string, Record<string, string>>;
type ActionOf<T extends Table> = { [S in keyof T]: keyof T[S] }[keyof T] & string;

/** A state machine is a table: state -> action -> next state. It has no hooks, no data and no clock; effects belong to the service that moves it. */
export function defineMachine<const T extends Table>(name: string, table: T) {
  type State = keyof T & string;
  type Action = ActionOf<T>;
  for (const row of Object.values(table))
    for (const target of Object.values(row)) if (!(target in table)) throw new Error(`${name}: "${target}" is a target but not a state`);
  const step = (from: State, action: Action): State | undefined =>
    Object.hasOwn(table, from) && Object.hasOwn(table[from]!, action) ? (table[from] as Record<string, State>)[action] : undefined;
  return {
    name,
    states: Object.keys(table) as State[],
    can: (from: State, action: Action): boolean => step(from, action) !== undefined,
    actions: (from: State): Action[] => Object.keys(table[from]!) as Action[],
    /** The next state, or ILLEGAL_TRANSITION. */
    next(from: State, action: Action): State {
      const to = step(from, action);
      if (to === undefined) throw new DomainError('ILLEGAL_TRANSITION', { machine: name, from, action });
      return to;
    },
  };
}
export type StateOf<M> = M extends { states: (infer S)[] } ? S : never;
