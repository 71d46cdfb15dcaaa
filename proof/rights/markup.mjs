// Texts that the proof does not send with markup in them, each with the reason. Whoever takes one out of here gives the world of the proof what it lacks.
export const elsewhere = {
  'a secret, an address or a setting, of which nothing is shown': `
    AcceptInvitationInput.token AcceptInvitationInput.password AcceptInvitationInput.locale AcceptInvitationInput.timeZone
    ChangeEmailInput.currentPassword ChangeEmailInput.email ChangePasswordInput.currentPassword ChangePasswordInput.password TokenInput.token
    DeleteAccountInput.currentPassword RegisterInput.email RegisterInput.password RegisterInput.locale RegisterInput.timeZone
    AddressInput.email ResetPasswordInput.password ResetPasswordInput.token SignInInput.email SignInInput.password`,
  'compared with what there is, and refused where it is not the same': `
    AcceptReviewInvitationInput.termsVersion PassageInput.quote AddEvidenceInput.sectionKey ImportAnswerInput.dimensionKey
    OpenNextRoundInput.dueOn PublishPracticeInput.licence SignReportInput.reportHash`,
  'the name of a person, sent in a profile': `AcceptInvitationInput.displayName RegisterInput.displayName`,
  'sent by another change that writes the same': `EditPracticeCommentInput.body`,
  'only of files that the draft holds': `
    PracticeAttachmentInput.claim PracticeAttachmentInput.title PracticePictureInput.alt PracticePictureInput.caption PracticePictureInput.credit`,
  'no object of the world is in a state for it; a plain text like the reasons of other steps': `
    CloseCaseInput.learningNote FormerReviewInput.reason FileConflictInput.note MoveActionInput.reason OpenNextRoundInput.reason
    ReopenSelfAssessmentInput.reason SaveDossierRemarkInput.body PublishPracticeInput.consentGivenBy PublishResourceInput.note SignReportInput.dissentText`,
};
