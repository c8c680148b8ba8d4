import type { Issue } from '../../issues/issue.ts';
import type { PublishedRecord } from '../../record/record.ts';
import type { Relation, RelationContext } from '../relationContext.ts';
import { stretchIssues } from '../stretchIssues.ts';

/** Sand-mining reaches run downstream inside their river. */
export const sandReaches: Relation = (context) =>
  issuesOf(context, 'sandReaches', context.exported.sandReaches);

/** Projects lie inside their river. A project at a single place begins and ends there. */
export const projects: Relation = (context) =>
  issuesOf(context, 'projects', context.exported.projects, { mayBePoint: true });

type Stretch = PublishedRecord['sandReaches' | 'projects'][number];

const issuesOf = (
  { index, at }: RelationContext,
  collection: 'sandReaches' | 'projects',
  stretches: readonly Stretch[],
  bounds: { readonly mayBePoint?: boolean } = {},
): readonly Issue[] =>
  stretches.flatMap((stretch, row) =>
    stretchIssues(
      stretch,
      index.riverById.get(stretch.riverId),
      at(collection, row, 'toKm'),
      bounds,
    ),
  );
