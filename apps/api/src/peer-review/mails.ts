import { defineMail } from '../kernel/mail-template.js';
import type { ReviewMessage } from './message.entity.js';

/* There is something new, and a link that asks for rights again. Never a score, a word of a review, or who is behind a name. */
const dated = { params: ['name', 'until', 'link'], category: 'reviews' } as const;
const plain = { params: ['name', 'link'], category: 'reviews' } as const;
const news = defineMail('reviews.news', plain);
export const messageMails = {
  INVITED: defineMail('reviews.invited', dated),
  ANSWER: defineMail('reviews.answer', dated),
  OPEN: defineMail('reviews.open', dated),
  DUE: defineMail('reviews.due', dated),
  LATE: defineMail('reviews.late', dated),
  NEWS: news,
  OVER: news,
  STOPPED: news,
  CALLED: defineMail('reviews.called', plain),
  EMERGENCY: defineMail('reviews.emergency', plain),
} as const satisfies Record<ReviewMessage['kind'], unknown>;
export const digestMail = defineMail('reviews.digest', { params: ['name', 'count', 'link'], category: 'reviews' });
export const emergencyMails = {
  asked: defineMail('reviews.emergencyAsked', { params: ['name', 'link'] }),
  decided: defineMail('reviews.emergencyDecided', { params: ['name', 'link'] }),
};
export const managerLostMail = defineMail('reviews.managerLost', { params: ['name', 'link'] });
export const managerNamedMail = defineMail('reviews.managerNamed', { params: ['name', 'programme', 'link'] });
