import { everyTown } from '../../core/regions/towns.ts';
import { regionAddress, riverAddress } from '../../core/site/addresses.ts';
import type { FigureDeclaration, FigureDimension } from '../../core/figures/figure.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { isGone } from '../../core/record/standing.ts';
import type { Region } from '../../core/record/record.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import { figureKeyName } from './figureReading.ts';

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
      const region = index.regionByCode.get(key);
      return region
        ? { name: nameAmongAll(index, region), address: regionAddress(key) }
        : { name: key };
    }
    case 'river': {
      const river = index.riverById.get(key);
      return river ? { name: river.name, address: riverAddress(key) } : { name: key };
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

/** A town that has ended is told from another of its name, such as itself under a new code. */
const nameAmongAll = (index: RecordIndex, region: Region): string => {
  const { name, code, to } = region;
  const hasNamesake = everyTown(index).some((other) => other.code !== code && other.name === name);
  return to !== undefined && isGone(index, region) && hasNamesake
    ? text.lives.former(name, formatDate(to))
    : name;
};
