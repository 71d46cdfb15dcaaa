import { TestApp } from '../../test/app.js';
import { columnsThatCould } from './columns.js';
import { erasureMap } from './columns.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(() => app.stop());

describe('the map of columns', () => {
  it('names every column that could hold something of a person, each once, and no other', async () => {
    const could = (await app.asOwner<{ table: string; column: string }>(columnsThatCould)).map((c) => `${c.table}.${c.column}`);
    const mapped = erasureMap.map((c) => `${c.table}.${c.column}`);
    expect(could.filter((c) => !mapped.includes(c))).toEqual([]);
    expect(mapped.filter((c) => !could.includes(c))).toEqual([]);
    expect(mapped.filter((c, i) => mapped.indexOf(c) !== i)).toEqual([]);
  });
  it('keeps nothing without a reason', () => {
    for (const { fate } of erasureMap) if (fate.do === 'keep') expect(fate.why).not.toBe('');
  });
});
