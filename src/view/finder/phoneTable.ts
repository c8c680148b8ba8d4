import type { PhoneTable } from '../../core/finder/finderFormat.ts';
import type { CallsView } from '../contacts/callView.ts';
import { formatPhone } from '../numbers/format.ts';

/**
 * Telephone lines, each once, and for each row the index of its line in that table: from 1, 0 for
 * none. A person's own line needs no owner name; the line of whoever is called instead does.
 */
export const phoneTable = (
  rows: readonly CallsView[],
): { readonly places: readonly number[]; readonly table: PhoneTable } => {
  const table: (readonly [string, string])[] = [];
  const known = new Map<string, number>();
  const places = rows.map(({ call, instead }) => {
    if (call === undefined) return 0;
    const isOwn = instead === undefined && !call.isOfficeLine;
    const row = [formatPhone(call.phone), isOwn ? '' : call.whom] as const;
    const key = JSON.stringify(row);
    const place = known.get(key) ?? table.push(row);
    known.set(key, place);
    return place;
  });
  return { places, table };
};
