import { yearOf } from '../../core/calendar/calendar.ts';
import { sumDecimals } from '../../core/numbers/decimals.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { Enforcement } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatCount, formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import type { CountView } from '../tables/counts.ts';
import { getUnit } from '../tasks/unitName.ts';
import { riverName } from '../rivers/riverName.ts';

/** Joint enforcement of one year: totals and each action. */
export interface EnforcementYear {
  readonly year: number;
  readonly counts: readonly CountView[];
  readonly table: TableView;
}

/** Joint enforcement by year, newest first. */
export const enforcementYears = (index: RecordIndex): readonly EnforcementYear[] =>
  [
    ...groupBy(
      newestFirst(index.record.enforcements, ({ on }) => on),
      ({ on }) => yearOf(on),
    ),
  ].map(([year, rows]) => ({
    year,
    counts: enforcementCounts(rows),
    table: enforcementTable(index, rows),
  }));

/**
 * Totals of some actions. Person-times, shifts, cubic metres and yuan are never added to each
 * other.
 */
export const enforcementCounts = (rows: readonly Enforcement[]): readonly CountView[] => {
  const words = text.action;
  const sum = (countOf: (row: Enforcement) => number): number => sumDecimals(rows.map(countOf));
  return [
    { label: words.campaigns.operations, value: formatCount(rows.length), unit: words.times },
    {
      label: words.campaigns.personTimes,
      value: formatCount(sum((row) => row.personTimes)),
      unit: words.people,
    },
    {
      label: words.enforcement.shifts,
      value: formatCount(sum((row) => row.vehicleShifts)),
      unit: words.enforcement.shiftUnit,
    },
    {
      label: words.enforcement.checked,
      value: formatCount(sum((row) => row.sitesChecked)),
      unit: words.sites,
    },
    {
      label: words.campaigns.casesFiled,
      value: formatCount(sum((row) => row.casesFiled)),
      unit: words.caseUnit,
    },
    {
      label: words.campaigns.sandSeized,
      value: formatAmount(sum((row) => row.sandSeizedM3)),
      unit: words.cubicMetres,
    },
    {
      label: words.campaigns.fines,
      value: formatAmount(sum((row) => row.finesYuan)),
      unit: words.yuan,
    },
  ];
};

/** Joint enforcement action by action, newest first. */
export const enforcementTable = (index: RecordIndex, rows: readonly Enforcement[]): TableView => {
  const words = text.action.enforcement.columns;
  return {
    columns: [
      { label: words.name },
      { label: words.on, align: 'date' },
      { label: words.units, align: 'list' },
      { label: words.rivers, align: 'list' },
      { label: words.people, align: 'number' },
      { label: words.sites, align: 'number' },
      { label: words.cases, align: 'number' },
      { label: words.sand, align: 'number' },
      { label: words.fines, align: 'number' },
    ],
    rows: newestFirst(rows, ({ on }) => on).map((row) => [
      row.name,
      formatDate(row.on),
      row.unitIds.map((id) => getUnit(index, id).name).join('、'),
      row.riverIds.map((id) => riverName(index, id)).join('、'),
      formatCount(row.personTimes),
      formatCount(row.sitesChecked),
      formatCount(row.casesFiled),
      formatAmount(row.sandSeizedM3),
      formatAmount(row.finesYuan),
    ]),
  };
};
