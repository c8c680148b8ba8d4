import { getPortal } from '../../../src/data/portal.ts';

/** The district whose record fills the examples that no one would write by hand. */
export const district = getPortal();

/**
 * The first of some rows.
 *
 * @throws Error where there is none: then the district is too small to show the component
 */
export const first = <Row>(rows: readonly Row[], of: string): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error(`The district has no ${of} to show`);
  return row;
};
