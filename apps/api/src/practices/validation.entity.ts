import {
  shownAs,
  validationDecisions,
  validationMachine,
  type ConflictKind,
  type ShownAs,
  type ValidationDecision,
  type ValidationScores,
  type ValidationState,
} from '@guildhall/domain/practices/validation';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Organisation } from '../identity/organisation.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { Practice } from './practice.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');
const live = `state in ('ASKED','WORKING','GIVEN')`;

/** The task of one validator on one edition, with their opinion. Facts that rights need are copied from the working copy, which cannot change meanwhile. */
@Entity('practice_validation')
@Check('practice_validation_state_known', `state in (${list(validationMachine.states)})`)
@Check('practice_validation_decision_known', `decision in (${list(validationDecisions)})`)
@Check('practice_validation_shown_known', `"shownAs" in (${list(shownAs)})`)
@Check(
  'practice_validation_given_whole',
  `state not in ('GIVEN','LAPSED') or (decision is not null and "shownAs" is not null and "declaredAt" is not null and "givenAt" is not null and opinion <> '' and coalesce("givenName", "givenOrganisation") is not null)`,
)
@Check('practice_validation_outside', `not "validatorId" = any("authorIds") and "organisationId" is distinct from "ownerOrganisationId"`)
@Index('practice_validation_one_live', ['practiceId', 'editionNo', 'validatorId'], { unique: true, where: live })
@Index('practice_validation_one_organisation', ['practiceId', 'editionNo', 'organisationId'], { unique: true, where: live })
@Index('practice_validation_validator', ['validatorId', 'state'])
@Index('practice_validation_practice', ['practiceId', 'editionNo'])
export class PracticeValidation extends Versioned {
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_validation_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('uuid') networkId: string;
  @Column('uuid', { array: true }) authorIds: string[];
  @Column('uuid', { nullable: true }) ownerOrganisationId: string | null;
  @Column('int') editionNo: number;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'validatorId', foreignKeyConstraintName: 'practice_validation_validator_fk' })
  validator?: Person;
  @Column('uuid') validatorId: string;
  /** From where they speak: counts once for the quorum. */
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisationId', foreignKeyConstraintName: 'practice_validation_organisation_fk' })
  organisation?: Organisation;
  @Column('uuid') organisationId: string;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'askedBy', foreignKeyConstraintName: 'practice_validation_asker_fk' })
  asker?: Person;
  @Column('uuid') askedBy: string;
  @Column('text') state: ValidationState;
  @Column('text', { array: true }) conflictKinds: ConflictKind[];
  /** Words about a conflict, a refusal or a release; between the validator and the coordinators. */
  @Column('text') note: string;
  @Column('jsonb') scores: ValidationScores;
  @Column('text', { nullable: true }) decision: ValidationDecision | null;
  /** Public once the edition is; what is only being written is the validator's alone. */
  @Column('text') opinion: string;
  @Column('text') privateNote: string;
  @Column('text', { nullable: true }) shownAs: ShownAs | null;
  /** As they were called on the day, as far as they wanted to be shown. */
  @Column('text', { nullable: true }) givenName: string | null;
  @Column('text', { nullable: true }) givenOrganisation: string | null;
  @Column('int') criteriaVersion: number;
  @Column('timestamptz', { nullable: true }) declaredAt: Date | null;
  @Column('timestamptz', { nullable: true }) givenAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
