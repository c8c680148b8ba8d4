import { nameOn } from '../../core/places/life.ts';
import { isGone } from '../../core/record/standing.ts';
import { standingSuccessors } from '../../core/places/life.ts';
import type { PostHolding, Reach } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import {
  chiefAddress,
  reachAddress,
  regionAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { scopeOf } from '../chiefs/chief.ts';
import { termWords } from '../chiefs/termWords.ts';
import { formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

const words = text.lives;

/** What the record keeps of a place: its reaches that ended, and who answered for them. */
export interface PlaceHistory {
  /** Ids of the reaches, for addresses that end in one. */
  readonly ids: readonly string[];
  readonly reaches: TableView | undefined;
  readonly chiefs: TableView | undefined;
}

/** History of a region: its own reaches. */
export const regionHistory = (index: RecordIndex, code: string): PlaceHistory =>
  historyOf(
    index,
    goneReaches(index, ({ regionCode }) => regionCode === code),
    'river',
    [],
  );

/** History of a water: its reaches, and for one that ended also its own chiefs. */
export const riverHistory = (index: RecordIndex, riverId: string): PlaceHistory => {
  const river = getRow(index.riverById, riverId);
  return historyOf(
    index,
    goneReaches(index, (reach) => reach.riverId === riverId),
    'region',
    isGone(index, river) ? rowsOf(index.holdingsByRiver, riverId) : [],
  );
};

const goneReaches = (index: RecordIndex, isMeant: (reach: Reach) => boolean): readonly Reach[] =>
  index.record.reaches.filter((reach) => isGone(index, reach) && isMeant(reach));

const historyOf = (
  index: RecordIndex,
  reaches: readonly Reach[],
  show: 'river' | 'region',
  others: readonly PostHolding[],
): PlaceHistory => {
  const holdings = [...others, ...reaches.flatMap(({ id }) => rowsOf(index.holdingsByReach, id))];
  return {
    ids: reaches.map(({ id }) => id),
    reaches: reaches.length > 0 ? reachTable(index, reaches, show) : undefined,
    chiefs: holdings.length > 0 ? chiefTable(index, holdings) : undefined,
  };
};

/** Each former reach with its last day and what took its place. */
const reachTable = (
  index: RecordIndex,
  reaches: readonly Reach[],
  show: 'river' | 'region',
): TableView => {
  const { columns } = text.river;
  return {
    columns: [
      { label: columns.reach },
      { label: show === 'river' ? columns.river : columns.place },
      { label: words.columns.until, align: 'date' },
      { label: words.columns.next },
    ],
    rows: reaches.map((reach) => {
      const river = getRow(index.riverById, reach.riverId);
      const region = getRow(index.regionByCode, reach.regionCode);
      const [next] = standingSuccessors(index.reachById, reach, index.record.period.dataThrough);
      return [
        reach.name,
        show === 'river'
          ? { kind: 'link', text: riverName(index, river.id), address: riverAddress(river.id) }
          : {
              kind: 'link',
              text: regionName(index, region.code),
              address: regionAddress(region.code),
            },
        reach.to === undefined ? '' : formatDate(reach.to),
        next
          ? { kind: 'link', text: next.name, address: reachAddress(next.riverId, next.id) }
          : { kind: 'absent', reason: words.none },
      ];
    }),
  };
};

/** Who answered, under the name of the time. */
const chiefTable = (index: RecordIndex, holdings: readonly PostHolding[]): TableView => {
  const { columns } = text.river;
  return {
    columns: [
      { label: columns.name },
      { label: columns.post },
      { label: text.river.answersFor },
      { label: columns.term },
    ],
    rows: holdings.map((holding) => {
      const person = getRow(index.personById, holding.personId);
      const from = known(holding.from);
      return [
        {
          kind: 'link',
          text: nameOn(person, from ?? holding.to ?? index.record.period.dataThrough),
          address: chiefAddress(person.id),
        },
        `${holding.title} ${holding.post}`,
        scopeOf(index, holding).name,
        termWords({
          ...(from !== undefined && { from }),
          ...(holding.to !== undefined && { to: holding.to }),
        }),
      ];
    }),
  };
};
