import type { CalendarDate } from '../../core/calendar/calendar.ts';
import type { Target } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { newestTargets, targetStateAt } from '../../core/tasks/taskBook.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatDate } from '../numbers/format.ts';
import type { Cell, TableView } from '../tables/tableShapes.ts';

/** The task book of the newest year, duty by duty. */
export const targetTables = (
  index: RecordIndex,
  site: Site,
): readonly { readonly id: string; readonly heading: string; readonly table: TableView }[] => {
  const { memberUnits, period } = index.record;
  const targets = newestTargets(index.record.targets);
  return site.rules.duties.flatMap(({ id, name }) => {
    const rows = targets.filter(({ duty }) => duty === id);
    if (rows.length === 0) return [];
    return [
      {
        id: `duty-${id}`,
        heading: name,
        table: {
          columns: [
            { label: text.home.target },
            { label: text.home.amount, align: 'number' as const },
            { label: text.home.done, align: 'number' as const },
            { label: text.home.due },
            { label: text.home.responsible },
            { label: text.home.state },
          ],
          rows: rows.map((target) => [
            target.name,
            `${formatAmount(target.amount)} ${target.unit}`,
            `${formatAmount(targetStateAt(target, period.dataThrough).done ?? 0)} ${target.unit}`,
            formatDate(target.dueOn),
            memberUnits.find((unit) => unit.id === target.ownerUnitId)?.name ?? target.ownerUnitId,
            targetState(target, period.dataThrough),
          ]),
        },
      },
    ];
  });
};

/**
 * Done, on schedule, or behind, by the rule of the task book's figure; with the last supervision
 * step.
 */
export const targetState = (target: Target, on: CalendarDate): Cell => {
  const { isDone, isLagging } = targetStateAt(target, on);
  if (isDone) return { kind: 'status', status: 'done', word: text.home.finished };
  const step = target.supervision.filter((taken) => taken.on <= on).at(-1);
  const words = [
    isLagging ? text.home.lagging : text.home.onTrack,
    step && text.results.supervised(text.home.steps[step.step], formatDate(step.on)),
  ];
  return {
    kind: 'status',
    status: isLagging ? 'late' : 'neutral',
    word: words.filter((word) => word !== undefined).join(' · '),
  };
};
