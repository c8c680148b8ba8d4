import { z } from 'zod';
import { boardCodePattern } from '../boardCode.ts';
import { calendarDate, concept, field, line, localId } from './field.ts';

/** content/signboards.json: every code ever issued. Rows are only ever added. */
export const boardLedgerSchema = z.array(
  concept('公示牌编码', 'A code that was issued and has to be answered for ever.', {
    code: field(z.string().regex(boardCodePattern), '编码', 'Permanent code of the board.'),
    riverId: field(localId, '河流', 'River it was issued for.'),
    reachId: field(localId, '河段', 'Reach it was issued for.'),
    issuedOn: field(calendarDate, '启用日期', 'Day on which its first face was put up.'),
    edition: field(line(12), '版次', 'Edition of the record in which it first appeared.'),
  }),
);

export type BoardLedger = z.output<typeof boardLedgerSchema>;
