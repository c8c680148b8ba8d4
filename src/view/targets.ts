import type { CalendarDate } from '../core/calendar.ts';
import type { Target } from '../core/record.ts';
import type { RecordIndex } from '../core/recordIndex.ts';
import type { Site } from '../core/schemas/site.ts';
import { text } from '../i18n/text.ts';
import { formatAmount, formatDate } from './format.ts';
import type { TableView } from './tables.ts';
import type { Cell } from './tableShapes.ts';

/** The task book of the newest year, duty by duty. */
export const targetTables = (
  index: RecordIndex,
  site: Site,
): readonly { readonly id: string; readonly heading: string; readonly table: TableView }[] => {
  const { targets, memberUnits, period } = index.record;
  const newest = Math.max(0, ...targets.map(({ year }) => year));
  return site.rules.duties.flatMap(({ id, name }) => {
    const rows = targets.filter(({ duty, year }) => duty === id && year === newest);
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
            `${formatAmount(doneBy(target))} ${target.unit}`,
            formatDate(target.dueOn),
            memberUnits.find((unit) => unit.id === target.ownerUnitId)?.name ?? target.ownerUnitId,
            targetState(target, period.dataThrough),
          ]),
        },
      },
    ];
  });
};

/** Cumulative amount of the newest month reported. */
export const doneBy = ({ progress }: Target): number => progress.at(-1)?.done ?? 0;

/** Done, on schedule, or lagging: due and not done, or under a step of supervision. */
export const targetState = (target: Target, on: CalendarDate): Cell => {
  if (doneBy(target) >= target.amount)
    return { kind: 'status', status: 'done', word: text.home.finished };
  const step = target.supervision.at(-1);
  if (target.dueOn < on || step)
    return {
      kind: 'status',
      status: 'late',
      word: [
        text.home.lagging,
        step && text.results.supervised(text.home.steps[step.step], formatDate(step.on)),
      ]
        .filter((word) => word !== undefined)
        .join(' · '),
    };
  return { kind: 'status', status: 'neutral', word: text.home.onTrack };
};
