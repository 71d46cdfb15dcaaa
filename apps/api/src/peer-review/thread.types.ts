import type {
  AddCasePostInput as Add,
  EditCasePostInput as Edit,
  MarkThreadReadInput as Mark,
} from '@guildhall/domain/peer-review/threads';
import { postVoices, threadAudiences, type PostVoice, type ThreadAudience } from '@guildhall/domain/peer-review/threads';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../kernel/enums.js';
import { PassageInput } from './dossier-remark.types.js';
import { DateTime } from '../kernel/datetime.js';

export const ThreadAudienceEnum = enumOf(threadAudiences);
registerEnumType(ThreadAudienceEnum, { name: 'ThreadAudience', description: 'To whom something is said in a case' });
export const PostVoiceEnum = enumOf(postVoices);
registerEnumType(PostVoiceEnum, { name: 'PostVoice', description: 'As whom the host reads somebody of the team' });
export const shownAs = ['NAME', 'TEAM', 'FORMER'] as const;
export const ShownAsEnum = enumOf(shownAs);
registerEnumType(ShownAsEnum, { name: 'ShownAs', description: 'As whom the viewer reads the writer of a post' });

@ObjectType('CasePostEdit', { description: 'Words that a post had before' })
export class CasePostEditNode {
  @Field(() => String) body: string;
  @Field(() => DateTime, { description: 'Until when' }) at: string;
}
@ObjectType('PostEvidence', { description: 'A piece of evidence that a post is about' })
export class PostEvidenceNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
}
@ObjectType('CasePost')
export class CasePostNode {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts within the audience' }) number: number;
  @Field(() => String) body: string;
  @Field(() => String, { nullable: true, description: 'Null for who has left, and for whom the host reads as the team' }) authorName:
    | string
    | null;
  @Field(() => ShownAsEnum) shownAs: (typeof shownAs)[number];
  @Field(() => Boolean, { description: 'The host reads it as said by the team' }) asTeam: boolean;
  @Field(() => String, { nullable: true, description: 'Passage of the dossier that it is about' }) quote: string | null;
  @Field(() => PostEvidenceNode, { nullable: true, description: 'Null where the viewer may not read it any more' })
  evidence: PostEvidenceNode | null;
  @Field(() => String, { nullable: true, description: 'Section of the report that it is about' }) reportSection: string | null;
  @Field(() => Boolean) mine: boolean;
  @Field(() => Boolean) unread: boolean;
  @Field(() => DateTime) at: string;
  @Field(() => DateTime, { nullable: true }) editedAt: string | null;
  @Field(() => [CasePostEditNode]) edits: CasePostEditNode[];
  @Field(() => Int) version: number;
  @Field(() => Boolean) viewerCanEdit: boolean;
}
@ObjectType('CaseThread', { description: 'What is said about one dimension, or about none' })
export class CaseThreadNode {
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => Int) unread: number;
  @Field(() => [CasePostNode]) posts: CasePostNode[];
}
@ObjectType('ThreadReaders', { description: 'Who reads what is said, beside the viewer' })
export class ThreadReadersNode {
  @Field(() => [String]) names: string[];
  @Field(() => Boolean, { description: 'The team, as one' }) team: boolean;
  @Field(() => Int, { description: 'People of the host' }) hostPeople: number;
}
@ObjectType('OpenAudience')
export class OpenAudienceNode {
  @Field(() => ThreadAudienceEnum) audience: ThreadAudience;
  @Field(() => Int) unread: number;
}
@ObjectType('CaseThreads', { description: 'What is said in a case to one audience' })
export class CaseThreadsNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) programmeName: string;
  @Field(() => ThreadAudienceEnum) audience: ThreadAudience;
  @Field(() => [OpenAudienceNode], { description: 'All that the viewer belongs to' }) audiences: OpenAudienceNode[];
  @Field(() => ThreadReadersNode) readers: ThreadReadersNode;
  @Field(() => [PostVoiceEnum], { description: 'As whom the viewer may speak; the first where nothing is chosen' }) voices: PostVoice[];
  @Field(() => [CaseThreadNode]) threads: CaseThreadNode[];
  @Field(() => PostEvidenceNode, { nullable: true, description: 'The piece of evidence that was asked about' })
  about: PostEvidenceNode | null;
  @Field(() => Boolean) viewerCanWrite: boolean;
}
@InputType()
export class AddCasePostInput implements Add {
  @Field(() => ID) caseId: string;
  @Field(() => ThreadAudienceEnum) audience: ThreadAudience;
  @Field(() => String, { nullable: true }) dimensionKey?: string | null;
  @Field(() => PostVoiceEnum, { nullable: true }) displayedAs?: PostVoice | null;
  @Field(() => ID, { nullable: true, description: 'What it is about; only to the team' }) evidenceId?: string | null;
  @Field(() => String, { nullable: true, description: 'Section of the report that it is about; only to the team' }) reportSection?:
    | string
    | null;
  @Field(() => PassageInput, { nullable: true, description: 'Of the dossier; only to the team' }) passage?: PassageInput | null;
  @Field(() => String) body: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class EditCasePostInput implements Edit {
  @Field(() => ID) postId: string;
  @Field(() => String) body: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MarkThreadReadInput implements Mark {
  @Field(() => ID) caseId: string;
  @Field(() => ThreadAudienceEnum) audience: ThreadAudience;
  @Field(() => String, { nullable: true }) dimensionKey?: string | null;
  @Field(() => Int, { description: 'Of the newest post that was seen' }) number: number;
}
