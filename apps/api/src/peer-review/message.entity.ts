import type { ReminderRule } from '@guildhall/domain/peer-review/reminders';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { oneOf } from './one-of.js';
import { Assignment } from './panel.entity.js';

export const messageKinds = ['INVITED', 'ANSWER', 'DUE', 'LATE', 'NEWS', 'OPEN', 'OVER', 'STOPPED', 'EMERGENCY', 'CALLED'] as const;

/** One thing to tell one person about a case: waits for the end of quiet hours or for the digest, is sent once, or is not true any more and never sent. */
@Entity('review_message')
@Unique('review_message_once', ['dedupeKey'])
@Check('review_message_kind_known', oneOf('kind', messageKinds))
@Check('review_message_one_end', `"sentAt" is null or "cancelledAt" is null`)
@Index('review_message_waiting', ['recipientId'], { where: `"sentAt" is null and "cancelledAt" is null` })
export class ReviewMessage extends Versioned {
  @Column('text') dedupeKey: string;
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'review_message_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'recipientId', foreignKeyConstraintName: 'review_message_recipient_fk' })
  recipient?: Person;
  @Column('uuid') recipientId: string;
  @ManyToOne(() => Assignment, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'assignmentId', foreignKeyConstraintName: 'review_message_assignment_fk' })
  assignment?: Assignment | null;
  @Column('uuid', { nullable: true }) assignmentId: string | null;
  @Column('text') kind: (typeof messageKinds)[number];
  /** Of a reminder: the rule, so that it is asked again before it goes. */
  @Column('text', { nullable: true }) rule: ReminderRule | null;
  @Column('text') path: string;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('timestamptz', { nullable: true }) tooLateAt: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
}
