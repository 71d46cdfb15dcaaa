import { useApolloClient } from '@apollo/client/react';
import { joinPolicies, type JoinPolicy } from '@guildhall/domain/communities/community';
import { updateCommunityInput, type UpdateCommunity } from '@guildhall/domain/communities/community.inputs';
import { isLocale, localeCodes, locales } from '@guildhall/domain/kernel/locale';
import { visibilities, type Visibility } from '@guildhall/domain/kernel/scope';
import { Button } from '@guildhall/ui/Button';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { useToasts } from '@guildhall/ui/Toasts';
import { MarkdownEditor } from '../../app/editor/markdown-editor';
import { ConflictView } from '../../app/forms/conflict-view';
import { useKeptForm } from '../../app/forms/use-kept-form';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
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
  const { register, watch, setValue, getValues } = form;
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
      <Field label={t('communities.settings.name')} id={idOf('name')} error={errorOf('name')}>
        <TextInput dir="auto" maxLength={120} {...register('name')} />
      </Field>
      <Field
        label={t('communities.settings.purpose')}
        hint={t('communities.settings.purposeHint')}
        id={idOf('purpose')}
        error={errorOf('purpose')}
      >
        <TextArea rows={3} maxLength={500} {...register('purpose')} />
      </Field>
      <Field label={t('communities.settings.about')} optional={t('app.optional')} id={idOf('about')} error={errorOf('about')}>
        <MarkdownEditor rows={10} value={watch('about')} onChange={(text) => setValue('about', text)} />
      </Field>
      <RadioGroup<JoinPolicy>
        legend={t('communities.settings.join')}
        name="joinPolicy"
        id={idOf('joinPolicy')}
        value={watch('joinPolicy')}
        onChange={(value) => setValue('joinPolicy', value)}
        options={joinPolicies.map((value) => ({ value, label: t(`communities.joinRuleLong.${value}`) }))}
      />
      <RadioGroup<Visibility>
        legend={t('communities.settings.visibility')}
        name="visibility"
        id={idOf('visibility')}
        value={watch('visibility')}
        onChange={(value) => setValue('visibility', value)}
        options={visibilities.map((value) => ({ value, label: t(`communities.seenByLong.${value}`) }))}
      />
      <Field label={t('communities.settings.locale')} id={idOf('locale')} error={errorOf('locale')}>
        <Select {...register('locale')}>
          {localeCodes.map((code) => (
            <option key={code} value={code} lang={code}>
              {locales[code].name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" kind="main" busy={busy}>
        {t('communities.settings.save')}
      </Button>
    </form>
  );
}
