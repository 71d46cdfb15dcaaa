import { useApolloClient, useMutation, useSuspenseQuery } from '@apollo/client/react';
import { isLocale, type Locale } from '@guildhall/domain/kernel/locale';
import { translatedRooms } from '@guildhall/domain/translations/rooms';
import type { TranslatedKind } from '@guildhall/domain/translations/translation';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { Tag } from '@guildhall/ui/Tag';
import { useState } from 'react';
import type { LoadArgs } from '../../app/feature';
import { problemOf } from '../../app/errors';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import type { Problem } from '../../app/problem';
import { NotFound } from '../../app/problem-page';
import { elsewhere } from '../../app/paths';
import { ProblemNote } from '../../app/problem-text';
import { Heads } from './heads';
import { Judge } from './judge';
import { MachineNote, type Filling } from './machine';
import { TextRow } from './text-row';
import { StartTranslationDocument, TranslatePageDocument } from './translate.generated';
import { TranslateForm } from './translate-form';
import type { Translation } from './use-translation';

const variables = (kind: TranslatedKind, slug = '', locale = '') => ({
  kind,
  slug,
  locale,
  practice: kind === 'PRACTICE',
  scheme: kind === 'SCHEME',
  story: kind === 'STORY',
  resource: kind === 'RESOURCE',
});
export const loadFor =
  (kind: TranslatedKind) =>
  ({ client, params }: LoadArgs) =>
    client.query({
      query: TranslatePageDocument,
      variables: variables(kind, params['slug'], params['locale']),
      fetchPolicy: 'network-only',
    });

/** A text beside its translation: written by some, judged by somebody else. */
export function Translate({ kind }: { kind: TranslatedKind }) {
  const { slug = '', locale = '' } = useParams({ strict: false }) as { slug?: string; locale?: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(TranslatePageDocument, { variables: variables(kind, slug, locale) });
  const { translation } = data;
  const of = data.practice ?? data.scheme ?? data.story ?? data.resource;
  const title = t('translations.title', { language: isLocale(locale) ? format.language(locale) : '' });
  usePageTitle(title);
  if (!of || !isLocale(locale) || locale === of.locale || (!translation && !of.viewerCan.translate)) return <NotFound />;
  return (
    <div className="stack">
      <PageHead
        kicker={
          <>
            <Link to={elsewhere(`/${translatedRooms[kind]}/${slug}?lang=${of.locale}`)}>
              <span lang={of.locale} dir="auto">
                {of.title}
              </span>
            </Link>{' '}
            / <Link to={elsewhere('/practices/screening')}>{t('translations.work')}</Link> /{' '}
            <Link to={elsewhere('/glossary')}>{t('translations.glossary')}</Link>
          </>
        }
        title={title}
      />
      {translation ? (
        <Work translation={translation} />
      ) : (
        <Begin kind={kind} ownerId={of.key} locale={locale} text={t('translations.begin.text')} label={t('translations.begin')} />
      )}
    </div>
  );
}

interface ToBegin {
  kind: TranslatedKind;
  ownerId: string;
  locale: Locale;
  text: string;
  label: string;
}
/** Opens the work, or takes it over for a newer edition or a correction. */
function Begin({ kind, ownerId, locale, text, label }: ToBegin) {
  const client = useApolloClient();
  const [key] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem>();
  const [start, { loading }] = useMutation(StartTranslationDocument);
  const go = () =>
    start({ variables: { input: { kind, ownerId, locale, clientMutationId: key } } }).then(
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
  // What a machine stored is loaded anew: the form begins again with it.
  const [fills, setFills] = useState(0);
  const [filling, setFilling] = useState<Filling>();
  return (
    <>
      <p className="meta">
        <Tag tone={x.viewerCan.judge ? 'gold' : x.state === 'PUBLISHED' ? 'good' : 'plain'}>{t(`translations.work.${x.state}`)}</Tag>{' '}
        {t('translations.edition', { number: x.editionNo })}
        {x.translators.length > 0 && <> · {t('translations.by', { names: format.list(x.translators) })}</>}
      </p>
      {x.note && x.state === 'DRAFT' && (
        <Callout tone="warn" title={t('translations.returned')}>
          <span dir="auto">{x.note}</span>
        </Callout>
      )}
      {behind && (
        <Callout tone="warn" title={t('translations.behind', { number: x.newestNo })}>
          {t('translations.behind.text')}
        </Callout>
      )}
      {x.viewerCan.begin && (
        <Begin
          key={x.version}
          kind={x.kind}
          ownerId={x.ownerId}
          locale={locale}
          text={behind ? t('translations.follow.text') : t('translations.correct.text')}
          label={behind ? t('translations.follow', { number: x.newestNo }) : t('translations.correct')}
        />
      )}
      {x.viewerCan.edit ? (
        <>
          {filling && <MachineNote filling={filling} translation={x} />}
          <TranslateForm
            key={`${x.id}:${x.editionNo}:${fills}`}
            translation={x}
            onFilled={(next) => (setFilling(next), setFills((n) => n + 1))}
          />
        </>
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
