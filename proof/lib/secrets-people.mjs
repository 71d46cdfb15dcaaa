// What people and communities tell to some only (visibility levels of the network, section 3).
const nothing = () => undefined;
const votes = (position) => async (w, c) => {
  const { id, option } = await w.one(
    `select p."discussionId" id, o.id option from poll p join poll_option o on o."discussionId" = p."discussionId" where p.state = 'OPEN' and o.position = $1`,
    [position],
  );
  await w.act(c.subject, 'vote', { discussionId: id, optionIds: [option] });
};

/** A post that mentions somebody who does not follow: they alone are told, or nobody is. Whoever wrote it learns nothing of which of the two it was. */
const mentions = async (w, c) => {
  const { id } = await w.one(
    `select d.id from discussion d where d."communityId" = $1 and d.state = 'OPEN' and not exists (select from follow f where f."discussionId" = d.id and f."personId" = $2) order by d.id`,
    [c.community, c.subject],
  );
  await w.act(c.other, 'reply', {
    discussionId: id,
    body: `[@Somebody](https://here.example/people/${c.subject}) knows.`,
    locale: 'en',
    follow: false,
  });
  await w.settled();
  const told = await w.one(`select count(*)::int n from notice where kind = 'MENTIONED' and "personId" = $1`, [c.subject]);
  if (told.n === 0) throw new Error('nobody was told of the mention: its secret would prove nothing');
};

export const peopleSecrets = [
  {
    name: 'country that only organisers see',
    knows: ['subject', 'organisers'],
    both: (w, c) =>
      w.sql(`update profile set "fieldVisibility" = "fieldVisibility" || '{"country":"ORGANISERS"}' where id = '${c.subject}'`),
    a: (w, c) => w.sql(`update profile set "countryCode" = 'DE' where id = '${c.subject}'`),
    b: (w, c) => w.sql(`update profile set "countryCode" = 'SE' where id = '${c.subject}'`),
  },
  {
    name: 'whom somebody blocks',
    full: true,
    knows: ['subject', 'other', 'lead'],
    both: nothing,
    a: (w, c) => w.act(c.subject, 'blockPerson', { personId: c.other }),
    b: (w, c) => w.act(c.subject, 'blockPerson', { personId: c.lead }),
  },
  {
    name: 'an account about to be deleted or not',
    full: true,
    knows: ['subject'],
    // Whoever lets nobody know of them in the directory.
    both: (w, c) => w.sql(`update profile set "fieldVisibility" = '{}' where id = '${c.subject}'`),
    a: nothing,
    b: (w, c) =>
      w.sql(
        `update person set status = 'DELETION_PENDING' where id = '${c.subject}'`,
        `insert into erasure (id, "createdAt", "updatedAt", version, "personId", "dueAt", posts, certificates, state)
           values (gen_random_uuid(), now(), now(), 1, '${c.subject}', now() + interval '14 days', 'KEEP', 'KEEP', 'ASKED')`,
      ),
  },
  {
    name: 'text of an application',
    full: true,
    community: 'APPLICATION',
    knows: ['newcomer', 'coordinators'],
    both: nothing,
    a: (w, c) => w.act(c.newcomer, 'joinCommunity', { communityId: c.community, text: 'I sell quernstone mills.' }),
    b: (w, c) => w.act(c.newcomer, 'joinCommunity', { communityId: c.community, text: 'I sell whetstones online.' }),
  },
  {
    name: 'applied or not',
    community: 'APPLICATION',
    knows: ['newcomer', 'coordinators'],
    both: nothing,
    a: nothing,
    b: (w, c) => w.act(c.newcomer, 'joinCommunity', { communityId: c.community, text: 'May I come in?' }),
  },
  {
    name: 'how far somebody has read',
    full: true,
    knows: ['subject'],
    both: nothing,
    a: nothing,
    b: async (w, c) => {
      const d = await w.one(
        `select d.id, d."lastNumber" n from discussion d join role_grant g on g."scopeId" = d."communityId" and g."personId" = $1 and g."revokedAt" is null where d.state = 'OPEN' order by d.id`,
        [c.subject],
      );
      await w.act(c.subject, 'markRead', { discussionId: d.id, number: d.n });
    },
  },
  {
    name: 'what somebody votes for',
    full: true,
    knows: ['subject'],
    // Whoever it is belongs to the community that asks.
    both: (w, c) =>
      w.sql(
        `insert into role_grant (id, "createdAt", "updatedAt", version, "personId", role, "scopeType", "scopeId")
           select gen_random_uuid(), now(), now(), 1, '${c.subject}', 'MEMBER', 'COMMUNITY', d."communityId" from poll p join discussion d on d.id = p."discussionId"
           where p.state = 'OPEN' and not exists (select from role_grant g where g."personId" = '${c.subject}' and g."scopeId" = d."communityId" and g."revokedAt" is null)`,
      ),
    a: votes(1),
    b: votes(2),
  },
  {
    name: 'told of a mention or passed over',
    full: true,
    community: 'OPEN',
    knows: ['subject'],
    both: mentions,
    a: nothing,
    // As it is for whoever is no member, is suspended, or wants to hear nothing of who wrote it.
    b: (w, c) =>
      w.sql(
        `delete from notice where kind = 'MENTIONED' and "personId" = '${c.subject}'`,
        `delete from mail m using person p where p.id = '${c.subject}' and m."toAddress" = p.email and m.template = 'notifications.mentioned'`,
      ),
  },
];
