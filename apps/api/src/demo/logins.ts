/** The password of every person of the demo network. */
export const demoPassword = 'welcome-to-guildhall';

/** Who a newcomer can be at once. `key` is the id in demo/people.csv. */
export const demoLogins = [
  { key: 'p001', job: 'practitioner' },
  { key: 'p016', job: 'peer-reviewer' },
  { key: 'p005', job: 'coordinator' },
  { key: 'p009', job: 'second-coordinator' },
  { key: 'p002', job: 'facilitator' },
  { key: 'p053', job: 'administrator' },
] as const;
