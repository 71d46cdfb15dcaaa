import { invalid } from '@guildhall/domain/kernel/errors';
import { line } from '@guildhall/domain/kernel/text';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { conceptsOf, glossaryTerms, sourcesLike } from './reference.queries.js';
import { ConceptNode, GlossaryTermNode, SourceNode } from './reference.types.js';

@Resolver(() => ConceptNode)
export class ReferenceResolver {
  @Query(() => [ConceptNode], { description: 'The words of vocabularies, in their order' })
  @Access('public')
  concepts(@CurrentCtx() ctx: Ctx, @Args('schemes', { type: () => [String] }) schemes: string[]): Promise<ConceptNode[]> {
    if (schemes.length > 10 || schemes.some((s) => s.includes('\0'))) throw invalid('schemes', 'tooMany');
    return conceptsOf.all(ctx, { schemes });
  }

  @Query(() => [SourceNode], { description: 'At most twenty documents of the register that have all these words' })
  @Access('signed-in')
  sources(@CurrentCtx() ctx: Ctx, @Args('words', { type: () => String }, new ZodPipe(line(0, 200))) words: string): Promise<SourceNode[]> {
    return sourcesLike.all(ctx, { words, limit: 20 });
  }

  @Query(() => [GlossaryTermNode], { description: 'The glossary by term, with the agreed words of other languages' })
  @Access('public')
  async glossary(@CurrentCtx() ctx: Ctx): Promise<GlossaryTermNode[]> {
    return (await glossaryTerms.all(ctx, {})).map(({ translations, ...term }) => ({
      ...term,
      words: Object.entries(translations)
        .map(([locale, word]) => ({ locale, word }))
        .sort((a, b) => (a.locale < b.locale ? -1 : 1)),
    }));
  }
}
