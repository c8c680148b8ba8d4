import { problemAddress, unitAddress } from '../../core/site/addresses.ts';
import { isStale, problemStateAt, type ProblemState } from '../../core/problems/problemLedger.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import type { Problem, Target } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { targetStateAt } from '../../core/tasks/taskBook.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatCount, formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { targetState } from '../tasks/targets.ts';
import type { CountView } from '../tables/counts.ts';
import { problemEntry, type ProblemEntry } from '../problems/problemList.ts';
import { problemStatus } from '../problems/problemStatus.ts';
import { getUnit } from '../tasks/unitName.ts';

/** Content of the page on supervision. */
export interface SupervisionView {
  readonly counts: readonly CountView[];
  readonly problems: TableView | undefined;
  readonly targets: TableView | undefined;
  /** Overdue without any step beyond 交办. */
  readonly missed: readonly ProblemEntry[];
  readonly stale: readonly ProblemEntry[];
  readonly lookBack: readonly CountView[];
}

type Step = Problem['supervision'][number];

const ladder: readonly Step['step'][] = ['assigned', 'supervised', 'summoned', 'held-accountable'];

/** Every supervision step the office has taken, and its result. */
export const supervisionView = (index: RecordIndex, { rules }: Site): SupervisionView => {
  const { record } = index;
  const on = record.period.dataThrough;
  const known = record.problems.flatMap((problem) => {
    const state = problemStateAt(problem, on);
    return state ? [{ problem, state }] : [];
  });
  const supervised = known.filter(({ problem }) => problem.supervision.length > 0);
  const targets = record.targets.filter(({ supervision }) => supervision.length > 0);
  const steps = [...supervised.map(({ problem }) => problem), ...targets].flatMap(
    ({ supervision }) => supervision,
  );
  const entryOf = ({ problem, state }: Known): ProblemEntry =>
    problemEntry(index, problem, state, on);
  return {
    counts: ladder.map((step) => ({
      label: text.governance.supervision.counts[step],
      value: formatCount(steps.filter((one) => one.step === step).length),
      unit: text.governance.supervision.times,
    })),
    problems: supervised.length > 0 ? problemTable(supervised, on) : undefined,
    targets: targets.length > 0 ? targetTable(index, targets) : undefined,
    missed: known
      .filter(
        ({ problem, state }) =>
          state.isOverdue && problem.supervision.every(({ step }) => step === 'assigned'),
      )
      .map(entryOf),
    stale: known.filter(({ state }) => isStale(state, rules.staleProblemDays)).map(entryOf),
    lookBack: lookBackCounts(record.problems),
  };
};

interface Known {
  readonly problem: Problem;
  readonly state: ProblemState;
}

const words = text.governance.supervision;

const columns: TableView['columns'] = [
  { label: words.columns.what },
  { label: words.columns.steps },
  { label: words.columns.unit },
  { label: words.columns.result },
];

const stepWords = (steps: readonly Step[]): string =>
  steps.map(({ step, on }) => words.step(text.problems.steps[step], formatDate(on))).join('；');

const lastStep = ({ supervision }: { readonly supervision: readonly Step[] }): string =>
  supervision.at(-1)?.on ?? '';

const problemTable = (
  supervised: readonly Known[],
  on: RecordIndex['record']['period']['dataThrough'],
): TableView => ({
  columns,
  rows: newestFirst(supervised, ({ problem }) => lastStep(problem)).map(({ problem, state }) => {
    const { tone, word } = problemStatus(state, problem.dueOn, on);
    return [
      { kind: 'link', text: problem.description, address: problemAddress(problem.id) },
      stepWords(problem.supervision),
      problem.unit,
      { kind: 'status', status: tone, word },
    ];
  }),
});

const targetTable = (index: RecordIndex, targets: readonly Target[]): TableView => ({
  columns: [...columns, { label: text.governance.units.columns.state }],
  rows: newestFirst(targets, lastStep).map((target) => [
    target.name,
    stepWords(target.supervision),
    {
      kind: 'link',
      text: getUnit(index, target.ownerUnitId).name,
      address: unitAddress(target.ownerUnitId),
    },
    doneWords(target, index.record.period.dataThrough),
    targetState(target, index.record.period.dataThrough),
  ]),
});

/** How much is done; that nothing was reported is not the same as none. */
const doneWords = (target: Target, on: CalendarDate): string => {
  const { done } = targetStateAt(target, on);
  return done === undefined
    ? text.governance.targetState.notStarted
    : words.targetResult(formatAmount(done), formatAmount(target.amount), target.unit);
};

const lookBackCounts = (problems: readonly Problem[]): readonly CountView[] => {
  const results = problems.flatMap(({ events }) =>
    events.flatMap((event) => (event.stage === 'look-back' ? [event.result] : [])),
  );
  const count = (result?: 'held' | 'rebound'): string =>
    formatCount(results.filter((one) => result === undefined || one === result).length);
  const { times } = words;
  return [
    { label: words.lookBackCounts.done, value: count(), unit: times },
    { label: words.lookBackCounts.held, value: count('held'), unit: times, tone: 'done' },
    { label: words.lookBackCounts.rebound, value: count('rebound'), unit: times, tone: 'late' },
  ];
};
