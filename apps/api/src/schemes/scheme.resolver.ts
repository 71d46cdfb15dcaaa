import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isLocale } from '@guildhall/domain/kernel/locale';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { pageInput, type PageInput } from '@guildhall/domain/kernel/page';
import { comparedSlugs } from '@guildhall/domain/schemes/compare';
import { schemeChanges } from '@guildhall/domain/schemes/editing';
import { publishSchemeInput, withdrawSchemeInput } from '@guildhall/domain/schemes/inputs';
import { schemeMachine } from '@guildhall/domain/schemes/machine';
import type { SchemeCanvas } from '@guildhall/domain/schemes/scheme';
import { schemeInOtherWords, schemeSource } from '@guildhall/domain/schemes/translation';
import { stillSaid } from '@guildhall/domain/translations/translation';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { fromCursor, toCursor } from '../kernel/paging.js';
import { PageArgs } from '../kernel/paging.types.js';
import { statement } from '../kernel/statement.js';
import { languageNodes, lineTexts, lineWordsOf, noteOf, type LineWords } from '../translations/published.service.js';
import { PublishSchemeInput, WithdrawSchemeInput } from './draft.types.js';
import { SchemeChangeNode, SchemePageNode } from './page.types.js';
import type { Scheme } from './scheme.entity.js';
import { schemePolicy } from './scheme.policy.js';
import { schemePage, twoVersions } from './scheme.queries.js';
import { SchemeConnection, SchemeNode } from './scheme.types.js';
import { publishScheme, withdrawScheme } from './version.service.js';

interface Row extends Pick<
  SchemeNode,
  'id' | 'slug' | 'title' | 'summary' | 'locale' | 'operatorName' | 'place' | 'country' | 'fictional'
> {
  canvas: SchemeCanvas;
  words: LineWords | null;
}
const columns = `s.id, s.slug, s.title, s.summary, s.locale, s."operatorName", s.place, s.country, s.fictional, s.canvas, ${lineWordsOf('SCHEME', 's', 's.locale', 's."versionNo"')} words`;
const several = statement<{ slugs: readonly string[]; lang: string | null }, Row>(
  'schemes-by-slugs',
  `select ${columns} from unnest(:slugs::text[]) with ordinality w(slug, at) join scheme s on s.slug = w.slug where s.state = 'PUBLISHED' and ${schemePolicy.visible('s')} order by w.at`,
);
const list = statement<{ title: string | null; id: string | null; lang: string | null; first: number }, Row>(
  'scheme-list',
  `
  select ${columns} from scheme s where s.state = 'PUBLISHED' and ${schemePolicy.visible('s')} and (:title::text is null or (s.title, s.id) > (:title::text, :id::uuid)) order by s.title, s.id limit :first`,
);
/** In the words of the language that is read, where they were published, as far as the scheme still says the same: as its page does. */
function plain({ canvas, words, ...row }: Row): SchemeNode {
  const said = { ...row, ...canvas, staffing: [], partners: [], results: [] };
  const { staffing: _s, partners: _p, results: _r, ...shown } = schemeInOtherWords(said, lineTexts(words, schemeSource(said)));
  return { ...shown, locale: words?.locale ?? row.locale };
}
const langArg = { type: () => String, nullable: true, description: 'Language to read them in, where there is a translation' };
const known = (lang: string | null | undefined): string | null => (lang && isLocale(lang) ? lang : null);
const isAddress = (slug: string): boolean => slug.length <= 200 && !slug.includes('\0');

async function page(ctx: Ctx, slug: string, number: number | null = null, locale: string | null = null): Promise<SchemePageNode> {
  const row = isAddress(slug) ? await schemePage.one(ctx, { slug, number, locale }) : undefined;
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Scheme' });
  const { version, translation, translated, networkId: _, operatorId: __, ...rest } = row;
  const may = (action: 'edit' | 'translate') => schemePolicy.can(ctx, action, row as unknown as Scheme);
  const writes = may('edit');
  const viewerCan = {
    translate: may('translate'),
    edit: writes && schemeMachine.can(row.state, 'begin'),
    withdraw: writes && schemeMachine.can(row.state, 'withdraw'),
  };
  if (!version) return { ...rest, version, content: null, translation: null, languages: [], viewerCan };
  const { content, operatorName, ...shown } = version;
  const languages = languageNodes(content.locale, shown.number, translated ?? []);
  if (!translation) return { ...rest, operatorName, version: shown, content, translation, languages, viewerCan };
  const now = { editionNo: shown.number, source: schemeSource(content), locale: content.locale, title: content.title };
  // Steps, roles and results have no name but their place: words that were written for another one are not shown.
  const texts = stillSaid(translation.texts, translation.source, now.source);
  return {
    ...rest,
    operatorName,
    version: shown,
    content: { ...schemeInOtherWords(content, texts), locale: translation.locale },
    translation: noteOf(translation, now, texts),
    languages,
    viewerCan,
  };
}

