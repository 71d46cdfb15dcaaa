// The door of the files of practices, `/files/:id`: one that an edition shows and one that only the working copy has, of a practice in each state, asked by everybody.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { practiceFileRights } from '../rights/practice-files.mjs';
import { allows } from './rights.mjs';

const gone = '{"problem":{"code":"NOT_FOUND","details":{"entity":"File"}}}';

/** Puts a document into the store and gives it to a practice; resolves its address with the bytes. */
async function putFile({ app, world }, practice, shown) {
  const bytes = Buffer.from(`%PDF-1.4 ${crypto.randomUUID()}`);
  const hash = crypto.createHash('sha256').update(bytes).digest('hex');
  const target = path.join(app.files, hash.slice(0, 2), hash);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, bytes);
  const [file] = await app.query(
    `insert into file (id, sha256, type, bytes, width, height, "broughtAt") values (gen_random_uuid(), $1, 'application/pdf', $2, null, null, now()) returning id`,
    [hash, bytes.length],
  );
  const [row] = await app.query(
    `insert into practice_file (id, "practiceId", "fileId", "personId", name, at, "publishedAt", "unusedSince") values (gen_random_uuid(), $1, $2, $3, 'paper', now(), case when $4 then now() end, null) returning id`,
    [practice, file.id, world.actors.writer, shown],
  );
  return { id: row.id, text: bytes.toString() };
}

/** Resolves how many times a file was asked for. */
export async function askPracticeFiles({ app, world, cookies, cases, report, only }) {
  if (only) return 0;
  let asked = 0;
  const get = async (id, actor) => {
    asked++;
    const answer = await fetch(`${app.url}/files/${id}`, { headers: cookies[actor] ? { cookie: cookies[actor] } : {} });
    const heads = ['content-type', 'cache-control', 'content-disposition'].map((name) => answer.headers.get(name)).join(' ');
    return { status: answer.status, text: await answer.text(), heads };
  };
  const never = await get(crypto.randomUUID(), 'visitor');
  for (const draft of world.items.filter((i) => i.kind === 'draft')) {
    const of = (kind) => world.items.find((i) => i.kind === kind && i.practice === draft.practice);
    for (const [what, rows] of [
      ...(of('practice') ? [['shown', practiceFileRights.shown]] : []),
      ['written', practiceFileRights.written],
    ]) {
      const file = await putFile({ app, world }, draft.practice, what === 'shown');
      for (const actor of Object.keys(world.actors)) {
        const state = `${draft.practiceState} ${draft.task ?? ''}`.trim();
        cases.add(`GET /files/… ${what}|${actor}|${state}`);
        const may =
          !practiceFileRights.nobodyIn.includes(draft.practiceState) &&
          rows.some(([kind, rule]) => of(kind) && allows(rule, actor, of(kind)));
        const { status, text, heads } = await get(file.id, actor);
        const say = (kind, expected, got) =>
          report({ kind, what: `GET /files/… (${what})`, who: actor, on: `practice ${state}`, expected, got: String(got).slice(0, 200) });
        if (status === 200 && !may) say('leak', 404, status);
        else if (may && (status !== 200 || text !== file.text)) say('refused', 'the file', `${status} ${text}`);
        else if (!may && (text !== gone || heads !== never.heads))
          say(status >= 500 ? 'internal' : 'told', `${gone} ${never.heads}`, `${text} ${heads}`);
        // What one person may see is kept by no cache that serves another.
        if (status === 200 && what === 'written' && !heads.includes('no-store')) say('leak', 'no-store', heads);
      }
    }
  }
  return asked;
}
