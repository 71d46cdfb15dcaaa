import { expertiseAreas, type ExpertiseArea } from '@guildhall/domain/identity/expertise';

/** What the address of the directory says. */
export interface PeopleSearch {
  q?: string;
  language?: string;
  expertise?: ExpertiseArea;
  country?: string;
  shared?: true;
}
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim().slice(0, 100) : undefined);

export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  const [q, language, country, expertise] = [
    text(search['q']),
    text(search['language']),
    text(search['country']),
    text(search['expertise']),
  ];
  return {
    ...(q ? { q } : {}),
    ...(language && /^[a-zA-Z-]{2,12}$/.test(language) ? { language } : {}),
    ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(expertise && (expertiseAreas as readonly string[]).includes(expertise) ? { expertise: expertise as ExpertiseArea } : {}),
    ...(search['shared'] === true || search['shared'] === 'true' ? { shared: true as const } : {}),
  };
}

/** Variables of the first page, the same in the loader and in the page. */
export const peopleVariables = (search: Readonly<Record<string, unknown>>) => {
  const { q, language, expertise, country, shared } = peopleSearch(search);
  return {
    filter: {
      text: q ?? null,
      language: language ?? null,
      expertise: expertise ?? null,
      countryCode: country ?? null,
      sharedOnly: shared ?? null,
    },
    page: { first: 30 },
  };
};
