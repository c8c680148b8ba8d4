import { compareText } from '../../lists/order.ts';
import { groupBy } from '../../lists/groupBy.ts';
import { errorAt, warningAt, type Issue } from '../../issues/issue.ts';
import { getGrade, rescaleScore } from '../../assessment/assessmentBands.ts';
import { reachIssues } from '../reachIssues.ts';
import type { Relation } from '../relationContext.ts';

/** Wells: closed never exceeds found, and neither falls from month to month. */
export const wells: Relation = ({ exported, at }) => {
  const rows = exported.wells.map((well, row) => ({ well, row }));
  const over = rows.flatMap(({ well, row }) =>
    well.closed <= well.found
      ? []
      : [
          errorAt(at('wells', row, 'closed'), 'count.more-than', {
            part: 'wells.closed',
            partCount: well.closed,
            whole: 'wells.found',
            wholeCount: well.found,
          }),
        ],
  );
  const fallen = [...groupBy(rows, ({ well }) => well.regionCode).values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => compareText(a.well.month, b.well.month));
    return sorted.flatMap(({ well, row }, index): readonly Issue[] => {
      const before = sorted[index - 1]?.well;
      if (!before) return [];
      return (['found', 'closed'] as const).flatMap((field) =>
        well[field] >= before[field]
          ? []
          : [
              errorAt(at('wells', row, field), 'count.fell', {
                now: well[field],
                before: before[field],
                month: before.month,
              }),
            ],
      );
    });
  });
  return [...over, ...fallen];
};

/** Targets: cumulative progress is in order of months and never falls; the duty is configured. */
export const targets: Relation = ({ exported, dutyIds, at }) =>
  exported.targets.flatMap((target, row) => [
    ...(dutyIds === undefined || dutyIds.includes(target.duty)
      ? []
      : [
          errorAt(at('targets', row, 'duty'), 'target.duty', {
            received: target.duty,
            known: dutyIds,
          }),
        ]),
    ...target.progress.flatMap(({ month, done }, step): readonly Issue[] => {
      const before = target.progress[step - 1];
      if (!before) return [];
      if (month <= before.month)
        return [
          errorAt(at('targets', row, 'progress', step, 'month'), 'count.order', {
            month,
            previous: before.month,
          }),
        ];
      if (done >= before.done) return [];
      return [
        errorAt(at('targets', row, 'progress', step, 'done'), 'count.fell', {
          now: done,
          before: before.done,
          month: before.month,
        }),
      ];
    }),
  ]);

/** Public reports: answered in time ≤ answered ≤ received. */
export const publicReports: Relation = ({ exported, at }) =>
  exported.publicReports.flatMap((report, row) => {
    const { received, answered, answeredInTime } = report;
    return [
      ...(answered <= received
        ? []
        : [
            errorAt(at('publicReports', row, 'answered'), 'count.more-than', {
              part: 'publicReports.answered',
              partCount: answered,
              whole: 'publicReports.received',
              wholeCount: received,
            }),
          ]),
      ...(answeredInTime <= answered
        ? []
        : [
            errorAt(at('publicReports', row, 'answeredInTime'), 'count.more-than', {
              part: 'publicReports.answeredInTime',
              partCount: answeredInTime,
              whole: 'publicReports.answered',
              wholeCount: answered,
            }),
          ]),
    ];
  });

/**
 * Assessments: points earned are within the applicable ones, and the score is their share. A grade
 * outside the band is only a warning: the office may lower a grade, and bands change from year to
 * year.
 */
export const assessments: Relation = ({ exported, gradeBands, at }) =>
  exported.assessments.flatMap(({ earned, applicable, score, grade }, row): readonly Issue[] => {
    if (earned > applicable)
      return [
        errorAt(at('assessments', row, 'earned'), 'count.more-than', {
          part: 'assessments.earned',
          partCount: earned,
          whole: 'assessments.applicable',
          wholeCount: applicable,
        }),
      ];
    const computed = rescaleScore(earned, applicable, 100);
    if (Math.abs(score - computed) > 0.05)
      return [
        errorAt(at('assessments', row, 'score'), 'assessment.score', { stated: score, computed }),
      ];
    const band = gradeBands && getGrade(computed, gradeBands, { from: 0, to: 100 });
    return band === undefined || band === grade
      ? []
      : [
          warningAt(at('assessments', row, 'grade'), 'assessment.grade', {
            score: computed,
            grade,
            band,
          }),
        ];
  });

/** Cleanups: one river, stretch and campaign reports one amount per month and unit. */
export const cleanups: Relation = ({ exported, index, at }) => {
  const firstWithKey = new Map<string, string>();
  return exported.cleanups.flatMap((cleanup, row) => {
    const { riverId, reachId, campaignId, month, unit } = cleanup;
    const key = [riverId, reachId ?? '', campaignId ?? '', month, unit].join(' ');
    const first = firstWithKey.get(key);
    if (first === undefined) firstWithKey.set(key, cleanup.id);
    return [
      ...(first === undefined ? [] : [warningAt(at('cleanups', row), 'cleanup.twice', { first })]),
      ...reachIssues(index, cleanup, (field) => at('cleanups', row, field)),
    ];
  });
};
