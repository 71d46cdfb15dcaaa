type Query = (text: string) => Promise<Record<string, unknown>[]>;
export function keep(query: Query): Promise<unknown>;
export function restore(query: Query): Promise<boolean>;
