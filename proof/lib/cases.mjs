// Peer reviews of the demo network, in every phase: asked by everybody who has a part in them, and by people who have none.
import { reviewMutations } from '../rights/review-changes.mjs';
import { partsChange } from './case-changes.mjs';
import { askCases } from './case-questions.mjs';
import { changeAll, watcher } from './changing.mjs';

const tables = {
  case: `select id, id "caseId", state, version from peer_review_case`,
  assignment: `select id, "caseId", state, version, "personId" "person" from assignment`,
  conflict: `select id, "caseId", status state, version from conflict_record`,
  self: `select id, "caseId", state, version from self_assessment`,
  review: `select r.id, r."caseId", r.state, r.version, i."personId" "person" from review r join vault.review_identity i on i."reviewId" = r.id`,
  report: `select id, "caseId", state, version, visibility, "headHash", "networkId" from consensus_report`,
  recommendation: `select r.id, p."caseId", p.state, r.version, p.visibility, p."networkId" from recommendation r join consensus_report p on p.id = r."reportId"`,
  comment: `select c.id, c."caseId", p.state, c.version, p.visibility, p."networkId" from host_comment c join consensus_report p on p.id = c."reportId"`,
  post: `select p.id, p."caseId", c.state, p.version, p."authorId" "person" from case_post p join peer_review_case c on c.id = p."caseId"`,
  remark: `select r.id, r."caseId", c.state, r.version, r."personId" "person" from dossier_remark r join peer_review_case c on c.id = r."caseId"`,
  session: `select id, "caseId", state, version from visit_session`,
  entry: `select id, "caseId", case when "releasedAt" is null then audience else 'released' end state, version, "collectedBy" "person" from evidence_item where strength is not null`,
  action: `select id, "caseId", state, version, "ownerPersonId" "person" from improvement_action`,
  checkpoint: `select id, "caseId", state, version from checkpoint`,
  emergencyRequest: `select id, "caseId", state, version from emergency_access where state = 'REQUESTED'`,
  emergencyOpen: `select id, "caseId", state, version from emergency_access where state = 'OPEN'`,
  recognition: `select id, "caseId", null state, version, "personId" "person" from recognition`,
};

/** Everybody with a part in a case: Map of case → Map of person → parts. Who runs a programme has that part in all its cases. */
async function partsOf(app) {
  const rows = await app.query(`
    select g."scopeId" "caseId", g."personId", g.role from role_grant g where g."scopeType" = 'CASE' and g."revokedAt" is null
    union all select c.id, g."personId", g.role from role_grant g join peer_review_case c on c."programmeId" = g."scopeId"
      where g."scopeType" = 'PROGRAMME' and g."revokedAt" is null order by 1, 2, 3`);
  const parts = new Map();
  for (const { caseId, personId, role } of rows) {
    const inside = parts.get(caseId) ?? new Map();
    parts.set(caseId, inside.set(personId, [...(inside.get(personId) ?? []), role]));
  }
  return parts;
}

/** One conflict of interest that still waits to be decided, filed by the host about a peer. */
async function conflictToDecide(app, parts) {
  for (const [caseId, inside] of parts) {
    const who = (role) => [...inside].find(([, roles]) => roles.includes(role))?.[0];
    const [peer, host, facilitator] = ['PEER', 'HOST_LEAD', 'FACILITATOR'].map(who);
    if (!peer || !host || !facilitator) continue;
    await app.query(
      `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", "filedBy", type, source, status, pinned, note, "decisionNote")
       select gen_random_uuid(), now(), now(), 1, id, "programmeId", $2, $3, 'FUNDING', 'HOST', 'POTENTIAL', false, 'They pay us for a course.', '' from peer_review_case where id = $1`,
      [caseId, peer, host],
    );
    return;
  }
}

