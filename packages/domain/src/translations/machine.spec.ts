import fc from 'fast-check';
import { markTerms, type GlossaryTerm } from './glossary.js';
import { emptyTexts, guard, machineWords, unguard } from './machine.js';

const term = (code: string, term: string, de: string): GlossaryTerm => ({ code, locale: 'en', term, translations: { de } });
const terms = [term('peer-review', 'Peer review', 'kollegiale Begutachtung'), term('host', 'Host', 'Gastgeber')];
const words = (text: string, answer: (sent: string) => string, key = 'need', own = terms) => {
  const guarded = guard(text, own, 'en', 'de');
  return machineWords(key, [{ key, text }], guarded, answer(guarded.sent), own, 'en', 'de');
};

it('sends places instead of agreed words, and puts those of the other language there', () => {
  expect(guard('Two Peer Reviews, one host.', terms, 'en', 'de').sent).toBe('Two [[0]], one [[1]].');
  expect(words('Two Peer Reviews, one host.', () => 'Ein [[ 1 ]], zweimal [[0]].')).toBe('Ein Gastgeber, zweimal kollegiale Begutachtung.');
});
it('does not take its places for what the text says itself', () => {
  const guarded = guard('[[0]] and [[ 1 ]] of a host', terms, 'en', 'de');
  expect(guarded.sent).toBe('[[0]] and [[ 1 ]] of a [[2]]');
  expect(unguard(guarded.sent, guarded)).toBe('[[0]] and [[ 1 ]] of a Gastgeber');
});
it.each([
  ['a place is lost', 'Einer'],
  ['a place stands twice', '[[0]] und [[0]]'],
  ['it says nothing', ' '],
])('is nothing to store when %s', (_, answer) => expect(words('The host', () => answer)).toBeNull());
it('is nothing to store where it does not go into its field', () => {
  expect(words('A title', () => 'x'.repeat(601), 'title')).toBeNull();
  expect(words('A title', () => 'Ein\nTitel', 'title')).toBe('Ein Titel');
});
it('finds terms in whatever marks they are written, and loses none of the text', () => {
  const own = [{ code: 'e', term: 'Évaluation par les pairs' }];
  expect(markTerms('Une évaluation par les pairs.', own)).toEqual([
    { text: 'Une ', code: null },
    { text: 'évaluation par les pairs', code: 'e' },
    { text: '.', code: null },
  ]);
});
it('comes back whole with every agreed word, whatever stands around', () => {
  const around = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('[[0]]', '[', ']', '[[1', '0]]', ' 2 ', '$&', '\\'));
  const piece = fc.oneof(around, fc.constantFrom('Peer review', 'peer reviews', 'Host', 'hosts'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' ');
      const guarded = guard(text, terms, 'en', 'de');
      const said = unguard(guarded.sent, guarded);
      const agreed = { 'peer-review': 'kollegiale Begutachtung', host: 'Gastgeber' } as Record<string, string>;
      expect(said).toBe(
        markTerms(text, terms)
          .map((p) => (p.code ? agreed[p.code]! : p.text))
          .join(''),
      );
      // Without any one of its places there is no answer.
      for (const at of guarded.places.keys()) expect(unguard(guarded.sent.replace(`[[${at}]]`, ''), guarded)).toBeNull();
    }),
  );
});
it('asks for what has no words, and for nothing else', () => {
  const source = ['title', 'need', 'limits'].map((key) => ({ key, text: 'text' }));
  const texts = { title: { text: 'Titel', edition: 1, version: 1 }, need: { text: ' ', edition: 1, version: 1 } };
  expect(emptyTexts(source, texts)).toEqual(['need', 'limits']);
});
