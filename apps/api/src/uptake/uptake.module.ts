import { Transfers1795600000130 } from '../db/migrations/0130-transfers.js';
import { Endorsements1795600000131 } from '../db/migrations/0131-endorsements.js';
import { Consultations1795600000132 } from '../db/migrations/0132-consultations.js';
import { PracticeComments1795600000182 } from '../db/migrations/0182-practice-comments.js';
import { CommentAnswers1795600000202 } from '../db/migrations/0202-comment-answers.js';
import { BlockLessons1795600000300 } from '../db/migrations/0300-block-lessons.js';
import { policies, type Feature } from '../kernel/feature.js';
import { PracticeBlockLessons } from './block-lessons.entity.js';
import { BlockLessonsResolver } from './block-lessons.resolver.js';
import { ConsultationComment, ConsultationRound } from './consultation.entity.js';
import { commentPolicy, roundPolicy } from './consultation.policy.js';
import { ConsultationResolver } from './consultation.resolver.js';
import { consultationSubscribers } from './consultation.subscribers.js';
import { PracticeEndorsement } from './endorsement.entity.js';
import { endorsementPolicy } from './endorsement.policy.js';
import { PracticeComment, PracticeCommentReport, PracticeCommentRevision } from './practice-comment.entity.js';
import { practiceCommentPolicy } from './practice-comment.policy.js';
import { PracticeCommentResolver } from './practice-comment.resolver.js';
import { PracticeTransfer } from './transfer.entity.js';
import { transferPolicy } from './transfer.policy.js';
import { UptakeResolver } from './uptake.resolver.js';
import { uptakeSubscribers } from './uptake.subscribers.js';
import { uptakeLeaving } from './leaving.service.js';

export const uptake: Feature = {
  name: 'uptake',
  leaving: uptakeLeaving,
  entities: [
    PracticeTransfer,
    PracticeEndorsement,
    ConsultationRound,
    ConsultationComment,
    PracticeComment,
    PracticeCommentRevision,
    PracticeCommentReport,
    PracticeBlockLessons,
  ],
  migrations: [
    Transfers1795600000130,
    Endorsements1795600000131,
    Consultations1795600000132,
    PracticeComments1795600000182,
    CommentAnswers1795600000202,
    BlockLessons1795600000300,
  ],
  providers: [UptakeResolver, ConsultationResolver, PracticeCommentResolver, BlockLessonsResolver],
  policies: policies(transferPolicy, endorsementPolicy, roundPolicy, commentPolicy, practiceCommentPolicy),
  subscribers: [...uptakeSubscribers, ...consultationSubscribers],
  invariants: [
    {
      name: 'a transfer lies with the network of its practice and names an edition that exists',
      sql: `select t.id from practice_transfer t join practice p on p.id = t."practiceId" where t."networkId" <> p."networkId" or t."editionNo" > p."editionNo"`,
    },
    {
      name: 'an endorsement lies with the network of its practice',
      sql: `select e.id from practice_endorsement e join practice p on p.id = e."practiceId" where e."networkId" <> p."networkId"`,
    },
    {
      name: 'a comment lies with the network of its practice',
      sql: `select c.id from practice_comment c join practice p on p.id = c."practiceId" where c."networkId" <> p."networkId"`,
    },
    {
      name: 'an answer lies with its comment, which is no answer, and is hidden with it',
      sql: `select a.id from practice_comment a join practice_comment c on c.id = a."answerToId" where a."practiceId" <> c."practiceId" or c."answerToId" is not null or a."threadAt" <> c."createdAt"
        or a."underHidden" <> (c."hiddenAt" is not null)`,
    },
    {
      name: 'a remark has the facts of its round, and an answered round has no remark without an answer',
      sql: `select c.id from consultation_comment c join consultation_round r on r.id = c."roundId" where c."networkId" <> r."networkId" or c."organiserIds" <> r."organiserIds" or c.audience <> r.audience
        or c."communityId" is distinct from r."communityId" or (r.state = 'ANSWERED' and c.disposition is null and c."hiddenAt" is null)`,
    },
  ],
};
