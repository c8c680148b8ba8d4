import { isGone } from '../../core/record/standing.ts';
import { everyTown } from '../../core/regions/towns.ts';
import { chiefTitle } from '../regions/levelWords.ts';
import { compareKm, kmOrLast } from '../../core/places/measured.ts';
import { compareLevels, liesIn, townOf } from '../../core/ids/regionCode.ts';
import { compareText } from '../../core/lists/order.ts';
import { riverAddress, townPatrolsAddress } from '../../core/site/addresses.ts';
import { levelsUpwards } from '../../core/chiefs/answering.ts';
import {
  getMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
  shiftMonth,
  yearOf,
  type Month,
} from '../../core/calendar/calendar.ts';
import { patrolRatio, patrolStateAt } from '../../core/patrols/patrolRate.ts';
import type { Patrol, PostHolding } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { formatCount, formatMonth, formatPercent } from '../numbers/format.ts';
import { localRules, type LocalRule } from '../site/localRules.ts';
import type { Cell, Row, TableView } from '../tables/tableShapes.ts';
import type { CountView } from '../tables/counts.ts';
import { patrolYears, type PatrolYear } from './patrolCalendar.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

/** Content of the page on patrols. */
export interface PatrolsView {
  readonly month: string;
  readonly counts: readonly CountView[];
  readonly norms: readonly LocalRule[];
  readonly byLevel: TableView;
  readonly byMonth: TableView;
  readonly year: number;
  readonly byTown: TableView;
  readonly byRiver: TableView;
  readonly upper: readonly PatrolYear[];
}

/** Patrols of the whole district as of the cut-off. */
export const patrolsView = (index: RecordIndex, site: Site): PatrolsView => {
  const { record } = index;
  const last = monthOf(record.period.dataThrough);
  const year = yearOf(last);
  const thisYear = record.patrols.filter(({ month }) => yearOf(month) === year);
  const thisMonth = record.patrols.filter(({ month }) => month === last);
  const span = { from: getMonth(`${year}-01`), to: last };
  return {
    month: formatMonth(last),
    counts: patrolCounts(index, thisMonth, last),
    norms: localRules(site).filter(({ name }) =>
      site.rules.patrolNorms.some(({ level }) => text.about.patrols(level) === name),
    ),
    byLevel: table(
      text.patrols.columns.level,
      [...levelsUpwards].reverse().map((level) => ({
        name: chiefTitle(index, level),
        rows: thisMonth.filter(
          ({ holdingId }) => getRow(index.holdingById, holdingId).level === level,
        ),
      })),
      index,
      { from: last, to: last },
    ),
    byMonth: monthTable(index, record.patrols, last),
    year,
    byTown: table(
      text.patrols.columns.town,
      everyTown(index).flatMap((town) => {
        const { code } = town;
        const rows = thisYear.filter((row) => townOfPatrol(index, row) === code);
        const text = regionName(index, code);
        return isGone(index, town) && rows.length === 0
          ? []
          : [{ name: { kind: 'link', text, address: townPatrolsAddress(code) }, rows }];
      }),
      index,
      span,
    ),
    byRiver: table(
      text.patrols.columns.river,
      record.rivers.flatMap((river) => {
        const { id } = river;
        const rows = thisYear.filter((row) => riverOf(index, row) === id);
        return isGone(index, river) && rows.length === 0
          ? []
          : [
              {
                name: { kind: 'link', text: riverName(index, id), address: riverAddress(id) },
                rows,
              },
            ];
      }),
      index,
      span,
    ),
    upper: patrolYears(
      index,
      site,
      record.postHoldings.filter(({ level }) => level === 'general' || level === 'district'),
    ).slice(0, 2),
  };
};

/** Content of the page on one town's patrols. */
export interface TownPatrolsView {
  readonly name: string;
  readonly address: string;
  readonly byMonth: TableView;
  readonly years: readonly PatrolYear[];
}

/** Patrols of the chiefs of a town and its villages. */
export const townPatrolsView = (index: RecordIndex, site: Site, code: string): TownPatrolsView => {
  const { name } = getRow(index.regionByCode, code);
  const rows = index.record.patrols.filter((row) => townOfPatrol(index, row) === code);
  return {
    name,
    address: townPatrolsAddress(code),
    byMonth: monthTable(index, rows, monthOf(index.record.period.dataThrough)),
    years: patrolYears(index, site, holdingsOfTown(index, code)),
  };
};

/** Town chiefs first, then the villages, downstream along each river. */
const holdingsOfTown = (index: RecordIndex, code: string): readonly PostHolding[] =>
  index.record.reaches
    .filter(({ regionCode }) => liesIn(index.regionByCode, regionCode, code))
    .sort(
      (a, b) =>
        compareLevels(a.regionCode, b.regionCode) ||
        compareText(a.riverId, b.riverId) ||
        compareKm(kmOrLast(a.fromKm), kmOrLast(b.fromKm)),
    )
    .flatMap(({ id }) => rowsOf(index.holdingsByReach, id));

