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
