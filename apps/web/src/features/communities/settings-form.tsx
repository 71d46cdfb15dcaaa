import { useApolloClient } from '@apollo/client/react';
import type { JoinPolicy } from '@guildhall/domain/communities/community';
import { updateCommunityInput, type UpdateCommunity } from '@guildhall/domain/communities/community.inputs';
import { isLocale, locales } from '@guildhall/domain/kernel/locale';
import type { Visibility } from '@guildhall/domain/kernel/scope';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { useToasts } from '@guildhall/ui/Toasts';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { ConflictView } from '../../app/forms/conflict-view';
import { useKeptForm } from '../../app/forms/use-kept-form';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { DoorsAndLanguage, NameAndPurpose } from './community-fields';
import { CommunityPageDocument } from './community.page.generated';
import type { Community } from './frame';
import { UpdateCommunityDocument, type UpdateCommunityMutation } from './settings.page.generated';

const fields = ['name', 'purpose', 'about', 'joinPolicy', 'visibility', 'locale'] as const;
type Texts = Record<(typeof fields)[number], string>;

const valuesOf = (c: Community): UpdateCommunity => ({
  communityId: c.id,
  expectedVersion: c.version,
  name: c.name,
  purpose: c.purpose,
  about: c.about ?? '',
  joinPolicy: c.joinPolicy,
  visibility: c.visibility,
  locale: isLocale(c.locale) ? c.locale : 'en',
});

/** Name, purpose, who may join and who may read. Of two coordinators who save at once the second is shown both, what is chosen as well as what is written. */
export function CommunityForm({ community: c }: { community: Community }) {
  const t = useT();
  const toast = useToasts();
  const client = useApolloClient();
  const f = useKeptForm<UpdateCommunity, UpdateCommunityMutation>(`community:${c.id}`, {
    schema: updateCommunityInput,
    mutation: UpdateCommunityDocument,
    feature: 'communities',
    defaults: valuesOf(c),
    versionOf: (data) => data.updateCommunity.version,
    onDone: async () => {
      toast({ text: t('communities.settings.saved') });
      await client.refetchQueries({ include: [CommunityPageDocument] });
    },
  });
  const { form, submit, busy, problem, summary, attempt, errorOf, idOf } = f;
  const { watch, setValue, getValues } = form;
  if (problem?.code === 'CONFLICT')
    return (
      <ConflictView<Texts>
        fields={[
          { key: 'name', label: t('communities.settings.name') },
          { key: 'purpose', label: t('communities.settings.purpose') },
          { key: 'about', label: t('communities.settings.about') },
          {
            key: 'joinPolicy',
            label: t('communities.settings.join'),
            show: (value) => t(`communities.joinRuleLong.${value as JoinPolicy}`),
          },
          {
            key: 'visibility',
            label: t('communities.settings.visibility'),
            show: (value) => t(`communities.seenByLong.${value as Visibility}`),
          },
          {
            key: 'locale',
            label: t('communities.settings.locale'),
            show: (value) => (isLocale(value) ? locales[value].name : value),
          },
        ]}
        base={f.base}
        theirs={problem.details.theirs as Texts}
        yours={getValues()}
        busy={busy}
        onResolve={(chosen) => f.resolve(Object.fromEntries(fields.map((key) => [key, chosen[key]])))}
      />
    );
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary title={t('app.form.summary', { count: summary.length })} problems={summary} attempt={attempt} />
      {problem && <ProblemNote problem={problem} />}
      {f.restored && <p className="meta">{t('app.editor.restored')}</p>}
      <NameAndPurpose form={f} />
      <Field label={t('communities.settings.about')} optional={t('app.optional')} id={idOf('about')} error={errorOf('about')}>
        <MarkdownEditor rows={10} value={watch('about')} onChange={(text) => setValue('about', text)} />
      </Field>
      <DoorsAndLanguage form={f} />
      <Button type="submit" kind="main" busy={busy}>
        {t('communities.settings.save')}
      </Button>
    </form>
  );
}
