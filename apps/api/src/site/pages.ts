import { communityPages } from './pages/communities.js';
import { consultationPages } from './pages/consultations.js';
import { fundingPages } from './pages/funding.js';
import { homePages } from './pages/home.js';
import { identityPages } from './pages/identity.js';
import { importPages } from './pages/imports.js';
import { practicePages } from './pages/practices.js';
import { resourcePages } from './pages/resources.js';
import { reviewPages } from './pages/reviews.js';
import { schemePages } from './pages/schemes.js';
import { searchPages } from './pages/search.js';
import { storyPages } from './pages/stories.js';
import { translationPages } from './pages/translations.js';
import { toolBookPages } from './pages/toolbooks.js';
import type { Page } from './page.types.js';

/** Every address of the web. One that is not here answers 404, with the same shell. */
export const pages: readonly Page[] = [
  ...homePages,
  ...identityPages,
  ...communityPages,
  ...practicePages,
  ...reviewPages,
  ...schemePages,
  ...importPages,
  ...resourcePages,
  ...fundingPages,
  ...searchPages,
  ...storyPages,
  ...translationPages,
  ...consultationPages,
  ...toolBookPages,
];
