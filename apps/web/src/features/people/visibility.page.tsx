import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  defaultVisibility,
  fieldLevels,
  profileFields,
  type FieldLevel,
  type FieldVisibility,
} from '@guildhall/domain/identity/visibility';
import { Button } from '@guildhall/ui/Button';
import { SaveState } from '@guildhall/ui/SaveState';
import { Select } from '@guildhall/ui/Select';
import { problemOf } from '../../app/errors';
import type { LoadArgs } from '../../app/feature';
import { useT } from '../../app/i18n/provider';
import type { Problem } from '../../app/problem';
import { ProblemNote } from '../../app/problem-text';
import { SettingsFrame, SettingsGroup } from '../../app/settings-frame';
import { Blocked } from './blocked';
import { Preview } from './preview';
import { OwnProfileSeenByDocument, OwnVisibilityDocument, UpdateVisibilityDocument } from './visibility.generated';
import styles from './visibility.module.css';

export const load = ({ client }: LoadArgs) => client.query({ query: OwnVisibilityDocument }).catch(() => undefined);

/** Who sees which field, and beside it the profile as somebody else sees it. */
export function VisibilityPage() {
  return (
    <SettingsFrame face="visibility">
      {() => (
        <>
          <Levels />
          <Preview />
          <Blocked />
        </>
      )}
    </SettingsFrame>
  );
}

function Levels() {
  const t = useT();
  const { data, refetch } = useSuspenseQuery(OwnVisibilityDocument);
  const { ownProfile } = data;
  const stored = { ...defaultVisibility, ...Object.fromEntries(ownProfile.visibility.map((v) => [v.field, v.level])) } as FieldVisibility;
  const [chosen, setChosen] = useState<Partial<FieldVisibility>>({});
  const [problem, setProblem] = useState<Problem>();
  const [save, { loading }] = useMutation(UpdateVisibilityDocument, { refetchQueries: [OwnProfileSeenByDocument] });
  const dirty = Object.entries(chosen).some(([field, level]) => stored[field as keyof FieldVisibility] !== level);
  const press = async () => {
    setProblem(undefined);
    try {
      await save({ variables: { input: { fields: { ...stored, ...chosen }, expectedVersion: ownProfile.version } } });
      setChosen({});
    } catch (error) {
      const met = problemOf(error);
      // Saved in another tab: with what is stored there around it, what is chosen here can be saved by another press.
      if (met.code === 'CONFLICT') await refetch().catch(() => undefined);
      setProblem(met);
    }
  };
  return (
    <SettingsGroup title={t('people.visibility.title')}>
      <p className="soft">{t('people.visibility.lead')}</p>
      {problem && <ProblemNote problem={problem} />}
      <ul role="list" className={styles['levels']}>
        {profileFields.map((field) => (
          <li key={field}>
            <label htmlFor={`level-${field}`}>{t(`people.field.${field}`)}</label>
            <Select
              id={`level-${field}`}
              value={chosen[field] ?? stored[field]}
              onChange={(event) => setChosen({ ...chosen, [field]: event.currentTarget.value as FieldLevel })}
            >
              {fieldLevels.map((level) => (
                <option key={level} value={level}>
                  {t(`people.level.${level}`)}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
      <p className="row">
        <Button kind="main" busy={loading} onClick={() => void press()}>
          {t('people.visibility.save')}
        </Button>
        {dirty && <SaveState state="saving">{t('people.visibility.unsaved')}</SaveState>}
      </p>
    </SettingsGroup>
  );
}
