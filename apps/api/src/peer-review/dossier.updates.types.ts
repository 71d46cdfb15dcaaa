import type {
  ChangeDossierInput as Change,
  OpenNextRoundInput as Open,
  RebaseRoundInput as Rebase,
} from '@guildhall/domain/peer-review/dossier-change';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { DossierFigureNode, DossierStepNode } from './dossier.types.js';

@ObjectType('DossierDifference', { description: 'One field of the dossier, before and after' })
export class DossierDifferenceNode {
  @Field(() => String) key: string;
  @Field(() => String, { nullable: true, description: 'Of a section' }) title: string | null;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
  @Field(() => String) before: string;
  @Field(() => String) after: string;
}
@ObjectType('DossierUpdate', { description: 'What the host changed after it had applied' })
export class DossierUpdateNode {
  @Field(() => Int) seq: number;
  @Field(() => DateTime) at: string;
  @Field(() => String, { description: 'What the host says of it' }) note: string;
  @Field(() => Boolean, { description: 'Whether the round stands on it' }) inRound: boolean;
  @Field(() => [DossierDifferenceNode]) differences: DossierDifferenceNode[];
  @Field(() => [String], { description: 'Titles of the dimensions whose answers of the viewer stand on what was changed' })
  touched: string[];
}
@ObjectType('DossierText', { description: 'A section as it is written' })
export class DossierTextNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Paragraphs are parted by an empty line' }) text: string;
}
@ObjectType('DossierUpdates')
export class DossierUpdatesNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) programmeName: string;
  @Field(() => String) hostName: string;
  @Field(() => String, { description: 'Language of the dossier' }) locale: string;
  @Field(() => Int, { nullable: true, description: 'Number of the dossier on which the round stands' }) roundSeq: number | null;
  @Field(() => Int, { description: 'Number of the newest dossier' }) seq: number;
  @Field(() => String) summary: string;
  @Field(() => [DossierTextNode]) sections: DossierTextNode[];
  @Field(() => [DossierStepNode]) journey: DossierStepNode[];
  @Field(() => [DossierFigureNode]) figures: DossierFigureNode[];
  @Field(() => [DossierUpdateNode], { description: 'The newest first' }) updates: DossierUpdateNode[];
  @Field(() => Boolean) viewerCanChange: boolean;
  @Field(() => Boolean) viewerCanRebase: boolean;
  @Field(() => Boolean, { description: 'In which everybody judges anew' }) viewerCanOpenRound: boolean;
}
@InputType()
export class DossierTextInput {
  @Field(() => String) key: string;
  @Field(() => String) text: string;
}
@InputType()
export class DossierStepInput {
  @Field(() => String) name: string;
  @Field(() => Float) weeks: number;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
}
@InputType()
export class DossierFigureInput {
  @Field(() => String) value: string;
  @Field(() => String) label: string;
  @Field(() => String) source: string;
}
@InputType()
export class ChangeDossierInput implements Change {
  @Field(() => ID) caseId: string;
  @Field(() => String) summary: string;
  @Field(() => [DossierTextInput], { description: 'Sections that are to change' }) sections: DossierTextInput[];
  @Field(() => [DossierStepInput], { nullable: true, description: 'All steps; left as they are where it is missing' })
  journey?: DossierStepInput[] | null;
  @Field(() => [DossierFigureInput], { nullable: true, description: 'All figures; left as they are where it is missing' })
  figures?: DossierFigureInput[] | null;
  @Field(() => String, { description: 'In a sentence, for those who read it already' }) note: string;
  @Field(() => Int) expectedSeq: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class RebaseRoundInput implements Rebase {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The newest dossier, which the round shall stand on' }) seq: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class OpenNextRoundInput implements Open {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The newest dossier, which the round shall stand on' }) seq: number;
  @Field(() => String, { description: 'Day on which reviews are due, YYYY-MM-DD' }) dueOn: string;
  @Field(() => String, { description: 'For everybody who takes part' }) reason: string;
  @Field(() => ID) clientMutationId: string;
}
