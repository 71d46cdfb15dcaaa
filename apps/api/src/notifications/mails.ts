import { defineMail } from '../kernel/mail-template.js';

const inSubject = ['community'] as const;
export const applicationMail = defineMail('notifications.application', {
  params: ['name', 'community', 'applicant', 'link'],
  inSubject,
  category: 'communities',
});
export const acceptedMail = defineMail('notifications.accepted', {
  params: ['name', 'community', 'link'],
  inSubject,
  category: 'communities',
});
export const declinedMail = defineMail('notifications.declined', {
  params: ['name', 'community', 'link'],
  inSubject,
  category: 'communities',
});
export const replyMail = defineMail('notifications.reply', {
  params: ['name', 'community', 'author', 'title', 'link'],
  inSubject,
  category: 'discussions',
});
export const mentionMail = defineMail('notifications.mentioned', {
  params: ['name', 'community', 'author', 'title', 'link'],
  inSubject,
  category: 'discussions',
});
/* Of a consultation neither the text nor the network is named: a mail stays in its box. */
const asked = { params: ['name', 'link'], category: 'practices' } as const;
export const consultationOpenedMail = defineMail('notifications.consultationOpened', asked);
export const consultationClosingMail = defineMail('notifications.consultationClosing', asked);
export const severalMail = defineMail('notifications.several', { params: ['name', 'count', 'link'], category: 'practices' });
export const answerAcceptedMail = defineMail('notifications.answerAccepted', {
  params: ['name', 'community', 'title', 'link'],
  inSubject,
  category: 'discussions',
});
