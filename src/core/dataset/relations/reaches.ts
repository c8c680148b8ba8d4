import { isGone } from '../../record/standing.ts';
import { regionLevel } from '../../ids/regionCode.ts';
import { bankOf, sharesBank } from '../../places/bank.ts';
import { isMeasured, type KmRange, type Measured } from '../../places/measured.ts';
import { known } from '../../schemas/notKnown.ts';
import { withoutDust } from '../../numbers/decimals.ts';
import { groupBy } from '../../lists/groupBy.ts';
import { errorAt, warningAt, type Issue } from '../../issues/issue.ts';
import type { Reach, River } from '../../record/record.ts';
import { stretchIssues } from '../stretchIssues.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/** Reaches run downstream inside their river, do not overlap and leave no gap on either bank. */
export const reaches: Relation = (context) => {
  const { exported, index, at } = context;
  const rows = exported.reaches.map((reach, row) => ({ reach, row }));
  return [
    ...rows.flatMap(({ reach, row }) => {
      const river = index.riverById.get(reach.riverId);
      const { regionCode } = reach;
      return [
        ...(regionLevel(regionCode) === 'district'
          ? [
              errorAt(at('reaches', row, 'regionCode'), 'reach.region-level', {
                received: regionCode,
              }),
            ]
          : []),
        ...stretchIssues(reach, river, at('reaches', row, 'toKm')),
      ];
    }),
    ...[
      ...groupBy(
        rows.filter(({ reach }) => !isGone(index, reach)),
        ({ reach }) => `${reach.riverId} ${regionLevel(reach.regionCode)}`,
      ).values(),
    ].flatMap((group) => tilingIssues(context, group)),
  ];
};

interface Row {
  readonly reach: Reach;
  readonly row: number;
}

/** A reach with chainages. Others have no neighbours and leave no gap. */
interface Placed extends Row {
  readonly reach: Measured<Reach>;
}

const isPlacedRow = (row: Row): row is Placed => isMeasured(row.reach);

/** Tolerance of chainages, kilometres: smaller gaps are rounding. */
const TOLERANCE_KM = 0.005;

/**
 * Overlaps and gaps among the reaches of one river at one level. Gaps can be found only if all of
 * them have chainages.
 */
const tilingIssues = (context: RelationContext, group: readonly Row[]): readonly Issue[] => {
  const sorted = group.filter(isPlacedRow).sort((a, b) => a.reach.fromKm - b.reach.fromKm);
  const river = sorted[0] && context.index.riverById.get(sorted[0].reach.riverId);
  const isWhole = sorted.length === group.length;
  return [...overlaps(context, sorted), ...(river && isWhole ? holes(context, river, sorted) : [])];
};

/**
 * Neighbours may disagree about their border. A new reach that overlaps another of its own town or
 * village is an error: as a rule it is that reach under a name written otherwise.
 */
const overlaps = (
  { at, published }: RelationContext,
  sorted: readonly Placed[],
): readonly Issue[] => {
  const isNew = ({ reach: { id } }: Placed): boolean =>
    published?.reaches?.every((known) => known.id !== id) === true;
  return sorted.flatMap((later, index) => {
    const { reach } = later;
    const earlier = sorted
      .slice(0, index)
      .find(
        ({ reach: before }) =>
          sharesBank(before, reach) && before.toKm - reach.fromKm > TOLERANCE_KM,
      );
    if (!earlier) return [];
    const isDouble = earlier.reach.regionCode === reach.regionCode;
    const added = isDouble ? [later, earlier].find(isNew) : undefined;
    const { row } = added ?? later;
    const other = added === earlier ? later : earlier;
    const params = {
      other: other.reach.name,
      fromKm: reach.fromKm,
      toKm: Math.min(earlier.reach.toKm, reach.toKm),
      side: bankOf(reach),
    };
    return [
      added
        ? errorAt(at('reaches', row, 'name'), 'reach.overlap', { ...params, isDouble: true })
        : warningAt(at('reaches', row), 'reach.overlap', params),
    ];
  });
};

/** Stretches of a bank without a reach at this level. Levels with no reaches at all are skipped. */
const holes = (
  { at, exported }: RelationContext,
  river: River,
  sorted: readonly Placed[],
): readonly Issue[] => {
  const lengthKm = known(river.lengthKm);
  if (lengthKm === undefined) return [];
  const level = regionLevel(sorted[0]?.reach.regionCode ?? '') === 'town' ? 'town' : 'village';
  const onBank = (side: 'left' | 'right') =>
    holesOf(
      sorted.map(({ reach }) => reach).filter((reach) => sharesBank(reach, { side })),
      lengthKm,
    );
  const left = onBank('left');
  const right = onBank('right');
  const isSame = JSON.stringify(left) === JSON.stringify(right);
  const found = isSame
    ? left.map((hole) => ({ ...hole, side: 'both' as const }))
    : [
        ...left.map((hole) => ({ ...hole, side: 'left' as const })),
        ...right.map((hole) => ({ ...hole, side: 'right' as const })),
      ];
  const row = exported.rivers.indexOf(river);
  return found.map((hole) => warningAt(at('rivers', row), 'reach.hole', { level, ...hole }));
};

const holesOf = (
  covering: readonly KmRange[],
  lengthKm: number,
): readonly { readonly fromKm: number; readonly toKm: number }[] => {
  const found: { fromKm: number; toKm: number }[] = [];
  let coveredKm = 0;
  for (const { fromKm, toKm } of covering) {
    if (fromKm - coveredKm > TOLERANCE_KM)
      found.push({ fromKm: withoutDust(coveredKm), toKm: fromKm });
    coveredKm = Math.max(coveredKm, toKm);
  }
  if (lengthKm - coveredKm > TOLERANCE_KM) found.push({ fromKm: coveredKm, toKm: lengthKm });
  return found;
};
