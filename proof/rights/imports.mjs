// Files that people bring: lists of people for those who may invite, lists for the registers of the network for those who verify organisations, write-ups for everybody.
const peopleFile = { content: Buffer.from('email,given name,consent\nnew@world.example,New,yes\n').toString('base64') };
const registrars = (about) => ({ door: 'signedIn', about, rule: 'registrars', input: { file: peopleFile, fingerprint: null } });
export const importMutations = {
  importMembers: {
    of: 'community',
    knows: 'community.card',
    rule: 'community.invite',
    input: { communityId: '@id', file: peopleFile, fingerprint: null },
  },
  importOrganisations: registrars('a list for the directory'),
  importReferences: registrars('a list for the register of documents'),
  importFeed: registrars('items for the register of documents'),
  importProjects: registrars('a list for the register of funded projects'),
  importCalendar: registrars('a calendar that is only looked at'),
  importWriteUp: { door: 'signedIn', about: 'a text of one’s own', rule: 'signedIn', input: { file: peopleFile, fingerprint: null } },
};
