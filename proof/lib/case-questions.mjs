// Questions about a peer review: who gets an answer at all, which cases stand in lists, and whose sentences stand in what comes.
import { getNamedType } from 'graphql';
import { caseRights, reviewTexts } from '../rights/reviews.mjs';
import { filled, operation } from './asking.mjs';
import { askBadges, askFiles } from './file-doors.mjs';
import { allows } from './rights.mjs';
import { rootFields } from './shape.mjs';

/** Gives every answer of every peer a mark of its own in each of its texts, so that it can be recognised wherever it comes out. */
async function markedAnswers(app) {
  await app.query(`begin; set local session_replication_role = replica;
    update review_answer a set strengths = a.strengths || m, improvements = a.improvements || m, reason = a.reason || m, "noteToTeam" = a."noteToTeam" || m
    from (select id, ' qy' || lpad(row_number() over (order by id)::text, 5, '0') || 'y' m from review_answer where "reviewId" is not null) n where n.id = a.id;
    commit`);
  const rows = await app.query(`
    select substring(a.strengths from 'qy[0-9]{5}y$') mark, r."caseId", (select i."personId" from vault.review_identity i where i."reviewId" = r.id) "reviewerId", r.state, r."disclosedAt" is not null disclosed, a."dimensionKey"
    from review r join review_answer a on a."reviewId" = r.id`);
  return new Map(rows.map((row) => [row.mark, row]));
}

