import { nextAlert, type Alert } from '@guildhall/domain/search/saved';
import { readSaved } from '@guildhall/domain/search/saved-address';
import { Person } from '../identity/person.entity.js';
import { create } from '../kernel/rows.js';
import { SavedSearch } from '../search/saved-search.entity.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

/** Searches that people of the demo network keep; what is there when they are loaded is new to nobody. */
export const savedSearchesStep: DemoStep = {
  name: 'saved searches',
  async load(ctx) {
    const { searches } = demoJson<{ searches: { key: string; person: string; name: string; address: string; alert: Alert }[] }>(
      'saved_searches.json',
    );
    for (const s of searches) {
      const id = demoId('saved-search', s.key);
      const person = await ctx.db.findOneBy(Person, { id: demoId('person', s.person) });
      const target = readSaved(s.address);
      if (!person || (await ctx.db.existsBy(SavedSearch, { id }))) continue;
      if (!target) throw new Error(`demo: ${s.key} is no search`);
      const nextAt = nextAlert(s.alert, ctx.now, person.timeZone);
      await create(ctx, SavedSearch, { id, personId: person.id, name: s.name, address: target.address, alert: s.alert, since: ctx.now, nextAt });
    }
  },
};
