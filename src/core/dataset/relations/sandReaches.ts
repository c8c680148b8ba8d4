import { errorAt, type Issue } from '../../issues/issue.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/** Sand-mining reaches run downstream inside their river. */
export const sandReaches: Relation = (context) =>
  stretchIssues(context, 'sandReaches', context.exported.sandReaches);

/** Projects lie inside their river. A project at a single place begins and ends there. */
export const projects: Relation = (context) =>
  stretchIssues(context, 'projects', context.exported.projects, { mayBePoint: true });

interface Stretch {
  readonly riverId: string;
  readonly fromKm: number;
  readonly toKm: number;
}

const stretchIssues = (
  { index, at }: RelationContext,
  collection: 'sandReaches' | 'projects',
  stretches: readonly Stretch[],
  { mayBePoint = false } = {},
): readonly Issue[] =>
  stretches.flatMap(({ fromKm, toKm, riverId }, row) => {
    const river = index.riverById.get(riverId);
    const isOrdered = fromKm < toKm || (mayBePoint && fromKm === toKm);
    return [
      ...(isOrdered
        ? []
        : [errorAt(at(collection, row, 'toKm'), 'chainage.order', { fromKm, toKm })]),
      ...(river && toKm > river.lengthKm
        ? [
            errorAt(at(collection, row, 'toKm'), 'chainage.outside', {
              km: toKm,
              fromKm: 0,
              toKm: river.lengthKm,
              within: river.name,
            }),
          ]
        : []),
    ];
  });
