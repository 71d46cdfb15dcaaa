import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as rules from '@guildhall/domain/peer-review/results-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { myRecognitions, revokeRecognition, verifyRecognition } from './recognition.service.js';
import { RecognitionNode, RevokeRecognitionInput, VerifiedRecognitionNode } from './recognition.types.js';

@Resolver()
export class RecognitionResolver {
  @Query(() => [RecognitionNode], { description: 'Certificates of the viewer, newest first' })
  @Access('signed-in')
  myRecognitions(@CurrentCtx() ctx: Ctx): Promise<RecognitionNode[]> {
    return myRecognitions(ctx);
  }
  @Query(() => VerifiedRecognitionNode, { nullable: true, description: 'Whether there is a certificate with this serial' })
  @Access('public')
  verifyRecognition(@CurrentCtx() ctx: Ctx, @Args('serial') serial: string): Promise<VerifiedRecognitionNode | null> {
    return verifyRecognition(ctx, serial);
  }
  @Mutation(() => [RecognitionNode], { description: 'The holder takes a certificate back' })
  @Access('signed-in')
  async revokeRecognition(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => RevokeRecognitionInput }, new ZodPipe(rules.revokeRecognitionInput)) input: rules.RevokeRecognitionInput,
  ): Promise<RecognitionNode[]> {
    await revokeRecognition(ctx, input);
    return myRecognitions(ctx);
  }
}
