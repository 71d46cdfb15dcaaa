import { recognisedParts, recognisedRoles, type CertificateText, type RecognisedRole } from '@guildhall/domain/peer-review/recognition';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { oneOf } from './one-of.js';

/** A certificate for one person and case: of a closed one for the whole, of a cancelled one for the parts that were done. Never changes but that its holder revokes it; a trigger refuses. */
@Entity('recognition')
@Unique('recognition_once', ['caseId', 'personId'])
@Unique('recognition_serial_unique', ['serial'])
@Check('recognition_role_known', oneOf('role', recognisedRoles))
@Check('recognition_serial_form', `serial ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$'`)
@Check('recognition_digest_form', `digest ~ '^[0-9a-f]{64}$'`)
@Check(
  'recognition_parts_known',
  `case when payload ? 'parts' then jsonb_typeof(payload->'parts') = 'array' and payload->'parts' <> '[]' and payload->'parts' <@ '${JSON.stringify(recognisedParts)}' else true end`,
)
@Index('recognition_person', ['personId'])
export class Recognition extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'recognition_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'recognition_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') role: RecognisedRole;
  @Column('text') serial: string;
  @Column('jsonb') payload: CertificateText;
  /** SHA-256 of serial and payload. */
  @Column('text') digest: string;
  @Column('timestamptz') issuedAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
