import { z } from 'zod';
import { concept, field } from './field.ts';

/** Syllables in lower case, separated by single spaces, `v` for ü. */
const syllables = z.string().regex(/^[a-z]{1,6}(?: [a-z]{1,6})*$/);

const table = z.record(z.string().min(1).max(40), syllables);

/**
 * content/pinyin.json: readings of names that a dictionary would get wrong, confirmed by the
 * office.
 */
export const pinyinSchema = concept('读音', 'Readings that the office has confirmed.', {
  places: field(
    table,
    '地名读音',
    'Text in the name of a river or place, with its reading: "蔚县": "yu xian". The longest text wins.',
  ),
  people: field(
    table,
    '人名读音',
    'Surname or whole name with its reading: "仇": "qiu". It applies at the beginning of a name.',
  ),
});

export type PinyinTables = z.output<typeof pinyinSchema>;
