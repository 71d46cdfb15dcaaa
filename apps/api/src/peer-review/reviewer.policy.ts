import { definePolicy } from '../kernel/policy.js';
import { own } from './policy.rules.js';
import { ReviewerSettings } from './reviewer.entity.js';

/** When somebody is away is for themselves to read. Those who build panels learn whether they can be asked, never the dates. */
export const reviewerSettingsPolicy = definePolicy<ReviewerSettings>()({
  entity: ReviewerSettings,
  name: 'ReviewerSettings',
  rules: { read: own<ReviewerSettings>('id') },
  visible: (t) => `(:viewer is not null and ${t}.id = :viewer)`,
});
