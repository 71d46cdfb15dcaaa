// The second stage of a good practice: section 7 of the domain model of the network.
export const screeners = ['networkCoordinators', 'administrator'];
export const validationRules = {
  // Whoever may withdraw the whole may take a picture out of it, also of what was withdrawn: its bytes are still there.
  // Only ever oneself; the word is the owner's, as with reconfirming.
  'practice.offerContact': {
    cases: [{ when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'] }, who: ['writer', 'organisationManager'] }],
  },
  'practice.endContact': {
    cases: [
      {
        when: { practiceState: ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'] },
        who: ['writer', 'organisationManager', ...screeners],
      },
    ],
  },
  'practice.takePictureAway': { cases: [{ who: ['writer', ...screeners] }] },
  // The second stage: coordinators who did not write it and are not of the organisation ask validators and read their notes; authors never learn who was asked,
  // a validator sees their own task alone, the text only once they have said that nothing stands in the way.
  'draft.judge': {
    cases: [
      { when: { draftState: ['DRAFT'] }, who: ['networkCoordinators'] },
      { when: { draftState: ['SUBMITTED', 'REVISION_ASKED', 'SCREENED', 'IN_VALIDATION', 'PUBLISHED'] }, who: screeners },
    ],
    not: ['conflicted'],
  },
  'draft.ask': { cases: [{ when: { draftState: ['SCREENED', 'IN_VALIDATION'] }, who: screeners }], not: ['conflicted'] },
  'validation.mine': { cases: [{ who: ['validator'] }] },
  'validation.known': { cases: [{ who: ['validator', ...screeners] }] },
  'validation.judge': { cases: [{ who: screeners }], not: ['conflicted'] },
  'validation.told': { cases: [{ when: { task: ['GIVEN'] }, who: screeners }], not: ['conflicted'] },
  'validation.words': {
    cases: [
      { when: { task: ['WORKING', 'GIVEN'] }, who: ['validator'] },
      { when: { task: ['GIVEN'] }, who: screeners },
    ],
    not: ['conflicted'],
  },
  'validation.title': { cases: [{ when: { task: ['ASKED', 'WORKING', 'GIVEN'] }, who: ['validator'] }] },
  'validation.preview': { cases: [{ when: { task: ['WORKING', 'GIVEN'] }, who: ['validator'] }] },
  'validation.release': { cases: [{ who: screeners }], not: ['conflicted'] },
  'validation.declare': { cases: [{ when: { task: ['ASKED'] }, who: ['validator'] }] },
  'validation.write': { cases: [{ when: { task: ['WORKING'] }, who: ['validator'] }] },
};
