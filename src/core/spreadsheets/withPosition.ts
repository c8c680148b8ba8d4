import { errorAt, type Issue } from '../issues/issue.ts';
import type { RowFields } from './leafFields.ts';
import { positionIssue, positionOf } from './readPosition.ts';
import type { FieldValue } from './tableRun.ts';

/** The fields of a row, with the longitude and latitude of two columns joined to its position. */
export const withPosition = (
  { leaves }: RowFields,
  values: readonly FieldValue[],
): { readonly values: readonly FieldValue[]; readonly issues: readonly Issue[] } => {
  const angles = values.filter(({ path }) => path[0] === 'angle');
  const others = values.filter(({ path }) => path[0] !== 'angle');
  const leaf = leaves.find(({ type }) => type.kind === 'position');
  const [one] = angles;
  if (!one || !leaf) return { values, issues: [] };
  const { place } = one;
  const { path, title } = leaf;
  const find = (name: string): FieldValue | undefined =>
    angles.find((angle) => angle.path[1] === name);
  const longitude = find('longitude');
  const latitude = find('latitude');
  if (!longitude || !latitude) {
    const received = String(one.value);
    return {
      values: others,
      issues: [errorAt(place, 'cell.position', { title, received, fault: 'half' })],
    };
  }
  const read = positionOf(
    { degrees: Number(longitude.value) },
    { degrees: Number(latitude.value) },
  );
  if (read.kind === 'position')
    return { values: [...others, { path, title, value: read.position, place }], issues: [] };
  const received = `${String(longitude.value)}, ${String(latitude.value)}`;
  return { values: others, issues: [positionIssue(title, received, read, longitude.place)] };
};
