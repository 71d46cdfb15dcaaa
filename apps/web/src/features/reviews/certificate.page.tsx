import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Logo } from '@guildhall/ui/Logo';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { CertificatePageDocument } from './recognition.generated';
import styles from './certificate.module.css';

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CertificatePageDocument, variables: { serial: params['serial'] ?? '' }, fetchPolicy: 'network-only' });

/** A certificate to print, at the address by which anybody can check it. It says nothing of the case. */
export function CertificatePage() {
  const { serial } = useParams({ strict: false }) as { serial: string };
  const { t, format, locale } = useWords();
  const { data } = useSuspenseQuery(CertificatePageDocument, { variables: { serial } });
  usePageTitle(t('reviews.certificate.title'));
  const c = data.verifyRecognition;
  const day = (d: string) => format.date(`${d}T12:00:00Z`);
  return (
    <>
      <PageHead
        title={t('reviews.certificate.check')}
        lead={t('reviews.certificate.lead')}
        {...(c?.valid
          ? {
              actions: (
                <>
                  <a
                    className={buttonClass('plain')}
                    href={`/files/certificates/${c.serial}/certificate.pdf?lang=${locale === 'de' ? 'de' : 'en'}`}
                    download
                  >
                    {t('reviews.files.pdf')}
                  </a>
                  <a
                    className={buttonClass('plain')}
                    href={`/files/certificates/${c.serial}/badge.jwt?lang=${locale === 'de' ? 'de' : 'en'}`}
                    download
                  >
                    {t('reviews.certificate.badge')}
                  </a>
                  <Button onClick={() => window.print()}>{t('reviews.report.print')}</Button>
                </>
              ),
            }
          : {})}
      />
      <div className={styles['verdict']}>
        {!c ? (
          <Callout tone="bad" title={t('reviews.certificate.unknown')}>
            {t('reviews.certificate.unknownText')}
          </Callout>
        ) : c.revoked ? (
          <Callout tone="warn" title={t('reviews.certificate.revoked')} />
        ) : c.valid ? (
          <Callout tone="good" title={t('reviews.certificate.valid')} />
        ) : (
          <Callout tone="bad" title={t('reviews.certificate.broken')} />
        )}
      </div>
      {c?.valid && c.name && c.role && (
        <article className={styles['certificate']} aria-label={t('reviews.certificate.title')}>
          <Logo name="Guildhall" />
          <h2>{t('reviews.certificate.title')}</h2>
          <p className={styles['name']}>
            <bdi>{c.name}</bdi>
          </p>
          <p>{t('reviews.certificate.text', { role: t(`reviews.role.${c.role}`), programme: c.programmeName ?? '' })}</p>
          <p>{t('reviews.certificate.period', { from: day(c.from!), to: day(c.to!) })}</p>
          <p>
            {c.parts
              ? t('reviews.certificate.partial', { parts: format.list(c.parts.map((p) => t(`reviews.certificate.part.${p}`))) })
              : t(`reviews.certificate.did.${c.role}`)}
          </p>
          <footer>
            <p>{t('reviews.certificate.issued', { date: format.date(c.issuedAt!) })}</p>
            <p>
              {t('reviews.certificate.serial')}{' '}
              <code dir="ltr" className="num">
                {c.serial}
              </code>
            </p>
          </footer>
        </article>
      )}
      {c?.valid && (
        <p className={styles['signature']}>
          {t('reviews.certificate.signature')} <a href="/.well-known/jwks.json">{t('reviews.certificate.keys')}</a>
        </p>
      )}
    </>
  );
}
