import { text } from '../../i18n/text.ts';
import type { ChartModel, ChartPoint } from './chartModel.ts';

/** A chart's numbers as text, cell by cell. */
export interface ChartTable {
  readonly caption: string;
  /** The first column is the row's heading. */
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly ChartTableRow[];
}

export interface ChartTableColumn {
  readonly label: string;
  readonly isNumeric: boolean;
}

export interface ChartTableRow {
  readonly heading: string;
  /** One per further column. */
  readonly cells: readonly string[];
}

/**
 * The table of a chart, from the same printed values. A missing cell shows its reason. For a single
 * series of ratios the parts have their own columns; for several they are in brackets.
 */
export const chartTable = (model: ChartModel): ChartTable => {
  const columns = [...valueColumns(model), ...totalColumns(model), ...noteColumns(model)];
  return {
    caption: text.charts.tableCaption(model.title),
    columns: [
      { label: model.categoryHeading, isNumeric: false },
      ...columns.map(({ label, isNumeric }) => ({ label, isNumeric })),
    ],
    rows: model.categories.map((category, at) => ({
      heading: category.label,
      cells: columns.map(({ cell }) => cell(at)),
    })),
  };
};

interface Column extends ChartTableColumn {
  readonly cell: (categoryIndex: number) => string;
}

const valueColumns = (model: ChartModel): readonly Column[] => {
  const { ratioNames } = model;
  const [only] = model.series;
  if (ratioNames && only && model.series.length === 1) {
    const pointAt = (at: number) => only.points[at];
    return [
      numeric(columnLabel(only.label, model), (at) => pointText(pointAt(at), model)),
      numeric(ratioNames.numerator, (at) => partText(pointAt(at), 'numerator')),
      numeric(ratioNames.denominator, (at) => partText(pointAt(at), 'denominator')),
    ];
  }
  return model.series.map(({ label, points }) =>
    numeric(columnLabel(label, model), (at) => pointWithPartsText(points[at], model)),
  );
};

const totalColumns = (model: ChartModel): readonly Column[] =>
  model.total === undefined
    ? []
    : [
        numeric(
          columnLabel(model.total.name, model),
          (at) => model.total?.texts[at] ?? text.charts.noNote,
        ),
      ];

const noteColumns = (model: ChartModel): readonly Column[] => {
  const noteAt = (at: number): string => notesOf(model, at).join('；');
  if (model.categories.every((_, at) => noteAt(at) === '')) return [];
  return [
    { label: text.charts.note, isNumeric: false, cell: (at) => noteAt(at) || text.charts.noNote },
  ];
};

const numeric = (label: string, cell: Column['cell']): Column => ({ label, isNumeric: true, cell });

const columnLabel = (label: string, model: ChartModel): string =>
  model.format === 'percent1' || label === model.unit
    ? label
    : text.charts.columnWithUnit(label, model.unit);

const pointText = (point: ChartPoint | undefined, model: ChartModel): string => {
  if (point === undefined) throw new RangeError(`Chart ${model.id}: a point is absent`);
  return point.kind === 'value' ? point.text : (model.missingWords[point.reason]?.full ?? '');
};

const pointWithPartsText = (point: ChartPoint | undefined, model: ChartModel): string =>
  point?.kind === 'value' && point.numerator !== undefined && point.denominator !== undefined
    ? text.charts.parts(point.text, point.numerator, point.denominator)
    : pointText(point, model);

const partText = (point: ChartPoint | undefined, part: 'numerator' | 'denominator'): string =>
  (point?.kind === 'value' ? point[part] : undefined) ?? text.charts.noNote;

const notesOf = (model: ChartModel, categoryIndex: number): readonly string[] => [
  ...model.series.flatMap(({ points }) => points[categoryIndex]?.note ?? []),
  ...model.corrections
    .filter((correction) => correction.categoryIndex === categoryIndex)
    .map(({ mark, sentence }) => text.charts.correction(mark, sentence)),
];
