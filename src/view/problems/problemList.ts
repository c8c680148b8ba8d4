import { nameOn } from '../../core/places/life.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { townOf } from '../../core/ids/regionCode.ts';
import { problemAddress, problemsPageAddress } from '../../core/site/addresses.ts';
import { yearOf, type CalendarDate } from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import {
  problemKinds,
  problemStages,
  problemStateAt,
  type ProblemState,
} from '../../core/problems/problemLedger.ts';
import type { Problem } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { compareText } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatDate, formatKm } from '../numbers/format.ts';
import { problemStatus, type ProblemStatus } from './problemStatus.ts';
import { riverName, riverNameOn } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

/** A ledger problem as one list entry. */
export interface ProblemEntry {
  readonly id: string;
  readonly address: string;
  readonly kind: string;
  readonly description: string;
  /** 沙沟河 · 石门村段 6.2 公里 */
  readonly place: string;
  /** 2026 年 7 月 3 日发现 */
  readonly found: string;
  /** 整改期限 2026 年 8 月 2 日 */
  readonly due: string;
  readonly unit: string;
  readonly status: ProblemStatus;
  /** Values for the filter; `stages` has `overdue` in addition to the stage itself. */
  readonly keys: {
    readonly town: string;
    readonly river: string;
    readonly kind: string;
    readonly stages: readonly string[];
  };
}

export interface ProblemGroup {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly ProblemEntry[];
}

/** One page of the list. */
export interface ProblemPage {
  /** From 1. */
  readonly page: number;
  readonly address: string;
  readonly groups: readonly ProblemGroup[];
}

/** Maximum entries per page: the demonstration fits on one, a large district has several. */
const entriesPerPage = 400;

/** The whole ledger: overdue first, then by deadline, then closed problems, newest first. */
export const problemPages = (
  index: RecordIndex,
  perPage = entriesPerPage,
): readonly ProblemPage[] => {
  const on = index.record.period.dataThrough;
  const sorted = index.record.problems
    .flatMap((problem) => {
      const state = problemStateAt(problem, on);
      return state ? [{ problem, state }] : [];
    })
    .sort(byUrgency);
  const pages = Math.max(1, Math.ceil(sorted.length / perPage));
  return Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    address: problemsPageAddress(at + 1),
    groups: groupsOf(index, sorted.slice(at * perPage, (at + 1) * perPage), on),
  }));
};

interface Known {
  readonly problem: Problem;
  readonly state: ProblemState;
}

const byUrgency = (a: Known, b: Known): number =>
  rankOf(a) - rankOf(b) ||
  (a.state.isOpen
    ? compareText(a.problem.dueOn, b.problem.dueOn)
    : compareText(b.state.closedOn ?? '', a.state.closedOn ?? '')) ||
  compareText(a.problem.id, b.problem.id);

const rankOf = ({ state }: Known): number => (state.isOverdue ? 0 : state.isOpen ? 1 : 2);

const groupsOf = (
  index: RecordIndex,
  known: readonly Known[],
  on: CalendarDate,
): readonly ProblemGroup[] =>
  [...groupBy(known, groupIdOf)].map(([id, group]) => ({
    id,
    heading: headingOf(id),
    entries: group.map((one) => problemEntry(index, one.problem, one.state, on)),
  }));

const groupIdOf = ({ state }: Known): string =>
  state.isOverdue ? 'overdue' : state.closedOn ? `closed-${yearOf(state.closedOn)}` : 'open';

const headingOf = (id: string): string => {
  if (id === 'overdue') return text.problems.overdueHeading;
  if (id === 'open') return text.problems.openHeading;
  return text.problems.closedHeading(Number(id.slice('closed-'.length)));
};

/** One problem as a list entry, for every list. */
export const problemEntry = (
  index: RecordIndex,
  problem: Problem,
  state: ProblemState,
  on: CalendarDate,
): ProblemEntry => {
  const reach = getRow(index.reachById, problem.reachId);
  const river = getRow(index.riverById, problem.riverId);
  const km = known(problem.atKm);
  const words = text.problems;
  return {
    id: problem.id,
    address: problemAddress(problem.id),
    kind: words.kinds[problem.kind],
    description: problem.description,
    place: [
      `${riverNameOn(index, river.id, state.foundOn)} · ${nameOn(reach, state.foundOn)}`,
      ...(km === undefined ? [] : [formatKm(km)]),
    ].join(' '),
    found: words.foundOn(formatDate(state.foundOn)),
    due: words.dueOn(formatDate(problem.dueOn)),
    unit: problem.unit,
    status: problemStatus(state, problem.dueOn, on),
    keys: {
      town: townOf(index.regionByCode, reach.regionCode),
      river: river.id,
      kind: problem.kind,
      stages: [state.stage, ...(state.isOverdue ? ['overdue'] : [])],
    },
  };
};

/** One condition of the filter with its options. */
export interface FilterField {
  readonly name: 'town' | 'river' | 'kind' | 'stage';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Filter conditions for the entries of a page; only values that occur there. */
export const filterFields = (
  index: RecordIndex,
  { groups }: ProblemPage,
): readonly FilterField[] => {
  const keys = groups.flatMap(({ entries }) => entries.map((entry) => entry.keys));
  const words = text.problems;
  const occurring = (values: readonly string[]): ReadonlySet<string> => new Set(values);
  const towns = occurring(keys.map(({ town }) => town));
  const rivers = occurring(keys.map(({ river }) => river));
  const kinds = occurring(keys.map(({ kind }) => kind));
  const stages = occurring(keys.flatMap((key) => key.stages));
  return [
    {
      name: 'town',
      label: words.filter.town,
      options: index.record.regions
        .filter(({ code }) => towns.has(code))
        .map(({ code }) => ({ value: code, label: regionName(index, code) })),
    },
    {
      name: 'river',
      label: words.filter.river,
      options: index.record.rivers
        .filter(({ id }) => rivers.has(id))
        .map(({ id }) => ({ value: id, label: riverName(index, id) })),
    },
    {
      name: 'kind',
      label: words.filter.kind,
      options: problemKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ value: kind, label: words.kinds[kind] })),
    },
    {
      name: 'stage',
      label: words.filter.stage,
      options: [
        ...(stages.has('overdue') ? [{ value: 'overdue', label: words.filter.overdue }] : []),
        ...problemStages
          .filter((stage) => stages.has(stage))
          .map((stage) => ({ value: stage, label: words.stages[stage] })),
      ],
    },
  ];
};
