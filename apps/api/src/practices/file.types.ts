import { evidenceKinds, pictureLicences, type Attachment, type Picture } from '@guildhall/domain/practices/content';
import type { StoredType } from '@guildhall/domain/practices/files';
import { describedEnum } from '../kernel/described-enum.js';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

export const EvidenceKindEnum = describedEnum(evidenceKinds, 'PracticeEvidenceKind', 'What an attached paper is, as evidence');
const claimWords = 'What it shows: the sentence of the text that it stands behind';
const peopleWords = 'NOBODY: nobody can be recognised on it; AGREED: whoever can be has agreed; null: not said';
const licenceWords = `SPDX name, or PERMISSION where the owner agreed to this use alone: ${pictureLicences.join(', ')}`;

@ObjectType('PracticeFile', {
  description: 'A file that a practice holds; its bytes are at its address, for whoever may see what holds it',
})
export class FileNode {
  @Field(() => ID) id: string;
  @Field(() => String) url: string;
  @Field(() => String, { description: 'image/webp or application/pdf' }) type: StoredType;
  @Field(() => Int) bytes: number;
  @Field(() => Int, { nullable: true, description: 'Of a picture' }) width: number | null;
  @Field(() => Int, { nullable: true }) height: number | null;
  @Field(() => String, { description: 'As it was called where it came from; may be empty' }) name: string;
}

@ObjectType('PracticePictureText', { description: 'What is said of a picture, as its authors write it' })
export class PictureTextNode {
  @Field(() => ID, { description: 'Of the file' }) id: string;
  @Field(() => String, { description: 'What it shows, for whoever does not see it' }) alt: string;
  @Field(() => Boolean, { description: 'It says nothing that the text does not say; it has no alternative text then' }) decorative: boolean;
  @Field(() => String) caption: string;
  @Field(() => String, { description: 'Who made it' }) credit: string;
  @Field(() => String, { nullable: true, description: licenceWords }) licence: Picture['licence'];
  @Field(() => String, { nullable: true, description: peopleWords }) people: Picture['people'];
}
@ObjectType('PracticeAttachmentText')
export class AttachmentTextNode {
  @Field(() => ID, { description: 'Of the file' }) id: string;
  @Field(() => String) title: string;
  @Field(() => EvidenceKindEnum, { nullable: true }) kind: Attachment['kind'];
  @Field(() => String, { description: claimWords }) claim: string;
}

@ObjectType('PracticePicture', { description: 'A picture of a practice; the first one is its cover' })
export class PictureNode extends PictureTextNode {
  @Field(() => String) url: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
}
@ObjectType('PracticeAttachment', { description: 'A PDF to take along' })
export class AttachmentNode extends AttachmentTextNode {
  @Field(() => String) url: string;
  @Field(() => Int) bytes: number;
}

@InputType('PracticePictureInput')
export class PictureInput {
  @Field(() => ID, { description: 'Of a file of this practice' }) id: string;
  @Field(() => String, { defaultValue: '' }) alt: string;
  @Field(() => Boolean, { defaultValue: false }) decorative: boolean;
  @Field(() => String, { defaultValue: '' }) caption: string;
  @Field(() => String, { defaultValue: '' }) credit: string;
  @Field(() => String, { nullable: true, defaultValue: null, description: licenceWords }) licence: Picture['licence'];
  @Field(() => String, { nullable: true, defaultValue: null, description: peopleWords }) people: Picture['people'];
}
@InputType('PracticeAttachmentInput')
export class AttachmentInput {
  @Field(() => ID, { description: 'Of a file of this practice' }) id: string;
  @Field(() => String, { defaultValue: '' }) title: string;
  @Field(() => EvidenceKindEnum, { nullable: true, defaultValue: null }) kind: Attachment['kind'];
  @Field(() => String, { defaultValue: '', description: claimWords }) claim: string;
}
@InputType('UploadInput')
export class UploadInput {
  @Field(() => String, { description: 'Base64' }) content: string;
  @Field(() => String, { defaultValue: '', description: 'As it is called where it comes from; it decides nothing' }) name: string;
}
@InputType('TakePictureAwayInput')
export class TakePictureAwayInput {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) pictureId: string;
}
@InputType('AddPracticeFileInput')
export class AddFileInput {
  @Field(() => ID) practiceId: string;
  @Field(() => UploadInput) file: UploadInput;
}
