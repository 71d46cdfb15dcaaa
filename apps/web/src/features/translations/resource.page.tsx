import { loadFor, Translate } from './translate';

export const load = loadFor('RESOURCE');
export const TranslateResourcePage = () => <Translate kind="RESOURCE" />;
