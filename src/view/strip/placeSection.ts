import { text } from '../../i18n/text.ts';
import { badgeHeight, badgeWidth, drawBadge } from './classBadge.ts';
import { spansBelow, type DrawnLabel, type PlacedLabel } from './horizontalLabels.ts';
import type { LabelRoom } from './labelRoom.ts';
import { slideFrom, type Candidate, type LaneBoard } from './laneBoard.ts';
import { linesPath } from './shapes.ts';
import type { StripSection } from './stripModel.ts';
import type { StripMark } from './stripScene.ts';
import { baselineShift, wordSize } from './stripType.ts';
import { kmText } from './stripWords.ts';
import { estimateTextWidth } from './textWidth.ts';

/**
 * The class badge on a stem in the water, with its caption on either side. If no stem fits, the
 * badge is placed nearby and shows the kilometre.
 */
export const placeSection = (
  board: LaneBoard,
  room: LabelRoom,
  section: StripSection,
  side: 1 | -1,
  lanes: readonly number[],
): PlacedLabel | undefined =>
  board.place(listOnStalk(room, section, side, lanes)) ??
  board.place(listBesideStalk(room, section, lanes));

function* listOnStalk(
  { frame }: LabelRoom,
  section: StripSection,
  side: 1 | -1,
  lanes: readonly number[],
): Generator<Candidate<PlacedLabel>> {
  const [x, waterY] = frame.pointOn(frame.alongOf(section.km), 0);
  const half = badgeWidth(section) / 2;
  const caption = text.strip.sectionCaption(section.name, section.month);
  const captionWidth = estimateTextWidth(caption, wordSize);
  const drawStalk = (middleY: number): StripMark => ({
    shape: 'path',
    role: 'stalk',
    d: linesPath([
      [
        [x, middleY - (side * badgeHeight) / 2],
        [x, waterY],
      ],
    ]),
  });
  const captionXs = [x + half + captionGap, x - half - captionGap - captionWidth, undefined];
  for (const captionX of captionXs) {
    const from = Math.min(x - half, captionX ?? Infinity);
    const to = Math.max(x + half, captionX === undefined ? -Infinity : captionX + captionWidth);
    for (const lane of lanes) {
      yield {
        spans: [{ lane, from, to }, ...spansBelow(lane, x - 1, x + 1)],
        label: {
          lane,
          from,
          to,
          height: badgeHeight,
          draw: (middleY) => {
            const drawn = drawSection(section, caption, { x, captionX, from, to, middleY });
            return { ...drawn, marks: [drawStalk(middleY), ...drawn.marks] };
          },
        },
      };
    }
  }
}

function* listBesideStalk(
  { frame }: LabelRoom,
  section: StripSection,
  lanes: readonly number[],
): Generator<Candidate<PlacedLabel>> {
  const [place] = frame.pointOn(frame.alongOf(section.km), 0);
  const badge = badgeWidth(section);
  const caption = text.strip.sectionCaptionAtKm(section.name, section.month, kmText(section.km));
  const width = badge + captionGap + estimateTextWidth(caption, wordSize);
  for (const lane of lanes) {
    for (const middle of slideFrom(place, place - width, place + width)) {
      const from = middle - width / 2;
      const to = from + width;
      const setting = { x: from + badge / 2, captionX: from + badge + captionGap, from, to };
      yield {
        spans: [{ lane, from, to }],
        label: {
          lane,
          from,
          to,
          height: badgeHeight,
          draw: (middleY) => drawSection(section, caption, { ...setting, middleY }),
        },
      };
    }
  }
}

interface SectionSetting {
  /** Centre of the badge. */
  readonly x: number;
  readonly captionX: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly middleY: number;
}

const drawSection = (
  section: StripSection,
  caption: string,
  { x, captionX, from, to, middleY }: SectionSetting,
): DrawnLabel => {
  const words: StripMark[] =
    captionX === undefined
      ? []
      : [
          {
            shape: 'text',
            role: 'caption',
            x: captionX,
            y: middleY + baselineShift(wordSize),
            anchor: 'start',
            spans: [{ text: caption }],
          },
        ];
  return {
    marks: [...drawBadge(section, x, middleY), ...words],
    boxes: [
      {
        text: caption,
        x: from,
        y: middleY - badgeHeight / 2,
        width: to - from,
        height: badgeHeight,
      },
    ],
  };
};

const captionGap = 7;
