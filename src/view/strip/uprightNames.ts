import { tributaryPath } from './drawRibbon.ts';
import { joinSpans, type DrawnLabel } from './horizontalLabels.ts';
import type { LabelRoom } from './labelRoom.ts';
import { strokeWithoutName } from './placeTributary.ts';
import { linesPath } from './shapes.ts';
import { spreadAlong } from './spreadAlong.ts';
import type { StripSegment, StripTributary } from './stripModel.ts';
import type { StripMark, TextSpan } from './stripScene.ts';
import { baselineShift, nameSize, wordSize } from './stripType.ts';
import { chiefSpan, kmText, placeText, shortenNames, sortSegments } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';

/**
 * Vertical names, one column each, with a line to the middle of their stretch; tributaries of the
 * left bank are among them. If they do not all fit, names of tributaries are left to the table
 * first, then those of the shortest stretches.
 */
export const writeUprightNames = (room: LabelRoom): { drawn: DrawnLabel[]; end: number } => {
  const wanted = listColumns(room);
  const columns = keepWhatFits(wanted, room.width - 2 * margin);
  const foot = -(room.base + leaderRise);
  const middles = spreadAlong(columns, margin, room.width - margin);
  const drawn = columns.map((column, index) => column.draw(middles[index] ?? column.at, foot));
  const end = Math.min(0, ...drawn.flatMap(({ boxes }) => boxes.map(({ y }) => y)));
  const unnamed = wanted
    .filter((column) => !columns.includes(column))
    .flatMap(({ drawUnnamed }) => (drawUnnamed ? [drawUnnamed()] : []));
  return { drawn: [...drawn, ...unnamed], end };
};

interface Column {
  readonly at: number;
  readonly size: number;
  /** Priority: the highest gives way last. */
  readonly weight: number;
  readonly draw: (x: number, foot: number) => DrawnLabel;
  /** Drawn even if the name does not fit. */
  readonly drawUnnamed?: () => DrawnLabel;
}

const margin = 6;
const leaderRise = 26;
const columnWidth = nameSize + 5;

const listColumns = (room: LabelRoom): Column[] => {
  const { model } = room;
  const columns = [
    ...sortSegments(model)
      .filter(({ side }) => side !== 'right')
      .map((segment) => nameColumn(room, segment)),
    ...model.tributaries
      .filter(({ side }) => side === 'left')
      .map((stream) => streamColumn(room, stream)),
  ];
  return columns.sort((a, b) => a.at - b.at);
};

const nameColumn = ({ model, frame, base }: LabelRoom, segment: StripSegment): Column => {
  const middle = (frame.alongOf(segment.fromKm) + frame.alongOf(segment.toKm)) / 2;
  const [at, bankY] = frame.pointOn(middle, -1);
  const isChosen = segment.id === model.highlightedSegment;
  const short = shortenNames(segment);
  const spans = [{ text: placeText(short) }, chiefSpan(short, ' ')];
  return {
    at,
    size: columnWidth,
    weight: isChosen ? Infinity : segment.toKm - segment.fromKm,
    draw: (x, foot) => {
      const leader = linesPath([
        [
          [at, bankY - 3],
          [at, -base],
          [x, foot + 4],
        ],
      ]);
      const written = writeUpright(isChosen ? 'name-chosen' : 'name', spans, nameSize, x, foot);
      return {
        ...written,
        marks: [{ shape: 'path', role: 'leader', d: leader }, ...written.marks],
      };
    },
  };
};

/** The name vertically, with its kilometres horizontally below. */
const streamColumn = (room: LabelRoom, stream: StripTributary): Column => {
  const { frame, base } = room;
  const km = kmText(stream.km);
  const kmWidth = estimateTextWidth(km, wordSize);
  return {
    at: frame.project(frame.alongOf(stream.km), 0)[0] - 12,
    size: Math.max(columnWidth, kmWidth + 5),
    weight: 0,
    drawUnnamed: () => strokeWithoutName(room, stream).draw(0),
    draw: (x, foot) => {
      const written = writeUpright('stream', [{ text: stream.name }], wordSize, x, foot - 20);
      const tipAlong = x - frame.project(0, 0)[0];
      const number: StripMark = {
        shape: 'text',
        role: 'stream',
        x,
        y: foot - 9 + baselineShift(wordSize),
        anchor: 'middle',
        spans: [{ text: km }],
      };
      const stroke = tributaryPath(frame, stream.km, [tipAlong, -(base + leaderRise - 5)]);
      return {
        marks: [{ shape: 'path', role: 'tributary', d: stroke }, ...written.marks, number],
        boxes: [
          ...written.boxes,
          { text: km, x: x - kmWidth / 2, y: foot - 19, width: kmWidth, height: 19 },
        ],
      };
    },
  };
};

const writeUpright = (
  role: 'name' | 'name-chosen' | 'stream',
  spans: readonly TextSpan[],
  fontSize: number,
  x: number,
  foot: number,
): DrawnLabel => {
  const text = joinSpans(spans);
  const height = estimateTextWidth(text, fontSize);
  return {
    marks: [{ shape: 'text', role, x, y: foot - height, anchor: 'start', upright: true, spans }],
    boxes: [{ text, x: x - fontSize / 2, y: foot - height, width: fontSize, height }],
  };
};

const keepWhatFits = (columns: readonly Column[], room: number): Column[] => {
  const kept = [...columns];
  const total = (): number => kept.reduce((sum, { size }) => sum + size, 0);
  while (kept.length > 0 && total() > room) {
    const least = Math.min(...kept.map(({ weight }) => weight));
    kept.splice(
      kept.findIndex(({ weight }) => weight === least),
      1,
    );
  }
  return kept;
};
