// Every messy file of proof/cases/imports is read as its manifest says: what is taken, merged and refused, with line, column and reason
// broken: trusts-the-archive, opens-hidden-rows, lets-document-types-in, unfolds-letters
import fs from 'node:fs';
import path from 'node:path';
import { at } from '../scripts/lib/paths.mjs';
import { noneOf, program } from '../scripts/lib/program.mjs';
import { Plain } from '../scripts/lib/say.mjs';
import { details, faultNames } from './lib/import-cases.mjs';
import { caseBytes, manifest, pictureNames } from './lib/import-files.mjs';
import { patchedBuild } from './lib/patched.mjs';

const brokenBuilds = {
  /** Unpacks whatever the directory of an archive promises. */
  'trusts-the-archive': [
    ['imports/read/archive.js', 'entry.isLink || total > MAX_UNPACKED)', 'entry.isLink && total > MAX_UNPACKED && false)'],
    ['imports/read/archive.js', 'leadsOut.test(entry.name) || parts.has(entry.name) || swells || ', ''],
    ['imports/read/archive.js', 'if (!parts.has(contentTypes))', 'if (false)'],
  ],
  'opens-hidden-rows': [['imports/read/workbook.js', "fault: l.hidden ? 'rowHidden' : null", 'fault: null']],
  /** Decodes a calendar before its lines are put together: letters that the writer cut in two are lost. */
  'unfolds-letters': [['imports/read/calendar.js', 'unfold(narrow(bytes))', "unfold(Buffer.from(Buffer.from(bytes).toString('utf8')))"]],
  'lets-document-types-in': [['imports/read/xml.js', "throw new UnreadableFile('documentTypeNotAllowed');", 'void 0;']],
};

await program('imports', async ({ broken, log, cleanup }) => {
  if (broken && !brokenBuilds[broken])
    throw new Plain(`There is no broken build "${broken}". Known: ${Object.keys(brokenBuilds).join(', ')}.`);
  let dist = at('apps/api/dist');
  if (broken) {
    const build = patchedBuild(brokenBuilds[broken]);
    cleanup(build.remove);
    dist = path.dirname(at('apps/api', build.main));
  }
  const readers = await import(`${dist}/imports/read-file.service.js`);
  const { readFeed } = await import(`${dist}/imports/read/feed.js`);
  const { readCalendarFile } = await import(`${dist}/imports/read/calendar.js`);
  const { readPictureHead } = await import(`${dist}/imports/read/picture.js`);
  const { Report } = await import(at('packages/domain/dist/imports/report.js'));
  const { zipOf } = await import(`${dist}/kernel/zip.js`);
  const places = placesOfDemo();
  /** Markdown lies beside its pictures: as people send both, in one package. */
  const withPictures = (file) =>
    file.endsWith('.md') && zipOf([file, ...pictureNames()].map((name) => ({ name, content: caseBytes(name) })));
  const read = {
    members: (bytes, report) => readers.readMembersFile(bytes, readers.noWish, report),
    organisations: (bytes, report) => readers.readOrganisationsFile(bytes, readers.noWish, places, report),
    good_practice: (bytes, report) => readers.readWriteUpFile(bytes, report),
    references: (bytes, report) => readers.readReferencesFile(bytes, readers.noWish, report),
    feed: (bytes, report) => readFeed(bytes, new Date('2026-11-25T12:00:00Z'), report),
    funded_projects: (bytes, report) => readers.readProjectsFile(bytes, readers.noWish, report),
    events: (bytes, report) => readCalendarFile(bytes, null, report),
    image: (bytes) => readPictureHead(bytes),
  };

  let wrong = 0;
  let checks = 0;
  for (const { file, kind, expect } of manifest().files) {
    const report = new Report();
    let got;
    let fault = null;
    try {
      got = await read[kind](withPictures(file) || caseBytes(file), report);
    } catch (error) {
      fault = error.fault ?? `${error.name}: ${error.message}`;
    }
    const hold = (name, holds) => {
      checks++;
      if (holds) return;
      wrong++;
      log(`  ${file}: ${name}${fault ? ` (${fault})` : ''}`);
    };
    if (expect.file_error) hold(`must be refused with "${expect.file_error}"`, fault === faultNames[expect.file_error]);
    // A drawing that can run scripts may be cleaned, drawn anew or refused; here it is refused.
    else if (file.endsWith('.svg')) hold('must be refused', fault === 'pictureKindRefused');
    else {
      hold('must be read', fault === null);
      if (fault !== null) continue;
      compare(got, expect, report.remarks, hold);
      let found = {};
      try {
        found = details[file]?.(got, report.remarks) ?? {};
      } catch (error) {
        hold(`details: ${error.message}`, false);
      }
      for (const [name, holds] of Object.entries(found)) hold(name, holds);
    }
  }
  return { figure: wrong, unit: 'expectations that do not hold', ...noneOf(wrong, [[checks, 101, 'expectations']]), checks };
});

/** Counts, rows and the least number of warnings. */
function compare(got, expect, remarks, hold) {
  const result = got.read ?? got;
  const rows = (list) => [...(list ?? [])].map((r) => (typeof r === 'number' ? r : r.row)).sort((a, b) => a - b);
  const renamed = (result.accepted ?? []).filter?.((e) => e.renamed).length ?? 0;
  if (typeof expect.accepted === 'number') hold(`accepted ${expect.accepted}`, rows(result.accepted).length - renamed === expect.accepted);
  if (expect.renamed !== undefined) hold(`renamed ${expect.renamed}`, renamed === expect.renamed);
  if (expect.rejected !== undefined) hold(`rejected ${expect.rejected}`, rows(result.rejected).length === expect.rejected);
  if (expect.merged !== undefined) hold(`merged ${expect.merged}`, result.merged.size === expect.merged);
  if (expect.updated !== undefined) hold(`updated ${expect.updated}`, result.updated.size === expect.updated);
  if (expect.items !== undefined) hold(`items ${expect.items}`, result.items === expect.items);
  if (expect.entries !== undefined) hold(`entries ${expect.entries}`, result.entries === expect.entries);
  for (const [key, list] of [
    ['accepted_rows', result.accepted],
    ['rejected_rows', result.rejected],
    ['merged_rows', result.merged?.keys()],
  ])
    if (expect[key]) hold(`${key} ${expect[key]}`, rows(list).join() === expect[key].join());
  hold(`at least ${expect.warnings ?? 0} warnings`, remarks.filter((r) => r.severity === 'WARNING').length >= (expect.warnings ?? 0));
  // A reason without a place is no help, and a row that is refused without a reason even less.
  for (const row of rows(result.rejected))
    hold(
      `reason for row ${row}`,
      remarks.some((r) => r.severity === 'ERROR' && r.row === row),
    );
}

/** The towns of the demo, under their keys. */
function placesOfDemo() {
  const [, ...lines] = fs.readFileSync(at('demo/places.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g).map((c) => c.replace(/,$/, '').replace(/^"(.*)"$/, '$1'));
    return {
      id: cells[0],
      name: cells[1],
      nameLocal: cells[2],
      countryCode: cells[3],
      aliases: (cells[11] ?? '').split(';').filter(Boolean),
    };
  });
}
