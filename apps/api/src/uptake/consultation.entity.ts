import type { ConsultedField, ConsultedText } from '@guildhall/domain/uptake/anchor';
import {
  audiences,
  consultationSources,
  consultationStates,
  dispositions,
  type Audience,
  type ConsultationSource,
  type ConsultationState,
  type Disposition,
} from '@guildhall/domain/uptake/consultation';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Community } from '../communities/community.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { Practice } from '../practices/practice.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** People are asked about a text for some time. Audience and organisers stay as they were when it was opened. */
@Entity('consultation_round')
@Check('consultation_round_audience_known', `audience in (${list(audiences)})`)
@Check('consultation_round_source_known', `source in (${list(consultationSources)})`)
@Check('consultation_round_state_known', `state in (${list(consultationStates)})`)
@Check('consultation_round_order', `"closesAt" >= "opensAt"`)
@Check('consultation_round_community_named', `(audience = 'COMMUNITY') = ("communityId" is not null)`)
@Check('consultation_round_answered_whole', `(state = 'ANSWERED') = ("answeredAt" is not null)`)
@Index('consultation_round_one_open', ['practiceId'], { unique: true, where: `state = 'OPEN'` })
@Index('consultation_round_practice', ['practiceId'])
@Index('consultation_round_community', ['communityId'], { where: `"communityId" is not null` })
export class ConsultationRound extends Versioned {
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'consultation_round_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('uuid') networkId: string;
  /** Those who wrote the practice when it was opened. */
  @Column('uuid', { array: true }) organiserIds: string[];
  @Column('text') audience: Audience;
  @ManyToOne(() => Community, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'communityId', foreignKeyConstraintName: 'consultation_round_community_fk' })
  community?: Community | null;
  @Column('uuid', { nullable: true }) communityId: string | null;
  @Column('text') source: ConsultationSource;
  /** The edition that it is, or will be. */
  @Column('int') editionNo: number;
  @Column('text') locale: string;
  @Column('text') question: string;
  /** A copy: people read what was shown to them on purpose, not what is being typed. */
  @Column('jsonb') text: ConsultedText;
  @Column('timestamptz') textAt: Date;
  @Column('text') state: ConsultationState;
  @Column('timestamptz') opensAt: Date;
  /** Last instant at which one can write. */
  @Column('timestamptz') closesAt: Date;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}

/** A remark on a paragraph, or on the whole. Facts that rights need are copied from the round. */
@Entity('consultation_comment')
@Check('consultation_comment_disposition_known', `disposition in (${list(dispositions)})`)
@Check('consultation_comment_anchored', `(field = '') = (quote = '')`)
@Check('consultation_comment_disposed_whole', `(disposition is null) = (answer = '')`)
@Check('consultation_comment_hidden_whole', `("hiddenAt" is null) = ("hiddenReason" = '')`)
@Index('consultation_comment_round', ['roundId', 'createdAt'])
@Index('consultation_comment_author', ['authorId'])
export class ConsultationComment extends Versioned {
  @ManyToOne(() => ConsultationRound, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'roundId', foreignKeyConstraintName: 'consultation_comment_round_fk' })
  round?: ConsultationRound;
  @Column('uuid') roundId: string;
  @Column('uuid') networkId: string;
  @Column('uuid', { array: true }) organiserIds: string[];
  @Column('text') audience: Audience;
  @Column('uuid', { nullable: true }) communityId: string | null;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'consultation_comment_author_fk' })
  author?: Person;
  @Column('uuid') authorId: string;
  /** Empty: about the whole. */
  @Column('text') field: ConsultedField | '';
  /** The paragraph and its words when the remark was made. */
  @Column('int') at: number;
  @Column('text') quote: string;
  @Column('text') body: string;
  @Column('text', { nullable: true }) disposition: Disposition | null;
  @Column('text') answer: string;
  @Column('uuid', { nullable: true }) disposedBy: string | null;
  @Column('timestamptz', { nullable: true }) hiddenAt: Date | null;
  @Column('text') hiddenReason: string;
  @Column('uuid', { nullable: true }) hiddenBy: string | null;
}
