import { levelWordOfAll } from '../regions/levelWords.ts';
import { townOf } from '../../core/ids/regionCode.ts';
import { townsOf } from '../../core/regions/towns.ts';
import { chiefAddress } from '../../core/site/addresses.ts';
import { lineOfRegion, regionOfHolding } from '../../core/chiefs/answering.ts';
import { whoAnswersForHolding } from '../../core/chiefs/whoAnswers.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { PostHolding } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { isInOffice } from '../../core/chiefs/terms.ts';
import { callsView, lineView } from '../contacts/callView.ts';

/** One line of the directory: person or office, and telephone. */
export interface DirectoryLine {
  readonly name: string;
  readonly post: string;
  readonly address?: string;
  readonly phone: string;
  /** Why another line is called, and whose it is. */
  readonly instead?: string;
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
      const office = lineOfRegion(index, code);
      return {
        id: `town-${code}`,
        name,
        lines: [
          ...(office
            ? [{ name: lineView(index, office, name).whom, post: '', phone: office.contact.number }]
            : []),
          ...linesOf(index, byTown.get(code) ?? []),
        ],
      };
    }),
  ].filter(({ lines }) => lines.length > 0);
};

const levels = ['general', 'district', 'town', 'village'];

/** One line for each person and post, whatever they answer for: the first that is called first. */
const linesOf = (
  index: RecordIndex,
  holdings: readonly PostHolding[],
): readonly DirectoryLine[] => {
  const on = index.record.period.dataThrough;
  const sorted = [...holdings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const lines = sorted.flatMap((holding): readonly DirectoryLine[] => {
    const answer = whoAnswersForHolding(index, holding, on);
    const { call, instead } = callsView(index, answer);
    // In a list of names a general chief's number stands beside the general chief only.
    if (!call || (instead !== undefined && answer.call?.post?.level === 'general')) return [];
    return [
      {
        name: getRow(index.personById, holding.personId).name,
        post: holding.post,
        address: chiefAddress(holding.personId),
        phone: call.phone,
        ...(instead !== undefined && { instead }),
      },
    ];
  });
  return [...groupBy(lines, ({ address, post }) => `${address ?? ''} ${post}`).values()].flatMap(
    (group) => group.find(({ instead }) => instead === undefined) ?? group[0] ?? [],
  );
};

/** Code of the town of a post; empty for posts of the district. */
const townOfHolding = (index: RecordIndex, holding: PostHolding): string =>
  townOf(index.regionByCode, regionOfHolding(index, holding) ?? '');
