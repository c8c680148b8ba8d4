import type { PhoneTable } from '../../core/finder/finderFormat.ts';
import type { CallView } from '../contacts/callView.ts';
import { formatPhone } from '../numbers/format.ts';

/**
 * Telephone lines, each once, and for each row the index of its line in that table: from 1, 0 for
 * none. A person's own line needs no owner name.
 */
export const phoneTable = (
  calls: readonly (CallView | undefined)[],
): { readonly places: readonly number[]; readonly table: PhoneTable } => {
  const table: (readonly [string, string])[] = [];
  const known = new Map<string, number>();
  const places = calls.map((call) => {
    if (call === undefined) return 0;
    const row = [formatPhone(call.phone), call.isOfficeLine ? call.whom : ''] as const;
    const key = row.join('|');
    const place = known.get(key) ?? table.push(row);
    known.set(key, place);
    return place;
  });
  return { places, table };
};
