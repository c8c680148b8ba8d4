import { unitAddress } from '../../core/site/addresses.ts';
import type { MemberUnit } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Cell } from '../tables/tableShapes.ts';

/**
 * A member unit.
 *
 * @throws RangeError when there is none; the relation pass refuses such references
 */
export const getUnit = ({ record }: RecordIndex, id: string): MemberUnit => {
  const unit = record.memberUnits.find((one) => one.id === id);
  if (!unit) throw new RangeError(`No member unit ${id} in a record the relation pass accepted`);
  return unit;
};

/** A member unit's name as a link to its page. */
export const unitCell = (index: RecordIndex, id: string): Cell => ({
  kind: 'link',
  text: getUnit(index, id).name,
  address: unitAddress(id),
});
