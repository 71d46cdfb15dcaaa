import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import type { Translate } from '../../app/i18n/provider';

const whole = new Set(['questions', 'lookFor', 'anchors']);

/** Says in words where a path of a definition points to: "Dimension 3, Mentoring: level 2". Empty for the whole. */
export function placeOf(t: Translate, path: string, definition: RubricDefinition | null): string {
  const bare = path.replace(/^(?:file|definition)(?:\.|$)/, '');
  const [, dimension, part, index] = /^dimensions\.(\d+)(?:\.(\w+)(?:\.(\d+))?)?/.exec(bare) ?? [];
  const other = (name: string, number: number) => t.maybe(`rubrics.place.${name}`, 'rubrics.place.other', { number, name });
  if (dimension === undefined) return bare === '' ? '' : other(bare.split('.')[0]!, 0);
  const number = Number(dimension) + 1;
  const title = definition?.dimensions[Number(dimension)]?.title.en ?? '';
  const at = title ? t('rubrics.place.dimension', { number, title }) : t('rubrics.place.dimensionPlain', { number });
  if (!part) return at;
  return `${at}: ${index === undefined && whole.has(part) ? other(`all.${part}`, 0) : other(part, Number(index ?? 0) + 1)}`;
}
