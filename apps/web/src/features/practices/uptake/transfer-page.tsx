import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { PageHead } from '@guildhall/ui/PageHead';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { NotFound } from '../../../app/problem-page';
import { TransferForm } from './transfer-form';
import { TransferFormDocument } from './uptake.generated';

const variables = (slug: unknown, transfer: unknown) => ({
  slug: typeof slug === 'string' ? slug : '',
  transferId: typeof transfer === 'string' && /^[0-9a-f-]{36}$/i.test(transfer) ? transfer : null,
});
export const load = ({ client, params, search }: LoadArgs) =>
  client.query({ query: TransferFormDocument, variables: variables(params['slug'], search['transfer']), fetchPolicy: 'network-only' });

/** "We use this", said by an organisation, and how it goes. */
export function TransferPage() {
  const { slug } = useParams({ strict: false }) as { slug?: string };
  const { transfer } = useSearch({ strict: false }) as { transfer?: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(TransferFormDocument, { variables: variables(slug, transfer) });
  const f = data.transferForm;
  const title = transfer ? t('practices.transfer.change') : t('practices.transfer.record');
  usePageTitle(f ? title : null);
  if (!f) return <NotFound />;
  return (
    <>
      <PageHead
        kicker={
          <Link to="/practices/$slug" params={{ slug: f.slug }}>
            <bdi lang={f.locale}>{f.title}</bdi>
          </Link>
        }
        title={title}
        lead={t('practices.transfer.lead')}
      />
      <TransferForm key={f.transfer?.id ?? 'new'} form={f} countries={data.concepts.map((c) => c.code)} />
    </>
  );
}
