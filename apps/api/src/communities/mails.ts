import { defineMail } from '../kernel/mail-template.js';

/** The link opens the membership: it is forgotten once the mail has gone. */
export const communityInvitationMail = defineMail('communities.invitation', {
  params: ['community', 'inviter', 'link', 'days'],
  inSubject: ['community'],
  secret: true,
  unverified: true,
});
