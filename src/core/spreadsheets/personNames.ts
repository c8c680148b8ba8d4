import type { NameDoubt } from '../issues/tableIssues.ts';
import { compoundSurnames, surnames } from '../privacy/surnames.ts';

/** What one entry of a cell of names says. */
export type ReadName =
  | { readonly kind: 'name'; readonly name: string }
  /** Nobody holds the post. */
  | { readonly kind: 'vacant' }
  /** Only the clerk knows who is meant; `meant` is a likely reading. */
  | { readonly kind: 'asked'; readonly why: NameDoubt; readonly meant?: string };

/** Whether a text stands for a post that nobody holds. */
export const isVacancy = (text: string): boolean =>
  /^(?:[-—–_/\\*.。、~～]*|暂?无|暂?空缺?|暂?缺|缺位|缺额|待[定补配]|待(?:任命|明确|补选|确定|调整|选举|到任)|(?:人员)?调整中|未定|未明确|未配备|不涉及|未填|N\/?A|none|null)$/i.test(
    text.replace(/[\s()（）]/g, ''),
  );

const posts =
  '书记|镇长|乡长|县长|区长|市长|旗长|村长|主任|局长|部长|主席|委员|所长|站长|科长|支书|苏木达|嘎查达|队长|会长|总工|校长|院长|主管|经理|河长|湖长';
const honorifics = /(?:同志|先生|女士)$/u;
const actingNote = /^(?:代|代理|兼|兼任|挂职|主持工作|主持|临时|拟任|正|副)/u;

/** Whether a note behind a name is of the person, not of the post: neither is published. */
export const isPersonalNote = (note: string): boolean =>
  /^(?:[男女]|\p{Script=Han}{1,5}族|[男女][,，、]?\p{Script=Han}{1,5}族)$/u.test(note);

/**
 * Reads one entry of a cell of names. Honorifics are left off. A text in which two names, a title or
 * an acting holder may stand is asked about.
 *
 * @param isWhole whether the clerk has confirmed the text as one name
 */
export const readName = (
  written: string,
  note: string | undefined,
  isWhole: (name: string) => boolean,
): ReadName => {
  const text = written.replace(honorifics, '').trim();
  if (isVacancy(text)) return { kind: 'vacant' };
  if (note !== undefined && isVacancy(note)) return { kind: 'vacant' };
  if (note !== undefined && actingNote.test(note) && !new RegExp(posts, 'u').test(note))
    return { kind: 'asked', why: 'acting' };
  if (isWhole(text)) return { kind: 'name', name: text };
  return doubtOf(text) ?? { kind: 'name', name: text };
};

const doubtOf = (text: string): ReadName | undefined => {
  const parts = text.split(/\s+/);
  if (parts.length > 1 && parts.every((part) => /^\p{Script=Han}{2,4}$/u.test(part)))
    return { kind: 'asked', why: 'joined', meant: parts.join('、') };
  const name = parts.join('');
  if (new RegExp(`^\\p{Script=Han}{1,4}(?:${posts})$`, 'u').test(name))
    return { kind: 'asked', why: 'title' };
  if (!/^[\p{Script=Han}·•‧・.A-Za-z]+$/u.test(name) || Array.from(name).length > 20)
    return { kind: 'asked', why: 'form' };
  if (!/^\p{Script=Han}+$/u.test(name)) return undefined;
  if (Array.from(name).length < 2) return { kind: 'asked', why: 'form' };
  const meant = findJoined(name);
  if (meant === undefined && name.length <= 4) return undefined;
  return { kind: 'asked', why: 'joined', ...(meant !== undefined && { meant }) };
};

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
