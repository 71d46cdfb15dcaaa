import { useSuspenseQuery } from '@apollo/client/react';
import { isLocale, locales } from '@guildhall/domain/kernel/locale';
import { Field } from '@guildhall/ui/Field';
import { PageHead } from '@guildhall/ui/PageHead';
import { TextInput } from '@guildhall/ui/TextInput';
import { useState } from 'react';
import { KnowledgeTabs } from '../../../app/knowledge-tabs';
import type { LoadArgs } from '../../../app/feature';
import { useT } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { GlossaryPageDocument } from './glossary.generated';
import styles from './glossary.module.css';

export const load = ({ client }: LoadArgs) => client.query({ query: GlossaryPageDocument });

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The agreed words, by term, each in every language that has one. */
export function GlossaryPage() {
  const t = useT();
  const { data } = useSuspenseQuery(GlossaryPageDocument);
  const [wanted, setWanted] = useState('');
  usePageTitle(t('practices.glossary.title'));
  const shown = data.glossary.filter((g) =>
    [g.term, g.definition, ...g.words.map((w) => w.word)].some((text) => plain(text).includes(plain(wanted.trim()))),
  );
  return (
    <>
      <PageHead title={t('practices.glossary.title')} lead={t('practices.glossary.text')} />
      <KnowledgeTabs />
      {data.glossary.length === 0 ? (
        <p>{t('practices.glossary.none')}</p>
      ) : (
        <div className="stack">
          <Field label={t('practices.glossary.filter')} id="glossary-filter">
            <TextInput type="search" value={wanted} onChange={(event) => setWanted(event.currentTarget.value)} />
          </Field>
          <p className="meta" role="status">
            {t('practices.glossary.count', { count: shown.length })}
          </p>
          <dl className={styles['terms']}>
            {shown.map((g) => (
              <div key={g.code} id={g.code}>
                <dt>
                  <bdi lang={g.locale}>{g.term}</bdi>
                </dt>
                <dd>
                  <bdi lang={g.locale}>{g.definition}</bdi>
                </dd>
                <dd>
                  {g.words.length === 0 ? (
                    <span className="meta">{t('practices.glossary.open')}</span>
                  ) : (
                    <ul role="list" className={styles['words']}>
                      {g.words.map((w) => (
                        <li key={w.locale}>
                          <span className="meta" lang={w.locale}>
                            {isLocale(w.locale) ? locales[w.locale].name : w.locale}
                          </span>{' '}
                          <bdi lang={w.locale} dir={isLocale(w.locale) ? locales[w.locale].dir : 'auto'}>
                            {w.word}
                          </bdi>
                        </li>
                      ))}
                    </ul>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
