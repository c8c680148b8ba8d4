import { text } from '../../i18n/text.ts';
import { plateWidth, tributaryPath } from './drawRibbon.ts';
import { placeLabel, spansBelow, wordLine, type PlacedLabel } from './horizontalLabels.ts';
import type { LabelRoom } from './labelRoom.ts';
import type { Candidate, LaneBoard } from './laneBoard.ts';
import { signOfBank } from './ribbonFrame.ts';
import { drawBadge, badgeHeight, badgeWidth } from './classBadge.ts';
import { linesPath } from './shapes.ts';
import type { StripSection, StripTributary } from './stripModel.ts';
import type { LabelBox, StripMark } from './stripScene.ts';
import { baselineShift, wordSize } from './stripType.ts';
import { kmText } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';

/** Keeps the lanes nearest to the river clear of the water it joins. */
export const blockMouth = (
  board: LaneBoard,
  { model, frame, width }: LabelRoom,
  lanes: readonly number[],
): void => {
  if (!model.mouthJoinsWater) return;
  const from = frame.project(frame.course.length, 0)[0] - 2;
  board.block(lanes.map((lane) => ({ lane, from, to: width })));
};

/** Codes beside their plates while there is room; the others are in the table. */
export const placeCodes = (
  board: LaneBoard,
  { frame, boards, base }: LabelRoom,
  side: 1 | -1,
  lanes: readonly number[],
): PlacedLabel[] =>
  boards.flatMap(({ at, members }) => {
    const x = frame.project(at, 0)[0];
    const [first] = members;
    const wordings =
      members.length === 1
        ? [wordLine(first.code, 'code')]
        : [
            wordLine(text.strip.severalBoards(first.code, members.length), 'code'),
            wordLine(text.strip.countBoards(members.length), 'code'),
          ];
    const label = placeLabel(board, {
      wordings,
      lanes,
      at: x,
      range: (width) => [x - width / 2 + plateWidth / 2, x + width / 2 - plateWidth / 2],
      leaderAt: x,
    });
    if (!label) return [];
    if (label.lane === 0) return [label];
    return [
      {
        ...label,
        draw: (middleY) => {
          const drawn = label.draw(middleY);
          const edge = middleY - (side * label.height) / 2;
          const leader = linesPath([
            [
              [x, side * (base - 3)],
              [x, edge + side * 2],
            ],
          ]);
          return {
            ...drawn,
            marks: [{ shape: 'path', role: 'leader', d: leader }, ...drawn.marks],
          };
        },
      },
    ];
  });

/** The badge with the class on a stalk that stands in the water, its caption to either side. */
export const placeSection = (
  board: LaneBoard,
  { frame }: LabelRoom,
  section: StripSection,
  side: 1 | -1,
  lanes: readonly number[],
): PlacedLabel | undefined => {
  const along = frame.alongOf(section.km);
  const [x, waterY] = frame.pointOn(along, 0);
  const half = badgeWidth(section) / 2;
  const caption = text.strip.sectionCaption(section.name, section.month);
  const captionWidth = estimateTextWidth(caption, wordSize);
  const settings = [
    { from: x - half, to: x + half + captionGap + captionWidth, captionX: x + half + captionGap },
    {
      from: x - half - captionGap - captionWidth,
      to: x + half,
      captionX: x - half - captionGap - captionWidth,
    },
    { from: x - half, to: x + half, captionX: undefined },
  ];
  return board.place(
    settings.flatMap(({ from, to, captionX }) =>
      lanes.map((lane): Candidate<PlacedLabel> => ({
        spans: [{ lane, from, to }, ...spansBelow(lane, x - 1, x + 1)],
        label: {
          lane,
          from,
          to,
          height: badgeHeight,
          draw: (middleY) => {
            const edge = middleY - (side * badgeHeight) / 2;
            const stalk = linesPath([
              [
                [x, edge],
                [x, waterY],
              ],
            ]);
            const box: LabelBox = {
              text: caption,
              x: from,
              y: middleY - badgeHeight / 2,
              width: to - from,
              height: badgeHeight,
            };
            const words: StripMark[] =
              captionX === undefined ? [] : [writeWords('caption', caption, captionX, middleY)];
            return {
              marks: [
                { shape: 'path', role: 'stalk', d: stalk },
                ...drawBadge(section, x, middleY),
                ...words,
              ],
              boxes: [box],
            };
          },
        },
      })),
    ),
  );
};

/** A stroke that comes from upstream on its own bank, with name and kilometre at its tip. */
export const placeTributary = (
  board: LaneBoard,
  { frame }: LabelRoom,
  tributary: StripTributary,
  lanes: readonly number[],
): PlacedLabel | undefined => {
  const along = frame.alongOf(tributary.km);
  const x = frame.project(along, 0)[0];
  const tipAlong = along - tributaryRun;
  const tipX = x - tributaryRun;
  const settings = [text.strip.confluence, text.strip.confluenceShort].flatMap((word) => {
    const words = word(tributary.name, kmText(tributary.km));
    const width = estimateTextWidth(words, wordSize);
    return [
      { words, width, from: tipX - 8 - width },
      { words, width, from: tipX + 12 },
    ];
  });
  return board.place(
    settings.flatMap(({ words, width, from }) =>
      lanes.map((lane): Candidate<PlacedLabel> => {
        const to = from + width;
        return {
          spans: [
            { lane, from: Math.min(from, tipX - 3), to: Math.max(to, tipX + 8) },
            ...spansBelow(lane, tipX, x + 3),
          ],
          label: {
            lane,
            from,
            to,
            height: 22,
            draw: (middleY) => {
              const stroke = tributaryPath(frame, tributary.km, [
                tipAlong,
                middleY + signOfBank(tributary.side) * 5,
              ]);
              return {
                marks: [
                  { shape: 'path', role: 'tributary', d: stroke },
                  writeWords('stream', words, from, middleY),
                ],
                boxes: [{ text: words, x: from, y: middleY - 11, width, height: 22 }],
              };
            },
          },
        };
      }),
    ),
  );
};

/** The stroke alone, short of the lanes; its name is left to the table. */
export const strokeWithoutName = (
  { frame, base }: LabelRoom,
  { km, side }: StripTributary,
): PlacedLabel => {
  const along = frame.alongOf(km);
  const d = tributaryPath(frame, km, [along - tributaryRun / 2, signOfBank(side) * (base - 2)]);
  const x = frame.project(along, 0)[0];
  const marks = [{ shape: 'path', role: 'tributary', d } as const];
  return { lane: 0, from: x, to: x, height: 0, draw: () => ({ marks, boxes: [] }) };
};

const captionGap = 7;
/** How far upstream a tributary's tip stands from its confluence. */
const tributaryRun = 30;

const writeWords = (
  role: 'caption' | 'stream',
  words: string,
  x: number,
  middleY: number,
): StripMark => ({
  shape: 'text',
  role,
  x,
  y: middleY + baselineShift(wordSize),
  anchor: 'start',
  spans: [{ text: words }],
});
