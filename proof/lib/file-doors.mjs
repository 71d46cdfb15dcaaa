// The files of a case and the form for offline work, asked by everybody who has a part in it and by people who have none.
import { caseFileRights, formNeverIn, formStates } from '../rights/files.mjs';

const gone = '{"problem":{"code":"NOT_FOUND","details":{"entity":"File"}}}';

/** Resolves how many files were asked for. */
export async function askFiles({ app, cookies, found, parts, actors, asks, cases, report, examineTexts, isStranger, isHost, mayReport }) {
  const own = new Map(
    (
      await app.query(
        `select r."caseId", i."personId" "reviewerId", r.state from review r join vault.review_identity i on i."reviewId" = r.id`,
      )
    ).map((r) => [`${r.caseId} ${r.reviewerId}`, r.state]),
  );
  let asked = 0;
  const get = async (id, path, body) => {
    asked++;
    const response = await fetch(`${app.url}/files/reviews/${path}`, {
      headers: { ...(id ? { cookie: cookies.get(id) } : {}), ...(body ? { 'content-type': 'application/octet-stream' } : {}) },
      ...(body ? { method: 'POST', body } : {}),
    });
    return { status: response.status, text: await response.text() };
  };
  for (const one of found) {
    // How often somebody may ask is not what is asked here.
    await app.query(`delete from throttle_bucket`);
    const forms = [];
    const askers = [
      ...Object.entries(actors).map(([who, id]) => [who, id, []]),
      ...[...(parts.get(one.id) ?? [])].map(([id, roles]) => [roles.join('+'), id, roles]),
    ];
    for (const [who, id, roles] of askers) {
      if (!asks(roles)) continue;
      const on = `case ${one.state}`;
      const outside = isStranger(roles) || roles.some((r) => caseFileRights.never.includes(r));
      const state = own.get(`${one.id} ${id}`);
      const ownForm = !outside && !isHost(roles) && formStates.includes(state) && !formNeverIn.includes(one.state);
      const doors = [
        ...(isHost(roles) ? ['case.json', 'case.csv'] : ['case.json']).map((door) => [
          door,
          outside ? caseFileRights.byVisibility && mayReport(who, one.id) : true,
          outside ? false : caseFileRights.always.some((a) => !a.not.includes(one.state) && roles.some((r) => a.parts.includes(r))),
        ]),
        ['form.txt', ownForm, ownForm],
      ];
      for (const [door, may, must] of doors) {
        const { status, text } = await get(id, `${one.id}/${door}?lang=en`);
        cases.add(`GET ${door}|${who}|${one.state}`);
        const say = (kind, expected, got) =>
          report({ kind, what: `GET /files/reviews/…/${door}`, who, on, expected, got: String(got).slice(0, 200) });
        examineTexts(id, who, `GET ${door}`, on, text);
        if (status === 200 && !may) say('leak', 404, status);
        if (status !== 200 && must) say('refused', 200, `${status} ${text}`);
        if (status !== 200 && text !== gone) say(status >= 500 ? 'internal' : 'told', gone, `${status} ${text}`);
        if (status === 200 && door === 'form.txt') forms.push([id, text]);
      }
      // Bringing a form needs the same right as taking one.
      const { status, text } = await get(id, `${one.id}/form`, '[[guildhall-review');
      cases.add(`POST form|${who}|${one.state}`);
      const mayBring = !outside && !isHost(roles) && state !== undefined;
      if (!mayBring && text !== gone)
        report({ kind: 'leak', what: 'POST /files/reviews/…/form', who, on, expected: gone, got: `${status} ${text}`.slice(0, 200) });
    }
    // A form of somebody else is refused, and tells nothing of theirs or of mine.
    for (const [id, text] of forms) {
      const other = forms.find(([owner]) => owner !== id)?.[1];
      if (!other) continue;
      const { status, text: answer } = await get(id, `${one.id}/form`, other);
      if (status !== 422 || /qy[0-9]{5}y/.test(answer) || !answer.includes('otherReview'))
        report({
          kind: 'leak',
          what: 'POST /files/reviews/…/form',
          who: 'PEER',
          on: `case ${one.state}`,
          expected: '422 otherReview',
          got: answer.slice(0, 200),
        });
      const { status: mine } = await get(id, `${one.id}/form`, text);
      if (mine !== 200)
        report({
          kind: 'refused',
          what: 'POST /files/reviews/…/form',
          who: 'PEER',
          on: `case ${one.state}`,
          expected: 200,
          got: String(mine),
        });
    }
  }
  return asked;
}

