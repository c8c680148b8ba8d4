import { drawAxis } from './drawAxis.ts';
import { drawEnds, drawRibbon, joinedReach } from './drawRibbon.ts';
import { clusterBoards, drawPlates, drawProblems } from './drawThings.ts';
import { labelAbove } from './labelAbove.ts';
import { labelBelow } from './labelBelow.ts';
import type { DrawnLabel, PlacedLabel } from './horizontalLabels.ts';
import { createRibbonFrame } from './ribbonFrame.ts';
import { circlesPath } from './shapes.ts';
import type { StripModel } from './stripModel.ts';
import type { StripMark, StripScene } from './stripScene.ts';

/** Drawing widths; each is displayed at 0.8 to about 1.2 of its size. */
const sceneWidths = { narrow: 552, medium: 790, wide: 1188 } as const;

/**
 * The river from left to right: names of segments above the water, boards and words below it, then
 * the axis. Empty lanes take no room.
 */
export const layOutHorizontalStrip = (
  model: StripModel,
  layout: keyof typeof sceneWidths,
): StripScene => {
  const width = sceneWidths[layout];
  const frame = createRibbonFrame(model, 'east', [sourceX, 0], width - sourceX - mouthMargin, sway);
  const leftBoards = clusterBoards(model, frame, 'left');
  const rightBoards = clusterBoards(model, frame, 'right');
  const plateRow = frame.reach + 13;
  const baseOf = (hasBoards: boolean): number => (hasBoards ? plateRow + 8 : frame.reach + 9);
  const room = { model, frame, width };

  const above = labelAbove({ ...room, boards: leftBoards, base: baseOf(leftBoards.length > 0) });
  const below = labelBelow({
    ...room,
    boards: rightBoards,
    base: baseOf(rightBoards.length > 0),
    withSections: above.isUpright,
  });
  const upper = stackLanes(above.labels, -baseOf(leftBoards.length > 0), -1);
  const lower = stackLanes(below, baseOf(rightBoards.length > 0), 1);
  const axis = drawAxis(model, frame, lower.end + 8, width);
  const top = Math.floor(
    Math.min(upper.end, above.end, model.mouthJoinsWater ? -joinedReach - sway : 0) - 4,
  );

  const labels = [...above.drawn, ...upper.drawn, ...lower.drawn, axis];
  const labelMarks = labels.flatMap(({ marks }) => marks);
  const marks: StripMark[] = [
    ...drawEnds(model, frame),
    ...labelMarks.filter(isUnderWater),
    ...drawRibbon(model, frame),
    ...drawPlates(frame, 'left', leftBoards, plateRow),
    ...drawPlates(frame, 'right', rightBoards, plateRow),
    ...drawProblems(model, frame),
    ...(model.pinKm === undefined
      ? []
      : [
          {
            shape: 'path',
            role: 'here-ring',
            d: circlesPath([frame.pointOn(frame.alongOf(model.pinKm), 0)], 8.5),
          } as const,
        ]),
    ...labelMarks.filter((mark) => !isUnderWater(mark)),
  ];
  return {
    layout,
    top,
    width,
    height: Math.ceil(axis.end - top),
    marks,
    boxes: labels.flatMap(({ boxes }) => boxes),
  };
};

const sourceX = 48;
/** Space right of the mouth for the water it flows into. */
const mouthMargin = 34;
const sway = 6;
const laneGap = 5;

/** Assigns a height to every used lane, from the ribbon outwards, and draws its labels. */
const stackLanes = (
  labels: readonly PlacedLabel[],
  start: number,
  direction: 1 | -1,
): { end: number; drawn: DrawnLabel[] } => {
  let end = start;
  const drawn: DrawnLabel[] = [];
  for (const lane of [...new Set(labels.map((label) => label.lane))].sort((a, b) => a - b)) {
    const inLane = labels.filter((label) => label.lane === lane);
    const height = Math.max(...inLane.map((label) => label.height));
    // In a tall lane, short labels are on the side of the river.
    for (const label of inLane) drawn.push(label.draw(end + (direction * label.height) / 2));
    end += direction * (height + laneGap);
  }
  return { end, drawn };
};

/** Tributaries and leader lines extend below the ribbon. */
const isUnderWater = ({ role }: StripMark): boolean => role === 'tributary' || role === 'here-stem';
