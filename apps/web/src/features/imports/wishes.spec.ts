import { contentOf } from '../../app/file-content';
import { inputOf, noWishes, remember, remembered } from './wishes';

const store = () => {
  const held = new Map<string, string>();
  return { getItem: (k: string) => held.get(k) ?? null, setItem: (k: string, v: string) => void held.set(k, v) };
};
const columns = (...titles: string[]) => titles.map((title, index) => ({ index, title }));

describe('columns that were chosen', () => {
  it('are chosen again for a list with the same heads, and for no other', () => {
    const s = store();
    remember(s, 'MEMBERS', columns('Wer', 'Wohin'), new Map([[1, 'email']]));
    expect([...remembered(s, 'MEMBERS', columns('Wer', 'Wohin'))]).toEqual([[1, 'email']]);
    expect(remembered(s, 'MEMBERS', columns('Wohin', 'Wer')).size).toBe(0);
    expect(remembered(s, 'ORGANISATIONS', columns('Wer', 'Wohin')).size).toBe(0);
  });
  it('are those of the last twenty lists', () => {
    const s = store();
    for (let i = 0; i < 21; i++) remember(s, 'MEMBERS', columns(`h${i}`), new Map([[0, 'email']]));
    expect(remembered(s, 'MEMBERS', columns('h0')).size).toBe(0);
    expect(remembered(s, 'MEMBERS', columns('h20')).size).toBe(1);
  });
  it('a store that holds something else or is full stops nobody', () => {
    const broken = {
      getItem: () => '{',
      setItem: () => {
        throw new Error('full');
      },
    };
    remember(broken, 'MEMBERS', columns('a'), new Map([[0, 'email']]));
    expect(remembered(broken, 'MEMBERS', columns('a')).size).toBe(0);
  });
});

it('a file is sent byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256);
  expect(await contentOf(new Blob([bytes]))).toBe(Buffer.from(bytes).toString('base64'));
  expect(inputOf('QQ==', { ...noWishes, mapping: new Map([[2, '']]) })).toEqual({
    content: 'QQ==',
    encoding: null,
    dateOrder: null,
    repair: false,
    mapping: [{ column: 2, field: '' }],
  });
});
