import { standingRegions, standingRivers } from '../../core/record/standing.ts';
import { waterExtent, waterKindWords, watersWord } from '../rivers/waterWords.ts';
import { known, type OrUnknown } from '../../core/schemas/notKnown.ts';
import { mainRiversFirst } from '../../core/rivers/mainRiversFirst.ts';
import { newestMonthOf } from '../../core/water/newestMonth.ts';
import { regionLevel } from '../../core/ids/regionCode.ts';
import {
  boardLandingAddress,
  reachAddress,
  riverAddress,
  riverPartAddress,
} from '../../core/site/addresses.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import { findPointAt, measureLine } from '../../core/geometry/chainage.ts';
import type { Line, Position } from '../../core/geometry/position.ts';
import { simplifyLine } from '../../core/geometry/simplifyLine.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import type { Problem, River, Signboard, WaterSection } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { findPointInside, isInArea, type Area } from '../../core/geometry/ring.ts';
import { areasByRiver, linesByRiver } from '../../core/rivers/riverLines.ts';
import { resultWord } from '../water/resultWord.ts';
import { text } from '../../i18n/text.ts';
import { formatDate, formatMonth } from '../numbers/format.ts';
import { riverNote } from '../rivers/river.ts';
import {
  thingKinds,
  type MapLabel,
  type MapRiver,
  type MapThing,
  type MapView,
} from './mapView.ts';
import { riverName } from '../rivers/riverName.ts';

/** Bends smaller than this are not drawn, metres. */
const TOLERANCE_M = 15;

/** Rank used for a water of unknown rank: a small one. */
const LEAST_ORDER = 4;

/** All rivers, or one river with its items. Degrees are rounded to five decimals, about a metre. */
export const buildMapView = (index: RecordIndex, riverId?: string): MapView => {
  const only = riverId === undefined ? undefined : index.riverById.get(riverId);
  const rivers = only ? [only] : standingRivers(index);
  const lines = linesByRiver(index.record.lines);
  const areas = areasByRiver(index.record.lines);
  return {
    waters: watersWord(rivers),
    rivers: mainRiversFirst(rivers).map((river) => {
      const shores = areas.get(river.id);
      return {
        ...mapRiver(index, river),
        ...(shores && { isArea: true as const }),
        lines: (shores?.flat() ?? lines.get(river.id) ?? []).map((line) =>
          simplifyLine(line, TOLERANCE_M).map(rounded),
        ),
      };
    }),
    things: rivers
      .flatMap((river) => thingsOf(index, river, (km) => pointAt(lines, river, km)))
      .sort((a, b) => thingKinds.indexOf(a.kind) - thingKinds.indexOf(b.kind)),
    labels: [...riverLabels(index, { lines, areas }, only), ...placeLabels(index, only)],
    attribution: index.record.lines?.attribution ?? '',
  };
};

/** Whether a map has any water to draw. An empty box would look like a failure. */
export const hasLines = ({ rivers }: MapView): boolean =>
  rivers.some(({ lines }) => lines.length > 0);

const mapRiver = (index: RecordIndex, river: River): MapRiver => ({
  id: river.id,
  name: riverName(index, river.id),
  note: text.map.river([waterKindWords(river), waterExtent(river), riverNote(index, river)]),
  address: riverAddress(river.id),
  order: known(river.order) ?? LEAST_ORDER,
  seasonal: river.seasonal === true,
});

type PlaceAt = (km: OrUnknown<number>) => Position | undefined;

const thingsOf = (index: RecordIndex, river: River, placeAt: PlaceAt): readonly MapThing[] => {
  const at = (position: Position | undefined, thing: Omit<MapThing, 'at'> | undefined) =>
    position && thing ? [{ ...thing, at: rounded(position) }] : [];
  return [
    ...rowsOf(index.problemsByRiver, river.id).flatMap((problem) =>
      at(placeAt(problem.atKm), mapProblem(index, problem)),
    ),
    ...rowsOf(index.sectionsByRiver, river.id).flatMap((section) =>
      at(placeAt(section.atKm), mapSection(index, river, section)),
    ),
    ...rowsOf(index.boardsByRiver, river.id)
      .filter(({ retired }) => !retired)
      .flatMap((board) => at(board.position ?? placeAt(board.atKm), mapBoard(index, board))),
  ];
};

