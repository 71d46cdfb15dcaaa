import { practicesWorld } from './worlds/practices.js';
import type { TestApp, Who } from './app.js';
import { communitiesWorld } from './worlds/communities.js';
import { importsWorld } from './worlds/imports.js';
import { identityWorld } from './worlds/identity.js';
import { reviewsWorld } from './worlds/reviews.js';
import { schemesWorld } from './worlds/schemes.js';
import { resourcesWorld } from './worlds/resources.js';
import { searchWorld } from './worlds/search.js';
import { storiesWorld } from './worlds/stories.js';
import { toolBooksWorld } from './worlds/toolbooks.js';
import { uptakeWorld } from './worlds/uptake.js';

/** Adds rows in every state that a policy tells apart, and the people of the cast who look at them. */
export type World = (app: TestApp) => Promise<Record<string, Who>>;

/** One for each feature, lowest floor first; apps/api/test/worlds/<feature>.ts */
export const worlds: readonly World[] = [
  identityWorld,
  communitiesWorld,
  practicesWorld,
  schemesWorld,
  reviewsWorld,
  importsWorld,
  storiesWorld,
  uptakeWorld,
  toolBooksWorld,
  searchWorld,
  resourcesWorld,
];
