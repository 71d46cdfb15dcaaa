import type { ConsentUse } from '@guildhall/domain/stories/consent';
import { all, definePolicy, either, type Rule } from '../kernel/policy.js';
import { mayTranslate } from '../translations/translation.policy.js';
import { StoryConsent } from './consent.entity.js';
import { Story } from './story.entity.js';

type Placed = Pick<Story, 'networkId'>;
export const coordinates: Rule<Placed> = (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false;
const ofKind =
  (...kinds: Story['kind'][]): Rule<Pick<Story, 'kind'>> =>
  (_, row) =>
    kinds.includes(row.kind);
const inState =
  (...states: Story['state'][]): Rule<Pick<Story, 'state'>> =>
  (_, row) =>
    states.includes(row.state);
const wroteIt: Rule<Story> = (a, row) => a !== null && a.id === row.authorId;
const hosts: Rule<Story> = (a, row) => row.caseId !== null && (a?.has('HOST_LEAD', 'CASE', row.caseId) ?? false);
/** Those who know of it before the world does: the coordinators of its network; of a lesson also who writes it and the host of its review. */
const works = either<Story>(coordinates, all<Story>(ofKind('LESSON'), either<Story>(wroteIt, hosts)));

/** Where no consent is (any more), nothing is: for everybody else such a text never was. Who runs the installation has no part in it. */
export const storyPolicy = definePolicy<Story>()({
  entity: Story,
  name: 'Story',
  rules: {
    read: either<Story>(inState('PUBLISHED', 'WITHDRAWN'), works),
    work: works,
    edit: either<Story>(coordinates, all<Story>(works, inState('DRAFT'))),
    discard: either<Story>(coordinates, all<Story>(works, inState('DRAFT'))),
    coordinate: coordinates,
    translate: all<Story>(inState('PUBLISHED'), (a, row) =>
      mayTranslate(a, { networkId: row.networkId, authorIds: row.kind === 'LESSON' ? [row.authorId] : [], ownerOrganisationId: null }),
    ),
  },
  visible: (s) => `(${s}.state in ('PUBLISHED','WITHDRAWN') or ${worksOn(s)})`,
});
export const worksOn = (s: string): string =>
  `(${s}."networkId" = any(:scope(COORDINATOR,NETWORK)) or (${s}.kind = 'LESSON' and (${s}."authorId" = :viewer or ${s}."caseId" = any(:scope(HOST_LEAD,CASE)))))`;

/** Whether a text may be used so now: nobody has to agree to it, or an open consent covers the use and the language. */
export const agreed = (s: string, use: ConsentUse): string =>
  `((${s}.kind = 'LESSON' and ${s}."caseId" is null) or exists (select 1 from story_consent agreed where agreed."storyId" = ${s}.id and agreed."endedAt" is null
    and (agreed.until is null or agreed.until >= (:now at time zone 'UTC')::date) and '${use}' = any(agreed.uses) and coalesce(${s}.published, ${s}.content)->>'locale' = any(agreed.locales)))`;

/** Whether whoever tells the story agrees to be seen now. A picture has no language. */
export const pictured = (s: string): string =>
  `exists (select 1 from story_consent seen where seen."storyId" = ${s}.id and seen."endedAt" is null and (seen.until is null or seen.until >= (:now at time zone 'UTC')::date) and 'PICTURES' = any(seen.uses))`;

const gave: Rule<StoryConsent> = (a, row) => a !== null && a.id === row.personId;
/** Who somebody is, is for the coordinators of the network; and for whoever gave the consent here. */
export const storyConsentPolicy = definePolicy<StoryConsent>()({
  entity: StoryConsent,
  name: 'StoryConsent',
  rules: { read: either<StoryConsent>(coordinates, gave), end: either<StoryConsent>(coordinates, gave) },
  visible: (c) => `(${c}."networkId" = any(:scope(COORDINATOR,NETWORK)) or ${c}."personId" = :viewer)`,
});
