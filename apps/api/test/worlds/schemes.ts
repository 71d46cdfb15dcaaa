import { contentOf } from '@guildhall/domain/schemes/content';
import { translationIn } from '../translation-cast.js';
import { newId } from '../../src/kernel/ids.js';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import { Scheme } from '../../src/schemes/scheme.entity.js';
import { keepVersion } from '../../src/schemes/version.service.js';
import { SchemeDraft } from '../../src/schemes/version.entity.js';
import type { TestApp, Who } from '../app.js';
import { person } from '../cast.js';
import { makeScheme } from '../make.applications.js';
import { makeProgramme } from '../make.reviews.js';

/** A scheme in every state, with and without an organisation; whose next version is being written, and whose is not. */
export async function schemesWorld(app: TestApp): Promise<Record<string, Who>> {
  const { networkId } = await makeProgramme(app);
  const { scheme, organisation } = await makeScheme(app, networkId);
  await transact(app.factory.make(null), async (ctx) => {
    const draft = (row: Scheme) =>
      create(ctx, SchemeDraft, { id: row.id, networkId, operatorId: row.operatorId, number: row.versionNo + 1, content: contentOf(row) });
    await draft(scheme);
    for (const state of ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const)
      for (const operatorId of [null, organisation.id]) {
        const { source: _, network: __, ...like } = scheme;
        const versionNo = state === 'DRAFT' ? 0 : 1;
        const row = await create(ctx, Scheme, {
          ...like,
          id: newId(),
          slug: `s-${newId()}`,
          state,
          operatorId,
          versionNo,
          publishedAt: versionNo ? ctx.now : null,
          withdrawnAt: state === 'WITHDRAWN' ? ctx.now : null,
          withdrawalReason: state === 'WITHDRAWN' ? 'It has come to an end.' : null,
        });
        if (versionNo)
          await keepVersion(ctx, row, { number: 1, content: contentOf(row), note: '', publishedBy: null, publishedAt: ctx.now });
        else await draft(row);
      }
  });
  const manages = (scopeId: string) => ({ grants: [{ role: 'ORG_MANAGER' as const, scopeType: 'ORGANISATION' as const, scopeId }] });
  const translates = { grants: [{ role: 'TRANSLATOR' as const, scopeType: 'NETWORK' as const, scopeId: networkId }] };
  const by = { translator: await person(app, 'Translates schemes', translates), reviewer: await person(app, 'Judges them', translates) };
  await translationIn(app, scheme.id, 'de', 'DRAFT', by, 'SCHEME');
  await translationIn(app, scheme.id, 'fr', 'PUBLISHED', by, 'SCHEME');
  return {
    schemeTranslator: by.translator,
    schemeManager: await person(app, 'Answers for it', manages(organisation.id)),
    otherManager: await person(app, 'Answers for another', manages(newId())),
    schemeCoordinator: await person(app, 'Coordinates', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networkId }] }),
  };
}
