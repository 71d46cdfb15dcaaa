import type { Translate } from '../../app/i18n/provider';
import type { Labels } from './labels';

type Names = Pick<Labels, 'concept' | 'ofGroup' | 'when' | 'month'>;

const date = /^\d{4}-\d\d(?:-\d\d)?$/;
const datesInBrackets = /\((\d{4}-\d\d(?:-\d\d)?)\)/g;

/** Parts of a comparison in the reader's words: codes by their names, months and days as the reader writes them. What people wrote stays as they wrote it. */
export function changedWords<P extends { readonly kind: string; readonly text: string }>(
  field: string,
  parts: readonly P[],
  { t, labels }: { t: Translate; labels: Names },
): P[] {
  const say = sayerOf(field, t, labels);
  if (!say) return [...parts];
  // A name that took the place of another one stands apart from it.
  return parts.flatMap((p, at) => {
    const said = { ...p, text: say(p.text) };
    return field !== 'facts' && p.kind === 'ADDED' && parts[at - 1]?.kind === 'REMOVED'
      ? [{ ...p, kind: 'SAME', text: ' ' }, said]
      : [said];
  });
}

function sayerOf(field: string, t: Translate, labels: Names): ((text: string) => string) | undefined {
  const each = (name: (code: string) => string) => (text: string) => text.replace(/\S+/g, name);
  switch (field) {
    case 'kind':
      return each((code) => t.maybe(`practices.kind.${code}`, 'practices.kind.PRACTICE'));
    case 'level':
      return each((code) => t.maybe(`practices.reach.${code}`, 'practices.reach.LOCAL'));
    case 'operation':
      return each((code) => t.maybe(`practices.operation.${code}`, 'practices.operation.UNKNOWN'));
    case 'effort':
      return each((code) => t.maybe(`practices.effort.${code}`, 'practices.effort.MEDIUM'));
    case 'country':
      return each((code) => labels.ofGroup('countries', code));
    case 'locale':
      return each((code) => labels.ofGroup('locales', code));
    case 'dimensions':
      return each((code) => labels.concept('dimension', code));
    case 'targetGroups':
      return each((code) => labels.concept('target-group', code));
    case 'instruments':
      return each((code) => labels.concept('instrument', code));
    case 'periodStart':
    case 'periodEnd':
      return labels.month;
    // When a figure was so stands in brackets behind it: whole where it did not change, alone where it did.
    case 'facts':
      return (text) => (date.test(text) ? labels.when(text) : text.replace(datesInBrackets, (_, said: string) => `(${labels.when(said)})`));
    default:
      return undefined;
  }
}
