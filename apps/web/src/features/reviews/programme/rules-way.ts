import type { ProgrammePolicyInput, SaveProgrammeInput } from '@guildhall/domain/peer-review/programme';
import type { Format } from '../../../app/i18n/format';
import type { Translate } from '../../../app/i18n/provider';
import { choicesOf, monthsRead, type ChoiceKey } from './policy-fields';

/** Every rule as a line of text, for laying two versions beside each other; in the order of the form. */
export const keysOfRules = [
  'name',
  'minPeers',
  'maxPeers',
  'minForeignCountries',
  'peerIndependence',
  'hostSeesPeerNames',
  'publishDefault',
  'followUpMonths',
  'graceMinutes',
] as const;
export type RuleKey = (typeof keysOfRules)[number];
export type RuleTexts = Record<RuleKey, string>;
interface Ruled {
  readonly name: string;
  readonly policy: Readonly<Record<Exclude<RuleKey, 'name'>, unknown>>;
}

export const textsOf = ({ name, policy }: Ruled): RuleTexts =>
  Object.fromEntries(keysOfRules.map((key) => [key, key === 'name' ? name : String(policy[key])])) as RuleTexts;

export const fromTexts = (texts: RuleTexts): Pick<SaveProgrammeInput, 'name' | 'policy'> => ({
  name: texts.name,
  policy: {
    minPeers: Number(texts.minPeers),
    maxPeers: Number(texts.maxPeers),
    minForeignCountries: Number(texts.minForeignCountries),
    peerIndependence: texts.peerIndependence as ProgrammePolicyInput['peerIndependence'],
    hostSeesPeerNames: texts.hostSeesPeerNames as ProgrammePolicyInput['hostSeesPeerNames'],
    publishDefault: texts.publishDefault as ProgrammePolicyInput['publishDefault'],
    followUpMonths: texts.followUpMonths.split(',').map(Number),
    graceMinutes: Number(texts.graceMinutes),
  },
});

/** How a rule reads. */
export const showRule = (t: Translate, format: Format, key: Exclude<RuleKey, 'name'>, value: string): string =>
  key in choicesOf
    ? t(`reviews.policy.is.${value as (typeof choicesOf)[ChoiceKey][number]}`)
    : key === 'followUpMonths'
      ? monthsRead(t, format, value.split(',').map(Number))
      : value;
