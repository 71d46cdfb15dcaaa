import type { Role, ScopeType } from '@guildhall/domain/kernel/scope';
import { consentUses, type ConsentUse } from '@guildhall/domain/stories/consent';
import { emptyStory, storyPatch, type StoryKind, type StoryPatch } from '@guildhall/domain/stories/content';
import { Actor, type Ctx } from '../kernel/ctx.js';
import { StoryConsent } from '../stories/consent.entity.js';
import { endConsent, expireConsents, recordConsent } from '../stories/consent.service.js';
import { setPortrait } from '../stories/portrait.service.js';
import { Story } from '../stories/story.entity.js';
import { beginStory, publishStory, saveStory, withdrawStory } from '../stories/story.service.js';
import { demoFile, demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface DemoStory {
  key: string;
  kind: StoryKind;
  network: string;
  by: string;
  publishedBy?: string;
  on: string;
  practice?: string;
  case?: string;
  content: StoryPatch & { title: string; locale: string };
  consent?: {
    personName: string;
    contact: string;
    uses: ConsentUse[];
    locales: string[];
    method: 'WRITTEN' | 'MAIL' | 'SPOKEN';
    givenOn: string;
    until: string | null;
    note: string;
  };
  ends?: 'EXPIRED' | 'WITHDRAWN';
  endsOn?: string;
  endReason?: string;
  /** A drawing: nobody is shown. */
  portrait?: { file: string; alt: string };
  withdrawnOn?: string;
  reason?: string;
}

/** Whoever did it, on the day when they did. */
const then = (ctx: Ctx, key: string, day: string, role: Role, scopeType: ScopeType, scopeId: string): Ctx => ({
  ...ctx,
  now: new Date(`${day}T10:00:00Z`),
  actor: new Actor(demoId('person', key), false, 'en', 'Europe/Stockholm', [{ role, scopeType, scopeId }]),
});

async function load(ctx: Ctx, s: DemoStory): Promise<void> {
  const networkId = demoId('network', s.network);
  const caseId = s.case ? demoId('review-case', s.case) : null;
  const coordinator = (day: string) => then(ctx, s.publishedBy ?? s.by, day, 'COORDINATOR', 'NETWORK', networkId);
  const writer = caseId ? then(ctx, s.by, s.on, 'HOST_LEAD', 'CASE', caseId) : coordinator(s.on);
  const once = (act: string) => demoId('story-act', `${s.key}:${act}`);
  const { title, locale } = s.content;
  const storyId = await beginStory(writer, {
    clientMutationId: once('begin'),
    kind: s.kind,
    title,
    locale: emptyStory(locale, title).locale,
    practiceId: s.practice ? demoId('practice', s.practice) : null,
    ...(caseId ? { caseId, consent: true } : { networkId, consent: false }),
  });
  await saveStory(writer, { storyId, expectedVersion: 1, clientMutationId: once('save'), patch: storyPatch.parse(s.content) });
  if (s.consent)
    await recordConsent(coordinator(s.on), {
      ...s.consent,
      storyId,
      clientMutationId: once('consent'),
      uses: consentUses.filter((u) => s.consent!.uses.includes(u)),
      locales: s.consent.locales as StoryConsent['locales'],
    } as Parameters<typeof recordConsent>[1]);
  const version = async () => (await ctx.db.findOneByOrFail(Story, { id: storyId })).version;
  await publishStory(coordinator(s.on), { storyId, expectedVersion: await version(), clientMutationId: once('publish') });
  if (s.ends === 'WITHDRAWN') {
    const consent = await ctx.db.findOneByOrFail(StoryConsent, { storyId });
    await endConsent(coordinator(s.endsOn!), { consentId: consent.id, expectedVersion: consent.version, reason: s.endReason ?? '' });
  }
  if (s.withdrawnOn) await withdrawStory(coordinator(s.withdrawnOn), { storyId, expectedVersion: await version(), reason: s.reason ?? '' });
}

/** Stories and lessons: most can be read, the consent to one has run out, another was taken back. */
export const storiesStep: DemoStep = {
  name: 'stories and lessons',
  async load(ctx) {
    if (await ctx.db.existsBy(Story, { networkId: demoId('network', 'emen') })) return;
    for (const s of demoJson<{ stories: DemoStory[] }>('stories.json').stories) await load(ctx, s);
    // As the job did it, five minutes after the last day of October.
    await expireConsents({ ...ctx, now: new Date('2026-11-01T00:05:00Z') });
  },
  async bring(ctx) {
    for (const { portrait, ...s } of demoJson<{ stories: DemoStory[] }>('stories.json').stories) {
      if (!portrait) continue;
      const [story] = await ctx.run<{ id: string }>({
        text: `select s.id from story s where s.published->>'title' = $1 and not exists (select from story_portrait p where p."storyId" = s.id)
          and exists (select from story_consent c where c."storyId" = s.id and c."endedAt" is null and 'PICTURES' = any(c.uses))`,
        values: [s.content.title],
      });
      const file = { content: demoFile(portrait.file).toString('base64'), name: portrait.file };
      const coordinator = then(ctx, s.publishedBy ?? s.by, s.on, 'COORDINATOR', 'NETWORK', demoId('network', s.network));
      if (story) await setPortrait(coordinator, { storyId: story.id, alt: portrait.alt, file });
    }
  },
};
