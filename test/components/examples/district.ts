import { district as readDistrict } from '../../district/district.ts';

/** The district whose record fills examples that would be tedious to write by hand. */
export const district = readDistrict();

/**
 * The first of some rows.
 *
 * @throws Error if there are none: the district is then too small to show the component
 */
export const first = <Row>(rows: readonly Row[], of: string): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error(`The district has no ${of} to show`);
  return row;
};
