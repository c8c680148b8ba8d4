import { text } from '../../i18n/text.ts';
import { tributaryPath } from './drawRibbon.ts';
import { spansBelow, type PlacedLabel } from './horizontalLabels.ts';
import type { LabelRoom } from './labelRoom.ts';
import type { Candidate, LaneBoard } from './laneBoard.ts';
import { signOfBank } from './ribbonFrame.ts';
import type { StripTributary } from './stripModel.ts';
import { baselineShift, wordSize } from './stripType.ts';
import { kmText } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';

/** A stroke from upstream on its own bank, with name and kilometre at its tip. */
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
                  {
                    shape: 'text',
                    role: 'stream',
                    x: from,
                    y: middleY + baselineShift(wordSize),
                    anchor: 'start',
                    spans: [{ text: words }],
                  },
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

/** Only the stroke, up to the lanes; its name is left to the table. */
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

/** Distance of a tributary's tip upstream of its confluence. */
const tributaryRun = 30;
