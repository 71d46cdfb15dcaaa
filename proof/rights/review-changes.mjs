// Peer review: who may change what. Every mutation of a case, with the parts that may try it.
const key = '@key';
const words = 'Plain words that are long enough.';
const peers = ['LEAD_PEER', 'PEER'];
const team = [...peers, 'TRAINEE_PEER'];
/** `parts`: who of a case may try it, by part; `@person`: whom the object names. Everybody else who has a part must be refused; and whoever has none must hear the
 *  same as about an id that never was (`knows`: who may know of the object all the same). */
const change = (of, parts, input, knows = 'nobody') => ({ of, parts, knows, rule: 'nobody', input });
const move = (of, id, parts, knows, more) =>
  change(of, parts, { [id]: '@id', clientMutationId: key, expectedVersion: '@version', ...more }, knows);
const because = { reason: words };
const hosts = ['HOST_LEAD', 'HOST_MEMBER'];
export const reviewMutations = {
  shortlistPeers: change('case', ['FACILITATOR', 'PROGRAMME_MANAGER'], { caseId: '@id', clientMutationId: key, personIds: ['@outsider'] }),
  orderShortlist: change('case', ['FACILITATOR', 'PROGRAMME_MANAGER'], {
    caseId: '@id',
    clientMutationId: key,
    assignmentIds: ['@outsider'],
  }),
  pauseCase: move('case', 'caseId', ['FACILITATOR', 'PROGRAMME_MANAGER'], 'nobody', because),
  resumeCase: move('case', 'caseId', ['FACILITATOR', 'PROGRAMME_MANAGER'], 'nobody', because),
  inviteShortlisted: move('assignment', 'assignmentId', ['FACILITATOR', 'PROGRAMME_MANAGER'], 'nobody', {
    role: 'PEER',
    respondBy: '2027-01-10T10:00:00Z',
  }),
  revokeSeat: move('assignment', 'assignmentId', ['FACILITATOR', 'PROGRAMME_MANAGER'], 'nobody', { reason: 'OTHER', note: words }),
  withdrawFromPanel: move('assignment', 'assignmentId', ['@person'], 'nobody', { note: words }),
  appointLeadPeer: move('assignment', 'assignmentId', ['FACILITATOR', 'PROGRAMME_MANAGER']),
  decideFormerReview: move('review', 'reviewId', ['FACILITATOR'], 'nobody', { decision: 'VOID', reason: words }),
  acceptReviewInvitation: change('assignment', ['@person'], { assignmentId: '@id', clientMutationId: key, expectedVersion: '@version' }),
  declareConflicts: change('assignment', ['@person'], {
    assignmentId: '@id',
    clientMutationId: key,
    expectedVersion: '@version',
    conflicts: [],
  }),
  declineReviewInvitation: change('assignment', ['@person'], {
    assignmentId: '@id',
    clientMutationId: key,
    expectedVersion: '@version',
    askAgainAfter: null,
  }),
  addEvidence: change('case', [...team, 'FACILITATOR'], {
    caseId: '@id',
    clientMutationId: key,
    title: words,
    body: words,
    source: words,
    link: null,
    sectionKey: null,
  }),
  openDeskReview: move('case', 'caseId', ['FACILITATOR'], 'nobody', because),
  closeDeskReview: move('case', 'caseId', ['FACILITATOR'], 'nobody', because),
  openReport: move('case', 'caseId', ['FACILITATOR', 'LEAD_PEER'], 'nobody', because),
  invitePeer: change('case', ['FACILITATOR', 'PROGRAMME_MANAGER'], {
    caseId: '@id',
    personId: '@outsider',
    clientMutationId: key,
    role: 'PEER',
    respondBy: '2027-01-10T10:00:00Z',
  }),
  fileConflict: change('case', ['HOST_LEAD', 'HOST_MEMBER', ...team, 'FACILITATOR', 'PROGRAMME_MANAGER'], {
    caseId: '@id',
    personId: '@outsider',
    clientMutationId: key,
    note: words,
  }),
  requestExtension: change('case', team, { caseId: '@id', clientMutationId: key, reason: words }),
  grantExtension: change('case', ['FACILITATOR'], {
    caseId: '@id',
    personId: '@peer',
    clientMutationId: key,
    reason: words,
    newDueAt: '2027-01-10T10:00:00Z',
  }),
  decideConflict: change('conflict', ['FACILITATOR', 'PROGRAMME_MANAGER'], {
    conflictId: '@id',
    clientMutationId: key,
    expectedVersion: '@version',
    note: words,
  }),
  saveAnswer: change('review', ['@person'], {
    reviewId: '@id',
    clientMutationId: key,
    expectedVersion: 0,
    dimensionKey: '@dimension',
    patch: { strengths: words },
  }),
  submitReview: move('review', 'reviewId', ['@person']),
  retractReview: move('review', 'reviewId', ['@person']),
  returnReview: move('review', 'reviewId', ['FACILITATOR'], 'nobody', because),
  askForSignatures: move('report', 'reportId', peers, 'report.known'),
  releaseReport: move('report', 'reportId', ['LEAD_PEER'], 'report.known'),
  finaliseReport: move('report', 'reportId', ['LEAD_PEER', 'FACILITATOR'], 'report.known'),
  saveReportSection: change('report', peers, { reportId: '@id', expectedVersion: 1, key: '@sectionKey', body: words }, 'report.known'),
  saveRecommendation: change(
    'report',
    peers,
    { reportId: '@id', clientMutationId: key, expectedVersion: 0, text: words, dimensionKeys: ['@dimension'], evidenceIds: ['@evidence'] },
    'report.known',
  ),
  signReport: change('report', peers, { reportId: '@id', clientMutationId: key, reportHash: '@headHash' }, 'report.known'),
  removeRecommendation: change(
    'recommendation',
    peers,
    { recommendationId: '@id', clientMutationId: key, expectedVersion: '@version' },
    'report.known',
  ),
  addHostComment: change('report', hosts, { reportId: '@id', clientMutationId: key, sectionKey: 'summary', text: words }, 'report.known'),
  finishHostComments: move('report', 'reportId', hosts, 'report.known'),
  remindHost: move('report', 'reportId', ['FACILITATOR'], 'report.known'),
  reopenReport: move('report', 'reportId', ['LEAD_PEER'], 'report.known'),
  finaliseSilentReport: move('report', 'reportId', ['FACILITATOR'], 'report.known'),
  allowPublication: move('report', 'reportId', ['HOST_LEAD'], 'report.known'),
  publishReport: move('report', 'reportId', ['FACILITATOR'], 'report.known'),
  beginCorrigendum: move('report', 'reportId', ['LEAD_PEER'], 'report.known', because),
  issueCorrigendum: move('report', 'reportId', ['LEAD_PEER'], 'report.known'),
  resolveHostComment: move('comment', 'commentId', ['LEAD_PEER'], 'nobody', { note: words }),
  respondToRecommendation: change(
    'recommendation',
    hosts,
    { recommendationId: '@id', clientMutationId: key, expectedVersion: 0, stance: 'ACCEPT', reason: words },
    'report.known',
  ),
  giveResponses: move('case', 'caseId', ['HOST_LEAD'], 'nobody', because),
  agreePlanAsHost: move('case', 'caseId', ['HOST_LEAD'], 'nobody', because),
  agreePlanAsPeer: move('case', 'caseId', ['LEAD_PEER'], 'nobody', because),
  saveAction: change('case', hosts, { caseId: '@id', clientMutationId: key, expectedVersion: 0, title: words }),
  moveAction: move('action', 'actionId', [...hosts, 'LEAD_PEER'], 'nobody', because),
  addActionEvidence: change('action', hosts, { actionId: '@id', clientMutationId: key, title: words, source: words, link: null }),
  reportCheckpoint: move('checkpoint', 'checkpointId', hosts, 'nobody', { summary: words }),
  assessCheckpoint: move('checkpoint', 'checkpointId', ['LEAD_PEER'], 'nobody', { assessment: words }),
  waiveCheckpoint: move('checkpoint', 'checkpointId', ['FACILITATOR'], 'nobody', because),
  revokeRecognition: move('recognition', 'recognitionId', ['@person']),
  closeCase: move('case', 'caseId', ['FACILITATOR'], 'nobody', { learningNote: `${words} ${words}` }),
  beginBrief: change('case', ['HOST_LEAD'], { caseId: '@id', clientMutationId: key, consent: true }),
  beginReReview: change('case', ['HOST_LEAD'], { caseId: '@id', clientMutationId: key }),
};
