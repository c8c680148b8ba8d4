import { regionAddress, riverAddress } from '../../core/site/addresses.ts';
import type { FigureDeclaration, FigureDimension } from '../../core/figures/figure.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { figureKeyName } from './figureReading.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

/** Name of a breakdown's row, and its page if it has one. */
export interface FigureRowName {
  readonly name: string;
  readonly address?: string;
}

/**
 * Names a row. An old edition may contain a place that the record no longer has; then its key is
 * printed, as in the edition.
 */
export const figureRowName = (
  index: RecordIndex,
  declaration: FigureDeclaration,
  dimension: FigureDimension,
  key: string,
): FigureRowName => {
  switch (dimension) {
    case 'town': {
      return index.regionByCode.has(key)
        ? { name: regionName(index, key), address: regionAddress(key) }
        : { name: key };
    }
    case 'river': {
      return index.riverById.has(key)
        ? { name: riverName(index, key), address: riverAddress(key) }
        : { name: key };
    }
    case 'section': {
      const section = index.record.sections.find(({ id }) => id === key);
      return section
        ? { name: section.name, address: riverAddress(section.riverId) }
        : { name: key };
    }
    default:
      return { name: figureKeyName(declaration, key) };
  }
};
