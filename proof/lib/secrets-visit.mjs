// What a team sees, says and plans alone, from the visit on: nobody of the host knows of it.
const records = (title) => (w, c) =>
  w.act(c.facilitator, 'saveVisitEvidence', {
    caseId: c.id,
    kind: 'OBSERVATION',
    title,
    source: 'Seen there',
    dimensionKey: 'finance',
    strength: 'FAIR',
    audience: 'TEAM',
    expectedVersion: 0,
  });
const says = (body) => (w, c) => w.act(c.facilitator, 'addTeamPost', { caseId: c.id, dimensionKey: 'finance', body });
const meetsAlone = (title) => (w, c) =>
  w.act(c.facilitator, 'saveVisitSession', {
    caseId: c.id,
    day: '2027-02-01',
    from: '09:00',
    until: '10:00',
    kind: 'TEAM',
    mode: 'ONLINE',
    title,
    dimensionKeys: [],
    expectedVersion: 0,
  });
const nothing = () => undefined;
export const visitSecrets = [
  {
    name: 'entry of the register',
    of: 'VISIT',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone', 'whetstones'],
    both: nothing,
    a: records('A quernstone.'),
    b: records('A whetstones.'),
  },
  {
    name: 'said to the team or not',
    of: 'VISIT',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: says('A quernstone.'),
  },
  {
    name: 'meeting of the team alone',
    of: 'VISIT',
    knows: ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'],
    words: ['quernstone'],
    both: nothing,
    a: nothing,
    b: meetsAlone('A quernstone.'),
  },
];
