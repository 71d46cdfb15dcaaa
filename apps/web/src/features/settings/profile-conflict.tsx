import type { ProfileInput } from '@guildhall/domain/identity/inputs';
import type { ExpertiseArea } from '@guildhall/domain/identity/expertise';
import { ConflictView, type ConflictField } from '../../app/forms/conflict-view';
import type { KeptForm } from '../../app/forms/use-kept-form';
import { useWords } from '../../app/i18n/provider';
import type { OwnProfileQuery } from './profile.generated';

const texts = ['displayName', 'nativeName', 'legalName', 'headline', 'bio'] as const;
const lists = ['languages', 'expertise', 'links'] as const;
type Texts = Record<(typeof texts)[number] | (typeof lists)[number] | 'pseudonymous' | 'countryCode' | 'placeId', string>;

const textsOf = (p: ProfileInput): Texts => ({
  displayName: p.displayName,
  nativeName: p.nativeName ?? '',
  legalName: p.legalName ?? '',
  headline: p.headline,
  bio: p.bio,
  pseudonymous: String(p.pseudonymous),
  countryCode: p.countryCode ?? '',
  placeId: p.placeId ?? '',
  languages: p.languages.join('\n'),
  expertise: p.expertise.join('\n'),
  links: p.links.join('\n'),
});
const lines = (text: string) => text.split('\n').filter(Boolean);
const fromTexts = (x: Texts): Omit<ProfileInput, 'expectedVersion'> => ({
  ...x,
  nativeName: x.nativeName || null,
  legalName: x.legalName || null,
  pseudonymous: x.pseudonymous === 'true',
  countryCode: x.countryCode || null,
  placeId: x.placeId || null,
  languages: lines(x.languages),
  expertise: lines(x.expertise),
  links: lines(x.links),
});

/** The profile was saved in another tab or on another device: what stands there and what is typed here, side by side. */
export function ProfileConflict({
  f,
  theirs,
  places,
}: {
  f: KeptForm<ProfileInput>;
  theirs: Partial<ProfileInput>;
  places: OwnProfileQuery['places'];
}) {
  const { t, format } = useWords();
  const listed = (nameOf: (code: string) => string) => (text: string) => format.list(lines(text).map(nameOf));
  const fields: (ConflictField & { key: keyof Texts })[] = [
    { key: 'displayName', label: t('settings.name') },
    { key: 'nativeName', label: t('settings.nativeName') },
    { key: 'pseudonymous', label: t('settings.pseudonymous'), show: (x) => t(x === 'true' ? 'settings.yes' : 'settings.no') },
    { key: 'legalName', label: t('settings.legalName') },
    { key: 'headline', label: t('settings.headline') },
    { key: 'bio', label: t('settings.bio') },
    { key: 'countryCode', label: t('settings.country'), show: (x) => (x ? format.country(x) : '') },
    { key: 'placeId', label: t('settings.place'), show: (x) => places.find(({ id }) => id === x)?.name ?? '' },
    { key: 'languages', label: t('settings.languages'), show: listed(format.language) },
    { key: 'expertise', label: t('settings.expertise'), show: listed((area) => t(`settings.area.${area as ExpertiseArea}`)) },
    { key: 'links', label: t('settings.links') },
  ];
  return (
    <ConflictView<Texts>
      fields={fields}
      base={textsOf(f.base)}
      theirs={textsOf({ ...f.base, ...theirs })}
      yours={textsOf(f.form.getValues())}
      busy={f.busy}
      onResolve={(chosen) => f.resolve(fromTexts(chosen))}
    />
  );
}