const reachOf = (index: RecordIndex, row: Patrol) => {
  const { scope } = getRow(index.holdingById, row.holdingId);
  const id = row.reachId ?? (scope.kind === 'reach' ? scope.reachId : undefined);
  return id === undefined ? undefined : getRow(index.reachById, id);
};

const townOfPatrol = (index: RecordIndex, row: Patrol): string | undefined => {
  const reach = reachOf(index, row);
  return reach && townOf(index.regionByCode, reach.regionCode);
};

const riverOf = (index: RecordIndex, row: Patrol): string | undefined => {
  const { scope } = getRow(index.holdingById, row.holdingId);
  return scope.kind === 'river' ? scope.riverId : reachOf(index, row)?.riverId;
};

/** Numbers of the month; the rate is always shown with problems found and closed. */
const patrolCounts = (
  index: RecordIndex,
  rows: readonly Patrol[],
  month: Month,
): readonly CountView[] => {
  const words = text.patrols.columns;
  const ratio = patrolRatio(rows);
  const isOver = lastDayOf(month) <= index.record.period.dataThrough;
  if (!isHandedInWithin(index, { from: month, to: month }))
    return [words.required, words.met, words.rate, words.found, words.closed].map((label) => ({
      label,
      value: text.patrols.cells['not-reported'],
      unit: '',
    }));
  return [
    { label: words.required, value: formatCount(ratio.denominator), unit: text.patrols.unit },
    { label: words.met, value: formatCount(ratio.numerator), unit: text.patrols.unit },
    {
      label: words.rate,
      value: isOver ? formatPercent(ratio, text.patrols.noDuty) : text.patrols.inProgress,
      unit: '',
    },
    {
      label: words.found,
      value: formatCount(sum(rows, (row) => row.problemsFound)),
      unit: text.problems.unit,
    },
    {
      label: words.closed,
      value: formatCount(sum(rows, (row) => row.problemsClosed)),
      unit: text.problems.unit,
    },
  ];
};

/** The last twelve months, newest first. */
const monthTable = (index: RecordIndex, rows: readonly Patrol[], last: Month): TableView => ({
  columns: columnsFor(text.patrols.columns.month),
  rows: [...monthsBetween(shiftMonth(last, -11), last)].reverse().map((month) =>
    cellsOf(
      formatMonth(month),
      rows.filter((row) => row.month === month),
      index,
      { from: month, to: month },
    ),
  ),
});

interface Group {
  readonly name: Cell;
  readonly rows: readonly Patrol[];
}

interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

const table = (
  label: string,
  groups: readonly Group[],
  index: RecordIndex,
  span: MonthSpan,
): TableView => ({
  columns: columnsFor(label),
  rows: groups.map(({ name, rows }) => cellsOf(name, rows, index, span)),
});

const columnsFor = (label: string): TableView['columns'] => {
  const words = text.patrols.columns;
  return [
    { label },
    ...[words.required, words.met, words.rate, words.found, words.closed].map((name) => ({
      label: name,
      align: 'number' as const,
    })),
  ];
};

/** Whether the patrols of at least one month were handed in, or none was due: 0 is then a number. */
const isHandedInWithin = ({ record }: RecordIndex, { from, to }: MonthSpan): boolean => {
  const unreported = new Set(record.period.patrolsNotReported);
  return monthsBetween(from, to).some((month) => !unreported.has(month));
};

const notReported: Cell = { kind: 'absent', reason: text.patrols.cells['not-reported'] };

const cellsOf = (name: Cell, rows: readonly Patrol[], index: RecordIndex, span: MonthSpan): Row => {
  const ratio = patrolRatio(rows);
  if (!isHandedInWithin(index, span))
    return [
      name,
      ...columnsFor('')
        .slice(1)
        .map(() => notReported),
    ];
  return [
    name,
    formatCount(ratio.denominator),
    formatCount(ratio.numerator),
    rateCell(ratio, index, span),
    formatCount(sum(rows, (row) => row.problemsFound)),
    formatCount(sum(rows, (row) => row.problemsClosed)),
  ];
};

const rateCell = (
  ratio: ReturnType<typeof patrolRatio>,
  { record }: RecordIndex,
  span: MonthSpan,
): Cell => {
  const { dataThrough } = record.period;
  switch (patrolStateAt(ratio, span, dataThrough)) {
    case 'no-duty':
      return { kind: 'absent', reason: text.patrols.noDuty };
    case 'in-progress':
      return { kind: 'absent', reason: text.patrols.inProgress };
    case 'counted':
      return formatPercent(ratio, text.patrols.noDuty);
  }
};

const sum = (rows: readonly Patrol[], countOf: (row: Patrol) => number): number =>
  rows.reduce((total, row) => total + countOf(row), 0);
