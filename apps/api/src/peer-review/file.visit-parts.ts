import type { FilePart } from '@guildhall/domain/peer-review/case-file';
import { entryOf, partOf } from './file.parts.js';
import { told, type Teller } from './file.words.js';
import type { CaseThreadsNode } from './thread.types.js';
import type { CaseVisitNode } from './visit.types.js';

/** The agenda on the clock of the place; and, where the page shows it, what was seen. */
export function visitParts(w: Teller, v: CaseVisitNode): FilePart[] {
  const titles = new Map(v.dimensions.map((d) => [d.key, d.title]));
  const titleOf = (key: string) => titles.get(key) ?? key;
  const sessions = new Map(v.sessions.map((s) => [s.id, s.title]));
  return [
    ...partOf(
      w,
      'agenda',
      'TEXTS',
      v.sessions.map((s) =>
        entryOf(
          s.id,
          s.title,
          told([
            w.when('startsAt', s.startsAt, v.timeZone),
            w.when('endsAt', s.endsAt, v.timeZone),
            w.choice('type', 'sessionKind', s.kind),
            s.state === 'PROPOSED' ? w.choice('proposedBy', 'proposedBy', s.proposedBy) : w.choice('state', 'sessionState', s.state),
            w.choice('mode', 'sessionMode', s.mode),
            w.text('place', s.place),
            w.text('withWhom', s.withWhom),
            w.text('leads', s.leadName),
            w.list('informs', s.dimensionKeys.map(titleOf)),
          ]),
        ),
      ),
    ),
    ...partOf(
      w,
      'register',
      'TEXTS',
      (v.viewerCan.readRegister ? v.register : []).map((e) =>
        entryOf(
          e.id,
          e.title,
          told([
            w.text('dimension', titleOf(e.dimensionKey)),
            w.text('text', e.body),
            w.choice('type', 'evidenceType', e.kind),
            w.choice('strength', 'strength', e.strength),
            w.text('source', e.source),
            w.text('session', e.sessionId && sessions.get(e.sessionId)),
            w.yes('withReport', e.audience === 'TEAM_AND_HOST'),
            w.yes('cited', e.cited),
            w.text('recordedBy', e.recordedByName),
            w.when('at', e.recordedAt),
            w.yes('changed', e.changed),
          ]),
        ),
      ),
    ),
  ];
}

/** What was said to each audience of the reader, thread by thread as on the page, with the words that a post had before. */
export const talkPart = (w: Teller, talks: readonly CaseThreadsNode[]): FilePart[] =>
  partOf(
    w,
    'talk',
    'TEXTS',
    talks.flatMap((talk) =>
      talk.threads.flatMap((thread) =>
        thread.posts.map((p) =>
          entryOf(
            `${talk.audience} ${p.number}`,
            `${thread.title ?? w.say('talk.general')} · ${p.authorName ?? w.say(p.shownAs === 'TEAM' ? 'talk.team' : 'talk.former')}`,
            told([
              w.text('addressee', w.say(`talk.to.${talk.audience}`)),
              w.when('at', p.at),
              w.text('passage', p.quote ?? p.evidence?.title ?? null),
              w.text('text', p.body),
              w.when('editedAt', p.editedAt),
              w.list(
                'earlier',
                p.edits.map((e) => e.body),
              ),
            ]),
          ),
        ),
      ),
    ),
  );
