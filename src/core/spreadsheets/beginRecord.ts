import { kindOfName } from '../regions/kindOfName.ts';
import type { NationalTown } from '../regions/nationalCodes.ts';
import type { RowStore } from './rowStore.ts';

/** What is known of an office before any record: its district and its telephone. */
export interface ListBeginning {
  readonly districtCode: string;
  readonly districtName: string;
  readonly phone: string;
  readonly hours: string;
  /** The towns of the national list, read only if a list names a new town. */
  readonly readTowns: () => readonly NationalTown[];
}

/** The district itself and the telephone of its office come before any table. */
export const beginRecord = (
  { rows }: RowStore,
  { districtCode, districtName, phone, hours }: ListBeginning,
): void => {
  const kind = kindOfName('district', districtName);
  rows.regions.push({ code: districtCode, name: districtName, kind });
  rows.contacts.push({
    id: 'office',
    owner: { kind: 'office' },
    kind: 'office-landline',
    number: phone,
    hours,
  });
};
