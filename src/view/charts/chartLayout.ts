import type { ChartModel } from './chartModel.ts';
import type { ChartTheme } from './chartTheme.ts';
import { fontOf, widthIn } from './chartFont.ts';
import { lastReportedAt, lastValueAt } from './lineEnds.ts';
import { wrapText } from './wrapText.ts';

/** A chart narrower than this gets the phone layout: legend above the plot, fewer labels. */
const phoneBelowPx = 520;

/** Positions of the texts around the plot, in px from the picture's edges. */
export interface ChartLayout {
  readonly isPhone: boolean;
  /** Lines of the title, if the picture must be self-contained. */
  readonly title: readonly string[];
  /** Unit and broken axis. */
  readonly axisNote: string;
  /** Whether series are labelled at their ends instead of in a legend. */
  readonly namesAtEnds: boolean;
  readonly keyRows: readonly (readonly KeyEntry[])[];
  /** Source and cut-off, if the picture must be self-contained. */
  readonly foot: readonly string[];
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface KeyEntry {
  readonly seriesIndex: number;
  readonly leftPx: number;
}

export interface ChartLooks {
  readonly model: ChartModel;
  readonly theme: ChartTheme;
  /** Title, source and cut-off inside the picture, for use on its own. */
  readonly isFramed: boolean;
}

/** Lays out everything around the plot for a given width. The same input gives the same layout. */
export const chartLayout = (
  looks: ChartLooks,
  context: CanvasRenderingContext2D,
  widthPx: number,
): ChartLayout => {
  const { model, theme, isFramed } = looks;
  const isPhone = widthPx < phoneBelowPx;
  const innerPx = widthPx - 2 * edgePx;
  const wrap = (sentence: string, font: string): readonly string[] =>
    wrapText(sentence, innerPx, (piece) => widthIn(context, font, piece));

  const title = isFramed ? wrap(model.title, fontOf(theme, 'title')) : [];
  const foot = isFramed
    ? [model.source, model.cutOff].flatMap((line) => wrap(line, fontOf(theme, 'small')))
    : [];
  const axisNote = axisNoteOf(model);
  const namesAtEnds = !isPhone && endNamesFit(model);
  const keyRows = model.series.length === 1 || namesAtEnds ? [] : layKey(looks, context, innerPx);

  const { fontPx } = theme;
  const headPx =
    title.length * fontPx * titleLeading +
    (axisNote === '' ? 0 : fontPx * lineLeading) +
    keyRows.length * fontPx * keyLeading;
  return {
    isPhone,
    title,
    axisNote,
    namesAtEnds,
    keyRows,
    foot,
    padding: {
      top: edgePx + headPx + fontPx,
      right: edgePx + endLabelWidth(looks, context, widthPx, namesAtEnds),
      bottom: edgePx + (foot.length === 0 ? 0 : fontPx * (0.6 + foot.length * lineLeading)),
      left: edgePx,
    },
  };
};

/** Padding of the picture, and line heights in multiples of the font size. */
export const edgePx = 12;
export const titleLeading = 1.75;
export const lineLeading = 1.45;
export const keyLeading = 1.7;
/** Width of a legend sample, in multiples of the font size. */
export const keySampleEm = 2.2;

const axisNoteOf = (model: ChartModel): string =>
  [model.unitText, model.axisFrom?.text].filter(Boolean).join('　');

/** Series are labelled at the line ends if all lines end in the same category. */
const endNamesFit = (model: ChartModel): boolean =>
  model.kind === 'line' &&
  model.series.every(({ points }) => lastValueAt(points) === lastReportedAt(model));

/** Space right of the plot for end labels, minus the space left by bands after the ends. */
const endLabelWidth = (
  { model, theme }: ChartLooks,
  context: CanvasRenderingContext2D,
  widthPx: number,
  namesAtEnds: boolean,
): number => {
  if (model.kind !== 'line' && model.kind !== 'dots') return 0;
  const endAt = lastReportedAt(model);
  const widths = model.series.map(({ label, points }) => {
    const last = points[endAt];
    if (last?.kind !== 'value') return 0;
    return widthIn(
      context,
      fontOf(theme, 'strong'),
      endLabel(label, last.text, model, namesAtEnds),
    );
  });
  const widest = Math.max(...widths);
  const bandsPx = ((model.categories.length - 1 - endAt) / model.categories.length) * widthPx * 0.8;
  return widest === 0 ? 0 : Math.max(0, widest + theme.fontPx * 0.6 - bandsPx);
};

/** The label at the end of a line. */
export const endLabel = (
  name: string,
  value: string,
  model: ChartModel,
  namesAtEnds: boolean,
): string => (namesAtEnds && model.series.length > 1 ? `${name} ${value}` : value);

/** Breaks the legend into rows. */
const layKey = (
  { model, theme }: ChartLooks,
  context: CanvasRenderingContext2D,
  innerPx: number,
): readonly (readonly KeyEntry[])[] => {
  const rows: KeyEntry[][] = [[]];
  let leftPx = 0;
  model.series.forEach(({ label }, seriesIndex) => {
    const entryPx =
      theme.fontPx * (keySampleEm + 1.6) + widthIn(context, fontOf(theme, 'text'), label);
    if (leftPx > 0 && leftPx + entryPx > innerPx) {
      rows.push([]);
      leftPx = 0;
    }
    rows[rows.length - 1]?.push({ seriesIndex, leftPx: edgePx + leftPx });
    leftPx += entryPx;
  });
  return rows;
};
