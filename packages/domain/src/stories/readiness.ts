import type { Issue } from '../kernel/error-catalogue.js';
import { consentProblem, needsConsent, type Consent } from './consent.js';
import { requiredOf, type StoryContent, type StoryKind } from './content.js';

export interface Judged {
  readonly kind: StoryKind;
  readonly caseId: string | null;
  readonly content: StoryContent;
}

/** What stands between a text and the world: what is not written, and the consent. The rule is a key of the catalogue. */
export function storyProblems(story: Judged, consent: Consent | null | undefined, today: string): Issue[] {
  const missing = requiredOf[story.kind].filter((f) => !story.content[f]).map((path) => ({ path, rule: 'missing' }));
  const without = needsConsent(story.kind, story.caseId) ? consentProblem(consent, 'PAGES', story.content.locale, today) : null;
  return [...missing, ...(without ? [{ path: 'consent', rule: without }] : [])];
}
