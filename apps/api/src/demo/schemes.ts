import { canvasFromInterchange } from '@guildhall/domain/schemes/scheme';
import { create } from '../kernel/rows.js';
import { Scheme } from '../schemes/scheme.entity.js';
import { demoCsv, demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface SchemeFile { id: string; title: string; summary: string; operator_id: string; place_id: string; is_fictional: boolean }

export const schemesStep: DemoStep = {
  name: 'schemes',
  load: async (ctx) => {
    const places = new Map(demoCsv('places.csv').map((p) => [p.id!, p]));
    const operators = new Map(demoCsv('organisations.csv').map((o) => [o.id!, o]));
    for (const s of demoJson<{ schemes: SchemeFile[] }>('schemes.json').schemes) {
      const id = demoId('scheme', s.id);
      if (await ctx.db.existsBy(Scheme, { id })) continue;
      const place = places.get(s.place_id);
      await create(ctx, Scheme, {
        id, networkId: demoId('network', 'emen'), slug: s.id.replace(/^sc-/, ''), title: s.title, summary: s.summary, locale: 'en', state: 'PUBLISHED', canvas: canvasFromInterchange(s),
        operatorId: demoId('organisation', s.operator_id), operatorName: operators.get(s.operator_id)?.name ?? '', place: place?.name_en ?? '', country: place?.country ?? null, fictional: s.is_fictional,
      });
    }
  },
};
