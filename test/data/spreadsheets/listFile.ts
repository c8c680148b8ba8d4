import type { MadeList } from './chiefLists.ts';
import { uglyBook } from './uglyBook.ts';

/** The file of a made list. */
export const listFile = ({
  form,
  sheet,
}: MadeList): { readonly name: string; readonly bytes: Buffer } =>
  form === 'csv'
    ? { name: '河长名单.csv', bytes: Buffer.from(csvOf(sheet.rows)) }
    : { name: '河长名单.xlsx', bytes: uglyBook({ sheets: [sheet] }) };

const csvOf = (rows: MadeList['sheet']['rows']): string =>
  rows
    .map((row) => row.map((cell) => `"${typeof cell === 'string' ? cell : ''}"`).join(','))
    .join('\n');
