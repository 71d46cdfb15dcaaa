import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LinkedLessonNode } from './uptake.types.js';

@ObjectType('BlockLessons', { description: 'Lessons on a building block, as far as they can be read now' })
export class BlockLessonsNode {
  @Field(() => ID) blockId: string;
  @Field(() => [LinkedLessonNode]) lessons: LinkedLessonNode[];
}
@ObjectType('LessonToLink', { description: 'A lesson that can be attached to a building block' })
export class LessonToLinkNode extends LinkedLessonNode {
  @Field(() => Boolean, { description: 'It is about this practice' }) ofThis: boolean;
}
@InputType('LinkBlockLessonInput')
export class LinkBlockLessonInput {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) blockId: string;
  @Field(() => ID) lessonId: string;
  @Field(() => Boolean, { description: 'Whether it hangs there afterwards' }) on: boolean;
}
