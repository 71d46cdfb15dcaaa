import { importKinds } from '@guildhall/domain/imports/activities';
import { ImportRun } from '../../src/imports/import-run.entity.js';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import type { TestApp, Who } from '../app.js';
import { person } from '../cast.js';

/** Imports of every kind by two people. */
export async function importsWorld(app: TestApp): Promise<Record<string, Who>> {
  const cast = { bringer: await person(app, 'Bringer'), 'other bringer': await person(app, 'Other bringer') };
  for (const who of Object.values(cast))
    for (const kind of importKinds)
      await transact(app.factory.make(null), (ctx) =>
        create(ctx, ImportRun, {
          personId: who.id,
          kind,
          communityId: null,
          fileHash: Buffer.alloc(32),
          rowCount: 1,
          created: 1,
          unchanged: 0,
          merged: 0,
          rejected: 0,
          remarks: [],
          columnsLeftOut: [],
          practiceId: null,
        }),
      );
  return cast;
}
