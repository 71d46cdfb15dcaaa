import { proseFields, type PracticeContent, type ProseField } from '@guildhall/domain/practices/content';
import { inOtherWords, practiceSource } from '@guildhall/domain/practices/translation';
import { movedOn } from '@guildhall/domain/translations/translation';
import { sanitiserVersion } from '../kernel/markdown.js';
import { noteOf, type PublishedTranslation } from '../translations/published.service.js';
import { renderTranslation } from '../translations/translation-review.service.js';
import type { TranslationNoteNode } from '../translations/translation.types.js';

interface Translated {
  content: PracticeContent;
  html: Record<ProseField, string>;
  note: TranslationNoteNode;
}
/** An edition as its reader sees it in another language: what the source says differently by now is named, and labels of figures (and of the sum of the costs) that changed are those
 *  of the source, since a figure must never stand under a label that was not meant for it. */
export function inTranslation(
  edition: { number: number; content: PracticeContent; html: Record<ProseField, string> },
  translation: PublishedTranslation,
): Translated {
  const { content } = edition;
  const source = practiceSource(content);
  const moved = translation.editionNo < edition.number ? movedOn(translation.source, source) : [];
  const stale = new Set(moved.filter((key) => key.startsWith('facts.') || key === 'costs.note'));
  const texts = Object.fromEntries(Object.entries(translation.texts).filter(([key]) => !stale.has(key)));
  const html = translation.htmlVersion === sanitiserVersion ? translation.html : renderTranslation(texts, translation.id);
  return {
    content: { ...inOtherWords(content, texts), locale: translation.locale },
    html: Object.fromEntries(proseFields.map((f) => [f, content[f] === '' ? '' : (html[f] ?? edition.html[f])])) as Record<
      ProseField,
      string
    >,
    note: noteOf(translation, { editionNo: edition.number, source, locale: content.locale, title: content.title }, texts),
  };
}
