import type { RemoveDossierRemarkInput as Remove, SaveDossierRemarkInput as Save } from '@guildhall/domain/peer-review/dossier-remarks';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';

@ObjectType('DossierRemark', {
  description: 'What somebody remarks on a passage of the dossier: the viewer to oneself, or one of the team to the team',
})
export class DossierRemarkNode {
  @Field(() => ID) id: string;
  @Field(() => String) sectionKey: string;
  @Field(() => String) quote: string;
  @Field(() => String) body: string;
  @Field(() => DateTime) at: string;
  @Field(() => Boolean, { description: 'Made on an earlier dossier than the one that the round stands on' }) older: boolean;
  @Field(() => Boolean, { description: 'The words still stand in the section' }) stands: boolean;
  @Field(() => Boolean, { description: 'Said to the team' }) toTeam: boolean;
  @Field(() => String, { nullable: true, description: 'Who said it to the team; null for who has left' }) authorName: string | null;
  @Field(() => Int) version: number;
  @Field(() => Boolean) viewerCanChange: boolean;
}
@ObjectType('DossierPassages', { description: 'A section of the dossier, paragraph by paragraph' })
export class DossierPassagesNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => [String]) paragraphs: string[];
}
@ObjectType('DossierRemarks', { description: 'The dossier that the round stands on, with what the viewer may read of remarks on it' })
export class DossierRemarksNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) programmeName: string;
  @Field(() => String, { description: 'Language of the dossier' }) locale: string;
  @Field(() => Int) seq: number;
  @Field(() => [DossierPassagesNode]) sections: DossierPassagesNode[];
  @Field(() => [DossierRemarkNode]) remarks: DossierRemarkNode[];
  @Field(() => Boolean, { description: 'The talk of the team is open to the viewer' }) viewerCanTellTeam: boolean;
}
@InputType()
export class PassageInput {
  @Field(() => Int, { description: 'Number of the dossier in which it was chosen' }) seq: number;
  @Field(() => String) sectionKey: string;
  @Field(() => String, { description: 'Word for word' }) quote: string;
}
@InputType()
export class SaveDossierRemarkInput implements Save {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true }) remarkId?: string | null;
  @Field(() => PassageInput) passage: PassageInput;
  @Field(() => String) body: string;
  @Field(() => Int, { description: '0 for a new one' }) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class RemoveDossierRemarkInput implements Remove {
  @Field(() => ID) remarkId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
