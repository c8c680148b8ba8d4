import { levelWordOfAll } from '../regions/levelWords.ts';
import { townOf } from '../../core/ids/regionCode.ts';
import { townsOf } from '../../core/regions/towns.ts';
import { chiefAddress } from '../../core/site/addresses.ts';
import { findCallLine, findRegionLine, regionOfHolding } from '../../core/chiefs/answering.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { PostHolding } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { isInOffice } from '../../core/chiefs/terms.ts';
import { text } from '../../i18n/text.ts';

/** One line of the directory: person or office, and telephone. */
export interface DirectoryLine {
  readonly name: string;
  readonly post: string;
  readonly address?: string;
  readonly phone: string;
}

/** All lines of one town, or of the district. */
export interface DirectoryGroup {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly DirectoryLine[];
}

/** Phones cache the directory, so above this many village chiefs it includes only towns. */
const MOST_VILLAGE_CHIEFS = 2000;

/**
 * Every telephone of the district: district chiefs first, then for each town its office and chiefs.
 */
export const offlineDirectory = (index: RecordIndex): readonly DirectoryGroup[] => {
  const on = index.record.period.dataThrough;
  const held = index.record.postHoldings.filter((holding) => isInOffice(holding, on));
  const villages = held.filter(({ level }) => level === 'village');
  const listed =
    villages.length > MOST_VILLAGE_CHIEFS ? held.filter(({ level }) => level !== 'village') : held;
  const byTown = groupBy(listed, (holding) => townOfHolding(index, holding));
  return [
    {
      id: 'district',
      name: levelWordOfAll(index, 'district'),
      lines: linesOf(index, byTown.get('') ?? []),
    },
    ...townsOf(index).map(({ code, name }) => {
      const office = findRegionLine(index, code);
      return {
        id: `town-${code}`,
        name,
        lines: [
          ...(office
            ? [{ name: text.chiefs.officeLine(name), post: '', phone: office.contact.number }]
            : []),
          ...linesOf(index, byTown.get(code) ?? []),
        ],
      };
    }),
  ].filter(({ lines }) => lines.length > 0);
};

const levels = ['general', 'district', 'town', 'village'];

/** One line for each person and post, whatever they answer for. */
const linesOf = (
  index: RecordIndex,
  holdings: readonly PostHolding[],
): readonly DirectoryLine[] => {
  const lines = new Map<string, DirectoryLine>();
  const sorted = [...holdings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  for (const holding of sorted) {
    const line = findCallLine(index, holding);
    const { name } = getRow(index.personById, holding.personId);
    if (line)
      lines.set(`${holding.personId} ${holding.post}`, {
        name,
        post: holding.post,
        address: chiefAddress(holding.personId),
        phone: line.contact.number,
      });
  }
  return [...lines.values()];
};

/** Code of the town of a post; empty for posts of the district. */
const townOfHolding = (index: RecordIndex, holding: PostHolding): string =>
  townOf(index.regionByCode, regionOfHolding(index, holding) ?? '');
