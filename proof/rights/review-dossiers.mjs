// The dossier of a peer review, and what the host changed in it after it had applied.
const beforeDesk = ['DRAFT', 'APPLIED', 'PREPARATION', 'DECLINED', 'CANCELLED'];
const part = (open) => ({ parent: true, open });
const f = (plain, names = '') => ({ plain, names });

export const dossierRights = {
  // The team reads it once it is open to them; who observes or was only asked to come, never.
  dossierUpdates: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'INVITED_PEER', 'OBSERVER'],
    unless: ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR', 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'PROGRAMME_MANAGER'],
    closedTo: { LEAD_PEER: beforeDesk, PEER: beforeDesk, TRAINEE_PEER: beforeDesk, FACILITATOR: ['DRAFT'], PROGRAMME_MANAGER: ['DRAFT'] },
    outside: true,
    always: [
      { parts: ['HOST_LEAD', 'HOST_MEMBER', 'FACILITATOR', 'PROGRAMME_MANAGER'], not: ['DRAFT', 'DECLINED', 'CANCELLED'] },
      { parts: ['LEAD_PEER', 'PEER'], not: beforeDesk },
    ],
  },
};
export const dossierTypes = {
  Dossier: part('at figures journey locale newest sections selfAssessment seq summary title'),
  DossierFigure: part('label source value'),
  DossierMark: part('at selfAssessed seq'),
  DossierSection: part('dimensionKey key paragraphs title'),
  DossierStep: part('dimensionKey name weeks'),
  DossierUpdates: part(
    'caseId figures hostName journey locale programmeName roundSeq sections seq summary title updates viewerCanChange viewerCanOpenRound viewerCanRebase',
  ),
  DossierUpdate: part('at differences inRound note seq touched'),
  DossierDifference: part('after before dimensionKey key title'),
  DossierText: part('key text title'),
};
export const dossierInputs = {
  ChangeDossierInput: f('clientMutationId expectedSeq figures journey note sections summary', 'caseId'),
  DossierStepInput: f('dimensionKey name weeks'),
  DossierFigureInput: f('label source value'),
  DossierTextInput: f('key text'),
  OpenNextRoundInput: f('clientMutationId dueOn reason seq', 'caseId'),
  RebaseRoundInput: f('clientMutationId seq', 'caseId'),
};
