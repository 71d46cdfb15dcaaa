import type { FilePart } from '@guildhall/domain/peer-review/case-file';
import { neededOf } from '@guildhall/domain/peer-review/report';
import { entryOf, partOf, scoreFacts } from './file.parts.js';
import { told, type Teller } from './file.words.js';
import type { HostCheckNode } from './host-check.types.js';
import type { CaseResultsNode } from './improvement.types.js';
import type { ReportNode } from './report.types.js';

/** The report with what was decided about it. */
export function reportParts(w: Teller, r: ReportNode): FilePart[] {
  const titles = new Map(r.rubric.dimensions.map((d) => [d.key, d.title]));
  const sections = r.sections.filter((s) => s.body !== '' || s.agreed !== null);
  return [
    ...partOf(w, 'report', 'TEXTS', [
      entryOf(
        'report',
        r.title,
        told([
          w.text('host', r.hostName),
          w.text('place', r.place),
          w.text('programme', r.programmeName),
          w.choice('state', 'reportState', r.state),
          w.when('finalisedAt', r.finalisedAt),
          w.text('headHash', r.headHash),
          w.text('signatures', w.say('signedBy', { given: r.signatures.given, needed: r.signatures.needed })),
          w.list('signers', r.signatures.names),
          w.list(
            'waivers',
            r.waivers.map((x) => w.say(`waivedBy.${x.by}`) + (x.byName ? ` (${x.byName})` : '')),
          ),
        ]),
      ),
      ...sections.map((s) =>
        entryOf(
          s.key,
          s.title ?? w.word('section', s.key),
          told([
            ...(s.dimensionKey ? scoreFacts(w, r.rubric, s.dimensionKey, s.agreed) : []),
            w.text('text', s.body),
            w.text('rationale', s.rationale),
            w.text('evidenceNeeded', neededOf(s)),
          ]),
        ),
      ),
    ]),
    ...partOf(
      w,
      'recommendations',
      'TEXTS',
      r.recommendations.map((x) =>
        entryOf(
          x.code,
          x.code,
          told([
            w.text('text', x.text),
            w.choice('priority', 'priority', x.priority),
            w.text('addressee', x.addressee),
            w.choice('horizon', 'horizon', x.horizon),
            w.list(
              'part',
              x.dimensionKeys.map((k) => titles.get(k) ?? k),
            ),
            w.list(
              'evidence',
              x.evidence.map((e) => [e.title, e.source].filter(Boolean).join(', ')),
            ),
          ]),
        ),
      ),
    ),
    ...partOf(
      w,
      'dissent',
      'TEXTS',
      r.signatures.dissent.map((d, i) => entryOf(String(i), d.name ?? w.say('oneMember'), [w.text('text', d.text)])),
    ),
  ];
}

export function checkParts(w: Teller, check: HostCheckNode, sectionTitle: (key: string) => string): FilePart[] {
  const marks = told([w.yes('reexamined', check.underReexamination), w.yes('noComment', check.finalMark === 'NO_COMMENT')]);
  return [
    ...partOf(
      w,
      'comments',
      'TEXTS',
      check.comments.map((c) =>
        entryOf(
          c.id,
          sectionTitle(c.sectionKey),
          told([
            w.choice('type', 'commentKind', c.kind),
            w.text('author', c.authorName),
            w.when('at', c.at),
            w.text('text', c.text),
            w.choice('resolution', 'resolution', c.resolution),
            w.text('resolutionNote', c.resolutionNote),
          ]),
        ),
      ),
    ),
    ...partOf(
      w,
      'editions',
      'TEXTS',
      check.editions.map((e, i) =>
        entryOf(
          String(e.edition),
          w.say('editionNo', { edition: e.edition }),
          told([
            w.choice('state', 'reportState', e.state),
            w.when('finalisedAt', e.finalisedAt),
            w.text('headHash', e.headHash),
            w.text('correction', e.correctionReason),
            ...(i === 0 ? [w.choice('visibility', 'publishedTo', check.publishedTo), ...marks] : []),
          ]),
        ),
      ),
    ),
  ];
}

/** Answers, actions, looks back and what was learned. */
export function resultsParts(w: Teller, r: CaseResultsNode): FilePart[] {
  const p = r.progress;
  const codeOf = new Map(r.recommendations.map((x) => [x.id, x.code]));
  return [
    ...(p
      ? partOf(w, 'progress', 'TABLE', [
          entryOf('answers', w.say('part.answers'), [
            w.number('accepted', p.accepted),
            w.number('partly', p.partly),
            w.number('rejected', p.rejected),
            w.number('doneBefore', p.doneBefore),
          ]),
          entryOf('actions', w.say('part.actions'), [
            w.number('open', p.open),
            w.number('done', p.done),
            w.number('confirmed', p.verified),
          ]),
        ])
      : []),
    ...partOf(
      w,
      'answers',
      'TEXTS',
      r.recommendations
        .filter((x) => x.stance !== null)
        .map((x) => entryOf(x.code, x.code, told([w.choice('stance', 'stance', x.stance), w.text('reason', x.reason)]))),
    ),
    ...partOf(
      w,
      'actions',
      'TEXTS',
      r.actions.map((a) =>
        entryOf(
          a.id,
          a.title,
          told([
            w.text('recommendation', a.recommendationId && codeOf.get(a.recommendationId)),
            w.choice('state', 'actionState', a.state),
            w.yes('overdue', a.overdue),
            w.text('owner', a.ownerName),
            w.on('dueOn', a.dueOn),
            w.text('indicator', a.indicator),
            w.text('baseline', a.baseline),
            w.text('target', a.target),
            w.list(
              'evidence',
              a.evidence.map((e) => [e.title, e.source].filter(Boolean).join(', ')),
            ),
            w.text('verified', a.verifiedByName),
            w.text('dropped', a.dropReason),
          ]),
        ),
      ),
    ),
    ...partOf(
      w,
      'checks',
      'TEXTS',
      r.checkpoints.map((k) =>
        entryOf(
          String(k.month),
          w.say('month', { month: k.month }),
          told([
            w.choice('state', 'checkState', k.state),
            w.yes('overdue', k.overdue),
            w.on('dueOn', k.dueOn),
            w.text('hostSummary', k.hostSummary),
            w.text('peerAssessment', k.peerAssessment),
            w.text('waived', k.waiveReason),
          ]),
        ),
      ),
    ),
    ...partOf(
      w,
      'gap',
      'TABLE',
      r.gap.map((g) =>
        entryOf(g.key, g.title, [
          w.number('self', g.self),
          w.number('desk', g.desk),
          w.number('agreed', g.agreed),
          w.number('again', g.again),
        ]),
      ),
    ),
    ...(r.learningNote
      ? partOf(w, 'learning', 'TEXTS', [entryOf('note', r.title, told([w.text('text', r.learningNote), w.when('closedAt', r.closedAt)]))])
      : []),
  ];
}
