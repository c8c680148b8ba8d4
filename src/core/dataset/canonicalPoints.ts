import { roundHalfUp } from '../numbers/decimals.ts';
import type { Position } from '../geometry/position.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { FromGcj02 } from './canonicalLines.ts';

/**
 * The record with places and boards in WGS-84. Converted positions have 6 decimals (about a
 * decimetre). CGCS2000 equals WGS-84 at that precision, so its positions stay as written.
 */
export const canonicalPoints = (exported: OfficeExport, fromGcj02: FromGcj02): OfficeExport => {
  if (exported.pointCrs !== 'GCJ-02') return { ...exported, pointCrs: 'WGS-84' };
  const convert = (position: Position): [number, number] => {
    const [longitude, latitude] = fromGcj02(position);
    return [roundHalfUp(longitude, 6), roundHalfUp(latitude, 6)];
  };
  return {
    ...exported,
    pointCrs: 'WGS-84',
    regions: exported.regions.map((region) =>
      region.centre ? { ...region, centre: convert(region.centre) } : region,
    ),
    rivers: exported.rivers.map((river) =>
      river.centre ? { ...river, centre: convert(river.centre) } : river,
    ),
    ...(exported.signboards && {
      signboards: exported.signboards.map((board) =>
        board.position ? { ...board, position: convert(board.position) } : board,
      ),
    }),
  };
};
