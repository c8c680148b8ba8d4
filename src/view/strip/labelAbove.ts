import { createLaneBoard } from './laneBoard.ts';
import type { DrawnLabel, PlacedLabel, Wording } from './horizontalLabels.ts';
import { nameLine, wordLines } from './horizontalLabels.ts';
import { blockMouth } from './blockMouth.ts';
import { placeCodes } from './placeCodes.ts';
import { placeName } from './placeName.ts';
import { placeSection } from './placeSection.ts';
import { placeTributary } from './placeTributary.ts';
import type { LabelRoom } from './labelRoom.ts';
import type { StripSegment } from './stripModel.ts';
import { chiefSpan, placeText, shortenNames, sortSegments } from './stripWords.ts';
import { writeUprightNames } from './uprightNames.ts';

export interface AboveLabels {
  readonly labels: readonly PlacedLabel[];
  /** Already drawn, outside the lanes. */
  readonly drawn: readonly DrawnLabel[];
  /** Upper edge of the content outside the lanes. */
  readonly end: number;
  /** True if names are vertical, so sections are drawn below the water. */
  readonly isUpright: boolean;
}

/**
 * Names of segments, tributaries of the left bank, sections, and codes of the left bank's boards.
 * Names take one line if there is room, else two. On a crowded river all of them are vertical, as
 * on old scrolls.
 */
export const labelAbove = (room: LabelRoom): AboveLabels =>
  labelInLanes(room, nameInOneLine) ??
  labelInLanes(room, nameInTwoLines) ??
  labelInLanes(room, nameInTwoShortLines) ?? {
    ...writeUprightNames(room),
    labels: [],
    isUpright: true,
  };

/** Number of lanes from the ribbon outwards. */
const lanes = { codes: [0, 1], names: [2], upper: [3, 4] } as const;

/** @returns undefined if a name, tributary or section does not fit */
const labelInLanes = (
  room: LabelRoom,
  wordName: (segment: StripSegment, isChosen: boolean) => Wording,
): AboveLabels | undefined => {
  const { model, width } = room;
  const board = createLaneBoard(2, width - 2, 7);
  const labels: (PlacedLabel | undefined)[] = [
    ...model.tributaries
      .filter(({ side }) => side === 'left')
      .map((tributary) => placeTributary(board, room, tributary, [...lanes.upper, 0])),
    ...model.sections.map((section) => placeSection(board, room, section, -1, lanes.upper)),
  ];

  if (labels.includes(undefined)) return undefined;
  blockMouth(board, room, [0, 1, 2]);

  // Narrow ones have the fewest options, so they choose first.
  const segments = sortSegments(model).filter(({ side }) => side !== 'right');
  for (const segment of segments.sort((a, b) => spanOf(a) - spanOf(b))) {
    const isChosen = segment.id === model.highlightedSegment;
    const label = placeName(board, room, {
      segment,
      wording: wordName(segment, isChosen),
      side: -1,
      lanes: lanes.names,
    });
    if (!label) return undefined;
    labels.push(label);
  }
  labels.push(...placeCodes(board, room, -1, lanes.codes));
  return {
    labels: labels.filter((label) => label !== undefined),
    drawn: [],
    end: 0,
    isUpright: false,
  };
};

export const nameInOneLine = (segment: StripSegment, isChosen: boolean): Wording =>
  wordLines([
    nameLine(isChosen ? 'name-chosen' : 'name', [
      { text: placeText(segment) },
      chiefSpan(segment, ' '),
    ]),
  ]);

const nameInTwoLines = (segment: StripSegment, isChosen: boolean): Wording => {
  const role = isChosen ? 'name-chosen' : 'name';
  return wordLines([
    nameLine(role, [{ text: placeText(segment) }]),
    nameLine(role, [chiefSpan(segment)]),
  ]);
};

const nameInTwoShortLines = (segment: StripSegment, isChosen: boolean): Wording =>
  nameInTwoLines(shortenNames(segment), isChosen);

const spanOf = ({ fromKm, toKm }: StripSegment): number => toKm - fromKm;
