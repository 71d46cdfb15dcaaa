import * as z from 'zod/mini';
import { fileContent } from '../kernel/file-door.js';
import { choice, idInput } from '../kernel/text.js';
import { importLimits } from './report.js';

/** A file with what the operator says about it. Too large a one is refused by a message of its own, not as a wrong input. */
const file = z.object({
  content: fileContent,
  encoding: z.optional(z.nullable(choice(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']))),
  dateOrder: z.optional(z.nullable(choice(['DMY', 'MDY']))),
  repair: z.optional(z.nullable(z.boolean())),
  mapping: z.optional(
    z.nullable(
      z
        .array(
          z.object({
            column: z.int().check(z.gte(0), z.lte(importLimits.columns)),
            field: z.string().check(z.maxLength(40, { error: 'tooLong' })),
          }),
        )
        .check(z.maxLength(importLimits.columns, { error: 'tooMany' })),
    ),
  ),
});
/** Of the preview that is now to be stored; without it nothing is. */
const fingerprint = z.optional(z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'badFormat' }))));

/** Refused rows stop everything, until the operator has said that the others are to be taken without them. */
const leaveOutRefused = z.optional(z.nullable(z.boolean()));

export const importInput = z.object({ file, fingerprint, leaveOutRefused });
export type ImportInput = z.infer<typeof importInput>;
export const importMembersInput = z.object({ communityId: idInput, file, fingerprint, leaveOutRefused });
export type ImportMembersInput = z.infer<typeof importMembersInput>;
