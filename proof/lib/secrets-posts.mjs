// A post that was taken out of sight: for whoever wrote it and who moderates there. Section 3 of the domain model of the network.
const key = () => crypto.randomUUID();
/** A member replies, a coordinator hides it; nobody has read words that tell the worlds apart by then. */
const hidden = async (w, c) => {
  const d = await w.one(
    `select id from discussion where "communityId" = $1 and state in ('OPEN','ANSWERED') order by kind = 'POLL' desc, id`,
    [c.community],
  );
  await w.act(c.subject, 'reply', { discussionId: d.id, body: 'Plain words.', locale: 'en', clientMutationId: key() });
  const post = await w.one(`select id from post where "authorId" = $1 order by id desc`, [c.subject]);
  await w.act(c.coordinators[0], 'moderatePost', { postId: post.id, act: 'hide' });
};
const says = (word) => (w) =>
  w.sql(`update post set body = 'The ${word} of the desk.', html = '<p>The ${word} of the desk.</p>' where state = 'HIDDEN'`);

export const postSecrets = [
  {
    name: 'words of a post that was hidden',
    full: true,
    community: 'APPLICATION',
    knows: ['subject', 'coordinators'],
    words: ['quernstone', 'whetstones'],
    both: hidden,
    a: says('quernstone'),
    b: says('whetstones'),
  },
];
