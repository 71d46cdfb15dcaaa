import fc from 'fast-check';
import { consentProblem, consentUses, needsConsent, recordConsentInput, type Consent } from './consent.js';
import { emptyStory, storyContent, storyFields } from './content.js';
import { storyClashes, storyTouched, applyStoryPatch } from './editing.js';
import { beginStoryInput } from './inputs.js';
import { storyMachine, takeBack } from './machine.js';
import { storyProblems } from './readiness.js';

const given: Consent = { uses: ['PAGES'], locales: ['sv'], until: null, endedAt: null };
const id = '00000000-0000-4000-8000-000000000001';

describe('consent', () => {
  it('covers just the uses, languages and days that were agreed to', () => {
    fc.assert(
      fc.property(
        fc.subarray([...consentUses]),
        fc.subarray(['sv', 'de', 'ar']),
        fc.option(fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03')),
        fc.boolean(),
        fc.constantFrom(...consentUses),
        fc.constantFrom('sv', 'de', 'ar'),
        (uses, locales, until, ended, use, locale) => {
          const consent = { uses, locales, until, endedAt: ended ? '2026-02-01T00:00:00Z' : null };
          const may = consentProblem(consent, use, locale, '2026-03-02') === null;
          expect(may).toBe(!ended && (until === null || until >= '2026-03-02') && uses.includes(use) && locales.includes(locale));
        },
      ),
    );
    expect(consentProblem(null, 'PAGES', 'sv', '2026-03-02')).toBe('consentMissing');
  });
  it('is needed for a story and for what a review taught, not for what one learned oneself', () => {
    expect([needsConsent('STORY', null), needsConsent('QUOTE', null), needsConsent('LESSON', id), needsConsent('LESSON', null)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
  it('names a use, a language and an end that is not before its beginning', () => {
    const input = {
      storyId: id,
      clientMutationId: id,
      personName: 'A',
      contact: '',
      uses: ['PAGES'],
      locales: ['sv'],
      method: 'MAIL',
      givenOn: '2026-03-02',
      until: null,
      note: '',
    };
    expect(recordConsentInput.safeParse(input).success).toBe(true);
    for (const wrong of [
      { uses: [] },
      { uses: ['BOOKS'] },
      { locales: [] },
      { locales: ['xx'] },
      { until: '2026-03-01' },
      { givenOn: '2026-02-30' },
      { method: 'HERE' },
      { personName: ' ' },
    ])
      expect(recordConsentInput.safeParse({ ...input, ...wrong }).success).toBe(false);
  });
});

describe('a text', () => {
  const content = { ...emptyStory('sv', 'Title'), name: 'N', body: 'B' };
  it('is ready when everything is written and the consent covers the pages in its language', () => {
    const problems = (over: object, consent: Consent | null = given) =>
      storyProblems({ kind: 'STORY', caseId: null, content: { ...content, ...over } }, consent, '2026-03-02').map(
        (p) => `${p.path}:${p.rule}`,
      );
    expect(problems({})).toEqual([]);
    expect(problems({ name: '' })).toEqual(['name:missing']);
    expect(problems({ locale: 'de' })).toEqual(['consent:consentLanguage']);
    expect(problems({}, null)).toEqual(['consent:consentMissing']);
    expect(problems({}, { ...given, until: '2026-03-01' })).toEqual(['consent:consentExpired']);
    const lesson = { ...content, expected: 'E', happened: 'H', why: 'W', advice: 'A' };
    expect(storyProblems({ kind: 'LESSON', caseId: null, content: lesson }, null, '2026-03-02')).toEqual([]);
    expect(storyProblems({ kind: 'LESSON', caseId: id, content: lesson }, null, '2026-03-02').length).toBe(1);
  });
  it('of a person leaves nothing when it is taken back, a lesson leaves a mark', () => {
    expect(storyMachine.next('PUBLISHED', takeBack('STORY'))).toBe('ENDED');
    expect(storyMachine.next('PUBLISHED', takeBack('LESSON'))).toBe('WITHDRAWN');
    expect(storyMachine.can('WITHDRAWN', 'publish')).toBe(false);
  });
  it('starts empty and valid; a clash is only what two people changed differently', () => {
    expect(storyContent.parse(emptyStory('ar', 'قصة'))).toEqual(emptyStory('ar', 'قصة'));
    expect(storyFields.length).toBe(15);
    const theirs = applyStoryPatch(content, { body: 'Theirs', about: 'x' });
    expect(storyClashes(content, theirs, { body: 'Mine', place: 'Oslo', about: 'x' })).toEqual(['body']);
    expect(storyTouched(content, { body: 'B', place: 'Oslo' })).toEqual({ place: 'Oslo' });
  });
  it('of a review is begun with the consent of its host, and only a lesson has a source', () => {
    const input = { clientMutationId: id, kind: 'LESSON', title: 'What we learned', locale: 'en' };
    const ok = (more: object) => beginStoryInput.safeParse({ ...input, ...more }).success;
    expect([ok({ networkId: id }), ok({ networkId: id, practiceId: id }), ok({ caseId: id, consent: true })]).toEqual([true, true, true]);
    expect([
      ok({}),
      ok({ caseId: id }),
      ok({ networkId: id, caseId: id, consent: true }),
      ok({ kind: 'STORY', networkId: id, practiceId: id }),
    ]).toEqual([false, false, false, false]);
  });
});
