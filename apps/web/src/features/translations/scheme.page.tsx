import { loadFor, Translate } from './translate';

export const load = loadFor('SCHEME');
export const TranslateSchemePage = () => <Translate kind="SCHEME" />;
