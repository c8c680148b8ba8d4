import { comparableText } from '../characters/unifiedText.ts';

/**
 * The text of a cell for reading and comparing, never for publishing: characters of one form and
 * width, any whitespace as one space, the ends trimmed. Line breaks inside a cell stay, because
 * they separate people and posts.
 */
export const cellText = (raw: string): string =>
  comparableText(raw)
    .replace(/[\t\u00a0\u3000 ]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim();

/** The sign before or behind a name that sends the reader to a note: the triangle of `▲东湖`. */
export const markOf = (name: string): string | undefined =>
  /^[\p{S}*※#]+|[\p{S}*※]+$/u.exec(cellText(name))?.[0];

/** Marks that offices use for an empty cell. They are neither 0 nor a text. */
export const isNothing = (text: string): boolean =>
  /^(?:[-—–_/\\*.。、~～]*|无|暂无|空|空缺|待定|不涉及|未填|N\/?A|none|null)$/i.test(text);
