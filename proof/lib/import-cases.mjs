// What must come out of each file of proof/cases/imports besides the counts of its manifest.
import { datedDetails } from './import-cases-dated.mjs';
import { has } from './import-files.mjs';

/** How the manifest words the faults of a whole file → how the product does. */
export const faultNames = {
  'encoding not recognised': 'encodingUnknown',
  'empty file': 'emptyFile',
  'not a text file': 'notText',
  'too many pixels': 'tooManyPixels',
  'content is not PNG': 'notAPicture',
  refused: 'archiveUnsafe',
  'document type not allowed': 'documentTypeNotAllowed',
};

const member = (got, row) => got.read.accepted.find((m) => m.row === row);

/** file → name of a check → whether it holds. `got`: what the reader returned; `remarks`: what it said. */
export const details = {
  'members_cp1252_semicolon.csv': (got, remarks) => ({
    encoding: got.encoding === 'windows-1252',
    delimiter: got.table.delimiter === ';',
    quotes: member(got, 1).organisation === 'Nordlicht Gründungshilfe „Hafen“' && member(got, 2).family === 'D’Ambrosio-Grün',
    headers: got.columns.every((c) => c.use === 'FIELD'),
    countries: member(got, 1).country === 'DE' && member(got, 3).country === 'CZ',
    days: member(got, 1).joined === '2026-09-05' && member(got, 2).joined === '2026-09-05',
    lost: has(remarks, 'letterLost', 5, 'Vorname'),
    consent: has(remarks, 'consentMissing', 4, 'Einwilligung'),
    impossible: has(remarks, 'dateImpossible', 6, 'Beitritt'),
    ambiguous: has(remarks, 'dateAmbiguous', 4, 'Beitritt'),
    line: remarks.find((r) => r.code === 'dateImpossible').line === 7,
  }),
  'members_utf8_bom.csv': (got) => ({
    firstHead: got.table.header[0] === 'given_name',
    languages: member(got, 1).languages.join() === 'ar,sv',
  }),
  'members_utf16le_tab.txt': (got) => ({ encoding: got.encoding === 'utf-16le', delimiter: got.table.delimiter === '\t' }),
  'members_sep_line.csv': (got) => ({ delimiter: got.table.delimiter === '|', languages: member(got, 3).languages.join() === 'uk,pl' }),
  'members_double_encoded.csv': (got, remarks) => ({ untouched: member(got, 1).given === 'JÃ¼rgen', said: has(remarks, 'doubleEncoded') }),
  'members_duplicates.csv': (got, remarks) => ({
    roles: member(got, 1).roles.join() === 'mentor,practitioner',
    languages: member(got, 1).languages.join() === 'pt,en',
    earliest: member(got, 1).joined === '2026-09-01',
    hint: has(remarks, 'perhapsTwice', 5),
    lookalike: has(remarks, 'addressLookalike', 6),
    two: has(remarks, 'addressesTwo', 11),
    into: got.read.merged.get(8) === 7 && got.read.merged.get(9) === 7 && got.read.merged.get(4) === 1,
    ascii: member(got, 7).key === 'jörg@xn--bcher-kva.example' && member(got, 7).address === 'jörg@bücher.example',
    quoted: member(got, 13).key === '"maria silva"@casa.example',
  }),
  'members_formula_injection.csv': (got, remarks) => ({
    apostrophe: has(remarks, 'apostropheTaken', 8) && member(got, 8).given === '=1+1',
    honest: member(got, 9).family === '-Demo' && member(got, 9).organisation === '- Verein -',
    reason: [1, 2, 3, 4, 5, 6, 7].every((row) => has(remarks, 'nameIsFormula', row)),
  }),
  'members_rtl_emoji.csv': (got, remarks) => ({
    direction: has(remarks, 'nameHasDirection', 4),
    marks: has(remarks, 'nameManyMarks', 12),
    letter: has(remarks, 'nameWithoutLetter', 6),
    empty: has(remarks, 'nameEmpty', 13),
    nfc: member(got, 7).given === member(got, 8).given,
    mixed: has(remarks, 'nameMixesScripts', 14),
    phone: member(got, 1).phone === '0123456789',
    casing: has(remarks, 'nameTurkishCase', 11),
    emoji:
      has(remarks, 'nameHasEmoji', 5) && !/\p{Extended_Pictographic}/u.test(member(got, 5).sortName) && /👩/u.test(member(got, 5).given),
    joiner: member(got, 2).family.includes('\u200c'),
  }),
  'members_ragged.csv': (got, remarks) => ({
    short: has(remarks, 'rowShort', 2),
    long: has(remarks, 'tooManyCells', 3),
    stray: remarks.find((r) => r.code === 'strayQuote').line === 8,
    swallowed: has(remarks, 'restSwallowed', 6) && has(remarks, 'openQuote', 6),
    doubled: member(got, 4).organisation === 'Doubled "quote" Org',
  }),
  'members_headers.csv': (got, remarks) => ({
    twice: has(remarks, 'columnTwice', null, 'e-mail (2)'),
    first: member(got, 1).key === 'u1@head.example',
    comments: got.columns.filter((c) => c.title.startsWith('Comments (')).length === 2,
    unknown: has(remarks, 'columnUnknown', null, 'Étiquettes'),
    countries: [1, 2, 3].every((row) => member(got, row).country === 'GR'),
    ask: has(remarks, 'countryAsk', 5),
    lookalike: has(remarks, 'notYesOrNo', 4),
  }),
  'members_special_categories.csv': (got, remarks) => ({
    named: ['religion', 'asylum_status', 'health_note', 'date_of_birth', 'passport_no'].every((c) =>
      has(remarks, 'columnForbidden', null, c),
    ),
    dropped: !/diabetes|recognised|1990-01-01|C01X00T47/.test(JSON.stringify([got.read.accepted, remarks])),
  }),
  'members_header_only.csv': (got, remarks) => ({ said: has(remarks, 'noRows') }),
  'members_nul.csv': (got, remarks) => ({ named: has(remarks, 'badCharacters', 1, 'city') }),
  'members.xlsx': (got, remarks) => ({
    day: member(got, 1).joined === '2026-09-05',
    title: has(remarks, 'titleSkipped'),
    hiddenRow: has(remarks, 'rowHidden', 2),
    hiddenSheet: has(remarks, 'sheetsHidden') && !JSON.stringify(got.table).includes('Private notes'),
    phone: has(remarks, 'phoneWasNumber', 1),
    formula: has(remarks, 'formulaStored', 3) && member(got, 3).key === 'calc@xl.example',
    impossible: remarks.find((r) => r.code === 'dateImpossible').line === 6,
  }),
  'organisations_geo.csv': (got, remarks) => ({
    swapped: has(remarks, 'pointSwapped', 2),
    zero: has(remarks, 'pointZero', 3),
    outside: has(remarks, 'pointOutside', 4),
    degrees: member(got, 5).point.join() === '55.6758,12.5656',
    exonym: has(remarks, 'placeAlias', 6) && member(got, 6).placeId === 'kyiv',
    asked: has(remarks, 'countryMissing', 7),
    cartagena: member(got, 8).placeId === 'cartagena-es',
    greece: member(got, 9).country === 'GR' && has(remarks, 'countryAlias', 9),
    kosovo: member(got, 10).country === 'XK' && has(remarks, 'countryUserAssigned', 10),
    commas: member(got, 1).point.join() === '48.2085,16.3721',
  }),
  'writeup_practice.md': (got, remarks) => ({
    title: got.title === "Dinners that lead somewhere: 'five' lessons",
    head: [
      'dateForm',
      'tagEmpty',
      'tagTwice',
      'authorMailDropped',
      'statusIgnored',
      'countryAlias',
      'dimensionsAsText',
      'licenceAsked',
    ].every((c) => has(remarks, c)),
    country: got.country === 'GB',
    unknown: has(remarks, 'fieldUnknown', null, 'unknown_field'),
    pictures: ['pictureWithoutText', 'pictureRemote', 'pictureDataRefused', 'pictureMissing', 'pictureOutside'].every((c) =>
      has(remarks, c),
    ),
    blocked: got.blocked.includes('pictureWithoutText'),
    brought: got.files.length === 1 && got.files[0].alt === 'Bar chart of guests per evening' && has(remarks, 'pictureTaken'),
    links: !/javascript:|evil\.invalid|onclick|passwd/.test(got.body) && got.body.includes('https://example.org/page?a=1&b=2'),
    html: !/<script|<iframe|alert\(4\)|onerror/.test(got.body.replace(/```[\s\S]*?```/g, '')) && got.body.includes('**bold**'),
    code: got.body.includes('const a = "<b>";'),
    jump: has(remarks, 'headingJump'),
    footnote: has(remarks, 'footnoteMissing') && got.body.includes('[^1]: The first note'),
    table: got.body.includes('a lot \\| many'),
    mail: got.body.includes('<mailto:host@cal.example>'),
  }),
  'writeup_mentor_day.docx': (got, remarks) => ({
    title: got.title === 'Mentor day in plain words',
    headings: got.body.startsWith('## What happened') && got.body.includes('### وماذا بعد؟'),
    changes: got.body.includes('We promised an honest answer to every question.') && !got.body.includes('quick'),
    comments: has(remarks, 'commentsLeftOut') && !got.body.includes('Please remove'),
    picture: has(remarks, 'pictureWithoutText') && got.blocked.includes('pictureWithoutText'),
    link: got.body.includes('[the page](https://example.org/page)') && !got.body.includes('javascript') && got.body.includes('this one'),
    template: has(remarks, 'templateNotFetched') && has(remarks, 'fieldNotFetched'),
    hidden: has(remarks, 'hiddenTextDropped') && !got.body.includes('Hidden line'),
    authors: has(remarks, 'authorsDropped') && !JSON.stringify(got).includes('Private Name'),
    rightToLeft: got.body.includes('فقرة عربية قصيرة.'),
    table: got.body.includes('| Hour | Slots |'),
  }),
  'feed_network.rss': (got, remarks) => ({
    entity: has(remarks, 'entityRepaired'),
    relative: has(remarks, 'linkRelative', 1),
    dates: has(remarks, 'timeMissing', 2) && has(remarks, 'zoneByName', 3) && has(remarks, 'dateUnreadable', 6),
    updates: got.updated.get(3) === 1,
    key: got.accepted.some((i) => i.row === 4 && i.key === 'https://news.example/2026/undated'),
    future: got.accepted.find((i) => i.row === 5).held,
    title: has(remarks, 'titleFromText', 6),
    language: got.accepted.find((i) => i.row === 7).locale === 'ka',
    scheme: has(remarks, 'linkScheme', 8),
    script: !JSON.stringify(got).includes('alert'),
    campaign: got.accepted.find((i) => i.row === 2).url.includes('utm_source'),
  }),
  'feed_latin1.rss': (got) => ({ umlauts: got.accepted[0].title === 'Prüfung für Köche' }),
  'feed_atom.xml': (got) => ({
    title: got.accepted[0].title === 'Middag & samtal',
    link: got.accepted[0].url === 'https://natverk.example/1',
  }),
  'references.bib': (got, remarks) => {
    const by = (key) => got.accepted.find((e) => e.key === key);
    return {
      doi: by('entrecomp2016').doi === '10.2791/593884' && by('compendium2016').doi === '10.1787/9789264251496-en',
      bodies:
        by('missing2017').authors.join('|') === 'OECD|European Union' && by('guidebook2016').authors[0] === 'European Commission, DG GROW',
      macro: by('missing2017').publisher === 'OECD Publishing, Paris',
      renamed: by('dup-2')?.renamed === true,
      letters:
        by('latex').authors.join('|') === 'Jörg Günther|Żofia Łukasiewicz|Åse Ødegård' &&
        by('latex').title === 'Étude of mentoring in São Paulo & Malmö: 50% gain?',
      arabic: by('unicode').authors[2] === 'الخطيب، تجريبي',
      year: by('dup').year === null && has(remarks, 'yearUnreadable', 5),
      crossref: has(remarks, 'crossrefMissing', 5),
      broken: remarks.find((r) => r.code === 'entryBroken').line === 15,
      goesOn: by('web1').url === 'http://example.org/a%20b?x=1&y=2',
      private: !JSON.stringify(got).includes('private') && !JSON.stringify(got).includes('alert(1)'),
      keywords: by('web1').keywords.join() === 'mentoring,peer review',
    };
  },
  ...datedDetails,
  'images/results-chart.png': (got) => ({ metadata: got.hasMetadata }),
};