/** Two people without a part ask to read a case in an emergency: one waits, one reads. */
async function emergencies(app, parts, actors) {
  const [caseId, inside] = [...parts].find(([, who]) =>
    ['FACILITATOR', 'PROGRAMME_MANAGER'].every((r) => [...who.values()].flat().includes(r)),
  );
  const manager = [...inside].find(([, roles]) => roles.includes('PROGRAMME_MANAGER'))[0];
  const [asks, reads] = await app.query(
    `select p.id from person p where not p.administrator and p.id <> all($1::uuid[]) and not exists (select from role_grant g where g."personId" = p.id and g."scopeType" in ('CASE','PROGRAMME')) order by p.id limit 2`,
    [Object.values(actors).filter(Boolean)],
  );
  const add = (requester, state, decided) =>
    app.query(
      `insert into emergency_access (id, "createdAt", "updatedAt", version, reference, "caseId", "programmeId", "requesterId", reason, hours, state, "lapsesAt", "decidedBy", "decidedAt", "expiresAt", "shownToLead")
       select gen_random_uuid(), now(), now(), 1, c.id, c.id, c."programmeId", $2, 'The report cannot be opened.', 24, $3, now() + interval '3 days', ${decided}, false from peer_review_case c where c.id = $1`,
      decided.includes('$4') ? [caseId, requester.id, state, manager] : [caseId, requester.id, state],
    );
  await add(asks, 'REQUESTED', 'null, null, null');
  await add(reads, 'OPEN', `$4, now(), now() + interval '24 hours'`);
}

/** `app` runs on the demo network. Resolves how many questions were asked and changes tried, about how many reviews. */
export async function reviewAll(frame) {
  const { app, client } = frame;
  const found = await app.query(`select id, state, "programmeId", "scopeDimensionKeys"[1] dimension from peer_review_case order by id`);
  const parts = await partsOf(app);
  const known = [...new Set([...parts.values()].flatMap((inside) => [...inside.keys()]))];
  // Without any part: whoever runs the installation, a member of the network of a report, and a member of another.
  const strangers = await app.query(
    `select p.id, p.administrator, array(select g."scopeId" from role_grant g where g."personId" = p.id and g."scopeType" = 'NETWORK' and g.role = 'MEMBER' and g."revokedAt" is null) networks
     from person p where p.status = 'ACTIVE' and not p.id = any($1::uuid[]) order by p.administrator desc, p.id`,
    [known],
  );
  const reports = await app.query(`select "caseId", state, visibility, "networkId" from consensus_report order by "caseId"`);
  const near = (s) => reports.some((r) => s.networks.includes(r.networkId));
  const actors = {
    visitor: null,
    administrator: strangers.find((s) => s.administrator)?.id,
    networkMember: strangers.find((s) => !s.administrator && near(s))?.id,
    outsider: strangers.find((s) => !s.administrator && !near(s))?.id ?? strangers.findLast((s) => !s.administrator)?.id,
  };
  /** Names of those of them who are members of a network. */
  const ofNetwork = (id) => Object.keys(actors).filter((name) => strangers.some((s) => s.id === actors[name] && s.networks.includes(id)));
  for (const name of Object.keys(actors)) if (actors[name] === undefined) delete actors[name];
  const cookies = new Map();
  for (const id of [...known, ...Object.values(actors)]) if (id) cookies.set(id, await app.session(id));
  const ask = (id, query, variables) => client.ask(cookies.get(id), query, variables);

  await conflictToDecide(app, parts);
  await emergencies(app, parts, actors);
  const asked = await askCases({
    ...frame,
    reports: reports.map((r) => ({ ...r, reportState: r.state, ofNetwork: ofNetwork(r.networkId) })),
    found,
    parts,
    actors,
    ask,
    cookies,
  });
  const items = [];
  const evidence = await app.query(`select id, "caseId" from evidence_item where "disclosedAt" is not null order by id`);
  for (const [kind, text] of Object.entries(tables))
    for (const row of await app.query(`${text} order by 1`)) {
      const state = kind === 'recommendation' ? `of a report ${row.state}` : row.state;
      const { dimension } = found.find((c) => c.id === row.caseId);
      items.push({
        ...row,
        kind,
        name: [kind, state, row.visibility].filter(Boolean).join(' '),
        reportState: row.state,
        ofNetwork: ofNetwork(row.networkId),
        dimension,
        sectionKey: `dim:${dimension}`,
        evidence: evidence.find((e) => e.caseId === row.caseId)?.id ?? row.id,
        peer: [...(parts.get(row.caseId) ?? [])].find(([, roles]) => roles.includes('PEER'))?.[0] ?? actors.outsider,
      });
    }
  const watch = await watcher(app);
  const outside = await changeAll({
    ...frame,
    watch,
    world: { actors, items, networks: { one: {} } },
    rows: reviewMutations,
    ask: (actor, query, variables) => ask(actors[actor], query, variables),
  });
  const inside = await partsChange({ ...frame, watch, items, parts, outsider: actors.outsider, ask });
  return { asked, outside, inside, phases: found.length };
}
