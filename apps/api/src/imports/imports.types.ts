import { importKinds, type ImportKind } from '@guildhall/domain/imports/activities';
import type { ColumnUse } from '@guildhall/domain/imports/columns';
import type { Severity } from '@guildhall/domain/imports/report';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../kernel/enums.js';
import { DateTime } from '../kernel/datetime.js';

export const ImportKindEnum = enumOf(importKinds);
registerEnumType(ImportKindEnum, { name: 'ImportKind' });
export const RemarkSeverityEnum = enumOf(['ERROR', 'WARNING', 'NOTE'] as const);
registerEnumType(RemarkSeverityEnum, { name: 'ImportRemarkSeverity' });
export const ColumnUseEnum = enumOf(['FIELD', 'IGNORED', 'UNKNOWN', 'FORBIDDEN', 'SECOND'] as const);
registerEnumType(ColumnUseEnum, { name: 'ImportColumnUse' });
export const RowOutcomeEnum = enumOf(['NEW', 'UNCHANGED', 'MERGED', 'REJECTED', 'HELD'] as const);
registerEnumType(RowOutcomeEnum, { name: 'ImportRowOutcome' });
export type RowOutcome = 'NEW' | 'UNCHANGED' | 'MERGED' | 'REJECTED' | 'HELD';

@ObjectType('ImportRemarkValue')
export class RemarkValueNode {
  @Field() name: string;
  @Field() value: string;
}
@ObjectType('ImportRemark', { description: 'What is said of a row, a line, a column; never what stands in a cell' })
export class RemarkNode {
  @Field(() => RemarkSeverityEnum) severity: Severity;
  @Field() code: string;
  @Field(() => Int, { nullable: true }) row: number | null;
  @Field(() => Int, { nullable: true }) line: number | null;
  @Field(() => String, { nullable: true }) column: string | null;
  @Field(() => [RemarkValueNode]) values: RemarkValueNode[];
}
@ObjectType('ImportColumn')
export class ColumnNode {
  @Field(() => Int) index: number;
  @Field() title: string;
  @Field(() => String, { nullable: true }) field: string | null;
  @Field(() => ColumnUseEnum) use: ColumnUse;
}
@ObjectType('ImportRow', { description: 'As it would be stored; only the first ones' })
export class RowNode {
  @Field(() => Int) row: number;
  @Field(() => Int, { nullable: true }) line: number | null;
  @Field(() => RowOutcomeEnum) outcome: RowOutcome;
  @Field() title: string;
  @Field() detail: string;
}
@ObjectType('ImportReport', { description: 'What a file holds, and what came of it' })
export class ReportNode {
  @Field(() => String, { nullable: true, description: 'Why nothing of the file can be taken' }) fault: string | null;
  @Field(() => Int, { nullable: true }) faultLine: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'To be sent with the same file when this is to be stored; null where nothing can be',
  })
  fingerprint: string | null;
  @Field() stored: boolean;
  @Field(() => ID, { nullable: true }) importId: string | null;
  @Field(() => ID, { nullable: true, description: 'The draft that came of a write-up' }) practiceId: string | null;
  @Field(() => String, { nullable: true }) encoding: string | null;
  @Field(() => String, { nullable: true }) delimiter: string | null;
  @Field(() => [ColumnNode]) columns: ColumnNode[];
  @Field(() => [String], { description: 'What a column can hold' }) fields: string[];
  @Field(() => [String], { description: 'Fields that no column holds and without which nothing is read' }) lacking: string[];
  @Field(() => Int, { name: 'rowCount' }) rowCount: number;
  @Field(() => Int) fresh: number;
  @Field(() => Int) unchanged: number;
  @Field(() => Int) merged: number;
  @Field(() => Int) rejected: number;
  @Field(() => [RemarkNode]) remarks: RemarkNode[];
  @Field(() => Int, { description: 'Remarks beyond the first 2000' }) remarksLeftOut: number;
  @Field(() => [RowNode]) rows: RowNode[];
  @Field(() => String, { nullable: true, description: 'Text of a write-up as it would be stored' }) text: string | null;
}
@ObjectType('ImportRun', { description: 'One time that something of a file was stored' })
export class RunNode {
  @Field(() => ID) id: string;
  @Field(() => ImportKindEnum) kind: ImportKind;
  @Field(() => DateTime) at: Date;
  @Field(() => Int) rows: number;
  @Field(() => Int) created: number;
  @Field(() => Int) unchanged: number;
  @Field(() => Int) merged: number;
  @Field(() => Int) rejected: number;
  @Field(() => [String]) columnsLeftOut: string[];
  @Field(() => String, { nullable: true }) communityName: string | null;
  @Field(() => ID, { nullable: true }) practiceId: string | null;
  @Field(() => [RemarkNode]) remarks: RemarkNode[];
}

@ObjectType('ImportCommunity')
export class ImportCommunityNode {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field() name: string;
}
@ObjectType('ImportChoices', { description: 'What the asker may bring' })
export class ChoicesNode {
  @Field(() => [ImportKindEnum]) kinds: ImportKind[];
  @Field(() => [ImportCommunityNode], { description: 'To which people of a list can be invited' }) communities: ImportCommunityNode[];
}

@InputType()
export class ImportMappingInput {
  @Field(() => Int) column: number;
  @Field({ description: 'A field of the list of the preview; empty: leave the column out' }) field: string;
}
@InputType()
export class ImportFileInput {
  @Field({ description: 'Base64' }) content: string;
  @Field(() => String, { nullable: true, description: 'utf-8, windows-1252, utf-16le, utf-16be; by default as the file shows' }) encoding?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'DMY or MDY, for dates with slashes' }) dateOrder?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Undo a double encoding' }) repair?: boolean | null;
  @Field(() => [ImportMappingInput], { nullable: true }) mapping?: ImportMappingInput[] | null;
}
@InputType()
export class ImportInput {
  @Field(() => ImportFileInput) file: ImportFileInput;
  @Field(() => String, { nullable: true, description: 'Of the preview; without it nothing is stored' }) fingerprint?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The refused rows of the preview may stay out; without it they stop everything' })
  leaveOutRefused?: boolean | null;
}
@InputType()
export class ImportMembersInput extends ImportInput {
  @Field(() => ID) communityId: string;
}
