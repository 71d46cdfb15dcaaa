import { useApolloClient } from '@apollo/client/react';
import { withdrawSchemeInput } from '@guildhall/domain/schemes/inputs';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraftForm } from '../../app/forms/use-draft-form';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { forgetSchemes } from './forget';
import { WithdrawSchemeDocument } from './schemes.generated';
import type { ShownScheme } from './shown';

/** Asks for the reason that everybody will read, and withdraws. */
export function Withdraw({ page, onClose }: { page: ShownScheme; onClose: () => void }) {
  const t = useT();
  const client = useApolloClient();
  const f = useDraftForm({
    schema: withdrawSchemeInput,
    mutation: WithdrawSchemeDocument,
    feature: 'schemes',
    repeatable: true,
    defaults: { schemeId: page.key, number: page.versionNo },
    keeps: ['reason', `scheme-withdraw:${page.key}`],
    onDone: () => {
      onClose();
      forgetSchemes(client);
    },
  });
  return (
    <Dialog open onClose={onClose} title={t('schemes.withdraw.title')} closeLabel={t('app.close')}>
      <form onSubmit={f.submit} className="stack">
        <p>{t('schemes.withdraw.text')}</p>
        {page.draftNumber !== null && <p>{t('schemes.withdraw.draft', { number: page.draftNumber })}</p>}
        {f.problem && <ProblemNote problem={f.problem} />}
        <Field label={t('schemes.withdraw.reason')} id={f.idOf('reason')} error={f.errorOf('reason')}>
          <TextArea rows={4} {...f.kept} />
        </Field>
        <Button kind="danger" type="submit" busy={f.busy}>
          {t('schemes.withdraw.do')}
        </Button>
      </form>
    </Dialog>
  );
}
