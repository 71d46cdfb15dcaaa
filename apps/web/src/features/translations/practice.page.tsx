import { loadFor, Translate } from './translate';

export const load = loadFor('PRACTICE');
export const TranslatePracticePage = () => <Translate kind="PRACTICE" />;
