import { schemeSecrets } from './secrets-schemes.mjs';
import { resourceSecrets } from './secrets-resources.mjs';
import { searchSecrets } from './secrets-search.mjs';
import { storySecrets } from './secrets-stories.mjs';

/** What there is to know and who looks for it. */
export const knowledgeSecrets = [...storySecrets, ...searchSecrets, ...schemeSecrets, ...resourceSecrets];
