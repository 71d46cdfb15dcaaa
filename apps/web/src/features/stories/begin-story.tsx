import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { localeCodes } from '@guildhall/domain/kernel/locale';
import { storyKinds, type StoryKind } from '@guildhall/domain/stories/content';
import { beginStoryInput } from '@guildhall/domain/stories/inputs';
import { beginTransferLessonInput } from '@guildhall/domain/uptake/transfer';
import { Button } from '@guildhall/ui/Button';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Dialog } from '@guildhall/ui/Dialog';
import { ErrorSummary } from '@guildhall/ui/ErrorSummary';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useFormMutation } from '../../app/forms/use-form-mutation';
import { useWords } from '../../app/i18n/provider';
import { ProblemNote } from '../../app/problem-text';
import { BeginStoryDocument, BeginTransferLessonDocument, StoryScopesDocument } from './draft.generated';

interface Props {
  search: { begin?: string; practice?: string; case?: string; transfer?: string };
  onClose: () => void;
}

/** `begin` in the address opens it; `practice`, `case` and `transfer` say what a lesson comes from. */
export function BeginStory({ search, onClose }: Props) {
  const { t } = useWords();
  const { data } = useQuery(StoryScopesDocument, { skip: !search.begin });
  const mine = (data?.organisedScopes ?? []).filter((s) => s.scopeType === 'NETWORK');
  const all = data?.networks ?? [];
  return (
    <Dialog open={!!search.begin} onClose={onClose} title={t('stories.begin')} closeLabel={t('app.close')}>
      {data &&
        (search.transfer ? (
          <LessonOfTransfer transferId={search.transfer} />
        ) : (
          <Form key={search.begin} search={search} mine={mine} all={all} />
        ))}
    </Dialog>
  );
}

interface Scope {
  id: string;
  name: string;
}
function Form({ search, mine, all }: { search: Props['search']; mine: readonly Scope[]; all: readonly Scope[] }) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const wanted = storyKinds.find((k) => k === search.begin) ?? 'LESSON';
  const sourced = !!(search.practice || search.case);
  const first: StoryKind = sourced || mine.length === 0 ? 'LESSON' : wanted;
  const f = useFormMutation({
    schema: beginStoryInput,
    mutation: BeginStoryDocument,
    feature: 'stories',
    repeatable: true,
    defaults: {
      title: '',
      locale,
      kind: first,
      networkId: search.case ? null : ((first === 'LESSON' ? (mine[0] ?? all[0]) : mine[0])?.id ?? null),
      practiceId: search.practice ?? null,
      caseId: search.case ?? null,
      consent: false,
    },
    onDone: (data: { beginStory: { id: string } }) => navigate({ to: '/stories/$slug/edit', params: { slug: data.beginStory.id } }),
  });
  const kind = f.form.watch('kind');
  const networks = kind === 'LESSON' ? all : mine;
  return (
    <form onSubmit={f.submit} className="stack">
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      {!sourced && mine.length > 0 && (
        <RadioGroup<StoryKind>
          legend={t('stories.field.kind')}
          name="kind"
          value={kind}
          onChange={(value) => f.form.setValue('kind', value)}
          options={storyKinds.map((value) => ({ value, label: t(`stories.kind.${value}`), hint: t(`stories.kindHint.${value}`) }))}
        />
      )}
      <Begun
        kind={kind}
        title={{ id: f.idOf('title'), error: f.errorOf('title'), field: f.form.register('title') }}
        locale={{ id: f.idOf('locale'), error: f.errorOf('locale'), field: f.form.register('locale') }}
      />
      {!search.case && (
        <Field label={t('stories.field.network')} id={f.idOf('networkId')} error={f.errorOf('networkId')}>
          <Select {...f.form.register('networkId')}>
            {networks.map((n) => (
              <option key={n.id} value={n.id}>
                {n.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {search.case && (
        <Checkbox
          id={f.idOf('consent')}
          label={t('stories.hostConsent')}
          hint={t('stories.hostConsentHint')}
          error={f.errorOf('consent')}
          {...f.form.register('consent')}
        />
      )}
      <p>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('stories.beginNow')}
        </Button>
      </p>
    </form>
  );
}

interface Asked {
  id: string;
  error: string | undefined;
  field: object;
}
/** What every text begins with. */
function Begun({ kind, title, locale }: { kind: StoryKind; title: Asked; locale: Asked }) {
  const { t, format } = useWords();
  return (
    <>
      <Field
        label={t('stories.field.title')}
        id={title.id}
        error={title.error}
        whoSees={<WhoSees>{kind === 'LESSON' ? t('stories.whoSees.LESSON') : t('stories.whoSees.STORY')}</WhoSees>}
      >
        <TextInput maxLength={160} dir="auto" {...title.field} />
      </Field>
      <Field label={t('stories.field.locale')} hint={t('stories.hint.locale')} id={locale.id} error={locale.error}>
        <Select {...locale.field}>
          {localeCodes.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Out of a practice in use: its network and its practice are known. */
function LessonOfTransfer({ transferId }: { transferId: string }) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const f = useFormMutation({
    schema: beginTransferLessonInput,
    mutation: BeginTransferLessonDocument,
    feature: 'stories',
    repeatable: true,
    defaults: { transferId, title: '', locale },
    onDone: (data: { beginTransferLesson: string }) => navigate({ to: '/stories/$slug/edit', params: { slug: data.beginTransferLesson } }),
  });
  return (
    <form onSubmit={f.submit} className="stack">
      <ErrorSummary title={t('app.problem.invalid')} problems={f.summary} attempt={f.attempt} />
      {f.problem && <ProblemNote problem={f.problem} />}
      <Begun
        kind="LESSON"
        title={{ id: f.idOf('title'), error: f.errorOf('title'), field: f.form.register('title') }}
        locale={{ id: f.idOf('locale'), error: f.errorOf('locale'), field: f.form.register('locale') }}
      />
      <p>
        <Button kind="main" type="submit" busy={f.busy}>
          {t('stories.beginNow')}
        </Button>
      </p>
    </form>
  );
}