export async function askCases({ app, schema, found, reports, parts, actors, ask, cookies, report, cases, random, full }) {
  const fields = new Map(
    rootFields(schema)
      .filter((r) => r.operation === 'query')
      .map((r) => [r.field.name, r.field]),
  );
  const marked = await markedAnswers(app);
  let asked = 0;
  let read = 0;
  /** All without a part are told the same, nothing or what everybody is: a tenth of them asks in the quick form, and half of those with a part; others for each case and question. */
  const asks = (roles) => full || random.next() < (roles.length > 0 ? 1 / 2 : 1 / 10);
  /** How deep each question could be asked, by people with an account and without. */
  const depths = new Map();
  /** As deep as the limits let this person ask. */
  const put = async (id, name, args) => {
    let answer;
    const way = `${name} ${Boolean(id)}`;
    for (let depth = depths.get(way) ?? (id ? 3 : 1); depth >= 0; depth--) {
      depths.set(way, depth);
      answer = await ask(id, operation('query', fields.get(name), Object.keys(args), depth), args);
      asked++;
      if (answer.json?.errors?.[0]?.extensions?.code !== 'TOO_COMPLEX') break;
    }
    return { answer, value: answer.json?.data?.[name], code: answer.json?.errors?.[0]?.extensions?.code ?? 'null' };
  };
  const rolesIn = (caseId, id) => parts.get(caseId)?.get(id) ?? [];
  const isStranger = (roles) => roles.length === 0 || roles.includes('CONFLICTED');
  const isHost = (roles) => roles.some((r) => r.startsWith('HOST_'));
  /** Nobody reads a sentence of a review that the table does not give them. */
  const examineTexts = (id, who, what, on, text) => {
    for (const mark of new Set(text.match(/qy[0-9]{5}y/g))) {
      const t = marked.get(mark);
      read++;
      const roles = rolesIn(t.caseId, id);
      const may =
        !isStranger(roles) &&
        !isHost(roles) &&
        (t.reviewerId === id ||
          roles.some((r) => (reviewTexts[r] === 'sent' ? ['SUBMITTED', 'LOCKED'].includes(t.state) : reviewTexts[r] && t.disclosed)));
      if (!may)
        report({
          kind: 'leak',
          what,
          who,
          on,
          expected: 'no sentence of this review',
          got: `what ${t.reviewerId === id ? 'they' : 'another'} wrote on ${t.dimensionKey} (review ${t.state})`,
        });
    }
  };
  const mayReport = (who, caseId) => reports.some((r) => r.caseId === caseId && allows('report.known', who, r));

  // Of cases that stand in the same place and have the same parts the quick form asks about one.
  const sort = (c) => `${c.state} ${[...new Set([...(parts.get(c.id)?.values() ?? [])].map((roles) => roles.join('+')))].sort()}`;
  const chosen = full ? found : [...new Map(found.map((c) => [sort(c), c])).values()];
  for (const one of chosen) {
    const askers = [
      ...Object.entries(actors).map(([who, id]) => [who, id, []]),
      ...[...(parts.get(one.id) ?? [])].map(([id, roles]) => [roles.join('+'), id, roles]),
    ];
    for (const [name, row] of Object.entries(caseRights))
      for (const [who, id, roles] of askers) {
        if (!asks(roles)) continue;
        const { answer, value, code } = await put(id, name, filled(row.args, one));
        const on = `case ${one.state}`;
        for (const field of Object.keys(getNamedType(fields.get(name).type).getFields())) cases.add(`${name}.${field}|${who}|${one.state}`);
        const say = (kind, expected, got) => report({ kind, what: `Query.${name}`, who, on, expected, got });
        examineTexts(id, who, `Query.${name}`, on, answer.text);
        const never =
          (isStranger(roles) && (row.outside || (row.byVisibility && !mayReport(who, one.id)))) ||
          roles.some((r) => row.never.includes(r) && (r === 'CONFLICTED' || !roles.some((other) => row.unless?.includes(other))));
        const early =
          (isHost(roles) && row.hostOnlyIn && !row.hostOnlyIn.includes(one.state)) ||
          (roles.length > 0 && roles.every((r) => row.closedTo?.[r]?.includes(one.state)));
        if (value && (never || early)) say('leak', 'NOT_FOUND', 'data');
        if (!value && !isStranger(roles) && row.always.some((a) => !a.not.includes(one.state) && roles.some((r) => a.parts.includes(r))))
          say('refused', 'data', answer.text);
        if (!value && isStranger(roles) && !['NOT_FOUND', 'UNAUTHENTICATED'].includes(code)) say('told', 'NOT_FOUND', answer.text);
      }
  }

  // Lists: whose case it is stands in them, and no other.
  const everybody = new Map(Object.entries(actors).map(([who, id]) => [id, who]));
  for (const inside of parts.values()) for (const [id, roles] of inside) if (!everybody.has(id)) everybody.set(id, roles.join('+'));
  const programmes = await app.query(`select id, slug from programme order by slug`);
  for (const [id, who] of everybody) {
    const mine = await put(id, 'myReviewCases', {});
    for (const card of mine.value ?? []) listed('Query.myReviewCases', id, who, card.id, (roles) => !isStranger(roles));
    examineTexts(id, who, 'Query.myReviewCases', '', mine.answer.text);
    cases.add(`Query.myReviewCases|${who}`);
    for (const { slug } of programmes) {
      const { value } = await put(id, 'programme', { slug });
      cases.add(`Query.programme|${who}|${slug}`);
      for (const card of value?.cases ?? [])
        listed('Query.programme', id, who, card.id, (roles) => roles.some((r) => ['FACILITATOR', 'PROGRAMME_MANAGER'].includes(r)));
      const waiting = await put(id, 'roundApplications', { slug });
      cases.add(`Query.roundApplications|${who}|${slug}`);
      examineTexts(id, who, 'Query.roundApplications', '', waiting.answer.text);
      for (const card of waiting.value?.applications ?? [])
        listed(
          'Query.roundApplications',
          id,
          who,
          card.caseId,
          (roles) =>
            roles.includes('PROGRAMME_MANAGER') &&
            !roles.includes('CONFLICTED') &&
            found.find((c) => c.id === card.caseId)?.state !== 'DRAFT',
        );
    }
  }
  function listed(what, id, who, caseId, allowed) {
    const roles = rolesIn(caseId, id);
    const on = `case ${found.find((c) => c.id === caseId)?.state}`;
    if (isStranger(roles) || !allowed(roles)) report({ kind: 'leak', what, who, on, expected: 'not in the list', got: 'listed' });
  }
  asked += await askFiles({ app, cookies, found: chosen, parts, actors, asks, cases, report, examineTexts, isStranger, isHost, mayReport });
  asked += await askBadges({ app, cookies, cases, report });
  if (!read) report({ kind: 'refused', what: 'Query.caseReviews', who: 'anybody', on: '', expected: 'sentences of reviews', got: 'none' });
  return asked;
}