@Resolver()
export class SchemeResolver {
  @Query(() => SchemeConnection, { description: 'Support schemes by title' })
  @Access('public')
  async schemes(
    @CurrentCtx() ctx: Ctx,
    @Args('page', { type: () => PageArgs, defaultValue: { first: 20 } }, new ZodPipe(pageInput)) page: PageInput,
    @Args('lang', langArg) lang?: string | null,
  ): Promise<SchemeConnection> {
    const after = fromCursor(page.after, ['text', 'id']);
    const at = { title: after?.[0] ?? null, id: after?.[1] ?? null };
    const rows = await list.all(ctx, { ...at, lang: known(lang), first: page.first + 1 });
    const nodes = rows.slice(0, page.first);
    const last = nodes.at(-1);
    return { nodes: nodes.map(plain), endCursor: last ? toCursor(last.title, last.id) : null, hasMore: rows.length > page.first };
  }
  @Query(() => [SchemeNode], {
    description: 'Two to four schemes for comparison, in the order asked; one that the viewer may not see is left out',
  })
  @Access('public')
  async schemeComparison(
    @CurrentCtx() ctx: Ctx,
    @Args('slugs', { type: () => [String] }, new ZodPipe(comparedSlugs)) slugs: string[],
    @Args('lang', langArg) lang?: string | null,
  ): Promise<SchemeNode[]> {
    return (await several.all(ctx, { slugs, lang: known(lang) })).map(plain);
  }
  @Query(() => SchemePageNode, {
    description:
      'A published scheme by the words of its address, with its current version or the one asked for; of a withdrawn one when and why',
  })
  @Access('public')
  scheme(
    @CurrentCtx() ctx: Ctx,
    @Args('slug') slug: string,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
    @Args('locale', { type: () => String, nullable: true, description: 'Language to read it in, where there is a translation' }) locale?:
      | string
      | null,
  ): Promise<SchemePageNode> {
    return page(ctx, slug, version, isLocale(locale ?? '') ? locale : null);
  }
  @Query(() => [SchemeChangeNode], {
    nullable: true,
    description: 'What changed between two versions, by words; null where one of them is not there',
  })
  @Access('public')
  async schemeChanges(
    @CurrentCtx() ctx: Ctx,
    @Args('slug') slug: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ): Promise<SchemeChangeNode[] | null> {
    if (!isAddress(slug)) return null;
    const rows = await twoVersions.all(ctx, { slug, numbers: [from, to] });
    const before = rows.find((r) => r.number === from);
    const after = rows.find((r) => r.number === to);
    return before && after ? schemeChanges(before.content, after.content) : null;
  }
  @Mutation(() => SchemePageNode, { description: 'Makes a version of the working copy; NOT_READY lists all that is missing' })
  @Access('signed-in')
  async publishScheme(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => PublishSchemeInput }, new ZodPipe(publishSchemeInput)) input: z.infer<typeof publishSchemeInput>,
  ): Promise<SchemePageNode> {
    return page(ctx, (await publishScheme(ctx, input)).slug);
  }
  @Mutation(() => SchemePageNode, {
    description: 'Takes a scheme out of everything that lists it; its address keeps title, date and reason',
  })
  @Access('signed-in')
  async withdrawScheme(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => WithdrawSchemeInput }, new ZodPipe(withdrawSchemeInput)) input: z.infer<typeof withdrawSchemeInput>,
  ): Promise<SchemePageNode> {
    return page(ctx, (await withdrawScheme(ctx, input)).slug);
  }
}