/** An open problem; closed ones are not on the map. */
const mapProblem = (index: RecordIndex, problem: Problem): Omit<MapThing, 'at'> | undefined => {
  const state = problemStateAt(problem, index.record.period.dataThrough);
  if (!state?.isOpen) return undefined;
  const kind = state.isOverdue ? 'late' : 'open';
  const where = text.landing.title(
    riverName(index, problem.riverId),
    getRow(index.reachById, problem.reachId).name,
  );
  return {
    id: `${kind}-${problem.id}`,
    kind,
    name: text.problems.stripWords(text.problems.kinds[problem.kind], problem.description),
    note: text.map.due(
      state.isOverdue ? text.problems.overdue : text.problems.stages[state.stage],
      where,
      formatDate(problem.dueOn),
    ),
    address: reachAddress(problem.riverId, problem.reachId),
    riverId: problem.riverId,
  };
};

const mapSection = (
  index: RecordIndex,
  river: River,
  section: WaterSection,
): Omit<MapThing, 'at'> => {
  const latest = newestMonthOf(index, section.id);
  const result = latest?.result;
  return {
    id: `section-${section.id}`,
    kind: 'section',
    name: section.name,
    note: latest
      ? text.map.section(
          riverName(index, river.id),
          formatMonth(latest.month),
          latest.result.status === 'sampled'
            ? text.components.waterClasses[latest.result.class]
            : resultWord(latest.result),
        )
      : text.map.sectionWithout(riverName(index, river.id)),
    address: riverPartAddress(river.id, 'water'),
    riverId: river.id,
    ...(result?.status === 'sampled' && { waterClass: result.class }),
  };
};

const mapBoard = (index: RecordIndex, board: Signboard): Omit<MapThing, 'at'> => ({
  id: `board-${board.code}`,
  kind: 'board',
  name: formatBoardCode(board.code),
  note: text.landing.title(
    riverName(index, board.riverId),
    getRow(index.reachById, board.reachId).name,
  ),
  address: boardLandingAddress(board.code),
  riverId: board.riverId,
});

type Lines = ReadonlyMap<string, readonly Line[]>;

/** The position at a chainage on the river's line. */
const pointAt = (lines: Lines, river: River, km: OrUnknown<number>): Position | undefined => {
  const [line] = lines.get(river.id) ?? [];
  const at = known(km);
  return line && at !== undefined
    ? findPointAt(measureLine(line, known(river.lengthKm)), at)
    : undefined;
};

interface Drawn {
  readonly lines: Lines;
  readonly areas: ReadonlyMap<string, readonly Area[]>;
}

/** A position on a lake, or the middle of a river's line, by its drawn length. */
const middleOf = ({ lines, areas }: Drawn, river: River): Position | undefined => {
  const [area] = areas.get(river.id) ?? [];
  const { centre } = river;
  if (area && !(centre && isInArea(centre, area))) return findPointInside(area);
  if (centre) return centre;
  const [line] = lines.get(river.id) ?? [];
  if (!line) return undefined;
  const measured = measureLine(line);
  return findPointAt(measured, measured.lengthKm / 2);
};

/**
 * Rivers by rank, each labelled in the middle of its course. On its own map a river has no label.
 */
const riverLabels = (
  index: RecordIndex,
  drawn: Drawn,
  only: River | undefined,
): readonly MapLabel[] =>
  only
    ? []
    : mainRiversFirst(standingRivers(index)).flatMap((river) => {
        const at = middleOf(drawn, river);
        const isOnWater = drawn.areas.has(river.id) && { isOnWater: true as const };
        return at
          ? [
              {
                name: riverName(index, river.id),
                kind: 'river' as const,
                at: rounded(at),
                riverId: river.id,
                ...isOnWater,
              },
            ]
          : [];
      });

/** Names of towns on the district map, of villages on the map of a river. */
const placeLabels = (index: RecordIndex, only: River | undefined): readonly MapLabel[] => {
  const codes = only
    ? new Set(rowsOf(index.reachesByRiver, only.id).map(({ regionCode }) => regionCode))
    : undefined;
  return standingRegions(index).flatMap(({ code, name, centre }) =>
    centre &&
    (codes ? regionLevel(code) === 'village' && codes.has(code) : regionLevel(code) === 'town')
      ? [{ name, kind: 'place' as const, at: rounded(centre) }]
      : [],
  );
};

const rounded = ([longitude, latitude]: Position): Position => [
  Math.round(longitude * 1e5) / 1e5,
  Math.round(latitude * 1e5) / 1e5,
];
