// Pictures and documents of good practices, beside GraphQL. `docs/files.md`: what an edition shows is for everybody, what only the working copy has for those who
// read that, and for a validator who reads the text; of a withdrawn practice nothing is there. Everybody else hears what they hear of a file that never was.
export const practiceFileRights = {
  /** Once an edition shows it. */
  shown: [['practice', 'practice.text']],
  /** While only the working copy has it. */
  written: [
    ['draft', 'draft.read'],
    ['validation', 'validation.preview'],
  ],
  nobodyIn: ['WITHDRAWN'],
};
