import { loadFor, Translate } from './translate';

export const load = loadFor('STORY');
export const TranslateStoryPage = () => <Translate kind="STORY" />;
