import { jpegFromPhone, pdf, pictureOf } from '../upload-corpus.js';
import { mark, of, type Case } from './case.js';

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const rss = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>T</title><link>https://x.example</link>${inside}</channel></rss>`;
const item = (link: string) => `<item><title>A</title><link>${link}</link></item>`;

/** Lists, feeds and calendars that somebody else wrote. */
export async function textCases(): Promise<Case[]> {
  const [members, feed, calendar] = [of('members'), of('feed'), of('calendar')];
  const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const cases: Case[] = [
    members('nothing', '', 'emptyFile'),
    members('a picture', await pictureOf.png(8, 8), 'notText'),
    members('a photograph', await jpegFromPhone(), 'notText'),
    members('a PDF', pdf(), 'notText'),
    members('an old workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'notText'),
    members('gzip', '\x1f\x8b\x08', 'notText'),
    members('UTF-16 without a mark', Buffer.from('email,given name,consent\n'.repeat(5), 'utf16le'), 'encodingUnknown'),
    members('201 columns', `${Array.from({ length: 201 }, (_, i) => `c${i}`).join(',')}\n`, 'tooManyColumns'),
    members('50,001 rows', `email,name,consent\n${'a,b,c\n'.repeat(50_001)}`, 'tooManyRows'),
    members('an open quote to the end', `email,given name,consent\n"${'x'.repeat(1_000_000)}`, 'taken'),
    members('a line of a million letters', `email,given name,consent\n${'x'.repeat(1_000_000)},a,yes\n`, 'taken'),
    members('a formula in every cell', "email,given name,consent\n=cmd|' /C calc'!A0,=1+1,yes\n", 'taken'),
    feed('a feed', rss(item('https://x.example/a')), 'taken'),
    feed('a document type', rss('', '<!DOCTYPE rss>'), 'documentTypeNotAllowed'),
    feed('a document type in small letters', rss('', '<!doctype rss>'), 'documentTypeNotAllowed'),
    feed('a document type in UTF-16', utf16(rss('', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>')), 'documentTypeNotAllowed'),
    feed(
      'a thousand million laughs',
      rss('<description>&l10;</description>', `<!DOCTYPE rss [<!ENTITY l0 "lol">${laughs}]>`),
      'documentTypeNotAllowed',
    ),
    feed(
      'an entity from elsewhere',
      rss('', '<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://169.254.169.254/latest">%x;]>'),
      'documentTypeNotAllowed',
    ),
    feed('an entity that nobody declared', rss('<item><title>&bomb;</title><link>https://x.example</link></item>'), 'taken'),
    feed('XInclude', rss('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'), 'taken'),
    feed('a style sheet beside it', `<?xml-stylesheet href="javascript:alert(1)"?>${rss('').replace(/^<\?xml[^>]*>/, '')}`, 'taken'),
    feed('UTF-7', rss('').replace('"1.0"', '"1.0" encoding="utf-7"'), 'encodingUnknown'),
    feed('an encoding that nobody knows', rss('').replace('"1.0"', '"1.0" encoding="x-user-defined-2"'), 'encodingUnknown'),
    feed('bytes that are no UTF-8', rss('\xff\xfe\xfa'), 'encodingUnknown'),
    feed('nothing', '', 'emptyFile'),
    feed('a page', '<html><body>x</body></html>', 'notAFeed'),
    feed('words', 'words', 'notXml'),
    feed('half of a feed', rss(item('https://x.example')).slice(0, 90), 'notXml'),
    feed('201 items', rss(item('https://x.example/a').repeat(201)), 'tooManyItems'),
    feed('SVG', `<svg xmlns="http://www.w3.org/2000/svg"><script>${mark}</script></svg>`, 'notAFeed'),
    calendar('nothing', '', 'emptyFile'),
    calendar('words', 'words', 'notACalendar'),
    calendar('a picture', await pictureOf.png(8, 8), 'notText'),
    calendar('a card of an address book', 'BEGIN:VCARD\nEND:VCARD\n', 'notACalendar'),
    calendar('parts within each other', 'BEGIN:VCALENDAR\n'.repeat(500), 'damaged'),
    calendar('501 events', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(501)}END:VCALENDAR`, 'tooManyEvents'),
    calendar('a line of a million letters', `BEGIN:VCALENDAR\nX-A;${'B="c";'.repeat(200_000)}:x\nEND:VCALENDAR`, 'taken'),
    calendar('a line folded a hundred thousand times', `BEGIN:VCALENDAR\nSUMMARY:a${'\r\n b'.repeat(100_000)}\nEND:VCALENDAR`, 'taken'),
  ];
  for (const scheme of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x', 'ftp://x.example/a'])
    cases.push(feed(`a link with ${scheme}`, rss(item(scheme)), 'taken'));
  for (const deep of [200, 5_000, 100_000])
    cases.push(feed(`${deep} tags within each other`, rss(`${'<a>'.repeat(deep)}x${'</a>'.repeat(deep)}`), 'refused'));
  return cases;
}
