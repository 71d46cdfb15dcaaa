import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Versioned } from './rows.js';

export const mailKinds = ['SECURITY', 'NOTIFICATION'] as const;
export const mailStates = ['QUEUED', 'KEPT', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED'] as const;
export type MailState = (typeof mailStates)[number];
const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** One mail to one address. The words are made when it is sent or shown, from `template` and `params`; so nothing is stored twice. */
@Entity('mail')
@Check('mail_kind_known', `kind in (${list(mailKinds)})`)
@Check('mail_state_known', `state in (${list(mailStates)})`)
@Index('mail_by_address', ['toAddress', 'createdAt'])
@Index('mail_unfinished', ['state', 'updatedAt'], { where: `state in ('QUEUED','SENDING','UNCERTAIN','FAILED')` })
export class MailRecord extends Versioned {
  @Column('text') toName: string;
  @Column('text') toAddress: string;
  /** `room.name`, see defineMail. */
  @Column('text') template: string;
  @Column('text') locale: string;
  /** Emptied after delivery where the template says `secret`: the link of a reset is worth as much as the password. */
  @Column('jsonb') params: Record<string, string | number>;
  @Column('text') kind: (typeof mailKinds)[number];
  /** KEPT: no SMTP server is set, the mail is only to be read in the demo mailbox. UNCERTAIN: handed over perhaps; never sent again by itself. */
  @Column('text') state: MailState;
  /** Mails of one conversation stand together in the reader's program. */
  @Column('text', { nullable: true }) threadKey: string | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}

/** Whether an address wants the notifications of one category; the token is in the List-Unsubscribe header. */
@Entity('mail_subscription')
@Unique('mail_subscription_token_unique', ['token'])
export class MailSubscription {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_subscription_pkey' }) address: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_subscription_pkey' }) category: string;
  @Column('uuid') token: string;
  @Column('timestamptz', { nullable: true }) refusedAt: Date | null;
}
