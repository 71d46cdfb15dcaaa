import type { ResourceContent } from '@guildhall/domain/resources/resource';
import { Actor, type Ctx } from '../kernel/ctx.js';
import { Resource } from '../resources/resource.entity.js';
import { publishResource, saveResource, startResource, withdrawResource } from '../resources/resource.service.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface DemoResource extends ResourceContent {
  key: string;
  network: string;
  by: string;
  on: string;
  publish: boolean;
  withdraw?: string;
  reason?: string;
}

async function load(ctx: Ctx, { key, network, by, on, publish, withdraw, reason, ...content }: DemoResource): Promise<void> {
  const networkId = demoId('network', network);
  const then = (day: string): Ctx => ({
    ...ctx,
    now: new Date(`${day}T10:00:00Z`),
    actor: new Actor(demoId('person', by), false, 'en', 'Europe/Stockholm', [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networkId }]),
  });
  const { type, title, locale } = content;
  const resourceId = await startResource(then(on), { clientMutationId: demoId('resource', key), networkId, type, title, locale });
  const version = async () => (await ctx.db.findOneByOrFail(Resource, { id: resourceId })).version;
  await saveResource(then(on), { resourceId, expectedVersion: 1, clientMutationId: demoId('resource-saved', key), patch: content });
  if (publish) await publishResource(then(on), { resourceId, expectedVersion: await version(), clientMutationId: demoId('resource-shown', key), note: '' });
  if (withdraw) await withdrawResource(then(withdraw), { resourceId, expectedVersion: await version(), reason: reason ?? '' });
}

/** Things to take along: most are on the shelf, one was withdrawn, one is being written. */
export const resourcesStep: DemoStep = {
  name: 'resources',
  async load(ctx) {
    if (await ctx.db.existsBy(Resource, { networkId: demoId('network', 'emen') })) return;
    for (const r of demoJson<{ resources: DemoResource[] }>('resources.json').resources) await load(ctx, r);
  },
};
