import fs from 'node:fs';
import { defineMail, renderMail } from './mail-template.js';

/* Texts of a room that exists only here. */
const folder = new URL('../../mails/zz-spec/', import.meta.url);
const write = (locale: string, text: object) => fs.writeFileSync(new URL(`${locale}.json`, folder), JSON.stringify(text));
beforeAll(() => {
  fs.mkdirSync(folder, { recursive: true });
  const good = { subject: 'News of {place}', body: ['Hello {name},', 'x'], action: 'Open', after: ['Bye'] };
  write('en', { good, loud: { subject: '{secret}', body: [] }, odd: { subject: 'x', body: ['{nobody}'] }, lost: good });
  write('de', { good, loud: { subject: '{secret}', body: [] }, odd: { subject: 'x', body: ['{nobody}'] } });
  write('ar', { good: { ...good, subject: 'مرحبا' } });
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('defineMail refuses', () => {
  it('a subject that shows more than it may', () => expect(() => defineMail('zz-spec.loud', { params: ['secret'] })).toThrow('{secret}'));
  it('a parameter that nobody gives', () => expect(() => defineMail('zz-spec.odd', { params: ['name'] })).toThrow('{nobody}'));
  it('a text that is not there in German', () =>
    expect(() => defineMail('zz-spec.lost', { params: ['name', 'place', 'link'], inSubject: ['place'] })).toThrow('de.json has no'));
});

describe('renderMail', () => {
  const params = { name: '<b>Eve</b>\u202e', place: 'Malmö\r\nBcc: all@example.org', link: '/verify#abc' };
  beforeAll(() => void defineMail('zz-spec.good', { params: ['name', 'place', 'link'], inSubject: ['place'] }));
  it('keeps what people typed apart, harmless and on one line', () => {
    const m = renderMail('zz-spec.good', 'sv', params, 'https://g.example', null);
    expect(m.locale).toBe('en');
    expect(m.subject).not.toMatch(/[\r\n]/);
    expect(m.text).toContain('Hello \u2068<b>Eve</b>');
    expect(m.html).toContain('<bdi>&#60;b&#62;Eve');
    expect(m.html).not.toContain('<b>Eve');
    expect(m.text).toContain('https://g.example/verify#abc');
  });
  it('says how to stop only where one can', () => {
    expect(renderMail('zz-spec.good', 'en', params, 'https://g.example', '/mail/unsubscribe/1').text).toContain(
      'https://g.example/mail/unsubscribe/1',
    );
    expect(renderMail('zz-spec.good', 'en', params, 'https://g.example', null).text).not.toContain('unsubscribe');
  });
  it('runs right to left in Arabic', () =>
    expect(renderMail('zz-spec.good', 'ar', params, 'https://g.example', null).html).toContain('dir="rtl"'));
});
