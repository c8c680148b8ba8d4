import { regionLevel } from '../../ids/regionCode.ts';
import { groupBy } from '../../lists/groupBy.ts';
import { errorAt, warningAt, type Issue } from '../../issues/issue.ts';
import type { PostHolding } from '../../record/record.ts';
import { postKey } from '../../chiefs/postKey.ts';
import { findTermClashes, isOrderedTerm, startOf } from '../../chiefs/terms.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/** Terms end after they begin. A post has one holder at a time, except the two general chiefs. */
export const postHoldings: Relation = (context) => {
  const { exported, at } = context;
  const rowOf = new Map(exported.postHoldings.map((holding, row) => [holding, row]));
  return [
    ...exported.postHoldings.flatMap((holding, row) => [
      ...termOrder(holding, at('postHoldings', row, 'to')),
      ...scopeIssues(holding, at('postHoldings', row, 'scope')),
      ...personIssues(context, holding, at('postHoldings', row, 'personId')),
    ]),
    ...exported.policeChiefs.flatMap((police, row) =>
      termOrder(police, at('policeChiefs', row, 'to')),
    ),
    ...[...groupBy(exported.postHoldings, postKey).values()].flatMap((sharers) =>
      sharers[0]?.level === 'general' ? [] : clashIssues(context, sharers, rowOf),
    ),
  ];
};

/** A term keeps its person: a successor has a row of its own. */
const personIssues = (
  { published, index }: RelationContext,
  { id, personId, from }: PostHolding,
  place: Parameters<typeof errorAt>[0],
): readonly Issue[] => {
  const former = published?.postHoldings.find((each) => each.id === id);
  const was = published?.people.find((each) => each.id === former?.personId)?.name;
  const is = index.personById.get(personId)?.name;
  const isSame = former?.personId === personId || was === is;
  const isOfSameTerm = former !== undefined && startOf(former) === startOf({ from });
  return !isSame && isOfSameTerm && was !== undefined && is !== undefined
    ? [errorAt(place, 'term.other-person', { was, is })]
    : [];
};

const termOrder = (
  term: Pick<PostHolding, 'from' | 'to'>,
  place: Parameters<typeof errorAt>[0],
): readonly Issue[] =>
  isOrderedTerm(term)
    ? []
    : [errorAt(place, 'term.order', { from: startOf(term), to: term.to ?? '' })];

/**
 * Chiefs are looked up by the level of their scope, so any other combination would never be shown.
 * A chief of a town or village may answer for all of it.
 */
const scopeIssues = (
  { level, scope }: PostHolding,
  place: Parameters<typeof errorAt>[0],
): readonly Issue[] => {
  const expected = {
    general: 'region',
    district: 'river',
    town: 'reach',
    village: 'reach',
  } as const;
  const isWholePlace = scope.kind === 'region' && regionLevel(scope.regionCode) === level;
  return expected[level] === scope.kind || isWholePlace
    ? []
    : [warningAt(place, 'post.scope', { level, scope: scope.kind })];
};

const clashIssues = (
  { index, at }: RelationContext,
  sharers: readonly PostHolding[],
  rowOf: ReadonlyMap<PostHolding, number>,
): readonly Issue[] =>
  findTermClashes(sharers).map(({ first, second, from, to }) =>
    warningAt(at('postHoldings', rowOf.get(second) ?? 0), 'term.overlap', {
      other: index.personById.get(first.personId)?.name ?? first.personId,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }),
  );
