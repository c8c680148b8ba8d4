import { roundHalfUp } from '../../numbers/decimals.ts';
import { joinPieces } from '../../geometry/joinPieces.ts';
import { lengthKm } from '../../geometry/lengthKm.ts';
import { hasCourse } from '../../rivers/waterKind.ts';
import { areasOf, linesOf } from '../../rivers/riverLines.ts';
import { known } from '../../schemas/notKnown.ts';
import { groupBy } from '../../lists/groupBy.ts';
import { errorAt, warningAt, type Issue } from '../../issues/issue.ts';
import type { Relation } from '../relationContext.ts';

/** Largest accepted difference between the drawn and the stated length of a river. */
const LARGEST_DIFFERENCE = 0.2;

/**
 * Each river has a line in one piece, with a length close to the stated one, if one is stated. Only
 * a water with a shore may have an area.
 */
export const lines: Relation = ({ exported, at }) => {
  const byRiver = groupBy(exported.lines?.features ?? [], ({ properties }) => properties.riverId);
  return exported.rivers.flatMap((river, row): readonly Issue[] => {
    const features = byRiver.get(river.id);
    // A lake is an area: nobody asks for its line.
    if (!features && !hasCourse(river)) return [];
    if (!features) return [warningAt(at('rivers', row), 'lines.missing', { river: river.name })];
    const hasArea = features.some(({ geometry }) => areasOf(geometry).length > 0);
    if (hasArea && hasCourse(river))
      return [errorAt(at('rivers', row), 'lines.area', { river: river.name })];
    const pieces = features.flatMap(({ geometry }) => linesOf(geometry));
    if (pieces.length === 0) return [];
    const { lines: joined } = joinPieces(pieces);
    const drawnKm = joined.reduce((sum, line) => sum + lengthKm(line), 0);
    const statedKm = known(river.lengthKm);
    const ratio = statedKm === undefined ? 1 : drawnKm / statedKm;
    return [
      ...(joined.length > 1
        ? [warningAt(at('rivers', row), 'lines.pieces', { pieces: joined.length })]
        : []),
      ...(statedKm !== undefined && Math.abs(ratio - 1) > LARGEST_DIFFERENCE
        ? [
            warningAt(at('rivers', row, 'lengthKm'), 'lines.length', {
              lineKm: roundHalfUp(drawnKm, 2),
              lengthKm: statedKm,
              ratio: roundHalfUp(ratio, 3),
            }),
          ]
        : []),
    ];
  });
};
