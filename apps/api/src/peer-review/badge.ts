import type { CertificateText } from '@guildhall/domain/peer-review/recognition';
import { certificateWords, didOf } from './certificate.words.js';

const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];

/** A certificate as an Open Badges 3.0 credential, for the wallets and profiles of other houses. It says what the paper says and nothing else: neither case nor host.
 *  That we said it shows its signature (`signBadge`); whether it still holds, the address that is its `id`. Taken back, nothing stands there any more. */
export function badgeOf(c: CertificateText & { serial: string; issuedAt: string }, publicUrl: string, locale: 'en' | 'de') {
  const words = certificateWords[locale];
  const role = words[`role.${c.role}`];
  const instant = (day: string) => `${day}T00:00:00Z`;
  return {
    '@context': contexts,
    id: `${publicUrl}/files/certificates/${c.serial}/badge.json?lang=${locale}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${words['certificate.title']}: ${role}`,
    issuer: { id: publicUrl, type: ['Profile'], name: 'Guildhall', url: publicUrl },
    // In whole seconds, as the signature says it too.
    validFrom: `${c.issuedAt.slice(0, 19)}Z`,
    credentialSubject: {
      id: `${publicUrl}/certificates/${c.serial}#holder`,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: c.name, identityType: 'name' }],
      role,
      activityStartDate: instant(c.from),
      activityEndDate: instant(c.to),
      achievement: {
        id: `${publicUrl}/certificates/${c.serial}`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: `${c.programme}: ${role}`,
        description: words['certificate.text'].replace('{programme}', c.programme).replace('{role}', role),
        criteria: { narrative: didOf(c, locale) },
        inLanguage: locale,
      },
    },
    evidence: [
      {
        id: `${publicUrl}/certificates/${c.serial}`,
        type: ['Evidence'],
        name: words['certificate.title'],
        narrative: words['certificate.lead'],
      },
    ],
  };
}
export type Badge = ReturnType<typeof badgeOf>;
