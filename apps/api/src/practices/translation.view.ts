import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { proseFields, type PracticeContent, type ProseField } from '@guildhall/domain/practices/content';
import {
  completeness,
  fieldState,
  inOtherWords,
  movedOn,
  reviewBar,
  textKeys,
  textOf,
  translationMachine,
} from '@guildhall/domain/practices/translation';
import type { Ctx } from '../kernel/ctx.js';
import { sanitiserVersion } from '../kernel/markdown.js';
import { glossary } from '../reference/reference.service.js';
import type { PageTranslation } from './practice.queries.js';
import type { TranslationNoteNode } from './practice.types.js';
import { renderTranslation } from './translation-review.service.js';
import type { PracticeTranslation } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';
import type { TranslationRow } from './translation.queries.js';
import { termsOf } from './translation.service.js';
import type { TranslationNode } from './translation.types.js';

/** The working copy side by side with its source. One more statement, for the glossary. */
export async function translationNode(ctx: Ctx, row: TranslationRow): Promise<TranslationNode> {
  const sources = new Map(Object.entries(row.sources).map(([number, content]) => [Number(number), content]));
  const source = sources.get(row.editionNo)!;
  const { done, all } = completeness(row.texts, sources, row.editionNo);
  const texts = textKeys(source).map((key) => {
    const own = row.texts[key];
    const state = fieldState(key, row.texts, sources, row.editionNo);
    const before = state === 'OLDER' ? sources.get(own!.edition) : undefined;
    return {
      key,
      source: textOf(source, key),
      text: own?.text ?? '',
      state,
      changes: before ? wordDiff(textOf(before, key), textOf(source, key)) : [],
    };
  });
  const { sources: _, texts: __, ...rest } = row;
  const may = translationPolicy.can(ctx, 'judge', row as unknown as PracticeTranslation);
  const bar = reviewBar({ translates: may, wrote: row.writerIds.includes(ctx.actor?.id ?? '') });
  return {
    ...rest,
    done,
    all,
    texts,
    terms: termsOf(source, row.texts, row.locale, await glossary(ctx)),
    bar,
    viewerCan: {
      edit: may && row.state === 'DRAFT',
      judge: bar === null && translationMachine.can(row.state, 'publish'),
      begin: may && (row.state === 'PUBLISHED' || row.editionNo < row.newestNo),
    },
  };
}

interface Translated {
  content: PracticeContent;
  html: Record<ProseField, string>;
  note: TranslationNoteNode;
}
/** An edition as its reader sees it in another language: what the source says differently by now is named, and labels of figures that changed are those
 *  of the source, since a figure must never stand under a label that was not meant for it. */
export function inTranslation(
  edition: { number: number; content: PracticeContent; html: Record<ProseField, string> },
  translation: PageTranslation,
): Translated {
  const { content } = edition;
  const moved = translation.source ? movedOn(translation.source, content) : [];
  const stale = new Set(moved.filter((key) => key.startsWith('facts.')));
  const texts = Object.fromEntries(Object.entries(translation.texts).filter(([key]) => !stale.has(key)));
  const html = translation.htmlVersion === sanitiserVersion ? translation.html : renderTranslation(texts, translation.id);
  return {
    content: { ...inOtherWords(content, texts), locale: translation.locale },
    html: Object.fromEntries(proseFields.map((f) => [f, content[f] === '' ? '' : (html[f] ?? edition.html[f])])) as Record<
      ProseField,
      string
    >,
    note: {
      locale: translation.locale,
      sourceLocale: content.locale,
      sourceTitle: content.title,
      editionNo: translation.editionNo,
      older: translation.editionNo < edition.number,
      changedFields: [...new Set(moved.filter((key) => textOf(content, key) !== '').map((key) => key.split('.')[0]!))],
      inSource: textKeys(content).filter((key) => !texts[key]),
      translators: translation.translators.map((t) => t.name),
      reviewerName: translation.reviewerName,
      publishedAt: translation.publishedAt,
    },
  };
}
