import { errorAt, type Issue } from '../issues/issue.ts';
import type { CellInput } from './cellInput.ts';
import type { LeafValue } from './leafValue.ts';
import { readLengthKm, unitOfHeader, type LengthUnit } from './readLength.ts';

/** Parses a length or stake in kilometres; the mapping's unit comes before the header's. */
export const readKm = (
  title: string,
  text: string,
  { place, header, unit }: Pick<CellInput, 'place' | 'header' | 'unit'>,
): LeafValue => {
  const read = readLengthKm(text, lengthUnit(unit) ?? unitOfHeader(header));
  switch (read.kind) {
    case 'km':
      return { kind: 'value', value: read.km };
    case 'two-units': {
      const { asKm, asMetres } = read;
      return fault(errorAt(place, 'cell.two-units', { title, received: text, asKm, asMetres }));
    }
    case 'stake':
      return fault(errorAt(place, 'cell.stake', { title, received: text, mayBe: read.mayBe }));
    case 'fault':
      return fault(
        errorAt(place, 'cell.number', { title, fault: read.fault, received: read.read }),
      );
  }
};

const lengthUnit = (unit: string | undefined): LengthUnit | undefined =>
  unit === undefined ? undefined : unitOfHeader(`(${unit})`);

const fault = (issue: Issue): LeafValue => ({ kind: 'fault', issues: [issue] });
