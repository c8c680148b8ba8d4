import { errorAt } from '../../issue.ts';
import type { Relation } from '../relationContext.ts';

/** Sand-mining reaches run downstream inside their river. */
export const sandReaches: Relation = ({ exported, index, at }) =>
  exported.sandReaches.flatMap(({ fromKm, toKm, riverId }, row) => {
    const river = index.riverById.get(riverId);
    return [
      ...(fromKm < toKm
        ? []
        : [errorAt(at('sandReaches', row, 'toKm'), 'chainage.order', { fromKm, toKm })]),
      ...(river && toKm > river.lengthKm
        ? [
            errorAt(at('sandReaches', row, 'toKm'), 'chainage.outside', {
              km: toKm,
              fromKm: 0,
              toKm: river.lengthKm,
              within: river.name,
            }),
          ]
        : []),
    ];
  });
