import { newId } from '../../src/kernel/ids.js';
import { StoryConsent } from '../../src/stories/consent.entity.js';
import { endConsent, recordHostConsent } from '../../src/stories/consent.service.js';
import { Story } from '../../src/stories/story.entity.js';
import { publishStory, withdrawStory } from '../../src/stories/story.service.js';
import { transact } from '../../src/kernel/transact.js';
import { person } from '../cast.js';
import { makeCase, makeProgramme, part } from '../make.reviews.js';
import { again, published, storyDraft } from '../make.stories.js';
import { practiceCast } from '../practice-cast.js';
import type { World } from '../worlds.js';

/** Stories and lessons in every state, one of a review; who writes, who hosts, who coordinates, and those from elsewhere. */
export const storiesWorld: World = async (app) => {
  const cast = await practiceCast(app);
  const net = cast.network.id;
  const coordinator = await app.ctxOf(cast.author);
  const lessonWriter = await person(app, 'Lesson Writer');
  await storyDraft(app, cast.author, net);
  await published(app, cast.author, net);
  await storyDraft(app, lessonWriter, net, 'LESSON');
  const ended = await published(app, cast.author, net, 'QUOTE');
  const consent = await app.db.manager.findOneByOrFail(StoryConsent, { storyId: ended.id });
  await endConsent(coordinator, { consentId: consent.id, expectedVersion: 1, reason: '' });
  const lesson = await storyDraft(app, lessonWriter, net, 'LESSON');
  await publishStory(coordinator, { storyId: lesson.id, expectedVersion: lesson.version, clientMutationId: newId() });
  await withdrawStory(coordinator, {
    storyId: lesson.id,
    expectedVersion: (await again(app, lesson.id)).version,
    reason: 'The figures were wrong.',
  });

  const programme = await makeProgramme(app);
  const host = await person(app, 'Host of a lesson');
  const { row: reviewed } = await makeCase(app, programme, { state: 'CLOSED' });
  await transact(app.factory.make(null), async (ctx) => {
    await part(ctx, host, 'HOST_LEAD', reviewed.id);
  });
  const ofReview = await storyDraft(app, lessonWriter, net, 'LESSON');
  await app.db.manager.update(Story, { id: ofReview.id }, { caseId: reviewed.id });
  await transact(app.factory.make(null), async (ctx) => recordHostConsent(ctx, await again(app, ofReview.id), host.id));
  return {
    storyCoordinator: cast.author,
    lessonWriter,
    lessonHost: host,
    storyStranger: cast.stranger,
    storyElsewhere: cast.elsewhere,
    storyAdmin: cast.admin,
  };
};
