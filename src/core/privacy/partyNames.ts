import { compoundSurnames, surnames } from './surnames.ts';

/**
 * Finds names of private people among the parties of a case. A case names companies and offices; a
 * person appears by surname only (张某).
 */

/** A party that looks like a person's full name, and its allowed form. */
export interface UnmaskedParty {
  readonly name: string;
  readonly masked: string;
}

/**
 * The parties of a text that look like full names of people, in order: a common surname with one or
 * two characters after it (two-character surnames likewise), or a name with a middle dot. Parties
 * that end like a company, an office or a place are excluded; so are masked names.
 *
 * @param party text of the export; several parties are joined by 、 or 和
 */
export const findUnmaskedParties = (party: string): readonly UnmaskedParty[] =>
  party
    .replace(/[（(][^）)]*[）)]/gu, '')
    .split(/[、，,；;／/\s]|(?<=\p{Script=Han}{2,4})[和与及](?=\p{Script=Han}{2,4})/u)
    .map((part) => part.replace(/等(?:\d*人)?$/u, ''))
    .flatMap((part) => {
      const masked = findMask(part);
      return masked === undefined ? [] : [{ name: part, masked }];
    });

const findMask = (name: string): string | undefined => {
  if (/[某×*＊○Xx]/u.test(name) || organisation.test(name)) return undefined;
  if (/^\p{Script=Han}{1,8}[·•]\p{Script=Han}{1,8}$/u.test(name)) return `${name.slice(0, 1)}某`;
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
  const pair = name.slice(0, 2);
  if (name.length >= 3 && compoundSurnames.includes(pair)) return `${pair}某`;
  const surname = name.slice(0, 1);
  return name.length <= 3 && surnames.includes(surname) ? `${surname}某` : undefined;
};

/** Last characters of companies, offices and places; hardly any given name ends in one. */
const organisation =
  /(?:公司|集团|合作社|农场|牧场|养殖场|委员会|村委会|居委会|管理方|政府|事务所|中心|学校|厂|店|社|局|站|场|队|矿|组|户|部|处|所|院|村|镇|乡|县|区|庄|屯|寨|沟)$/u;
