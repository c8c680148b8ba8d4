import type { core } from 'zod';

/** The permanent code of a signboard. The same brand as the schema's `.brand<'BoardCode'>()`. */
export type BoardCode = string & core.$brand<'BoardCode'>;

/** Pattern of every id except region codes and board codes. Ids become parts of addresses. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * District (6 digits), town or street (9), village or community (12); each begins with its parent.
 * A fictional district has a code no real one has, beginning with 000.
 */
export const regionCodePattern = /^\d{6}(?:\d{3}){0,2}$/;
