import type { NameDoubt } from '../issues/tableIssues.ts';
import { compoundSurnames, rareBeginnings, surnames } from '../privacy/surnames.ts';
import { findDitto } from './ditto.ts';
import { kindOfNote, partsOfNote, type NoteKind } from './personNotes.ts';
import { isPost, titles } from './postWords.ts';
import { isVacancy } from './vacancy.ts';

/** What one entry of a cell of names says. */
export type ReadName =
  | {
      readonly kind: 'name';
      readonly name: string;
      /** The post in brackets behind it. */
      readonly note?: string;
      /** Notes about the person, which are not published. */
      readonly personal?: readonly string[];
    }
  /** Nobody holds the post. */
  | { readonly kind: 'vacant' }
  /** Only the clerk knows who is meant; `meant` is a likely reading. */
  | { readonly kind: 'asked'; readonly why: NameDoubt; readonly meant?: string };

/**
 * Reads one entry of a cell of names with its note. Honorifics are left off. A text in which two
 * names, a title, a word or an acting holder may stand is asked about.
 *
 * @param isWhole whether the clerk has confirmed the text as one name, or it is published as one
 */
export const readName = (
  written: string,
  note: string | undefined,
  isWhole: (name: string) => boolean,
): ReadName => {
  const name = oneDot(written.replace(/(?:同志|先生|女士)$/u, '').trim());
  const parts = partsOfNote(note ?? '');
  const kinds = parts.map(kindOfNote);
  const isNobody = (text: string): boolean =>
    isVacancy(text) || new RegExp(`(?:${titles})$`, 'u').test(text);
  if (isVacancy(name) && kinds.every((kind) => kind === 'vacant')) return { kind: 'vacant' };
  if (kinds.includes('vacant') && isNobody(name)) return { kind: 'vacant' };
  const doubt = kinds.flatMap((kind) => doubtOfNote[kind] ?? [])[0];
  if (doubt !== undefined && !(doubt === 'acting' && kinds.includes('post')))
    return { kind: 'asked', why: doubt };
  const doubtful = isWhole(name) ? undefined : doubtOf(name);
  if (doubtful) return doubtful;
  const personal = parts.filter((_, at) => kinds[at] === 'personal');
  const post =
    personal.length === 0 ? note : parts.filter((_, at) => kinds[at] !== 'personal').join('、');
  return {
    kind: 'name',
    name,
    ...(personal.length > 0 && { personal }),
    ...(post !== undefined && post !== '' && { note: post }),
  };
};

const doubtOfNote: Readonly<Partial<Record<NoteKind, NameDoubt>>> = {
  acting: 'acting',
  vacant: 'not-yet',
  phone: 'phone',
  other: 'note',
};

/** One spelling of the dot inside a name: 买买提.艾力, 买买提•艾力. */
const oneDot = (name: string): string =>
  name.replace(/(?<=\p{Script=Han}) ?[.．·•‧・∙⋅･] ?(?=\p{Script=Han})/gu, '·');

const doubtOf = (text: string): ReadName | undefined => {
  if (findDitto(text) !== undefined) return { kind: 'asked', why: 'ditto' };
  const parts = text.split(/\s+/);
  const name = parts.join('');
  const titled = doubtOfTitle(parts, name);
  if (titled) return titled;
  if (parts.length > 1 && parts.every((part) => /^\p{Script=Han}{1,4}$/u.test(part)))
    return { kind: 'asked', why: 'joined', meant: parts.join('、') };
  const signed = name.split(/[&+|\\和及与跟]/).filter((part) => part !== '');
  if (signed.length > 1 && signed.every(isName))
    return { kind: 'asked', why: 'joined', meant: signed.join('、') };
  if (!/^[\p{Script=Han}·.A-Za-z]+$/u.test(name) || Array.from(name).length > 20)
    return { kind: 'asked', why: 'form' };
  if (/[某〇]|^x+$/iu.test(name) || Array.from(name).length < 2)
    return { kind: 'asked', why: 'form' };
  if (!/^\p{Script=Han}+$/u.test(name)) return undefined;
  if (/^[代兼]/.test(name) && isName(name.slice(1))) return { kind: 'asked', why: 'acting' };
  if (isWord(name) || isPost(name) || isBody(name)) return { kind: 'asked', why: 'word' };
  const meant = findJoined(name);
  if (meant === undefined && name.length <= 4) return undefined;
  return { kind: 'asked', why: 'joined', ...(meant !== undefined && { meant }) };
};

/** 王书记, 镇长王强, 王强 镇长: a title in the place of a name, or beside it. */
const doubtOfTitle = (parts: readonly string[], name: string): ReadName | undefined => {
  const ends = new RegExp(`(?:${titles})$`, 'u');
  const meant =
    parts.length === 2
      ? ends.test(parts[0] ?? '')
        ? parts[1]
        : ends.test(parts[1] ?? '')
          ? parts[0]
          : undefined
      : new RegExp(`^\\p{Script=Han}{0,8}(?:${titles})[:：]?(\\p{Script=Han}{2,4})$`, 'u').exec(
          name,
        )?.[1];
  if (meant !== undefined && isName(meant)) return { kind: 'asked', why: 'title', meant };
  return /^\p{Script=Han}+$/u.test(name) &&
    (ends.test(name) || /^[老小]\p{Script=Han}$|^\p{Script=Han}[总工老]$/u.test(name))
    ? { kind: 'asked', why: 'title' }
    : undefined;
};

/** 空岗, 另行通知, 不设: two characters of which the first is no surname, or words of arranging. */
const isWord = (name: string): boolean =>
  (name.length === 2 && !`${surnames}${rareBeginnings}`.includes(name.slice(0, 1))) ||
  /空缺|空岗|暂[缺无由代]|待定|换届|选举|补选|另行|通知|公布|调整|兼[任管]?$|代[管理]|撤销|不设|未设|以上|上述|不详|未知|[等共]\p{Script=Han}?人$|(?:社区|街道|委会|中心)$/u.test(
    name,
  ) ||
  (name.length > 2 && name.endsWith('等'));

/** 水务局, 镇政府, 林业站, 第一组: an office, a firm or a group in the place of a person. */
const isBody = (name: string): boolean =>
  /(?:[局组站办队室]|政府|公司|集团|合作社|项目部|学校|医院|村民)$/u.test(name);

/** The two names in a text of four to eight characters, if both begin with a surname. */
const findJoined = (name: string): string | undefined => {
  if (name.length < 4 || name.length > 8) return undefined;
  if (name.length === 4 && beginsWithCompound(name)) return undefined;
  for (const length of [3, 2, 4]) {
    const [first, second] = [name.slice(0, length), name.slice(length)];
    if (isName(first) && isName(second)) return `${first}、${second}`;
  }
  return undefined;
};

const isName = (text: string): boolean => {
  if (beginsWithCompound(text)) return text.length >= 3 && text.length <= 4;
  return text.length >= 2 && text.length <= 3 && surnames.includes(text.slice(0, 1));
};

const beginsWithCompound = (name: string): boolean => compoundSurnames.includes(name.slice(0, 2));
