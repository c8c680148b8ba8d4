import { firstDayOf, lastDayOf } from '../../calendar/calendar.ts';
import { errorAt, warningAt } from '../../issues/issue.ts';
import { startOf } from '../../chiefs/terms.ts';
import type { Relation } from '../relationContext.ts';

/** Patrols lie in months in which their chief was in office. Without a patrol nothing is found. */
export const patrols: Relation = ({ exported, index, at }) =>
  exported.patrols.flatMap((patrol, row) => {
    const term = index.holdingById.get(patrol.holdingId);
    const { month, valid, problemsFound: found } = patrol;
    const isInside =
      !term ||
      (startOf(term) <= lastDayOf(month) &&
        (term.to === undefined || firstDayOf(month) <= term.to));
    return [
      ...(isInside
        ? []
        : [
            errorAt(at('patrols', row, 'month'), 'patrol.outside-term', {
              month,
              from: startOf(term),
              ...(term.to !== undefined && { to: term.to }),
            }),
          ]),
      ...(valid === 0 && found > 0
        ? [warningAt(at('patrols', row, 'problemsFound'), 'patrol.finds-without-patrol', { found })]
        : []),
    ];
  });
