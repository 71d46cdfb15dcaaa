import { claimProperties, type ClaimProperty } from '@guildhall/domain/funding/claims';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

/** Something that public money pays for. What is known of it stands in its claims. */
@Entity('funded_project')
@Unique('funded_project_key_unique', ['key'])
@Check('funded_project_named', `name <> '' and cardinality(countries) > 0`)
@Index('funded_project_name', ['name', 'id'])
export class FundedProject extends Versioned {
  /** Name and countries, by which a second list knows it again. */
  @Column('text') key: string;
  @Column('text') name: string;
  /** Fund or programme as it was written. */
  @Column('text') instrument: string;
  @Column('text', { array: true }) countries: string[];
}

/** What somebody says of a project. Two claims may differ: both are shown, each with its day and its source. */
@Entity('project_claim')
@Check('project_claim_property_known', `property in (${claimProperties.map((p) => `'${p}'`).join(',')})`)
@Check('project_claim_exact', `day ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`)
@Check(
  'project_claim_sum',
  `(property in ('BUDGET_TOTAL','CONTRIBUTION')) = (amount is not null) and (amount is null) = (currency is null) and amount >= 0`,
)
@Check(
  'project_claim_when',
  `case property when 'PERIOD_FROM' then day is not null and not "isOpen" when 'PERIOD_TO' then (day is not null) <> "isOpen" else day is null and not "isOpen" end`,
)
@Index('project_claim_once', { synchronize: false })
export class ProjectClaim extends Versioned {
  @ManyToOne(() => FundedProject, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'projectId', foreignKeyConstraintName: 'project_claim_project_fk' })
  project?: FundedProject;
  @Column('uuid') projectId: string;
  @Column('text') property: ClaimProperty;
  /** As exact as it was said: a year, a month or a day. */
  @Column('text', { nullable: true }) day: string | null;
  @Column('boolean') isOpen: boolean;
  @Column('numeric', { precision: 14, scale: 2, nullable: true }) amount: string | null;
  @Column('text', { nullable: true }) currency: string | null;
  @Column('date') statedOn: string;
  @Column('text') sourceTitle: string;
  @Column('text', { nullable: true }) sourceUrl: string | null;
}
