import { addFileInput, type AddFile } from '@guildhall/domain/practices/files';
import { takePictureAwayInput } from '@guildhall/domain/practices/inputs';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../kernel/ctx.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { addAttachment, addPicture } from './file.service.js';
import { AddFileInput, FileNode, TakePictureAwayInput } from './file.types.js';
import { fileNode } from './file.view.js';
import { takePictureAway } from './picture-away.service.js';

const pipe = new ZodPipe(addFileInput);

@Resolver(() => FileNode)
export class FileResolver {
  @Mutation(() => FileNode, {
    description: 'Brings a picture (JPEG, PNG, WebP, GIF, AVIF) for a working copy; it is drawn anew, and shown once the text names it',
  })
  @Access('signed-in')
  async addPicture(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AddFileInput }, pipe) input: AddFile): Promise<FileNode> {
    return fileNode(await addPicture(ctx, input));
  }

  @Mutation(() => FileNode, { description: 'Brings a PDF for a working copy; it is handed out once the text names it' })
  @Access('signed-in')
  async addAttachment(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AddFileInput }, pipe) input: AddFile): Promise<FileNode> {
    return fileNode(await addAttachment(ctx, input));
  }

  @Mutation(() => ID, {
    description:
      'Takes a picture out of every edition and of the working copy, because somebody on it no longer agrees; once more changes nothing',
  })
  @Access('signed-in')
  takePictureAway(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { type: () => TakePictureAwayInput }, new ZodPipe(takePictureAwayInput)) input: TakePictureAwayInput,
  ): Promise<string> {
    return takePictureAway(ctx, input);
  }
}
