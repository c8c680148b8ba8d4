import { sayOr, sayRange } from '../numbers/notKnown.ts';
import { riverAddress } from '../../core/site/addresses.ts';
import { monthOf, monthOfYear, monthsBetween, shiftMonth } from '../../core/calendar/calendar.ts';
import type { Project, WaterMonth, WaterSection } from '../../core/record/record.ts';
import { isHandedIn, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { meetsTarget } from '../../core/water/waterClass.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { resultWord } from './resultWord.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatDate } from '../numbers/format.ts';
import type { Cell, TableView } from '../tables/tableShapes.ts';
import { unitCell } from '../tasks/unitName.ts';
import { riverName } from '../rivers/riverName.ts';

/** Data exchanged between departments: water quality by month, and construction at rivers. */
export interface WaterExchangeView {
  readonly sections: TableView | undefined;
  readonly projects: TableView | undefined;
}

/**
 * The last twelve months of every section, and all projects. Without readings ever handed in, the
 * sections have no months.
 */
export const waterExchangeView = (index: RecordIndex): WaterExchangeView => {
  const { record } = index;
  const last = monthOf(record.period.dataThrough);
  const months = isHandedIn(index, 'waterMonths') ? monthsBetween(shiftMonth(last, -11), last) : [];
  const words = text.action.water;
  return {
    sections:
      record.sections.length === 0
        ? undefined
        : {
            columns: [
              { label: words.section },
              { label: text.river.columns.river },
              { label: words.target },
              ...months.map((month) => ({ label: text.patrols.monthShort(monthOfYear(month)) })),
            ],
            rows: record.sections.map((section) => {
              const rows = rowsOf(index.waterMonthsBySection, section.id);
              const ofMonths = months.map((month) => rows.find((row) => row.month === month));
              return [
                sectionName(section, ofMonths),
                {
                  kind: 'link',
                  text: riverName(index, section.riverId),
                  address: riverAddress(section.riverId),
                },
                section.targetClass === undefined
                  ? { kind: 'absent', reason: words.noTarget }
                  : text.components.waterClasses[section.targetClass],
                ...ofMonths.map(monthCell),
              ];
            }),
          },
    projects: record.projects.length > 0 ? projectTable(index, record.projects) : undefined,
  };
};

/** The name with its rank, and the number of months below target. */
const sectionName = (
  { name, grade, targetClass }: WaterSection,
  months: readonly (WaterMonth | undefined)[],
): string => {
  const words = text.action.water;
  const exceeded = months.filter(
    (row) =>
      row?.result.status === 'sampled' &&
      targetClass !== undefined &&
      !meetsTarget(row.result.class, targetClass),
  ).length;
  return [
    `${name}（${words.grades[grade]}）`,
    ...(exceeded > 0 ? [words.exceeded(exceeded)] : []),
  ].join('，');
};

/** A class, or why there is none; never an empty cell. */
const monthCell = (row: WaterMonth | undefined): Cell => {
  const words = text.action.water;
  if (!row) return { kind: 'absent', reason: words.notReported };
  return row.result.status === 'sampled'
    ? { kind: 'water', reading: { kind: 'class', waterClass: row.result.class } }
    : { kind: 'absent', reason: resultWord(row.result, words.short) };
};

const projectTable = (index: RecordIndex, projects: readonly Project[]): TableView => {
  const words = text.action.water;
  const tones = {
    approved: 'neutral',
    building: 'open',
    suspended: 'late',
    finished: 'done',
  } as const;
  return {
    columns: [
      { label: words.projectColumns.name },
      { label: words.projectColumns.river },
      { label: words.projectColumns.range, align: 'number' },
      { label: words.projectColumns.state },
      { label: words.projectColumns.period },
      { label: words.projectColumns.approval },
      { label: words.projectColumns.unit },
      { label: words.projectColumns.measure },
    ],
    rows: newestFirst(projects, ({ from }) => from).map((project) => [
      project.name,
      {
        kind: 'link',
        text: riverName(index, project.riverId),
        address: riverAddress(project.riverId),
      },
      project.fromKm === project.toKm ? sayOr(project.fromKm, formatAmount) : sayRange(project),
      { kind: 'status', status: tones[project.state], word: words.states[project.state] },
      text.home.period(formatDate(project.from), formatDate(project.to)),
      project.approval ?? { kind: 'absent', reason: words.noApproval },
      unitCell(index, project.unitId),
      project.floodMeasure,
    ]),
  };
};
