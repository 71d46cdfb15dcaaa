import { defineMail } from '../kernel/mail-template.js';

export const askedMail = defineMail('erasure.asked', { params: ['name', 'days', 'link'] });
export const keptMail = defineMail('erasure.kept', { params: ['name', 'link'] });
