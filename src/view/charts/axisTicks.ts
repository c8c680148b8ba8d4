import { fontOf, widthIn } from './chartFont.ts';
import { chartLayout, type ChartLooks } from './chartLayout.ts';
import type { ChartModel } from './chartModel.ts';
import { wrapText } from './wrapText.ts';

/**
 * Label of each category: one or more lines, or none where it would overlap. Months thin out to
 * quarters, halves, years. The year is below January and the first month.
 */
export const axisTicks = (
  looks: ChartLooks,
  context: CanvasRenderingContext2D,
  widthPx: number,
): readonly (readonly string[] | undefined)[] => {
  const { model, theme } = looks;
  const { padding } = chartLayout(looks, context, widthPx);
  const valueAxisPx = theme.fontPx * 3.2;
  const slotPx = (widthPx - padding.left - padding.right - valueAxisPx) / model.categories.length;
  const widthOf = (piece: string): number => widthIn(context, fontOf(theme, 'small'), piece);
  return model.categories[0]?.month === undefined
    ? model.categories.map(({ tick }) => wrapText(tick, slotPx - 2, widthOf))
    : monthTicks(model, slotPx, widthOf);
};

const monthTicks = (
  { categories }: ChartModel,
  slotPx: number,
  widthOf: (piece: string) => number,
): readonly (readonly string[] | undefined)[] => {
  const widest = Math.max(...categories.map(({ tick }) => widthOf(tick)));
  const step = [1, 2, 3, 6].find((months) => months * slotPx >= widest * 1.15) ?? 12;
  const isShown = categories.map(({ month }) => ((month?.ofYear ?? 1) - 1) % step === 0);
  const firstShown = isShown.indexOf(true);
  const firstJanuary = categories.findIndex(({ month }) => month?.ofYear === 1);
  return categories.map(({ tick, month }, at) => {
    if (month === undefined || !isShown[at]) return undefined;
    const hasRoom = firstJanuary < 0 || (firstJanuary - at) * slotPx > widthOf(month.year) * 1.15;
    const hasYear = month.ofYear === 1 || (at === firstShown && hasRoom);
    return hasYear ? [tick, month.year] : [tick];
  });
};
