import { defineMail } from '../kernel/mail-template.js';

const link = { secret: true, unverified: true } as const;
export const verifyMail = defineMail('identity.verify', { params: ['name', 'link', 'hours'], ...link });
export const takenMail = defineMail('identity.taken', { params: ['name', 'link'] });
export const resetMail = defineMail('identity.reset', { params: ['name', 'link'], secret: true });
export const invitationMail = defineMail('identity.invitation', {
  params: ['network', 'inviter', 'link', 'days'],
  inSubject: ['network'],
  ...link,
});
export const newAddressMail = defineMail('identity.newAddress', { params: ['name', 'link', 'hours'], ...link });
export const addressChangedMail = defineMail('identity.addressChanged', { params: ['name', 'address', 'link'] });
export const passwordChangedMail = defineMail('identity.passwordChanged', { params: ['name', 'link'] });
