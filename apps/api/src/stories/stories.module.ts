import { Stories1795600000120 } from '../db/migrations/0120-stories.js';
import { StoryPortraits1795600000211 } from '../db/migrations/0211-story-portraits.js';
import { StoriesOutside1795600000270 } from '../db/migrations/0270-stories-outside.js';
import { LessonsOfTransfers1795600000271 } from '../db/migrations/0271-lessons-of-transfers.js';
import { policies, type Feature } from '../kernel/feature.js';
import { StoryConsent } from './consent.entity.js';
import { consentClock } from './consent.service.js';
import { StoryPortrait } from './portrait.entity.js';
import { Story, StoryOutside, StoryRevision, StoryUse } from './story.entity.js';
import { storyConsentPolicy, storyPolicy } from './story.policy.js';
import { StoryResolver } from './story.resolver.js';
import { storySubscribers } from './stories.subscribers.js';
import { translatable } from '../translations/translatable.service.js';
import { storyTranslatable } from './translatable.js';
import { storySearchable } from './story.searchable.js';
import { storiesLeaving } from './leaving.service.js';

translatable(storyTranslatable);

export const stories: Feature = {
  name: 'stories',
  leaving: storiesLeaving,
  entities: [Story, StoryRevision, StoryConsent, StoryUse, StoryPortrait, StoryOutside],
  migrations: [Stories1795600000120, StoryPortraits1795600000211, StoriesOutside1795600000270, LessonsOfTransfers1795600000271],
  providers: [StoryResolver],
  searchables: [storySearchable],
  policies: policies(storyPolicy, storyConsentPolicy),
  subscribers: storySubscribers,
  schedules: [consentClock],
  invariants: [
    {
      name: 'what the world reads of a person stands on an open consent to pages in its language',
      sql: `select s.id from story s where s.state = 'PUBLISHED' and (s.kind <> 'LESSON' or s."caseId" is not null)
        and not exists (select 1 from story_consent c where c."storyId" = s.id and c."endedAt" is null and 'PAGES' = any(c.uses) and s.published->>'locale' = any(c.locales))`,
    },
    {
      name: 'what the world reads of a person in another language stands on an open consent to it, and of what is not read there are no translations',
      sql: `select e.id from translation_edition e join story s on s.id = e."storyId" where e."withdrawnAt" is null and (s.state <> 'PUBLISHED'
        or ((s.kind <> 'LESSON' or s."caseId" is not null) and not exists (select 1 from story_consent c where c."storyId" = s.id and c."endedAt" is null and e.locale = any(c.locales))))
        union all select t.id from translation t join story s on s.id = t."storyId" where s.state in ('DRAFT','ENDED')`,
    },
    {
      name: 'a portrait stands on an open consent that covers pictures, and of nothing that is a lesson or was taken back',
      sql: `select t.id from story_portrait t join story s on s.id = t."storyId" where s.kind = 'LESSON' or s.state = 'ENDED'
        or not exists (select 1 from story_consent c where c."storyId" = s.id and c."endedAt" is null and 'PICTURES' = any(c.uses))`,
    },
    {
      name: 'harvesters hear of just those texts of which somebody agrees to it, and that the others are gone',
      sql: `select o.id from story_outside o where o.live and not exists (select 1 from story s where s.id = o.id and s.state = 'PUBLISHED' and ((s.kind = 'LESSON' and s."caseId" is null)
        or exists (select 1 from story_consent c where c."storyId" = s.id and c."endedAt" is null and 'ELSEWHERE' = any(c.uses) and s.published->>'locale' = any(c.locales))))`,
    },
    {
      name: 'a consent lies with the network of its story',
      sql: `select c.id from story_consent c join story s on s.id = c."storyId" where s."networkId" <> c."networkId"`,
    },
  ],
};
