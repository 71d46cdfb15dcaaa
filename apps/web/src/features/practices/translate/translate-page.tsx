import { useApolloClient, useMutation, useSuspenseQuery } from '@apollo/client/react';
import { isLocale, type Locale } from '@guildhall/domain/kernel/locale';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { Tag } from '@guildhall/ui/Tag';
import { useState } from 'react';
import type { LoadArgs } from '../../../app/feature';
import { problemOf } from '../../../app/errors';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import type { Problem } from '../../../app/problem';
import { NotFound } from '../../../app/problem-page';
import { ProblemNote } from '../../../app/problem-text';
import { Heads } from './heads';
import { Judge } from './judge';
import { TextRow } from './text-row';
import { StartTranslationDocument, TranslatePageDocument } from './translate.generated';
import { TranslateForm } from './translate-form';
import type { Translation } from './use-translation';

export const load = ({ client, params }: LoadArgs) =>
  client.query({
    query: TranslatePageDocument,
    variables: { slug: params['slug'] ?? '', locale: params['locale'] ?? '' },
    fetchPolicy: 'network-only',
  });

/** A practice beside its translation: written by some, judged by somebody else. */
export function TranslatePage() {
  const { slug = '', locale = '' } = useParams({ strict: false }) as { slug?: string; locale?: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(TranslatePageDocument, { variables: { slug, locale } });
  const translation = data.practiceTranslation;
  const p = data.practice;
  const title = t('practices.translate.title', { language: isLocale(locale) ? format.language(locale) : '' });
  usePageTitle(title);
  if (!isLocale(locale) || locale === p.locale || (!translation && !p.viewerCan.translate)) return <NotFound />;
  const head = (
    <PageHead
      kicker={
        <>
          <Link to="/practices/$slug" params={{ slug }} search={{ lang: p.locale }}>
            <span lang={p.locale} dir="auto">
              {p.title}
            </span>
          </Link>{' '}
          / <Link to="/practices/screening">{t('practices.work')}</Link> / <Link to="/glossary">{t('practices.glossary')}</Link>
        </>
      }
      title={title}
    />
  );
  return (
    <div className="stack">
      {head}
      {translation ? (
        <Work translation={translation} />
      ) : (
        <Begin practiceId={p.key} locale={locale} text={t('practices.translate.begin.text')} label={t('practices.translate.begin')} />
      )}
    </div>
  );
}

/** Opens the work, or takes it over for a newer edition or a correction. */
function Begin({ practiceId, locale, text, label }: { practiceId: string; locale: Locale; text: string; label: string }) {
  const client = useApolloClient();
  const [key] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem>();
  const [start, { loading }] = useMutation(StartTranslationDocument);
  const go = () =>
    start({ variables: { input: { practiceId, locale, clientMutationId: key } } }).then(
      () => client.refetchQueries({ include: ['TranslatePage'] }),
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <div className="stack">
      <p>{text}</p>
      {problem && <ProblemNote problem={problem} />}
      <div>
        <Button kind="main" busy={loading} onClick={() => void go()}>
          {label}
        </Button>
      </div>
    </div>
  );
}

function Work({ translation: x }: { translation: Translation }) {
  const { t, format } = useWords();
  const locale = x.locale as Locale;
  const behind = x.editionNo < x.newestNo;
  return (
    <>
      <p className="meta">
        <Tag tone={x.state === 'IN_REVIEW' ? 'gold' : x.state === 'PUBLISHED' ? 'good' : 'plain'}>
          {t(`practices.translate.work.${x.state}`)}
        </Tag>{' '}
        {t('practices.edition', { number: x.editionNo })}
        {x.translators.length > 0 && <> · {t('practices.translate.by', { names: format.list(x.translators) })}</>}
      </p>
      {x.note && x.state === 'DRAFT' && (
        <Callout tone="warn" title={t('practices.translate.returned')}>
          <span dir="auto">{x.note}</span>
        </Callout>
      )}
      {behind && (
        <Callout tone="warn" title={t('practices.translate.behind', { number: x.newestNo })}>
          {t('practices.translate.behind.text')}
        </Callout>
      )}
      {x.viewerCan.begin && (
        <Begin
          key={x.version}
          practiceId={x.practiceId}
          locale={locale}
          text={behind ? t('practices.translate.follow.text') : t('practices.translate.correct.text')}
          label={behind ? t('practices.translate.follow', { number: x.newestNo }) : t('practices.translate.correct')}
        />
      )}
      {x.viewerCan.edit ? (
        <TranslateForm key={`${x.id}:${x.editionNo}`} translation={x} />
      ) : (
        <>
          {x.state === 'IN_REVIEW' && <Judge translation={x} />}
          <div>
            <Heads translation={x} />
            {x.texts.map((row) => (
              <TextRow
                key={row.key}
                row={row}
                translation={x}
                text={undefined}
                kept={false}
                error={undefined}
                onChange={none}
                onKeep={none}
                onBlur={none}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}
const none = () => undefined;
