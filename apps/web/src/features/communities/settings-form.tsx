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
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useT } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { CommunityPageDocument } from './community.page.generated';
import type { Community } from './frame';
import { UpdateCommunityDocument, type UpdateCommunityMutation } from './settings.page.generated';

type Texts = { name: string; purpose: string; about: string };

/** Name, purpose, who may join and who may read. Two coordinators who save at once are shown both versions. */
export function CommunityForm({ community: c }: { community: Community }) {
  const t = useT();
  const toast = useToasts();
  const client = useApolloClient();
  const { form, submit, busy, problem, summary, attempt, errorOf, idOf } = useFormMutation<UpdateCommunity, UpdateCommunityMutation>({
    schema: updateCommunityInput,
    mutation: UpdateCommunityDocument,
    feature: 'communities',
    defaults: {
      communityId: c.id,
      expectedVersion: c.version,
      name: c.name,
      purpose: c.purpose,
      about: c.about ?? '',
      joinPolicy: c.joinPolicy,
      visibility: c.visibility,
      locale: isLocale(c.locale) ? c.locale : 'en',
    },
    onDone: async () => {
      toast({ text: t('communities.settings.saved') });
      await client.refetchQueries({ include: [CommunityPageDocument] });
    },
  });
  const { register, watch, setValue, getValues } = form;
  if (problem?.code === 'CONFLICT') {
    const theirs = problem.details.theirs as Texts;
    const { name, purpose, about } = getValues();
    return (
      <ConflictView<Texts>
        fields={[
          { key: 'name', label: t('communities.settings.name') },
          { key: 'purpose', label: t('communities.settings.purpose') },
          { key: 'about', label: t('communities.settings.about') },
        ]}
        base={{ name: c.name, purpose: c.purpose, about: c.about ?? '' }}
        theirs={theirs}
        yours={{ name, purpose, about }}
        busy={busy}
        onResolve={(chosen) => {
          for (const key of ['name', 'purpose', 'about'] as const) setValue(key, chosen[key]);
          setValue('expectedVersion', problem.details.currentVersion);
          submit();
        }}
      />
    );
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary title={t('app.form.summary', { count: summary.length })} problems={summary} attempt={attempt} />
      {problem && <ProblemNote problem={problem} />}
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
