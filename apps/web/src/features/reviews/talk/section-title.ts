import type { Translate } from '../../../app/i18n/provider';
import type { Talk } from './talk.page';

/** As the report names the section: of a dimension its own title. */
export const sectionTitle = (t: Translate, talk: Talk, section: string): string =>
  talk.threads.find((x) => x.dimensionKey && `dim:${x.dimensionKey}` === section)?.title ??
  t.maybe(`reviews.section.${section}`, 'reviews.report.text');
