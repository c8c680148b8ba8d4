import { boardLandingAddress, riverAddress } from '../../core/addresses.ts';
import { formatBoardCode } from '../../core/boardCode.ts';
import type { Line, Position } from '../../core/geometry/position.ts';
import { findPointAt, measureLine } from '../../core/geometry/chainage.ts';
import { simplifyLine } from '../../core/geometry/simplifyLine.ts';
import type { River } from '../../core/record.ts';
import { rowsOf, type RecordIndex } from '../../core/recordIndex.ts';
import { text } from '../../i18n/text.ts';

/** Bends smaller than this are not drawn, metres. */
const TOLERANCE_M = 15;

/** A name on the map: of a river beside its water, or of a town or village. */
export interface MapLabel {
  readonly name: string;
  readonly kind: 'river' | 'place';
  readonly at: Position;
}

/** A schematic of rivers and boards: no administrative boundaries, no tiles. */
export interface RiverMapView {
  readonly rivers: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly order: number;
    readonly seasonal: boolean;
    readonly lines: readonly (readonly Position[])[];
  }[];
  readonly boards: readonly {
    readonly code: string;
    readonly where: string;
    readonly address: string;
    readonly at: Position;
  }[];
  /** Names in the order in which they are kept where there is no room for all. */
  readonly labels: readonly MapLabel[];
  /** Source and licence of the lines, where they are not the office's own. */
  readonly attribution: string;
}

/** All rivers, or one with its boards. Degrees are rounded to five decimals, about a metre. */
export const riverMapView = (index: RecordIndex, riverId?: string): RiverMapView => {
  const only = riverId === undefined ? undefined : index.riverById.get(riverId);
  const { record } = index;
  const rivers = only ? [only] : record.rivers;
  const lines = riverLines(index);
  const isShown = new Set(rivers.map(({ id }) => id));
  return {
    rivers: rivers.map((river) => ({
      id: river.id,
      name: river.name,
      address: riverAddress(river.id),
      order: river.order,
      seasonal: river.seasonal,
      lines: (lines.get(river.id) ?? []).map((line) =>
        simplifyLine(line, TOLERANCE_M).map(rounded),
      ),
    })),
    boards: record.signboards
      .filter(({ riverId, retired }) => isShown.has(riverId) && !retired)
      .flatMap((board) => {
        const at = board.position ?? placeOnRiver(index, lines, board);
        if (!at) return [];
        return [
          {
            code: formatBoardCode(board.code),
            where: text.landing.title(
              index.riverById.get(board.riverId)?.name ?? '',
              index.reachById.get(board.reachId)?.name ?? '',
            ),
            address: boardLandingAddress(board.code),
            at: rounded(at),
          },
        ];
      }),
    labels: [...riverLabels(index, lines, only), ...placeLabels(index, only)],
    attribution: record.lines?.attribution ?? '',
  };
};

const riverLines = ({ record }: RecordIndex): ReadonlyMap<string, readonly Line[]> => {
  const lines = new Map<string, Line[]>();
  for (const { properties, geometry } of record.lines?.features ?? []) {
    const own = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    lines.set(properties.riverId, [...(lines.get(properties.riverId) ?? []), ...own]);
  }
  return lines;
};

/** A board without a surveyed place stands at its chainage on the river's line. */
const placeOnRiver = (
  index: RecordIndex,
  lines: ReadonlyMap<string, readonly Line[]>,
  board: { readonly riverId: string; readonly atKm: number },
): Position | undefined => {
  const [line] = lines.get(board.riverId) ?? [];
  const lengthKm = index.riverById.get(board.riverId)?.lengthKm;
  return line && lengthKm !== undefined
    ? findPointAt(measureLine(line, lengthKm), board.atKm)
    : undefined;
};

/** Rivers of the district's map by rank, each named in the middle of its course. */
const riverLabels = (
  index: RecordIndex,
  lines: ReadonlyMap<string, readonly Line[]>,
  only: River | undefined,
): readonly MapLabel[] =>
  only
    ? []
    : [...index.record.rivers]
        .sort((a, b) => a.order - b.order || b.lengthKm - a.lengthKm)
        .flatMap((river) => {
          const at = placeOnRiver(index, lines, { riverId: river.id, atKm: river.lengthKm / 2 });
          return at ? [{ name: river.name, kind: 'river' as const, at: rounded(at) }] : [];
        });

/** Names of towns on the district's map, of the villages along it on a river's. */
const placeLabels = (index: RecordIndex, only: River | undefined): readonly MapLabel[] => {
  const codes = only
    ? new Set(rowsOf(index.reachesByRiver, only.id).map(({ regionCode }) => regionCode))
    : undefined;
  return index.record.regions.flatMap(({ code, name, centre }) =>
    centre && (codes ? code.length === 12 && codes.has(code) : code.length === 9)
      ? [{ name, kind: 'place' as const, at: rounded(centre) }]
      : [],
  );
};

const rounded = ([longitude, latitude]: Position): Position => [
  Math.round(longitude * 1e5) / 1e5,
  Math.round(latitude * 1e5) / 1e5,
];
