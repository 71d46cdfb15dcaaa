import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { emptyTexts } from '@guildhall/domain/translations/machine';
import {
  completeness,
  fieldState,
  isOneLine,
  reviewBar,
  textKeys,
  textOf,
  translationMachine,
} from '@guildhall/domain/translations/translation';
import type { Ctx } from '../kernel/ctx.js';
import { glossary } from '../reference/reference.service.js';
import { ownerOf } from './translatable.service.js';
import type { Translation } from './translation.entity.js';
import { translationPolicy } from './translation.policy.js';
import type { TranslationRow } from './translation.queries.js';
import { sourcesOf, termsOf } from './translation.service.js';
import type { TranslationNode } from './translation.types.js';

/** The working copy side by side with its source. One more statement, for the glossary. */
export async function translationNode(ctx: Ctx, row: TranslationRow): Promise<TranslationNode> {
  const sources = sourcesOf(row);
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
      oneLine: isOneLine(key),
      machine: own?.machine ?? false,
      state,
      changes: before ? wordDiff(textOf(before, key), textOf(source, key)) : [],
    };
  });
  const { sources: _, texts: __, ...rest } = row;
  const may = translationPolicy.can(ctx, 'judge', row as unknown as Translation);
  const bar = reviewBar({ translates: may, wrote: row.writerIds.includes(ctx.actor?.id ?? '') });
  return {
    ...rest,
    ownerId: ownerOf(row),
    done,
    all,
    texts,
    terms: termsOf(source, row.texts, row.sourceLocale, row.locale, await glossary(ctx)),
    bar,
    viewerCan: {
      edit: may && row.state === 'DRAFT',
      fillByMachine:
        may &&
        ctx.config.translator !== null &&
        row.state === 'DRAFT' &&
        row.editionNo === row.newestNo &&
        emptyTexts(source, row.texts).length > 0,
      judge: bar === null && translationMachine.can(row.state, 'publish'),
      begin: may && (row.state === 'PUBLISHED' || row.editionNo < row.newestNo),
    },
  };
}
