/** Where something stands in a text, as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}
export type JsonPlaces =
  | {
      readonly fault: null;
      /** Dotted path of every value (`dimensions.0.key`; empty: the whole) and where it begins. */ readonly places: ReadonlyMap<
        string,
        TextPlace
      >;
    }
  | { readonly fault: TextPlace; readonly places: ReadonlyMap<string, TextPlace> };

const blank = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Nothing that people write is deeper; a file made to exhaust the stack is. */
const deepest = 60;

class Fault extends Error {
  constructor(readonly at: number) {
    super('fault');
  }
}

/** Walks a JSON text once and says where each value begins, or where the text stops being JSON. Takes what JSON.parse takes, down to 60 levels. */
export function jsonPlaces(source: string): JsonPlaces {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  const placeOf = (offset: number): TextPlace => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  const places = new Map<string, TextPlace>();
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (!found) return null;
    at = pattern.lastIndex;
    return found[0];
  };
  const sign = (char: string): boolean => {
    take(blank);
    if (source[at] !== char) return false;
    at++;
    return true;
  };
  const list = (close: string, item: (n: number) => void) => {
    if (sign(close)) return;
    for (let n = 0; ; n++) {
      item(n);
      if (sign(close)) return;
      if (!sign(',')) throw new Fault(at);
    }
  };
  const value = (path: string, depth: number): void => {
    take(blank);
    if (depth > deepest) throw new Fault(at);
    places.set(path, placeOf(at));
    const under = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
    if (sign('{'))
      list('}', () => {
        take(blank);
        const key = take(text);
        if (key === null || !sign(':')) throw new Fault(at);
        value(under(JSON.parse(key) as string), depth + 1);
      });
    else if (sign('[')) list(']', (n) => value(under(n), depth + 1));
    else if (take(text) === null && take(plain) === null) throw new Fault(at);
  };
  try {
    value('', 0);
    take(blank);
    if (at < source.length) throw new Fault(at);
    return { fault: null, places };
  } catch (e) {
    if (e instanceof Fault) return { fault: placeOf(e.at), places };
    throw e;
  }
}
