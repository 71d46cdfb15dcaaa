// Rubrics: what is published is for everybody who is signed in (its questions for everybody), a draft for those who write in the name of its network.
const open = ['PUBLISHED', 'RETIRED'];
export const rubricRules = {
  'rubric.read': {
    cases: [
      { when: { rubricState: open }, who: ['signedIn'] },
      { when: { rubricState: ['DRAFT'] }, who: ['networkCoordinators'] },
    ],
  },
  'rubric.words': {
    cases: [
      { when: { rubricState: open }, who: ['everyone'] },
      { when: { rubricState: ['DRAFT'] }, who: ['networkCoordinators'] },
    ],
  },
  'rubric.begin': {
    cases: [
      { when: { key: ['one'] }, who: ['networkCoordinators'] },
      { when: { key: ['two'] }, who: ['otherNetworkCoordinator'] },
    ],
  },
  /** Begun and organised: by administrators, by coordinators of the network; organised by who manages it, too. */
  'programme.organise': { cases: [{ who: ['networkCoordinators', 'administrator'] }] },
  'rubric.write': { cases: [{ when: { rubricState: ['DRAFT'] }, who: ['networkCoordinators'] }] },
  /** The title is of the rubric: whoever may write one of its versions gives it another. */
  'rubric.rename': { cases: [{ when: { rubricState: ['DRAFT', ...open] }, who: ['networkCoordinators'] }] },
  'rubric.next': { cases: [{ when: { rubricState: open }, who: ['networkCoordinators'] }] },
  'rubric.retire': { cases: [{ when: { rubricState: ['PUBLISHED'] }, who: ['networkCoordinators'] }] },
};

const part = (open) => ({ parent: true, open });
const ofRubric = (fields) => ({ ...part(fields), kind: 'rubric', rule: 'rubric.read' });
export const rubricTypes = {
  Rubric: part('id networkName title versions viewerCanWrite'),
  RubricDocument: ofRubric(
    'contentHash definition id languages networkName problems publishedAt rubricId semver status title titleVersion updatedAt version viewerCan',
  ),
  RubricDocumentRights: part('draft edit rename retire'),
  RubricChoice: part('id semver title'),
  RubricLanguage: part('locale missing'),
  RubricNetwork: part('id name'),
  RubricVersionMark: ofRubric('dimensionCount id locales programmes publishedAt semver status updatedAt'),
  SavedRubricDraft: part('problems savedAt version'),
};
export const rubricInputs = { RenameRubricInput: { plain: 'clientMutationId expectedVersion title', names: 'versionId' } };
