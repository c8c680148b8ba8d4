import { text } from '../../i18n/text.ts';
import type { DrawnLabel } from './horizontalLabels.ts';
import { listAxisKm } from './listAxisKm.ts';
import type { Point } from './pathWriter.ts';
import type { RibbonFrame } from './ribbonFrame.ts';
import { linesPath } from './shapes.ts';
import type { StripModel } from './stripModel.ts';
import type { LabelBox, StripMark } from './stripScene.ts';
import { baselineShift, wordSize } from './stripType.ts';
import { kmText, shownRange } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';

/**
 * The kilometre axis below a horizontal strip. Its last mark is the river's length with the unit.
 * Sections without a scale have no axis.
 */
export const drawAxis = (
  model: StripModel,
  frame: RibbonFrame,
  y: number,
  width: number,
): DrawnLabel & { readonly end: number } => {
  if (model.isInOrder) return { marks: [], boxes: [], end: y };
  const { fromKm, toKm } = shownRange(model);
  const xOf = (km: number): number => frame.project(frame.alongOf(km), 0)[0];
  const endBox = boxAt(text.strip.lengthMark(kmText(toKm)), xOf(toKm), y, width);
  const startBox = boxAt(kmText(fromKm), xOf(fromKm), y, width);
  const inner = listAxisKm(fromKm, toKm, frame.course.length / leastTickDistance)
    .map((km) => ({ km, box: boxAt(kmText(km), xOf(km), y, width) }))
    .filter(({ box }) => startBox.x + startBox.width + 8 <= box.x)
    .filter(({ box }) => box.x + box.width + 8 <= endBox.x);

  const kms = [fromKm, ...inner.map(({ km }) => km), toKm];
  const tickLines = kms.map((km): Point[] => [
    [xOf(km), y],
    [xOf(km), y + 6],
  ]);
  const line: Point[] = [
    [xOf(fromKm), y],
    [xOf(toKm), y],
  ];
  const boxes = [startBox, ...inner.map(({ box }) => box), endBox];
  return {
    marks: [
      { shape: 'path', role: 'axis', d: linesPath([line, ...tickLines]) },
      ...boxes.map(writeBox),
    ],
    boxes,
    end: y + 8 + boxHeight,
  };
};

const leastTickDistance = 72;
const boxHeight = 20;

const boxAt = (words: string, middleX: number, axisY: number, sceneWidth: number): LabelBox => {
  const width = estimateTextWidth(words, wordSize);
  return {
    text: words,
    x: Math.min(sceneWidth - width, middleX - width / 2),
    y: axisY + 8,
    width,
    height: boxHeight,
  };
};

const writeBox = (box: LabelBox): StripMark => ({
  shape: 'text',
  role: 'km',
  x: box.x + box.width / 2,
  y: box.y + box.height / 2 + baselineShift(wordSize),
  anchor: 'middle',
  spans: [{ text: box.text }],
});
