import { text } from '../../i18n/text.ts';
import { drawEnds, drawRibbon } from './drawRibbon.ts';
import { clusterBoards, drawPlates, drawProblems } from './drawThings.ts';
import { listAxisKm } from './listAxisKm.ts';
import type { Point } from './pathWriter.ts';
import { createRibbonFrame, type RibbonFrame } from './ribbonFrame.ts';
import { circlesPath, linesPath } from './shapes.ts';
import { spreadAlong } from './spreadAlong.ts';
import type { StripModel } from './stripModel.ts';
import type { LabelBox, StripMark, StripScene } from './stripScene.ts';
import { axisSize, baselineShift } from './stripType.ts';
import { kmText, shownRange } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';
import { listVerticalRows, type VerticalRow } from './verticalRows.ts';

/**
 * The river from top to bottom, for a phone: axis on the left, then the water, then one column of
 * text, each entry connected to its place. Text may grow by a third without overlap.
 */
export const layOutVerticalStrip = (model: StripModel): StripScene => {
  const column = { x: columnX(model), width: sceneWidth - columnX(model) };
  // The text determines the length: the river is as long as its column needs, and never too short
  // for its width.
  const draft = listVerticalRows(model, createFrame(model, 1), column);
  const needed = draft.reduce((sum, { size }) => sum + size, 0);
  const length = Math.round(Math.max(leastLength, needed * slack - 2 * overhang));
  const frame = createFrame(model, length);
  const rows = listVerticalRows(model, frame, column);
  const middles = spreadAlong(rows, sourceY - overhang, sourceY + length + overhang);
  const placed = rows.map((row, index) => ({ row, middle: middles[index] ?? row.at }));

  const axis = drawScale(model, frame);
  const labels = placed.map(({ row, middle }) => row.draw(middle));
  const labelMarks = labels.flatMap(({ marks }) => marks);
  const marks: StripMark[] = [
    ...axis.marks,
    ...drawEnds(model, frame),
    ...labelMarks.filter(isUnderWater),
    ...placed.flatMap(({ row, middle }) => drawLeader(row, middle, frame, column.x)),
    ...drawRibbon(model, frame),
    ...drawPlates(frame, 'left', clusterBoards(model, frame, 'left'), plateRow(frame)),
    ...drawPlates(frame, 'right', clusterBoards(model, frame, 'right'), plateRow(frame)),
    ...drawProblems(model, frame),
    ...drawRing(model, frame),
    ...labelMarks.filter((mark) => !isUnderWater(mark)),
  ];
  return {
    layout: 'vertical',
    top: 0,
    width: sceneWidth,
    height: Math.ceil(sourceY + length + overhang + 4),
    marks,
    boxes: [...axis.boxes, ...labels.flatMap(({ boxes }) => boxes)],
  };
};

const sceneWidth = 328;
const axisX = 51;
const riverX = 92;
const sourceY = 36;
/** Text may extend this far beyond both ends of the water. */
const overhang = 28;
const leastLength = 290;
/** Factor by which the column is longer than its text, so that entries are near their places. */
const slack = 1.12;
const leastTickDistance = 52;

const createFrame = (model: StripModel, length: number): RibbonFrame =>
  createRibbonFrame(model, 'south', [riverX, sourceY], length, 4);

const plateRow = (frame: RibbonFrame): number => frame.reach + 10;

const columnX = (model: StripModel): number =>
  Math.ceil(riverX + plateRow(createFrame(model, 1)) + 26);

/** Line from the bank to the text; none if the text is beside its own stretch. */
const drawLeader = (
  row: VerticalRow,
  middle: number,
  frame: RibbonFrame,
  columnX: number,
): StripMark[] => {
  const [from, to] = row.within;
  const isBeside = middle > from + 4 && middle < to - 4;
  if (row.leader === undefined && isBeside) return [];
  const line: Point[] = [
    [row.fromX ?? riverX + frame.reach + 3, row.at],
    [columnX - 20, row.at],
    [columnX - 5, middle],
  ];
  return [{ shape: 'path', role: row.leader ?? 'leader', d: linesPath([line]) }];
};

const drawRing = (model: StripModel, frame: RibbonFrame): StripMark[] =>
  model.pinKm === undefined
    ? []
    : [
        {
          shape: 'path',
          role: 'here-ring',
          d: circlesPath([frame.pointOn(frame.alongOf(model.pinKm), 0)], 9.5),
        },
      ];

const drawScale = (
  model: StripModel,
  frame: RibbonFrame,
): { marks: StripMark[]; boxes: LabelBox[] } => {
  if (model.isInOrder) return { marks: [], boxes: [] };
  const yOf = (km: number): number => frame.project(frame.alongOf(km), 0)[1];
  const { fromKm, toKm } = shownRange(model);
  const inner = listAxisKm(fromKm, toKm, frame.course.length / leastTickDistance).filter(
    (km) => yOf(km) - yOf(fromKm) >= 24 && yOf(toKm) - yOf(km) >= 24,
  );
  const kms = [fromKm, ...inner, toKm];
  const line: Point[] = [
    [axisX, yOf(fromKm)],
    [axisX, yOf(toKm)],
  ];
  const ticks = kms.map((km): Point[] => [
    [axisX - 5, yOf(km)],
    [axisX, yOf(km)],
  ]);
  const boxes = kms.map((km): LabelBox => {
    const words = kmText(km);
    const width = estimateTextWidth(words, axisSize);
    return { text: words, x: axisX - 8 - width, y: yOf(km) - 10, width, height: 20 };
  });
  const unitWidth = estimateTextWidth(text.strip.kilometres, axisSize);
  boxes.unshift({
    text: text.strip.kilometres,
    x: axisX - 8 - unitWidth,
    y: yOf(fromKm) - 32,
    width: unitWidth,
    height: 20,
  });
  return {
    marks: [
      { shape: 'path', role: 'axis', d: linesPath([line, ...ticks]) },
      ...boxes.map((box): StripMark => ({
        shape: 'text',
        role: 'km',
        x: axisX - 8,
        y: box.y + 10 + baselineShift(axisSize),
        anchor: 'end',
        spans: [{ text: box.text }],
      })),
    ],
    boxes,
  };
};

const isUnderWater = ({ role }: StripMark): boolean => role === 'tributary' || role === 'here-stem';
