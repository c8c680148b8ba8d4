import { text } from '../../i18n/text.ts';
import { badgeHeight, badgeWidth, drawBadge } from './classBadge.ts';
import { tributaryPath } from './drawRibbon.ts';
import { drawHereLabel, hereHeight, hereWidth } from './hereLabel.ts';
import { joinSpans, type DrawnLabel } from './horizontalLabels.ts';
import type { Point } from './pathWriter.ts';
import { signOfBank, type RibbonFrame } from './ribbonFrame.ts';
import type { StripModel, StripSection, StripSegment, StripTributary } from './stripModel.ts';
import type { StripMark, StripRole, TextSpan } from './stripScene.ts';
import { baselineShift, nameSize, wordSize } from './stripType.ts';
import {
  chiefSpan,
  chiefText,
  kmText,
  placeText,
  sortSegments,
  endWords,
  pinWords,
} from './stripWords.ts';
import { estimateTextWidth, shortenToWidth } from './textWidth.ts';

/** One entry of the text column beside a vertical strip. */
export interface VerticalRow {
  /** Its position on the river, and its height in the column. */
  readonly at: number;
  readonly size: number;
  /** Stretch of the river within which it needs no leader line. */
  readonly within: readonly [number, number];
  /** Start of the leader line, if not at the bank nearer to the text. */
  readonly fromX?: number;
  readonly leader?: Extract<StripRole, 'leader' | 'stalk' | 'here-stem'>;
  readonly draw: (middleY: number) => DrawnLabel;
}

/** The text column: its left edge and its width. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/**
 * All labels beside the river, from source to mouth. Codes of boards are listed only if the reader
 * is not standing at one, and only while they are few; the table has them all.
 */
export const listVerticalRows = (
  model: StripModel,
  frame: RibbonFrame,
  column: Column,
): VerticalRow[] => {
  const place = (km: number): number => frame.project(frame.alongOf(km), 0)[1];
  const at = (km: number, row: Omit<VerticalRow, 'at' | 'within'>): VerticalRow => ({
    ...row,
    at: place(km),
    within: [place(km) - 2, place(km) + 2],
  });
  const rows = [
    ...sortSegments(model).map((segment): VerticalRow => {
      const from = place(segment.fromKm);
      const to = place(segment.toKm);
      const isChosen = segment.id === model.highlightedSegment && !model.isInOrder;
      return { ...nameRow(segment, isChosen, column), at: (from + to) / 2, within: [from, to] };
    }),
    ...model.dryStretches.map((dry): VerticalRow => {
      const from = place(dry.fromKm);
      const to = place(dry.toKm);
      return {
        ...wordsRow('words', dry.words, column),
        at: (from + to) / 2 + 1,
        within: [from, to],
      };
    }),
    ...model.tributaries.map((stream) => {
      const row = at(stream.km, streamRow(frame, stream, column));
      return stream.side === 'left' ? { ...row, at: row.at - streamRun } : row;
    }),
    ...model.sections.map((section) =>
      at(section.km, {
        ...sectionRow(section, column),
        fromX: frame.pointOn(frame.alongOf(section.km), 0)[0],
      }),
    ),
    ...(model.pinKm === undefined
      ? []
      : [at(model.pinKm, hereRow(pinWords(model), model.pinKm, frame, column))]),
    ...(model.pinKm === undefined && model.boards.length <= mostCodes
      ? model.boards.map(({ km, code, side }) =>
          at(km, {
            ...wordsRow('code', code, column),
            leader: 'leader',
            fromX: frame.project(0, signOfBank(side) * frame.reach)[0],
          }),
        )
      : []),
  ].sort((a, b) => a.at - b.at);
  const ends = endWords(model);
  const source = wordsRow('end', ends.upper, column);
  const mouth = wordsRow('end', ends.lower, column);
  return [
    { ...source, ...endAt(frame.project(0, 0)[1] - 14) },
    ...rows,
    { ...mouth, ...endAt(frame.project(frame.course.length, 0)[1] + 12) },
  ];
};

const mostCodes = 10;
const lineHeight = 25;
/** Text may grow by this factor (large text) before a line leaves the drawing. */
const growth = 1.3;
/** Distance of a tributary's tip upstream of its confluence. */
const streamRun = 26;

const endAt = (y: number): Pick<VerticalRow, 'at' | 'within'> => ({
  at: y,
  within: [-Infinity, Infinity],
});

type RowBody = Omit<VerticalRow, 'at' | 'within'>;

interface RowLine {
  readonly role: StripRole;
  readonly fontSize: number;
  readonly spans: readonly TextSpan[];
}

const linesRow = (lines: readonly RowLine[], { x }: Column): RowBody => {
  const height = lines.length * lineHeight;
  return {
    size: height + 3,
    draw: (middleY) => {
      const tops = lines.map((_, index) => middleY - height / 2 + index * lineHeight);
      return {
        marks: lines.map(({ role, fontSize, spans }, index): StripMark => ({
          shape: 'text',
          role,
          x,
          y: (tops[index] ?? 0) + lineHeight / 2 + baselineShift(fontSize),
          anchor: 'start',
          spans,
        })),
        boxes: lines.map(({ fontSize, spans }, index) => {
          const words = joinSpans(spans);
          const width = estimateTextWidth(words, fontSize);
          return { text: words, x, y: tops[index] ?? 0, width, height: lineHeight };
        }),
      };
    },
  };
};

