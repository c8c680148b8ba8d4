import { drawEnds, drawRibbon } from './drawRibbon.ts';
import { clusterBoards, drawPlates, drawProblems } from './drawThings.ts';
import { createNiceAxis } from './niceAxis.ts';
import type { Point } from './pathWriter.ts';
import { createRibbonFrame, type RibbonFrame } from './ribbonFrame.ts';
import { circlesPath, linesPath } from './shapes.ts';
import { spreadAlong } from './spreadAlong.ts';
import type { StripModel } from './stripModel.ts';
import type { LabelBox, StripMark, StripScene } from './stripScene.ts';
import { baselineShift, wordSize } from './stripType.ts';
import { kmText } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';
import { listVerticalRows, rowHeight, type VerticalRow } from './verticalRows.ts';

/**
 * The river down the page, for a phone held in one hand: axis on the left, then the water, then one
 * column of words, each tied to its place. Letters may grow by a third without touching.
 */
export const layOutVerticalStrip = (model: StripModel): StripScene => {
  const draft = listVerticalRows(model, createFrame(model, 1));
  const needed = draft.reduce((sum, { size }) => sum + size, 0);
  const length = Math.round(Math.max(leastLength, needed * 1.04 - 2 * overhang));
  const frame = createFrame(model, length);
  const rows = listVerticalRows(model, frame);
  const middles = spreadAlong(rows, sourceY - overhang, sourceY + length + overhang);
  const drawn = rows.map((row, index) => row.draw(labelX, middles[index] ?? row.at));

  const labelMarks = drawn.flatMap(({ marks }) => marks);
  const axis = drawScale(model, frame);
  const marks: StripMark[] = [
    ...axis.marks,
    ...drawEnds(model, frame),
    ...labelMarks.filter(isUnderWater),
    ...rows.flatMap((row, index) => drawLeader(row, middles[index] ?? row.at)),
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
    height: Math.ceil(sourceY + length + overhang + 6),
    marks,
    boxes: [...axis.boxes, ...drawn.flatMap(({ boxes }) => boxes)],
  };
};

const sceneWidth = 328;
const axisX = 36;
const riverX = 86;
/** Where the column of words begins. */
export const labelX = 138;
export const labelRight = sceneWidth;
const sourceY = 34;
/** Words may stand this far beyond both ends of the water. */
const overhang = 26;
const leastLength = 300;
const leastTickDistance = 46;

const createFrame = (model: StripModel, length: number): RibbonFrame =>
  createRibbonFrame(model, 'south', [riverX, sourceY], length, 5);

const plateRow = (frame: RibbonFrame): number => frame.reach + 11;

/** From the river's place straight to the middle of its words; flat where the words stand beside it. */
const drawLeader = ({ from, at, leader }: VerticalRow, middle: number): StripMark[] => {
  if (leader === undefined) return [];
  const line: Point[] = [
    [from, at],
    [labelX - 20, at],
    [labelX - 6, middle],
  ];
  return [{ shape: 'path', role: leader, d: linesPath([line]) }];
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
  const yOf = (km: number): number => frame.project(frame.alongOf(km), 0)[1];
  const { ticksKm } = createNiceAxis(model.lengthKm, frame.course.length / leastTickDistance);
  const kms = [...ticksKm.filter((km) => yOf(model.lengthKm) - yOf(km) >= 24), model.lengthKm];
  const lines = kms.map((km): Point[] => [
    [axisX - 5, yOf(km)],
    [axisX, yOf(km)],
  ]);
  const line: Point[] = [
    [axisX, yOf(0)],
    [axisX, yOf(model.lengthKm)],
  ];
  const boxes = kms.map((km): LabelBox => {
    const words = kmText(km);
    const width = estimateTextWidth(words, wordSize);
    return { text: words, x: axisX - 8 - width, y: yOf(km) - 10, width, height: 20 };
  });
  return {
    marks: [
      { shape: 'path', role: 'axis', d: linesPath([line, ...lines]) },
      ...boxes.map(
        (box): StripMark => ({
          shape: 'text',
          role: 'km',
          x: axisX - 8,
          y: box.y + 10 + baselineShift(wordSize),
          anchor: 'end',
          spans: [{ text: box.text }],
        }),
      ),
    ],
    boxes,
  };
};

const isUnderWater = ({ role }: StripMark): boolean => role === 'tributary' || role === 'here-stem';

/** Height of a drawing can not grow without end; see `listVerticalRows` for who gives way. */
export const mostRowsHeight = 32 * rowHeight;
