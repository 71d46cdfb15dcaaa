import { practiceLevels, thawed, type PracticeContent } from '@guildhall/domain/practices/content';
import {
  practiceForms,
  practiceMachine,
  editionMachine,
  type EditionState,
  type PracticeForm,
  type PracticeState,
} from '@guildhall/domain/practices/machine';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Organisation } from '../identity/organisation.entity.js';
import { Versioned } from '../kernel/rows.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** A good practice as the world knows it. What stands in its editions is copied here as far as lists and filters need it. */
@Entity('practice')
@Unique('practice_slug_unique', ['slug'])
@Check('practice_form_known', `form in (${list(practiceForms)})`)
@Check('practice_state_known', `state in (${list(practiceMachine.states)})`)
@Check('practice_level_known', `level in (${list(practiceLevels)})`)
@Check('practice_has_author', `cardinality("authorIds") > 0`)
@Check(
  'practice_published_whole',
  `("editionNo" = 0) = ("publishedAt" is null) and ("editionNo" = 0 or (slug is not null and title <> '' and "ownerOrganisationId" is not null))`,
)
@Check(
  'practice_withdrawn_with_reason',
  `(state = 'WITHDRAWN') = ("withdrawnAt" is not null) and ("withdrawnAt" is null) = ("withdrawalReason" is null)`,
)
@Index('practice_network_published', ['networkId', 'publishedAt'])
@Index('practice_owner', ['ownerOrganisationId'])
@Index('practice_review_due', ['reviewDueAt'], { where: `state in ('PUBLISHED','RECONFIRMED')` })
@Index('practice_overdue', ['reviewDueAt'], { where: `state = 'DUE_FOR_REVIEW'` })
export class Practice extends Versioned {
  @ManyToOne(() => Network) @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'practice_network_fk' }) network?: Network;
  @Column('uuid') networkId: string;
  /** Words of its permanent address; given with the first edition. */
  @Column('text', { nullable: true }) slug: string | null;
  @Column('text') form: PracticeForm;
  @Column('text') state: PracticeState;
  @Column('uuid', { array: true }) authorIds: string[];
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'ownerOrganisationId', foreignKeyConstraintName: 'practice_owner_fk' })
  owner?: Organisation;
  @Column('uuid', { nullable: true }) ownerOrganisationId: string | null;
  /** Number of the current edition; 0 before the first. */
  @Column('int') editionNo: number;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) reviewDueAt: Date | null;
  /** When the text of the current edition was published with the quorum of its validators; null: it was screened only. */
  @Column('timestamptz', { nullable: true }) validatedAt: Date | null;
  /** When the owner last said that the text still holds. */
  @Column('timestamptz', { nullable: true }) reconfirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { nullable: true }) withdrawalReason: string | null;
  @Column('text') title: string;
  @Column('text') summary: string;
  @Column('text', { nullable: true }) kind: PracticeContent['kind'];
  @Column('text') locale: string;
  @Column('text', { nullable: true }) level: PracticeContent['level'];
  @Column('text') country: string;
  @Column('text') place: string;
  @Column('text') periodStart: string;
  @Column('text') periodEnd: string;
  @Column('text', { array: true }) dimensions: string[];
  @Column('text', { array: true }) targetGroups: string[];
}

/** The working copy from which the next edition is made; its id is that of the practice. Facts that rights need are copied from there. */
@Entity('practice_draft')
@Check('practice_draft_state_known', `state in (${list(editionMachine.states)})`)
@Index('practice_draft_queue', ['networkId', 'submittedAt'], { where: `state = 'SUBMITTED'` })
@Index('practice_draft_authors', { synchronize: false })
export class PracticeDraft extends Versioned {
  @OneToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'practice_draft_practice_fk' })
  practice?: Practice;
  @Column('uuid') networkId: string;
  @Column('uuid', { array: true }) authorIds: string[];
  @Column('uuid', { nullable: true }) ownerOrganisationId: string | null;
  @Column('text') state: EditionState;
  /** The number that the edition made of it will have, or has. */
  @Column('int') editionNo: number;
  /** A process of the version before, which knew of fewer fields, may still write it without them. */
  @Column('jsonb', { transformer: { from: thawed, to: (content: PracticeContent) => content } }) content: PracticeContent;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
}