/** Village and chief in one line, or in two. The selected segment also shows its kilometres. */
const nameRow = (segment: StripSegment, isChosen: boolean, column: Column): RowBody => {
  const role = isChosen ? 'name-chosen' : 'name';
  const place = placeText(segment);
  const chief = chiefText(segment);
  const line = (spans: readonly TextSpan[]): RowLine => ({ role, fontSize: nameSize, spans });
  const fitsOneLine = estimateTextWidth(`${place} ${chief}`, nameSize) * growth <= column.width;
  const names = fitsOneLine
    ? [line([{ text: place }, chiefSpan(segment, ' ')])]
    : [
        line([{ text: fit(place, nameSize, column) }]),
        line([{ ...chiefSpan(segment), text: fit(chief, nameSize, column) }]),
      ];
  if (!isChosen) return linesRow(names, column);
  const range = text.strip.rangeWithUnit(kmText(segment.fromKm), kmText(segment.toKm));
  return linesRow(
    [...names, { role: 'caption', fontSize: wordSize, spans: [{ text: range }] }],
    column,
  );
};

/** Text in one line, or split in two at the last gap that fits. */
const wordsRow = (role: 'words' | 'end' | 'code', words: string, column: Column): RowBody =>
  linesRow(
    breakWords(words, column).map((line) => ({
      role,
      fontSize: wordSize,
      spans: [{ text: line }],
    })),
    column,
  );

const streamRow = (frame: RibbonFrame, stream: StripTributary, column: Column): RowBody => {
  const words = breakWords(text.strip.joins(stream.name, kmText(stream.km)), column);
  const row = linesRow(
    words.map((line) => ({ role: 'stream', fontSize: wordSize, spans: [{ text: line }] })),
    column,
  );
  const sign = signOfBank(stream.side);
  const tip: [number, number] = [frame.alongOf(stream.km) - streamRun, sign * (frame.reach + 22)];
  const stroke: StripMark = {
    shape: 'path',
    role: 'tributary',
    d: tributaryPath(frame, stream.km, tip),
  };
  return {
    ...row,
    leader: 'leader',
    draw: (middleY) => {
      const drawn = row.draw(middleY);
      return { ...drawn, marks: [stroke, ...drawn.marks] };
    },
  };
};

/** The badge, then the section's name and month, in two lines if the space is narrow. */
const sectionRow = (section: StripSection, column: Column): RowBody => {
  const badge = badgeWidth(section) + 6;
  const caption = text.strip.sectionCaption(section.name, section.month);
  const room = column.width - badge - 8;
  const isBeside = estimateTextWidth(caption, wordSize) * growth <= room;
  const words = linesRow(
    [{ role: 'caption', fontSize: wordSize, spans: [{ text: fit(caption, wordSize, column) }] }],
    isBeside ? { ...column, x: column.x + badge + 2 } : column,
  );
  const height = isBeside ? badgeHeight : badgeHeight + lineHeight;
  return {
    size: height + 6,
    leader: 'stalk',
    draw: (middleY) => {
      const badgeY = middleY - height / 2 + badgeHeight / 2;
      const drawn = words.draw(isBeside ? middleY : badgeY + badgeHeight / 2 + lineHeight / 2);
      return {
        marks: [...drawBadge(section, column.x + badge / 2 - 3, badgeY), ...drawn.marks],
        boxes: [
          {
            text: section.name,
            x: column.x,
            y: badgeY - badgeHeight / 2,
            width: badge - 6,
            height: badgeHeight,
          },
          ...drawn.boxes,
        ],
      };
    },
  };
};

const hereRow = (words: string, pinKm: number, frame: RibbonFrame, column: Column): RowBody => {
  const place = frame.pointOn(frame.alongOf(pinKm), 0);
  const left = column.x - 8;
  const room = column.x + column.width - left;
  const width = Math.min(hereWidth(words, hereGrowth), room);
  return {
    size: hereHeight + 8,
    draw: (middleY) => {
      const stem: Point[] = [place, [left - 14, place[1]], [left + 4, middleY]];
      return drawHereLabel(words, [left + width / 2, middleY], stem, width);
    },
  };
};

/** The plate has room for large text, up to the limit of the drawing. */
const hereGrowth = 1.18;

const fit = (words: string, fontSize: number, { width }: Column): string =>
  shortenToWidth(words, fontSize, width / growth) ?? words;

const breakWords = (words: string, column: Column): string[] => {
  const fits = (line: string): boolean =>
    estimateTextWidth(line, wordSize) * growth <= column.width;
  if (fits(words)) return [words];
  // A number stays with its unit.
  const gaps = [...words.matchAll(/(?<!\d) /g)].map(({ index }) => index);
  const gap = gaps.findLast((index) => fits(words.slice(0, index))) ?? -1;
  if (gap < 0) return [fit(words, wordSize, column)];
  return [words.slice(0, gap), fit(words.slice(gap + 1), wordSize, column)];
};
