import { text } from '../../i18n/text.ts';
import { createLaneBoard, type LaneBoard } from './laneBoard.ts';
import { placeLabel, wordLine, type PlacedLabel, type Wording } from './horizontalLabels.ts';
import { nameInOneLine } from './labelAbove.ts';
import type { LabelRoom } from './labelRoom.ts';
import { blockMouth } from './blockMouth.ts';
import { placeCodes } from './placeCodes.ts';
import { placeName } from './placeName.ts';
import { placeSection } from './placeSection.ts';
import { placeTributary, strokeWithoutName } from './placeTributary.ts';
import { drawHereLabel, hereHeight, hereWidth } from './hereLabel.ts';
import type { StripDryStretch, StripSegment } from './stripModel.ts';
import { endWords, pinWords, sortSegments } from './stripWords.ts';
import { shortenToWidth } from './textWidth.ts';
import { wordSize } from './stripType.ts';

/**
 * Labels below the water: the reader's position, sections if the names above are vertical,
 * tributaries and names of the right bank, source and mouth, dry reaches, and codes. The plate
 * 「您在这里」 is placed along its own stretch where most other labels still fit.
 */
export const labelBelow = (room: BelowRoom): PlacedLabel[] => {
  const tried = leanings.map((leaning) => labelWithHere(room, leaning));
  const most = Math.max(...tried.map(countWorth));
  const best = tried.find((labels) => countWorth(labels) === most);
  return best ? [...best.names, ...best.others] : [];
};

interface BelowLabels {
  readonly names: readonly PlacedLabel[];
  /** Codes of boards, and strokes of tributaries whose names do not fit. */
  readonly others: readonly PlacedLabel[];
}

/** Any name counts more than all codes. */
const countWorth = ({ names, others }: BelowLabels): number => names.length * 1000 + others.length;

type BelowRoom = LabelRoom & { readonly withSections: boolean };

/** Position of the plate's centre: over its place, after it, before it; in half widths. */
const leanings = [0, 1, -1];

const labelWithHere = (room: BelowRoom, leaning: number): BelowLabels => {
  const { model, width, withSections } = room;
  const board = createLaneBoard(2, width - 2, 7);
  const here = placeHere(board, room, leaning);
  const sections = withSections ? model.sections : [];
  const badges = sections.map((section) => placeSection(board, room, section, 1, [0, 1, 2]));
  const streams = model.tributaries
    .filter(({ side }) => side === 'right')
    .map((stream) => ({ stream, label: placeTributary(board, room, stream, [0, 1, 2]) }));
  blockMouth(board, room, [0, 1]);
  const ends = placeEnds(board, room);
  const names = sortSegments(model)
    .filter(({ side }) => side === 'right')
    .map((segment) => placeRightName(board, room, segment));
  const dry = model.dryStretches.map((stretch) => placeDryWords(board, room, stretch));
  return {
    names: [
      here,
      ...badges,
      ...streams.map(({ label }) => label),
      ...ends,
      ...names,
      ...dry,
    ].filter((label) => label !== undefined),
    others: [
      ...placeCodes(board, room, 1, [0, 1]),
      ...streams
        .filter(({ label }) => label === undefined)
        .map(({ stream }) => strokeWithoutName(room, stream)),
    ],
  };
};

/** If the leader line is blocked, the name is placed without one, because it names its bank. */
const placeRightName = (
  board: LaneBoard,
  room: LabelRoom,
  segment: StripSegment,
): PlacedLabel | undefined => {
  const { model, frame } = room;
  const wording = nameInOneLine(segment, segment.id === model.highlightedSegment);
  const lanes = [0, 1, 2, 3];
  const middle = frame.project(frame.alongOf((segment.fromKm + segment.toKm) / 2), 0)[0];
  return (
    placeName(board, room, { segment, wording, side: 1, lanes }) ??
    placeLabel(board, {
      wordings: [wording],
      lanes,
      at: middle,
      range: (width) => [middle - width / 2, middle + width / 2],
    })
  );
};

/** 「您在这里」 is placed first, so it always fits. */
const placeHere = (
  board: LaneBoard,
  { model, frame }: LabelRoom,
  leaning: number,
): PlacedLabel | undefined => {
  if (model.pinKm === undefined) return undefined;
  const words = pinWords(model);
  const [x, waterY] = frame.pointOn(frame.alongOf(model.pinKm), 0);
  const wording: Wording = {
    width: hereWidth(words),
    height: hereHeight,
    draw: (middleX, middleY) =>
      drawHereLabel(
        words,
        [middleX, middleY],
        [
          [x, waterY],
          [x, middleY],
        ],
      ),
  };
  return placeLabel(board, {
    wordings: [wording],
    lanes: [0],
    at: x + leaning * (wording.width / 2 - 12),
    range: (width) => [Math.max(x - width / 2 + 12, width / 2 + 2), x + width / 2 - 12],
  });
};

const placeEnds = (
  board: LaneBoard,
  { model, frame, width }: LabelRoom,
): (PlacedLabel | undefined)[] => {
  const sourceX = frame.project(0, 0)[0];
  const mouthX = frame.project(frame.course.length, 0)[0];
  const ends = endWords(model);
  const most = width * 0.45;
  const sourceWords = shortenToWidth(ends.upper, wordSize, most) ?? text.strip.sourceKind;
  const mouthWords = shortenToWidth(ends.lower, wordSize, most) ?? text.strip.mouthKind;
  const source = wordLine(sourceWords, 'end');
  const mouth = wordLine(mouthWords, 'end');
  const mouthMiddle = mouthX - 10 - mouth.width / 2;
  const sourceMiddle = sourceX - 26 + source.width / 2;
  return [
    placeLabel(board, {
      wordings: [mouth],
      lanes: [0, 1, 2],
      at: mouthMiddle,
      range: () => [mouthMiddle, mouthMiddle],
    }),
    placeLabel(board, {
      wordings: [source],
      lanes: [0, 1, 2],
      at: sourceMiddle,
      range: () => [sourceMiddle, sourceMiddle],
    }),
  ];
};

const placeDryWords = (
  board: LaneBoard,
  { frame, width }: LabelRoom,
  dry: StripDryStretch,
): PlacedLabel | undefined => {
  const from = frame.project(frame.alongOf(dry.fromKm), 0)[0];
  const to = frame.project(frame.alongOf(dry.toKm), 0)[0];
  const middle = (from + to) / 2;
  const shortened = shortenToWidth(dry.words, wordSize, width / 4);
  return placeLabel(board, {
    wordings: [dry.words, ...(shortened === undefined ? [] : [shortened])].map((words) =>
      wordLine(words, 'words'),
    ),
    lanes: [0, 1, 2, 3],
    at: middle,
    range: (labelWidth) =>
      labelWidth > to - from
        ? [middle - labelWidth / 2 + 8, middle + labelWidth / 2 - 8]
        : [from + labelWidth / 2, to - labelWidth / 2],
  });
};
