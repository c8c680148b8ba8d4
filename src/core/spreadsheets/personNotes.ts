import { readPhone } from '../contacts/phone.ts';
import { isPost } from './postWords.ts';
import { isVacancy } from './vacancy.ts';

/** What a note in brackets behind a name is about. */
export type NoteKind =
  /** 女, 回族, 党员, 1970年生: of the person. Never published. */
  | 'personal'
  /** 代, 兼, 主持工作: of the holding, and belongs to the post. */
  | 'acting'
  /** 待任命, 空缺: perhaps nobody holds the post yet. */
  | 'vacant'
  | 'phone'
  | 'post'
  /** 县级, 已退休, 大, 河西村: only the clerk knows what it says. */
  | 'other';

/** The parts of a note: 女，回族，代镇长 is three. */
export const partsOfNote = (note: string): readonly string[] =>
  note
    .split(/[,，、;；\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The kind of one part of a note. */
export const kindOfNote = (part: string): NoteKind => {
  if (personal.test(part)) return 'personal';
  if (isVacancy(part) || /^(?:拟任|拟任命|提名|候选人?|公示期?)$/.test(part)) return 'vacant';
  if (/\d{5}/.test(part.replace(/[-\s]/g, '')) || readPhone(part).ok) return 'phone';
  if (isPost(part)) return 'post';
  return acting.test(part) ? 'acting' : 'other';
};

const personal =
  /^(?:[男女]性?|\p{Script=Han}{1,5}族|[汉满回藏苗彝壮侗瑶白傣黎畲]|(?:中共|预备)?党员|中共(?:预备)?党员|共青?团员|团员|群众|民主党派|无党派(?:人士)?|(?:大学)?本科|大专|中专|高中|初中|小学|研究生|硕士|博士|(?:生于)?\d{4}[.年/-]\d{0,2}[.月/-]?\d{0,2}日?出?生?|\d{2,3}岁|[^、]*(?:出生|籍贯|户籍)[^、]*)$/u;

const acting = /^(?:代|代理|兼|兼任|挂职|主持|临时|正|副|暂代|代管|分管|常务|第一)/u;
