import { remarksAt, remarksGone } from './passages';

const remark = (quote: string, stands = true, sectionKey = 'finance') => ({ sectionKey, quote, stands });
const paragraphs = ['We lend up to 5 000 euros.', 'A coach  comes\nalong for a year.', 'Nobody pays for the coach.'];

describe('where a remark on a passage stands', () => {
  it('is at the paragraph in which its words stand, whatever the spaces', () => {
    const all = [remark('up to 5 000'), remark('A coach comes along'), remark('coach'), remark('a coach', true, 'other')];
    const at = (n: number) => remarksAt(all, 'finance', paragraphs, n).map((r) => r.quote);
    expect([at(0), at(1), at(2)]).toEqual([['up to 5 000'], ['A coach comes along', 'coach'], []]);
  });
  it('is at the paragraph where a longer passage begins, and every remark that stands has one place', () => {
    const long = remark('We lend up to 5 000 euros. A coach comes along for a year.');
    expect(remarksAt([long], 'finance', paragraphs, 0)).toEqual([long]);
    const odd = remark('euros. A coach');
    expect(paragraphs.flatMap((_, n) => remarksAt([odd], 'finance', paragraphs, n))).toEqual([odd]);
  });
  it('is below its section when the words are gone', () => {
    const gone = remark('Nobody knows.', false);
    expect(remarksGone([gone, remark('coach')], 'finance')).toEqual([gone]);
    expect(paragraphs.flatMap((_, n) => remarksAt([gone], 'finance', paragraphs, n))).toEqual([]);
  });
});
