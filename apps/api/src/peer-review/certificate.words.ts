import type { CertificateText } from '@guildhall/domain/peer-review/recognition';

/** Words of a certificate, as on its page (`file.spec.ts` holds them together). */
export const certificateWords = {
  en: {
    'certificate.title': 'Certificate',
    'certificate.lead':
      'Everybody who takes part in a peer review to its end gets a certificate; where one is called off, for what was done by then. Its serial can be checked at this address.',
    'certificate.text': 'took part in {programme} as {role}.',
    'certificate.period': '{from} to {to}',
    'certificate.issued': 'Issued on {date}',
    'certificate.serial': 'Serial',
    'certificate.did.LEAD_PEER':
      'The lead peer judges independently, leads the team to a common report, and stays with the host until its plan is carried out.',
    'certificate.did.PEER':
      'A peer judges the work of others independently, on the same questions, visits the place, and answers for a common report.',
    'certificate.did.TRAINEE_PEER': 'A peer in training reads and visits with the team and learns to judge, without a vote.',
    'certificate.did.FACILITATOR': 'The facilitator runs the review from the first invitation to the last checkpoint, and takes no side.',
    'certificate.partial': 'The review was called off before its end. Done by then: {parts}.',
    'certificate.part.PANEL': 'bringing the panel together',
    'certificate.part.REVIEW': 'independent review',
    'certificate.part.VISIT': 'visit to the host',
    'certificate.part.REPORT': 'common report',
    'role.LEAD_PEER': 'lead peer',
    'role.PEER': 'peer',
    'role.TRAINEE_PEER': 'peer in training, no vote',
    'role.FACILITATOR': 'facilitator',
  },
  de: {
    'certificate.title': 'Urkunde',
    'certificate.lead':
      'Wer bis zum Ende an einer Begutachtung mitwirkt, bekommt eine Urkunde; wird sie abgebrochen, für das bis dahin Getane. Ihre Nummer lässt sich unter dieser Adresse prüfen.',
    'certificate.text': 'hat an {programme} mitgewirkt als: {role}.',
    'certificate.period': '{from} bis {to}',
    'certificate.issued': 'Ausgestellt am {date}',
    'certificate.serial': 'Nummer',
    'certificate.did.LEAD_PEER':
      'Die Leitung der Gruppe urteilt unabhängig, führt die Gruppe zu einem gemeinsamen Bericht und begleitet den Gastgeber, bis sein Plan umgesetzt ist.',
    'certificate.did.PEER':
      'Wer begutachtet, urteilt unabhängig und nach denselben Fragen über die Arbeit anderer, besucht den Ort und steht für einen gemeinsamen Bericht ein.',
    'certificate.did.TRAINEE_PEER': 'Wer in Ausbildung begutachtet, liest und besucht mit der Gruppe und lernt zu urteilen, ohne Stimme.',
    'certificate.did.FACILITATOR':
      'Die Moderation führt die Begutachtung von der ersten Einladung bis zum letzten Zwischenstand und ergreift keine Partei.',
    'certificate.partial': 'Die Begutachtung wurde vor ihrem Ende abgebrochen. Bis dahin getan: {parts}.',
    'certificate.part.PANEL': 'Aufbau der Gruppe',
    'certificate.part.REVIEW': 'unabhängige Begutachtung',
    'certificate.part.VISIT': 'Besuch beim Gastgeber',
    'certificate.part.REPORT': 'gemeinsamer Bericht',
    'role.LEAD_PEER': 'leitende Gutachtende',
    'role.PEER': 'Gutachtende',
    'role.TRAINEE_PEER': 'in Ausbildung, ohne Stimme',
    'role.FACILITATOR': 'Moderation',
  },
} as const;

/** What its bearer did: what their part does in a whole review, or what they had done of one that was called off. */
export function didOf(c: Pick<CertificateText, 'role'> & { parts?: CertificateText['parts'] | null }, locale: 'en' | 'de'): string {
  const words = certificateWords[locale];
  if (!c.parts) return words[`certificate.did.${c.role}`];
  const parts = new Intl.ListFormat(locale).format(c.parts.map((p) => words[`certificate.part.${p}`]));
  return words['certificate.partial'].replace('{parts}', parts);
}
