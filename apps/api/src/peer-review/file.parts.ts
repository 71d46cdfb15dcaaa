import { scoreOf, type AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { FileEntry, FileFact, FilePart } from '@guildhall/domain/peer-review/case-file';
import type { ApplicationNode, SelfFormNode } from './application.types.js';
import type { CaseNode } from './case.types.js';
import type { EvidenceNode } from './dossier.types.js';
import { told, type FileWord, type Teller } from './file.words.js';
import type { AnswerNode, CaseReviewsNode, ReviewFormNode } from './review.types.js';
import type { RubricVersionNode } from './rubric.types.js';
import type { CaseScoresNode } from './scores.types.js';

/* What the screen shows of a case, part by part. Each takes what the API has answered to this reader and leaves out what is only for the page
   (ids, versions, rights); none of them reads anything. */
type Shape = FilePart['shape'];
export const partOf = (w: Teller, key: string, shape: Shape, entries: readonly FileEntry[]): FilePart[] =>
  entries.length ? [{ key, title: w.say(`part.${key}` as FileWord), shape, entries }] : [];
export const entryOf = (key: string, title: string, facts: readonly FileFact[]): FileEntry => ({ key, title, facts });
const named = (e: Pick<EvidenceNode, 'title' | 'source' | 'body'>) => [e.title, e.source].filter(Boolean).join(', ') || e.body;

export function caseParts(w: Teller, c: CaseNode): FilePart[] {
  const people = c.people.map((p) =>
    entryOf(
      p.personId,
      p.name,
      [
        w.choice('role', 'role', p.role),
        w.choice('state', 'seat', p.state),
        w.text('organisation', p.organisation),
        w.country('country', p.country),
        w.choice('review', 'reviewState', p.reviewState),
        w.when('sentAt', p.sentAt),
        w.when('respondBy', p.respondBy),
        w.choice('declined', 'decline', p.declineReason),
        w.when('extendedTo', p.extendedTo),
      ].filter((f, _, all) => f.text !== '' || all.length === 0),
    ),
  );
  return [
    ...partOf(w, 'case', 'TEXTS', [
      entryOf(
        'case',
        c.title,
        told([
          w.choice('state', 'state', c.state),
          w.yes('paused', c.paused),
          w.text('programme', c.programmeName),
          w.text('host', c.hostName),
          w.text('hostLead', c.hostLeadName),
          w.text('place', c.place),
          w.country('country', c.country),
          w.languages('languages', c.languages),
          w.choice('visit', 'visit', c.visitMode),
          w.on('visitStart', c.visitStart),
          w.on('visitEnd', c.visitEnd),
          w.text('timeZone', c.timeZone),
          w.text('facilitator', c.facilitatorName),
          w.list('yourParts', c.roles, 'role'),
          w.text('rubric', c.rubricVersion),
          w.number('dimensions', c.dimensionCount),
          w.number('dossierVersion', c.dossier?.seq),
          w.text('summary', c.summary),
          w.list('questions', c.guidingQuestions),
        ]),
      ),
    ]),
    ...partOf(w, 'people', 'TEXTS', people),
    ...partOf(
      w,
      'deadlines',
      'TABLE',
      c.deadlines.map((d) => entryOf(d.kind, w.word('deadline', d.kind), [w.when('dueAt', d.dueAt), w.text('timeZone', d.timeZone)])),
    ),
    ...partOf(
      w,
      'conflicts',
      'TEXTS',
      c.conflicts.map((k) =>
        entryOf(
          k.id,
          k.personName,
          told([
            w.choice('type', 'conflictType', k.type),
            w.choice('state', 'conflictStatus', k.status),
            w.text('note', k.note),
            w.text('decision', k.decisionNote),
          ]),
        ),
      ),
    ),
    ...partOf(
      w,
      'timeline',
      'TABLE',
      c.entries.map((e, i) =>
        entryOf(String(i), w.word(e.personName ? 'entry' : 'entryPlain', e.kind).replace('{name}', e.personName ?? ''), [
          w.when('at', e.at),
          w.text('note', e.note),
        ]),
      ),
    ),
  ];
}

export const applicationPart = (w: Teller, a: ApplicationNode): FilePart[] =>
  partOf(w, 'application', 'TEXTS', [
    entryOf(
      'application',
      a.title,
      told([
        w.text('summary', a.summary),
        w.list('scope', a.scopeTitles),
        w.when('appliedAt', a.appliedAt),
        w.when('decidedAt', a.decidedAt),
        w.text('reason', a.endReason),
      ]),
    ),
  ]);

/** One answer to a dimension as facts; the name of the level stands beside it, as in the form. */
function answerFacts(w: Teller, rubric: RubricVersionNode, a: AnswerNode, evidence: readonly EvidenceNode[]): FileFact[] {
  return told([
    ...scoreFacts(w, rubric, a.dimensionKey, a.value),
    w.choice('confidence', 'confidence', a.confidence === null ? null : String(a.confidence)),
    w.text('reason', a.reason),
    w.text('strengths', a.strengths),
    w.text('improvements', a.improvements),
    w.text('noteToTeam', a.noteToTeam),
    w.list(
      'evidence',
      a.evidenceIds.flatMap((id) => evidence.filter((e) => e.id === id).map(named)),
    ),
  ]);
}
export function scoreFacts(w: Teller, rubric: RubricVersionNode, key: string, value: AnswerValue | null): FileFact[] {
  const level = value && scoreOf(value);
  const name = level ? rubric.dimensions.find((d) => d.key === key)?.anchors[level - 1]?.name : undefined;
  return [w.choice('score', 'value', value), w.text('level', name)];
}

export function formParts(w: Teller, f: ReviewFormNode): FilePart[] {
  const { dossier: d } = f;
  return [
    ...partOf(w, 'dossier', 'TEXTS', [
      entryOf('summary', d.title, [w.text('summary', d.summary)]),
      ...d.sections.flatMap((s) => (s.paragraphs.length ? [entryOf(s.key, s.title, [w.text('text', s.paragraphs.join('\n\n'))])] : [])),
      ...d.journey.map((s, i) => entryOf(`step-${i}`, s.name, [w.number('weeks', s.weeks)])),
      ...d.figures.map((s, i) => entryOf(`figure-${i}`, s.label, told([w.text('figure', s.value), w.text('source', s.source)]))),
    ]),
    ...partOf(
      w,
      'self',
      'TEXTS',
      f.rubric.dimensions.flatMap((x) => {
        const a = d.selfAssessment.find((s) => s.dimensionKey === x.key);
        return a ? [entryOf(x.key, x.title, told([...scoreFacts(w, f.rubric, x.key, a.value), w.text('text', a.text)]))] : [];
      }),
    ),
    ...partOf(w, 'own', 'TEXTS', answersOf(w, f.rubric, f.answers, f.evidence)),
  ];
}
const answersOf = (w: Teller, rubric: RubricVersionNode, answers: readonly AnswerNode[], evidence: readonly EvidenceNode[], by = '') =>
  rubric.dimensions.flatMap((d) => {
    const a = answers.find((x) => x.dimensionKey === d.key);
    const facts = a ? answerFacts(w, rubric, a, evidence) : [];
    return facts.length ? [entryOf(d.key, by ? `${d.title} · ${by}` : d.title, facts)] : [];
  });

export const selfPart = (w: Teller, s: SelfFormNode): FilePart[] => partOf(w, 'self', 'TEXTS', answersOf(w, s.rubric, s.answers, []));

/** Reviews under the names that the page shows: the random one, or the person's where the reader may know it. */
export const reviewsPart = (w: Teller, c: CaseReviewsNode): FilePart[] =>
  partOf(
    w,
    'reviews',
    'TEXTS',
    c.reviews.flatMap((r) =>
      answersOf(
        w,
        c.rubric,
        r.answers.filter((a) => a.value !== null),
        c.evidence,
        r.reviewerName ?? r.pseudonym,
      ),
    ),
  );

export const scoresPart = (w: Teller, s: CaseScoresNode): FilePart[] =>
  partOf(w, 'scores', 'TABLE', [
    ...s.dimensions.map((d) =>
      entryOf(d.key, d.title, [
        w.text('levels', d.counts ? d.counts.join(' · ') : null),
        w.number('counted', d.n),
        w.number('notInScope', d.notInScope),
        w.number('insufficient', d.insufficientEvidence),
        w.number('median', d.median),
        w.choice('agreed', 'value', d.agreed),
        w.choice('self', 'value', d.self),
      ]),
    ),
  ]);
