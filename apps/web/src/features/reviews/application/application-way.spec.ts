import type { ApplicationDraft } from '@guildhall/domain/peer-review/application';
import { conflictTexts, resolved } from './application-way';

const base: ApplicationDraft = {
  summary: 'What we do.',
  guidingQuestions: ['Who is left out?', '', ''],
  scopeDimensionKeys: ['visibility'],
  languages: ['en'],
  visitMode: 'ONSITE',
  timeZone: 'Europe/Oslo',
  visitStart: null,
  visitEnd: null,
};
const conflict = (theirs: Partial<ApplicationDraft>, yours: Partial<ApplicationDraft>) => ({
  base,
  theirs: { ...base, ...theirs },
  yours: { ...base, ...yours },
  currentVersion: 3,
});

it('keeps what a colleague chose where I changed nothing, and my choice where I did', () => {
  const c = conflict({ languages: ['en', 'nb'], visitMode: 'ONLINE', summary: 'Theirs.' }, { visitMode: 'HYBRID', summary: 'Mine.' });
  const { yours } = conflictTexts(c);
  expect(resolved(c, { ...yours, summary: 'Out of both.' })).toEqual({
    ...base,
    languages: ['en', 'nb'],
    visitMode: 'HYBRID',
    summary: 'Out of both.',
  });
});
it('shows every written part of both, also the questions', () => {
  const c = conflict({ guidingQuestions: ['Who comes back?', '', ''] }, {});
  expect(conflictTexts(c).theirs).toEqual({ summary: 'What we do.', q0: 'Who comes back?', q1: '', q2: '' });
  expect(resolved(c, conflictTexts(c).theirs).guidingQuestions).toEqual(['Who comes back?', '', '']);
});
