import { PageHead } from '@guildhall/ui/PageHead';
import { useT } from '../../app/i18n/provider';
import type { PlainKey } from '../../app/i18n/messages';
import { usePageTitle } from '../../app/page-title';
import styles from './static.module.css';

interface Section {
  title: PlainKey;
  text: PlainKey;
}

function Article({
  title,
  lead,
  sections,
  children,
}: {
  title: PlainKey;
  lead: PlainKey;
  sections: readonly Section[];
  children?: React.ReactNode;
}) {
  const t = useT();
  usePageTitle(t(title));
  return (
    <article className={styles['article']}>
      <PageHead title={t(title)} lead={<p>{t(lead)}</p>} />
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{t(section.title)}</h2>
          <p>{t(section.text)}</p>
        </section>
      ))}
      {children}
    </article>
  );
}

export function AboutPage() {
  return (
    <Article
      title="static.about.title"
      lead="static.about.lead"
      sections={[
        { title: 'static.about.who.title', text: 'static.about.who.text' },
        { title: 'static.about.what.title', text: 'static.about.what.text' },
        { title: 'static.about.checked.title', text: 'static.about.checked.text' },
        { title: 'static.about.open.title', text: 'static.about.open.text' },
      ]}
    />
  );
}

export function PrivacyPage() {
  return (
    <Article
      title="static.privacy.title"
      lead="static.privacy.lead"
      sections={[
        { title: 'static.privacy.kept.title', text: 'static.privacy.kept.text' },
        { title: 'static.privacy.seen.title', text: 'static.privacy.seen.text' },
        { title: 'static.privacy.reviews.title', text: 'static.privacy.reviews.text' },
        { title: 'static.privacy.device.title', text: 'static.privacy.device.text' },
        { title: 'static.privacy.rights.title', text: 'static.privacy.rights.text' },
      ]}
    />
  );
}

export function AccessibilityPage() {
  return (
    <Article
      title="static.accessibility.title"
      lead="static.accessibility.lead"
      sections={[
        { title: 'static.accessibility.keyboard.title', text: 'static.accessibility.keyboard.text' },
        { title: 'static.accessibility.reading.title', text: 'static.accessibility.reading.text' },
        { title: 'static.accessibility.tell.title', text: 'static.accessibility.tell.text' },
      ]}
    />
  );
}

/** Who runs the installation is a setting of its operator; the API writes it into the page. */
const operator = (): string | null => document.querySelector<HTMLMetaElement>('meta[name="operator"]')?.content ?? null;

export function ImprintPage() {
  const t = useT();
  return (
    <Article title="static.imprint.title" lead="static.imprint.lead" sections={[]}>
      <section>
        <h2>{t('static.imprint.operator')}</h2>
        <p className={styles['lines']}>{operator() ?? t('static.imprint.none')}</p>
      </section>
      <section>
        <h2>{t('static.imprint.software.title')}</h2>
        <p>{t('static.imprint.software.text')}</p>
      </section>
    </Article>
  );
}
