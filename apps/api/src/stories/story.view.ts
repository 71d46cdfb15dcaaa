import { canonical } from '@guildhall/domain/practices/content';
import { needsConsent } from '@guildhall/domain/stories/consent';
import { storyText, type StoryContent } from '@guildhall/domain/stories/content';
import { storyMachine, takeBack } from '@guildhall/domain/stories/machine';
import { mayHavePortrait } from '@guildhall/domain/stories/portrait';
import { storyProblems } from '@guildhall/domain/stories/readiness';
import { storyInOtherWords, storySource } from '@guildhall/domain/stories/translation';
import { stillSaid } from '@guildhall/domain/translations/translation';
import type { Ctx } from '../kernel/ctx.js';
import { plainText, renderMarkdown } from '../kernel/markdown.js';
import { languageNodes, lineTexts, noteOf } from '../translations/published.service.js';
import { today } from './consent.service.js';
import type { StoryDraftNode } from './draft.types.js';
import type { Story } from './story.entity.js';
import { storyPolicy } from './story.policy.js';
import type { DraftRow, ListRow, PageRow, PortraitRow } from './story.queries.js';
import type { StoryNode, StoryPortraitNode, StoryRowNode } from './story.types.js';

const openingLength = 220;
/** The first words, without markup. */
export const openingOf = (c: StoryContent): string => plainText(storyText(c), openingLength);

const portraitNode = (p: PortraitRow | null): StoryPortraitNode | null =>
  p && { url: `/files/portraits/${p.id}`, alt: p.alt, width: p.width, height: p.height };

export function rowNode({ content, words, ...row }: ListRow): StoryRowNode {
  const c = { ...storyInOtherWords(content, lineTexts(words, storySource(content))), locale: words?.locale ?? content.locale };
  const { id, slug, kind, state, networkName, publishedAt, openUses } = row;
  const { locale, title, name, about, place, country } = c;
  return { id, slug, kind, state, networkName, publishedAt, openUses, locale, title, name, about, place, country, opening: openingOf(c) };
}

export function storyNode(ctx: Ctx, row: PageRow): StoryNode {
  const gone = row.state === 'WITHDRAWN';
  const { id, slug, kind, state, networkName, publishedAt, withdrawnAt, reason, source, published, editionNo } = row;
  const x = gone ? null : row.translation;
  const now = { editionNo, source: storySource(published), locale: published.locale, title: published.title };
  // Words that were taken out of the text since are not shown in another language either.
  const texts = x ? stillSaid(x.texts, x.source, now.source) : {};
  const c = x ? { ...storyInOtherWords(published, texts), locale: x.locale } : published;
  const html = (field: 'body' | 'expected' | 'happened' | 'why' | 'advice') =>
    c[field] && !gone ? renderMarkdown(c[field], { anchor: `${id}${field}`, headingFrom: 3 }).html : '';
  return {
    id,
    slug,
    kind,
    state,
    networkName,
    publishedAt,
    editionNo,
    withdrawnAt,
    reason,
    source: gone ? null : source,
    portrait: gone ? null : portraitNode(row.portrait),
    elsewhere: row.elsewhere,
    locale: c.locale,
    translation: x && noteOf(x, now, texts),
    languages: gone ? [] : languageNodes(published.locale, editionNo, row.translated),
    title: c.title,
    name: gone ? '' : c.name,
    pseudonym: c.pseudonym,
    about: gone ? '' : c.about,
    place: gone ? '' : c.place,
    country: gone ? '' : c.country,
    quotes: gone ? [] : c.quotes,
    grade: gone ? null : c.grade,
    licence: c.licence,
    opening: gone ? '' : openingOf(c),
    bodyHtml: html('body'),
    expectedHtml: html('expected'),
    happenedHtml: html('happened'),
    whyHtml: html('why'),
    adviceHtml: html('advice'),
    viewerCan: {
      edit: storyPolicy.can(ctx, 'work', row as unknown as Story),
      translate: storyPolicy.can(ctx, 'translate', row as unknown as Story),
    },
  };
}

export function draftNode(ctx: Ctx, row: DraftRow): StoryDraftNode {
  const as = row as unknown as Story;
  const coordinates = storyPolicy.can(ctx, 'coordinate', as);
  const { id, slug, version, kind, state, networkName, authorName, updatedAt, content, consents, uses, source } = row;
  const open = uses.some((u) => u.open);
  return {
    id,
    slug,
    version,
    kind,
    state,
    networkName,
    authorName,
    updatedAt,
    content,
    consents,
    uses,
    source,
    portrait: portraitNode(row.portrait),
    changed: row.published !== null && canonical(row.published) !== canonical(content),
    needsConsent: needsConsent(kind, row.caseId),
    problems: storyProblems(row, row.consent, today(ctx)).map(({ path, rule }) => ({ path, rule })),
    viewerCan: {
      edit: storyPolicy.can(ctx, 'edit', as) && storyMachine.can(state, 'save'),
      publish: coordinates && storyMachine.can(state, 'publish'),
      withdraw: coordinates && storyMachine.can(state, takeBack(kind)),
      discard: storyPolicy.can(ctx, 'discard', as) && storyMachine.can(state, 'discard') && !open,
      recordConsent: coordinates && kind !== 'LESSON',
      setPortrait: coordinates && mayHavePortrait(kind) && row.mayShow,
    },
  };
}
