/** One answer that the API wrote into the page: `id` of the operation, its variables and the GraphQL result. */
export interface FirstAnswer {
  id: string;
  variables: Record<string, unknown>;
  result: { data?: Record<string, unknown> | null; errors?: unknown[] };
}

/** Same content, whatever the order of the keys; what is undefined or null counts as absent. */
export function sameVariables(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => sameVariables(x[key], y[key]));
}

/** Hands each answer of the page out once: what is asked again is asked of the API. */
export class FirstAnswers {
  private readonly waiting: FirstAnswer[];
  constructor(answers: readonly FirstAnswer[]) {
    this.waiting = [...answers];
  }
  static ofPage(): FirstAnswers {
    const text = document.getElementById('first-query')?.textContent;
    return new FirstAnswers(text ? (JSON.parse(text) as FirstAnswer[]) : []);
  }
  take(id: string, variables: Record<string, unknown>): FirstAnswer['result'] | undefined {
    const at = this.waiting.findIndex((answer) => answer.id === id && sameVariables(answer.variables, variables));
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0]?.result;
  }
  drop(): void {
    this.waiting.length = 0;
  }
}
