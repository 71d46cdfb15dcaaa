import { useApolloClient } from '@apollo/client/react';
import { attachmentFault, fileLimits, pictureFault } from '@guildhall/domain/practices/files';
import { useRef, useState } from 'react';
import { problemOf } from '../../../app/errors';
import { contentOf } from '../../../app/file-content';
import type { Problem } from '../../../app/problem';
import { smallerPicture } from '../../../app/smaller-picture';
import { AddFileDocument } from './files.generated';

export interface Coming {
  readonly key: string;
  readonly file: File;
  readonly state: 'WAITING' | 'SENDING' | 'FAILED';
  readonly problem: Problem | null;
}
const refused = (rule: string, params: Record<string, number>): Problem => ({
  code: 'INVALID_INPUT',
  details: { issues: [{ path: 'file.content', rule, params }] },
});
const tooLarge = refused('fileTooLarge', { megabytes: fileLimits.sent / 1024 / 1024 });

/** Files on their way in, one after the other. What plainly cannot be taken is not sent at all. */
export function useBring(practiceId: string, kind: 'PICTURE' | 'ATTACHMENT', onBrought: (file: { id: string; name: string }) => void) {
  const client = useApolloClient();
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const brought = useRef(onBrought);
  brought.current = onBrought;
  const mark = (key: string, change: Partial<Coming>) => setComing((now) => now.map((c) => (c.key === key ? { ...c, ...change } : c)));

  async function send(file: File): Promise<{ id: string; name: string }> {
    const body = await smallerPicture(file);
    const bytes = new Uint8Array(await body.arrayBuffer());
    const fault = kind === 'PICTURE' ? pictureFault(bytes) : attachmentFault(bytes);
    if (fault) throw refused(fault, {});
    if (body.size > fileLimits.sent) throw tooLarge;
    const input = { practiceId, file: { content: await contentOf(body), name: file.name } };
    const variables = { input, isPicture: kind === 'PICTURE' };
    const { data } = await client.mutate({ mutation: AddFileDocument, variables, context: { file: true } });
    const { key, name } = (data?.addPicture ?? data?.addAttachment)!;
    return { id: key, name };
  }
  function queue(key: string, file: File) {
    line.current = line.current.then(async () => {
      mark(key, { state: 'SENDING', problem: null });
      try {
        const added = await send(file);
        setComing((now) => now.filter((c) => c.key !== key));
        brought.current(added);
      } catch (error) {
        mark(key, { state: 'FAILED', problem: isProblem(error) ? error : problemOf(error) });
      }
    });
  }
  return {
    coming,
    bring(files: readonly File[]) {
      const fresh = files.map((file): Coming => ({ key: crypto.randomUUID(), file, state: 'WAITING', problem: null }));
      setComing((now) => [...now.filter((c) => c.state !== 'FAILED'), ...fresh]);
      for (const { key, file } of fresh) queue(key, file);
    },
    again(one: Coming) {
      mark(one.key, { state: 'WAITING', problem: null });
      queue(one.key, one.file);
    },
    forget: (one: Coming) => setComing((now) => now.filter((c) => c.key !== one.key)),
  };
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'details' in error && !(error instanceof Error);
