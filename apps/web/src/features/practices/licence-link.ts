/** Address of a licence by its SPDX name; null where it is none of those that texts and pictures may have. */
export const licenceLink = (licence: string | null): string | null => {
  const path = { 'CC0-1.0': 'publicdomain/zero/1.0', 'CC-BY-4.0': 'licenses/by/4.0', 'CC-BY-SA-4.0': 'licenses/by-sa/4.0' }[licence ?? ''];
  return path ? `https://creativecommons.org/${path}/` : null;
};
