import { storyKinds, type StoryContent, type StoryKind } from '@guildhall/domain/stories/content';
import { storyMachine, type StoryState } from '@guildhall/domain/stories/machine';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from '../peer-review/case.entity.js';
import { Practice } from '../practices/practice.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** A story, a quote or a lesson: its working copy, and what of it the world reads. Who the person is stands in the consent. */
@Entity('story')
@Unique('story_slug_unique', ['slug'])
@Check('story_kind_known', `kind in (${list(storyKinds)})`)
@Check('story_state_known', `state in (${list(storyMachine.states)})`)
@Check(
  'story_sourced',
  `(kind = 'LESSON' or ("practiceId" is null and "caseId" is null and "transferId" is null)) and ("transferId" is null or "caseId" is null)`,
)
@Check('story_read_whole', `(state in ('PUBLISHED','WITHDRAWN')) = (published is not null) and (published is null) = (slug is null)`)
@Check('story_mark_of_lesson', `state <> 'WITHDRAWN' or (kind = 'LESSON' and "withdrawnAt" is not null)`)
@Index('story_network', ['networkId'])
@Index('story_shelf', { synchronize: false })
@Index('story_author', ['authorId'])
@Index('story_case', ['caseId'], { where: `"caseId" is not null` })
@Index('story_transfer', ['transferId'], { where: `"transferId" is not null` })
@Index('story_practice', ['practiceId'], { where: `"practiceId" is not null` })
export class Story extends Versioned {
  @ManyToOne(() => Network, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'story_network_fk' })
  network?: Network;
  @Column('uuid') networkId: string;
  @Column('text') kind: StoryKind;
  @Column('text') state: StoryState;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'story_author_fk' })
  author?: Person;
  /** Who writes it down; hardly ever the person whose story it is. */
  @Column('uuid') authorId: string;
  @ManyToOne(() => Practice, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'story_practice_fk' })
  practice?: Practice | null;
  @Column('uuid', { nullable: true }) practiceId: string | null;
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'story_case_fk' })
  reviewed?: PeerReviewCase | null;
  @Column('uuid', { nullable: true }) caseId: string | null;
  /** The practice in use that a lesson was learned from; it stays when that record is taken away. */
  @Column('uuid', { nullable: true }) transferId: string | null;
  /** Words of its address, from the title that was published; gone with the consent, so that not even an address is taken. */
  @Column('text', { nullable: true }) slug: string | null;
  @Column('jsonb') content: StoryContent;
  @Column('jsonb', { nullable: true }) published: StoryContent | null;
  /** How often it was published. */
  @Column('int') editionNo: number;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  /** Why a lesson was taken back, in words for its readers. */
  @Column('text') reason: string;
}

/** What an autosave changed. Append-only: the base of a merge. */
@Entity('story_revision')
@Unique('story_revision_version_unique', ['storyId', 'version'])
export class StoryRevision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'story_revision_pkey' }) id: string;
  @ManyToOne(() => Story, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'storyId', foreignKeyConstraintName: 'story_revision_story_fk' })
  story?: Story;
  @Column('uuid') storyId: string;
  @Column('int') version: number;
  @Column('jsonb') patch: object;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') at: Date;
}

/** What harvesters were told of a story: kept by the database, and when the story is deleted too. */
@Entity('story_outside')
export class StoryOutside {
  /** Of the story. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'story_outside_pkey' }) id: string;
  /** Of the text that they read. */
  @Column('text') locale: string;
  /** Whether it was to be read at `at`; a consent may have run out since. */
  @Column('boolean') live: boolean;
  @Column('timestamptz') at: Date;
}

/** A frozen edition that a text stands in: it cannot be taken back by us, only be dealt with by people. */
@Entity('story_use')
@Unique('story_use_one_each', ['storyId', 'bookId', 'edition'])
@Check('story_use_settled_whole', `("settledAt" is null) = (note = '')`)
export class StoryUse {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'story_use_pkey' }) id: string;
  /** Stays when the text is deleted: files that are withheld stay so. */
  @Column('uuid') storyId: string;
  @Column('uuid') bookId: string;
  @Column('int') edition: number;
  /** Of the book, and the path of the edition. */
  @Column('text') title: string;
  @Column('text') address: string;
  @Column('timestamptz') at: Date;
  /** The files of the edition are not handed out any more. */
  @Column('boolean') withheld: boolean;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  @Column('uuid', { nullable: true }) settledBy: string | null;
  /** What was done. */
  @Column('text') note: string;
}
