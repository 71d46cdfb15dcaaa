/** Real ids, slugs and addresses, by the names under which operations ask for them. */
export async function poolOf(app) {
  const ids = async (text) => (await app.query(text)).map((r) => r.id);
  const of = (table, where = 'true', n = 40) => ids(`select id from ${table} where ${where} order by id limit ${n}`);
  const pool = {
    community: await of('community'),
    discussion: await of('discussion'),
    post: await of('post', 'true', 120),
    membership: await of('community_membership', 'true', 120),
    person: await of('person'),
    practice: await of('practice'),
    organisation: await of('organisation'),
    ownerOrganisation: await of('organisation'),
    affiliation: await of('affiliation'),
    network: await of('network'),
    place: await of('place'),
    source: await of('source'),
    grant: await of('role_grant'),
    session: await of('session'),
    email: (await app.query(`select email from person where email is not null order by id limit 20`)).map((r) => r.email),
    slug: (
      await app.query(
        `select slug from community union all (select slug from practice where slug is not null limit 20) union all (select slug from organisation limit 10)`,
      )
    ).map((r) => r.slug),
  };
  pool.scope = [...pool.network, ...pool.community, ...pool.organisation.slice(0, 5)];
  pool.any = Object.entries(pool).flatMap(([key, list]) => (['email', 'slug'].includes(key) ? [] : list.slice(0, 5)));
  return pool;
}
