import type { Throttle } from '../kernel/throttle.js';

/** At most 100 checks of one account's password in an hour, from wherever they come; fewer from one network, so that the owner elsewhere still gets in. */
export const signInOfAccount: Throttle = { name: 'sign-in-account', burst: 40, perHour: 60 };
export const signInOfAccountFromNetwork: Throttle = { name: 'sign-in-pair', burst: 10, perHour: 30 };
export const signInFromNetwork: Throttle = { name: 'sign-in-network', burst: 200, perHour: 600 };
export const signInOfAll: Throttle = { name: 'sign-in-all', burst: 1000, perHour: 36_000 };
/** At most five mails to one address in an hour, whoever asks for them. */
export const mailToAddress: Throttle = { name: 'mail-to', burst: 3, perHour: 2 };
export const mailFromNetwork: Throttle = { name: 'mail-network', burst: 60, perHour: 120 };
export const mailOfAll: Throttle = { name: 'mail-all', burst: 1000, perHour: 7200 };
/** Links are not guessed; whoever tries is slowed down all the same. */
export const linkFromNetwork: Throttle = { name: 'link-network', burst: 60, perHour: 300 };
export const blockByPerson: Throttle = { name: 'block', burst: 30, perHour: 30 };
