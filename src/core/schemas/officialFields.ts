import { valueAt } from '../paths/valueAt.ts';

/** Host of a site whose domain is not decided; a reserved name that never resolves. */
export const undecidedHost = 'undecided.invalid';

/**
 * What an official site must have beside what every site has, as dotted paths into site.json, in the
 * order in which an office applies for it.
 */
export const officialFields = [
  'contact.address',
  'host',
  'siteCode',
  'icpNumber',
  'publicSecurity.number',
  'governmentMark',
  'mistakeReport',
] as const;

export type OfficialField = (typeof officialFields)[number];

/** The fields without which a site may not open: empty, or a host outside `.gov.cn`. */
export const missingOfficialFields = (site: object): readonly OfficialField[] =>
  officialFields.filter((field) => {
    const value = valueAt(site, field.split('.'));
    return field === 'host' ? !String(value).endsWith('.gov.cn') : value === '';
  });
