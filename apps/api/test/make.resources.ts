import type { ResourcePatch } from '@guildhall/domain/resources/resource';
import { newId } from '../src/kernel/ids.js';
import { Resource } from '../src/resources/resource.entity.js';
import { publishResource, saveResource, startResource } from '../src/resources/resource.service.js';
import type { TestApp } from './app.js';
import type { PracticeCast } from './practice-cast.js';

/** A guide on the shelf of the network of the cast. */
export async function makeResource(
  app: TestApp,
  cast: PracticeCast,
  title = 'A guide',
  more: ResourcePatch = {},
): Promise<Resource & { slug: string }> {
  const ctx = await app.ctxOf(cast.author);
  const networkId = cast.network.id;
  const resourceId = await startResource(ctx, { clientMutationId: newId(), networkId, type: 'GUIDE', title, locale: 'en' });
  const patch = {
    summary: 'What to bring to the bank.',
    licence: 'CC-BY-4.0' as const,
    source: 'The hub, 2026',
    dimensions: ['finance' as const],
    url: 'https://example.org/guide',
    ...more,
  };
  await saveResource(ctx, { resourceId, expectedVersion: 1, clientMutationId: newId(), patch });
  await publishResource(ctx, { resourceId, expectedVersion: 2, clientMutationId: newId(), note: '' });
  return (await app.db.manager.findOneByOrFail(Resource, { id: resourceId })) as Resource & { slug: string };
}
