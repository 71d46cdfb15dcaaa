import { Stories1795600000120 } from '../db/migrations/0120-stories.js';
import { policies, type Feature } from '../kernel/feature.js';
import { StoryConsent } from './consent.entity.js';
import { consentClock } from './consent.service.js';
import { Story, StoryRevision, StoryUse } from './story.entity.js';
import { storyConsentPolicy, storyPolicy } from './story.policy.js';
import { StoryResolver } from './story.resolver.js';
import { storySubscribers } from './stories.subscribers.js';
import { storySearchable } from './story.searchable.js';

export const stories: Feature = {
  name: 'stories',
  entities: [Story, StoryRevision, StoryConsent, StoryUse],
  migrations: [Stories1795600000120],
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
      name: 'a consent lies with the network of its story',
      sql: `select c.id from story_consent c join story s on s.id = c."storyId" where s."networkId" <> c."networkId"`,
    },
  ],
};
