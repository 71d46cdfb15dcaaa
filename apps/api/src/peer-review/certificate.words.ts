/** Words of a certificate, as on its page (`file.spec.ts` holds them together). */
export const certificateWords = {
  en: {
    'certificate.title': 'Certificate',
    'certificate.lead':
      'Everybody who takes part in a peer review to its end gets a certificate. Its serial can be checked at this address.',
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
    'role.LEAD_PEER': 'lead peer',
    'role.PEER': 'peer',
    'role.TRAINEE_PEER': 'peer in training, no vote',
    'role.FACILITATOR': 'facilitator',
  },
  de: {
    'certificate.title': 'Urkunde',
    'certificate.lead':
      'Wer bis zum Ende an einer Begutachtung mitwirkt, bekommt eine Urkunde. Ihre Nummer lässt sich unter dieser Adresse prüfen.',
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
    'role.LEAD_PEER': 'leitende Gutachtende',
    'role.PEER': 'Gutachtende',
    'role.TRAINEE_PEER': 'in Ausbildung, ohne Stimme',
    'role.FACILITATOR': 'Moderation',
  },
} as const;
