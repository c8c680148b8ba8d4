/**
 * The normalised text of a cell: full-width digits and letters become half-width, any whitespace
 * becomes one space, and the ends are trimmed. Line breaks inside a cell stay, because they
 * separate people and posts.
 */
export const cellText = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/[\t\u00a0\u3000 ]+/g, ' ')
    .replace(/ ?\r?\n ?/g, '\n')
    .trim();

/** The sign before or behind a name that sends the reader to a note: the triangle of `▲东湖`. */
export const markOf = (name: string): string | undefined =>
  /^[\p{S}*※#]+|[\p{S}*※]+$/u.exec(cellText(name))?.[0];

/** Marks that offices use for an empty cell. They are neither 0 nor a text. */
export const isNothing = (text: string): boolean =>
  /^(?:[-—–_/\\*.。、~～]*|无|暂无|空|空缺|待定|不涉及|未填|N\/?A|none|null)$/i.test(text);