/** Certificates and the keys of badges: for whoever has the serial, signed in or not, and for nobody once it was taken back; the keys are open and tell the same to all. Resolves how many were asked for. */
export async function askBadges({ app, cookies, cases, report }) {
  let asked = 0;
  const askers = [['visitor', undefined], ...[...cookies].slice(0, 6).map(([id, cookie]) => [id, cookie])];
  const get = async (cookie, path) => {
    asked++;
    const response = await fetch(`${app.url}${path}`, { headers: { origin: 'https://wallet.example', ...(cookie ? { cookie } : {}) } });
    return { status: response.status, text: await response.text(), from: response.headers.get('access-control-allow-origin') };
  };
  await app.query('delete from throttle_bucket');
  const rows = await app.query(
    `(select serial, true holds from recognition where "revokedAt" is null order by id limit 2) union all (select serial, false from recognition where "revokedAt" is not null order by id limit 1)`,
  );
  const doors = [
    ...[...rows, { serial: '0'.repeat(20), holds: false }].flatMap(({ serial, holds }) =>
      ['badge.jwt', 'badge.json', 'certificate.pdf'].map((file) => ({
        path: `/files/certificates/${serial}/${file}`,
        what: file,
        may: holds,
        open: false,
      })),
    ),
    { path: '/.well-known/jwks.json', what: 'jwks.json', may: true, open: true },
  ];
  const keys = [];
  for (const { path, what, may, open } of doors) {
    const told = new Set();
    for (const [who, cookie] of askers) {
      const { status, text, from } = await get(cookie, path);
      cases.add(`GET ${what}|${who === 'visitor' ? who : 'signed in'}|${may}`);
      const say = (kind, expected, got) => report({ kind, what: `GET ${what}`, who, on: path, expected, got: String(got).slice(0, 200) });
      if (may && status !== 200) say('refused', 200, `${status} ${text}`);
      if (!may && text !== gone) say('leak', gone, `${status} ${text}`);
      if ((from === '*') !== (open && status === 200)) say('leak', open ? '*' : 'no door for other sites', from);
      if (what !== 'certificate.pdf') told.add(`${status} ${text}`);
      if (open && status === 200) for (const key of JSON.parse(text).keys) keys.push(key);
    }
    // What a badge says is in the language of the reader; nothing else of the reader is in it.
    if (open && told.size > 1)
      report({ kind: 'told', what: `GET ${what}`, who: 'everybody', on: path, expected: 'one answer', got: `${told.size} answers` });
  }
  for (const { kid, ...key } of new Map(keys.map((k) => [k.kid, k])).values()) {
    const { status, text } = await get(undefined, new URL(kid).pathname);
    if (status !== 200 || JSON.parse(text).kid !== kid)
      report({ kind: 'refused', what: 'GET badge-keys', who: 'visitor', on: kid, expected: 200, got: `${status} ${text}`.slice(0, 200) });
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi'])
      if (secret in key || secret in JSON.parse(text))
        report({ kind: 'leak', what: 'GET badge-keys', who: 'visitor', on: kid, expected: 'the public half', got: secret });
  }
  const never = await get(undefined, `/.well-known/badge-keys/${'a'.repeat(43)}`);
  if (never.text !== gone)
    report({
      kind: 'leak',
      what: 'GET badge-keys',
      who: 'visitor',
      on: 'a key that never was',
      expected: gone,
      got: never.text.slice(0, 200),
    });
  if (!rows.some((r) => r.holds) || keys.length === 0)
    report({
      kind: 'refused',
      what: 'GET badge.jwt',
      who: 'visitor',
      on: 'the demo network',
      expected: 'a certificate and a key to ask for',
      got: 'none',
    });
  return asked;
}
