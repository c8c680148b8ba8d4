import type { District } from './district.ts';
import { rounded } from './plane.ts';
import { openStream } from './random.ts';
import type { CleanupRow, EnforcementRow, TargetRow, WellRow } from './rows.ts';
import { demoMonths } from './settings.ts';
import { dutyIdOf, type DutyName } from './units.ts';

interface Task {
  readonly key: string;
  readonly duty: DutyName;
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  readonly ownerUnitId: string;
  readonly dueOn: string;
  /** Expected share at the end of the year; below 1 the target is behind. */
  readonly pace: number;
}

const tasks: readonly Task[] = [
  {
    key: 'wells',
    duty: 'resources',
    name: '封填私采机井',
    amount: 120,
    unit: '眼',
    ownerUnitId: 'water-bureau',
    dueOn: '11-30',
    pace: 1.05,
  },
  {
    key: 'irrigation',
    duty: 'resources',
    name: '新增高效节水灌溉面积',
    amount: 1.2,
    unit: '万亩',
    ownerUnitId: 'agriculture-bureau',
    dueOn: '12-20',
    pace: 1.04,
  },
  {
    key: 'marking',
    duty: 'shoreline',
    name: '河道管理范围界桩补设',
    amount: 260,
    unit: '根',
    ownerUnitId: 'water-bureau',
    dueOn: '10-31',
    pace: 1.26,
  },
  {
    key: 'obstacles',
    duty: 'shoreline',
    name: '阻水障碍清除',
    amount: 45,
    unit: '处',
    ownerUnitId: 'transport-bureau',
    dueOn: '06-15',
    pace: 2.1,
  },
  {
    key: 'outfalls',
    duty: 'pollution',
    name: '入河排污口整治',
    amount: 32,
    unit: '个',
    ownerUnitId: 'ecology-bureau',
    dueOn: '12-20',
    pace: 0.72,
  },
  {
    key: 'sewers',
    duty: 'pollution',
    name: '新建改造污水管网',
    amount: 18.6,
    unit: '公里',
    ownerUnitId: 'housing-bureau',
    dueOn: '11-30',
    pace: 1.12,
  },
  {
    key: 'rubbish',
    duty: 'environment',
    name: '河道垃圾清理',
    amount: 1800,
    unit: '吨',
    ownerUnitId: 'housing-bureau',
    dueOn: '12-31',
    pace: 1.08,
  },
  {
    key: 'beautiful',
    duty: 'environment',
    name: '建设幸福河道示范段',
    amount: 4,
    unit: '处',
    ownerUnitId: 'water-bureau',
    dueOn: '12-20',
    pace: 1.3,
  },
  {
    key: 'forest',
    duty: 'ecology',
    name: '河岸造林',
    amount: 2600,
    unit: '亩',
    ownerUnitId: 'forestry-centre',
    dueOn: '11-20',
    pace: 1.18,
  },
  {
    key: 'soil',
    duty: 'ecology',
    name: '水土流失治理面积',
    amount: 22,
    unit: '平方公里',
    ownerUnitId: 'natural-resources',
    dueOn: '12-20',
    pace: 0.8,
  },
  {
    key: 'joint',
    duty: 'enforcement',
    name: '开展部门联合执法',
    amount: 12,
    unit: '次',
    ownerUnitId: 'public-security',
    dueOn: '12-20',
    pace: 1.1,
  },
];

/** Values already counted in other rows. A target about the same thing uses the same number. */
interface CountedWork {
  readonly wells: readonly WellRow[];
  readonly cleanups: readonly CleanupRow[];
  readonly enforcements: readonly EnforcementRow[];
}

/** Targets of the task books of 2024 to 2026, with monthly progress. */
export const listTargets = (district: District, work: CountedWork): TargetRow[] => {
  const random = openStream(district.settings.seed, 'targets');
  return [2024, 2025, 2026].flatMap((year) =>
    tasks.map((task): TargetRow => {
      const growth = year === 2026 ? 1.1 : 1;
      const isFine = task.amount < 100 && !Number.isInteger(task.amount);
      // The record starts too late to count 2024.
      const count = year === 2024 ? undefined : countersOf(work)[task.key];
      const base = count === undefined ? task.amount : Math.max(1, count('2025-12') * 0.96);
      const amount = isFine ? rounded(base * growth, 1) : Math.round(base * growth);
      const pace = year === 2026 ? task.pace : Math.max(task.pace, 1.06);
      let done = 0;
      const progress = demoMonths
        .filter((month) => month.startsWith(String(year)))
        .map((month) => {
          const share = Math.min(
            1.08,
            curve(Number(month.slice(5))) * pace * random.between(0.93, 1.02),
          );
          done = Math.max(
            done,
            count?.(month) ?? (isFine ? rounded(amount * share, 2) : Math.floor(amount * share)),
          );
          return { month, done };
        });
      return {
        id: `${year}-${task.key}`,
        year,
        duty: dutyIdOf(district, task.duty),
        name: task.name,
        amount,
        unit: task.unit,
        dueOn: `${year}-${task.dueOn}`,
        ownerUnitId: task.ownerUnitId,
        progress,
        supervision: supervisionOf(year, task.pace),
      };
    }),
  );
};

/** Counts since the start of the year up to a month, by task key. */
const countersOf = ({
  wells,
  cleanups,
  enforcements,
}: CountedWork): Readonly<Record<string, ((month: string) => number) | undefined>> => {
  const closedBy = (month: string): number =>
    wells.reduce((sum, row) => sum + (row.month === month ? row.closed : 0), 0);
  const isInYear = (on: string, month: string): boolean =>
    on.startsWith(month.slice(0, 4)) && on.slice(0, 7) <= month;
  return {
    wells: (month) => closedBy(month) - closedBy(`${Number(month.slice(0, 4)) - 1}-12`),
    rubbish: (month) =>
      rounded(
        cleanups.reduce(
          (sum, { unit, amount, month: of }) =>
            unit === 't' && amount.kind === 'value' && isInYear(of, month)
              ? sum + amount.value * amount.scale
              : sum,
          0,
        ),
        1,
      ),
    joint: (month) => enforcements.filter(({ on }) => isInYear(on, month)).length,
  };
};

/**
 * Share of a year's work done by the end of each month: slow in winter, fast before and after the
 * floods.
 */
const curve = (month: number): number =>
  [0.02, 0.04, 0.14, 0.27, 0.4, 0.5, 0.57, 0.65, 0.76, 0.88, 0.97, 1][month - 1] ?? 1;

const supervisionOf = (year: number, pace: number): TargetRow['supervision'] => {
  if (year !== 2026 || pace >= 0.9) return [];
  const steps: TargetRow['supervision'] = [
    { step: 'assigned', on: '2026-07-08' },
    { step: 'supervised', on: '2026-09-10' },
  ];
  return pace < 0.75 ? [...steps, { step: 'summoned', on: '2026-10-15' }] : steps;
};
