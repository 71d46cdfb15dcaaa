import type { ApolloClient } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { mergeTexts } from '@guildhall/domain/kernel/merge-texts';
import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { Save } from '../../app/autosave/queue.types';
import { problemOf } from '../../app/errors';
import { SaveReportSectionDocument } from './report.generated';

/** What a section says; `agreed` is empty while the team has no score for it. */
export interface SectionWords extends Record<string, string> {
  body: string;
  agreed: string;
  rationale: string;
  /** What a score would need; read where the team agrees on "not enough evidence". */
  needed: string;
  /** Ids of the evidence, with blanks between them. */
  evidence: string;
}

interface Stored {
  body?: string;
  agreed?: string | null;
  rationale?: string;
  evidenceNeeded?: string;
  evidenceIds?: string[] | null;
}

/** The same refusal, with what is stored as the form holds it. */
const conflict = (currentVersion: number, theirs: SectionWords) =>
  new CombinedGraphQLErrors({
    errors: [{ message: 'CONFLICT', extensions: { code: 'CONFLICT', details: { entity: 'ReportSection', currentVersion, theirs } } }],
  });

const texts = new Set(['body', 'rationale', 'needed']);

/** What both wrote, where that is no question: each field that only one of them changed, and of a text the paragraphs of both. Null where it is one. */
export function mergeSections(base: Partial<SectionWords>, theirs: Partial<SectionWords>, yours: SectionWords): SectionWords | null {
  const merged = { ...yours };
  for (const field of Object.keys(yours)) {
    const [b, h, m] = [base[field] ?? '', theirs[field] ?? '', yours[field] ?? ''];
    const text = texts.has(field) ? mergeTexts(b, h, m) : h === m || b === m ? h : b === h ? m : null;
    if (text === null) return null;
    merged[field] = text;
  }
  return merged;
}

/** Sends a whole section. That it arrived before and only the answer was lost shows in what is stored: then it is saved, not in conflict. */
export function sectionWay(client: ApolloClient, reportId: string, key: string): Save<SectionWords> {
  return async ({ value, expectedVersion, keepalive }) => {
    const savedAt = new Date().toISOString();
    const agreed = (value.agreed || null) as AnswerValue | null;
    const evidenceIds = value.evidence.split(' ').filter(Boolean);
    try {
      const { data } = await client.mutate({
        mutation: SaveReportSectionDocument,
        variables: {
          input: {
            reportId,
            key,
            body: value.body,
            agreed,
            rationale: value.rationale,
            evidenceNeeded: value.needed,
            evidenceIds,
            expectedVersion,
          },
        },
        context: { keepalive },
      });
      return { version: data!.saveReportSection.sections.find((s) => s.key === key)!.version, savedAt };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'CONFLICT') throw error;
      const { theirs, currentVersion } = problem.details as { theirs?: Stored; currentVersion: number };
      if (
        theirs &&
        theirs.body === value.body &&
        (theirs.agreed ?? null) === agreed &&
        theirs.rationale === value.rationale &&
        theirs.evidenceNeeded === value.needed &&
        (theirs.evidenceIds ?? []).join(' ') === value.evidence
      )
        return { version: currentVersion, savedAt };
      throw conflict(currentVersion, {
        body: theirs?.body ?? '',
        agreed: theirs?.agreed ?? '',
        rationale: theirs?.rationale ?? '',
        needed: theirs?.evidenceNeeded ?? '',
        evidence: (theirs?.evidenceIds ?? []).join(' '),
      });
    }
  };
}
