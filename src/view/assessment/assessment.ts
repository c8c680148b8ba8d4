import { regionLevel } from '../../core/ids/regionCode.ts';
import { regionAddress } from '../../core/site/addresses.ts';
import { confirmedAssessments } from '../../core/assessment/assessments.ts';
import type { Assessment, Honour } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatCount, formatDate } from '../numbers/format.ts';
import type { Cell, TableView } from '../tables/tableShapes.ts';
import type { FactView } from '../problems/problem.ts';
import { regionName } from '../regions/regionName.ts';

export interface AssessmentView {
  readonly scheme: readonly FactView[];
  /** How a score is rescaled: the rule's own example, then one from the record. */
  readonly examples: readonly string[];
  readonly years: readonly {
    readonly year: number;
    readonly confirmedOn: string;
    readonly table: TableView;
  }[];
  readonly over: TableView | undefined;
  readonly honours: TableView | undefined;
}

/** Confirmed assessments, newest year first. Grades come from the office and are never inferred. */
export const assessmentView = (index: RecordIndex, site: Site): AssessmentView => {
  const { honours, period } = index.record;
  const assessments = confirmedAssessments(index.record.assessments, period.dataThrough);
  const years = [...new Set(assessments.map(({ year }) => year))].sort((a, b) => b - a);
  return {
    scheme: schemeOf(site),
    examples: examplesOf(index, assessments),
    years: years.map((year) => {
      const rows = assessments.filter((row) => row.year === year);
      return {
        year,
        confirmedOn: [...new Set(rows.map(({ confirmedOn }) => formatDate(confirmedOn)))]
          .map((date) => text.action.assessment.confirmedOn(date))
          .join('，'),
        table: yearTable(index, rows),
      };
    }),
    over: years.length > 1 ? overYears(index, assessments, years) : undefined,
    honours: honours.length > 0 ? honourTable(index, honours) : undefined,
  };
};

/** Half-open bands, the best grade first. */
const schemeOf = ({ rules }: Site): readonly FactView[] => {
  const words = text.action.assessment;
  return [...rules.assessmentGrades]
    .sort((a, b) => b.from - a.from)
    .map(({ name, from, below }) => ({
      term: name,
      detail:
        below >= 100
          ? words.topBand(formatAmount(from))
          : from <= 0
            ? words.bottomBand(formatAmount(below))
            : words.band(formatAmount(from), formatAmount(below)),
    }));
};

const examplesOf = (index: RecordIndex, assessments: readonly Assessment[]): readonly string[] => {
  const words = text.action.assessment;
  const own = newestFirst(assessments, ({ year }) => String(year)).find(
    ({ applicable }) => applicable < 100,
  );
  const general = words.generalExample(words.rescalingExample('88', '90', '97.78'));
  if (!own) return [general];
  const sentence = words.rescalingExample(
    formatAmount(own.earned),
    formatAmount(own.applicable),
    formatAmount(own.score),
  );
  return [
    general,
    words.ownExample(own.year, getRow(index.regionByCode, own.regionCode).name, sentence),
  ];
};

const townCell = (index: RecordIndex, code: string): Cell => ({
  kind: 'link',
  text: regionName(index, code),
  address: regionAddress(code),
});

const yearTable = (index: RecordIndex, rows: readonly Assessment[]): TableView => {
  const words = text.action.assessment;
  return {
    columns: [
      { label: words.columns.town },
      { label: words.columns.earned, align: 'number' },
      { label: words.columns.score, align: 'number' },
      { label: words.columns.grade },
      { label: words.columns.rank, align: 'number' },
    ],
    rows: [...rows]
      .sort((a, b) => (a.rank ?? 1000) - (b.rank ?? 1000) || b.score - a.score)
      .map((row) => {
        const parts = `${formatAmount(row.earned)} / ${formatAmount(row.applicable)}`;
        return [
          townCell(index, row.regionCode),
          row.applicable < 100 ? words.rescaled(parts) : parts,
          formatAmount(row.score),
          row.grade,
          row.rank === undefined ? { kind: 'absent', reason: words.noRank } : formatCount(row.rank),
        ];
      }),
  };
};

/** Grades of every town, one column per year. */
const overYears = (
  index: RecordIndex,
  assessments: readonly Assessment[],
  years: readonly number[],
): TableView => {
  const words = text.action.assessment;
  const towns = [...new Set(assessments.map(({ regionCode }) => regionCode))].sort();
  return {
    columns: [
      { label: words.columns.town },
      ...[...years].reverse().map((year) => ({ label: words.year(year) })),
    ],
    rows: towns.map((code) => [
      townCell(index, code),
      ...[...years].reverse().map((year): Cell => {
        const row = assessments.find((one) => one.year === year && one.regionCode === code);
        return row
          ? `${row.grade}（${formatAmount(row.score)}）`
          : { kind: 'absent', reason: words.notAssessed };
      }),
    ]),
  };
};

const honourTable = (index: RecordIndex, honours: readonly Honour[]): TableView => {
  const words = text.action.assessment;
  return {
    columns: [
      { label: words.honourColumns.name },
      { label: words.honourColumns.on, align: 'date' },
      { label: words.honourColumns.level },
      { label: words.honourColumns.by },
      { label: words.honourColumns.to },
      { label: words.honourColumns.document },
    ],
    rows: newestFirst(honours, ({ on }) => on).map((one) => [
      one.name,
      formatDate(one.on),
      words.levels[one.level],
      one.awardedBy,
      regionLevel(one.regionCode) !== 'district'
        ? townCell(index, one.regionCode)
        : regionName(index, one.regionCode),
      one.document ?? { kind: 'absent', reason: words.noDocument },
    ]),
  };
};
