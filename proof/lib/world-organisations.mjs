// Organisations in every state, with people of theirs.
export async function organisationsOf({ make, add, actors, grant }) {
  const place = await make('place', {
    slug: 'town',
    name: 'Town',
    nameLocal: 'Town',
    countryCode: 'DE',
    latitude: 1,
    longitude: 1,
    timeZone: 'Europe/Berlin',
    aliases: [],
  });
  const organisation = (slug, status, more = {}) =>
    make('organisation', {
      slug,
      name: `Organisation ${slug}`,
      nameLocal: 'Local',
      shortName: 'Org',
      kind: 'NGO',
      countryCode: 'SE',
      placeId: place.id,
      website: 'https://org.example',
      founded: '1999',
      operating: 'ACTIVE',
      languages: ['en'],
      fictional: true,
      evidence: 'ILLUSTRATIVE',
      sourceKeys: ['k'],
      networkRoles: ['r'],
      status,
      createdBy: actors.outsider,
      ...more,
    });
  const owner = await organisation('owner', 'VERIFIED');
  await grant(actors.organisationManager, 'ORG_MANAGER', 'ORGANISATION', owner.id);
  await make('affiliation', {
    personId: actors.organisationManager,
    organisationId: owner.id,
    function: 'Director',
    state: 'CONFIRMED',
    isManager: true,
  });
  await make('affiliation', {
    personId: actors.sameOrganisation,
    organisationId: owner.id,
    function: 'Adviser',
    state: 'CONFIRMED',
    isManager: false,
  });
  add('organisation', owner, { status: 'VERIFIED', slug: 'owner' });
  const request = await make('affiliation', {
    personId: actors.outsider,
    organisationId: owner.id,
    function: 'Hopeful',
    state: 'REQUESTED',
    isManager: false,
  });
  add('affiliation', request, { state: 'REQUESTED' });
  for (const status of ['PENDING', 'ARCHIVED']) {
    const row = await organisation(status.toLowerCase(), status);
    add('organisation', row, { status, slug: status.toLowerCase(), mark: `Organisation ${status.toLowerCase()}` });
  }
  return { place, owner, request };
}
