import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import type { Translate } from '../../app/i18n/provider';

/** Says in words where a path of a definition points to: "Dimension 3, Mentoring: level 2". */
export function placeOf(t: Translate, path: string, definition: RubricDefinition | null): string {
  const [, dimension, part, index] = /^(?:(?:file|definition)\.)?dimensions(?:\.(\d+)(?:\.(\w+)(?:\.(\d+))?)?)?/.exec(path) ?? [];
  if (dimension === undefined) return path === '' || /^(file|definition)?$/.test(path) ? '' : path.replace(/^(file|definition)\./, '');
  const number = Number(dimension) + 1;
  const title = definition?.dimensions[Number(dimension)]?.title.en ?? '';
  const at = t('rubrics.place.dimension', { number, title: title || '–' });
  if (!part) return at;
  const what = t.maybe(`rubrics.place.${part}`, 'rubrics.place.other', { number: Number(index ?? 0) + 1, name: part });
  return `${at}, ${what}`;
}
