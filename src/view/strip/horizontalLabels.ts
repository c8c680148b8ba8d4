import { slideFrom, type Candidate, type LaneBoard, type LaneSpan } from './laneBoard.ts';
import { baselineShift, nameSize, wordSize } from './stripType.ts';
import type { LabelBox, StripMark, StripRole, TextSpan } from './stripScene.ts';
import { estimateTextWidth } from './textWidth.ts';

/** A label with a lane and a position along it, but no height yet. */
export interface PlacedLabel {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Marks and boxes, given the centre line of the lane. */
  readonly draw: (middleY: number) => DrawnLabel;
}

export interface DrawnLabel {
  readonly marks: readonly StripMark[];
  readonly boxes: readonly LabelBox[];
}

/** Lines of a label stacked vertically, centred. */
export interface LabelLine {
  readonly role: StripRole;
  readonly fontSize: number;
  readonly spans: readonly TextSpan[];
}

export const lineHeight = 20;

/** One wording of a label, with its drawing around the centre. */
export interface Wording {
  readonly width: number;
  readonly height: number;
  readonly draw: (middleX: number, middleY: number) => DrawnLabel;
}

export const wordLines = (lines: readonly LabelLine[]): Wording => {
  const widths = lines.map(({ spans, fontSize }) => estimateTextWidth(joinSpans(spans), fontSize));
  const width = Math.max(...widths);
  const height = lines.length * lineHeight;
  return {
    width,
    height,
    draw: (middleX, middleY) => {
      const marks = lines.map(({ role, fontSize, spans }, index): StripMark => ({
        shape: 'text',
        role,
        x: middleX,
        y: middleY - height / 2 + (index + 0.5) * lineHeight + baselineShift(fontSize),
        anchor: 'middle',
        spans,
      }));
      const text = lines.map(({ spans }) => joinSpans(spans)).join(' ');
      return {
        marks,
        boxes: [{ text, x: middleX - width / 2, y: middleY - height / 2, width, height }],
      };
    },
  };
};

/** A single line in one role. */
export const wordLine = (text: string, role: StripRole, fontSize: number = wordSize): Wording =>
  wordLines([{ role, fontSize, spans: [{ text }] }]);

export const nameLine = (role: StripRole, spans: readonly TextSpan[]): LabelLine => ({
  role,
  fontSize: nameSize,
  spans,
});

/** The preferred position of a label, and the area it may cover. */
export interface Wish {
  /** Wordings, longest first. */
  readonly wordings: readonly Wording[];
  /** Lanes in order of preference. */
  readonly lanes: readonly number[];
  readonly at: number;
  /** Smallest and largest position of the label's centre, for a wording of this width. */
  readonly range: (width: number) => readonly [number, number];
  /** Position of the leader line that connects the label to the river through the lanes between. */
  readonly leaderAt?: number;
}

/** Places the label at the first free position, or leaves it to the table. */
export const placeLabel = (board: LaneBoard, wish: Wish): PlacedLabel | undefined =>
  board.place(listCandidates(wish));

/** The lanes from the ribbon up to, but not including, `lane`, covered by a leader line at `at`. */
export const spansBelow = (lane: number, from: number, to: number): LaneSpan[] =>
  Array.from({ length: lane }, (_, index) => ({ lane: index, from, to }));

export const joinSpans = (spans: readonly TextSpan[]): string =>
  spans.map(({ text }) => text).join('');

function* listCandidates(wish: Wish): Generator<Candidate<PlacedLabel>> {
  for (const wording of wish.wordings) {
    const { width, height } = wording;
    const [least, most] = wish.range(width);
    for (const lane of wish.lanes) {
      const leader =
        wish.leaderAt === undefined ? [] : spansBelow(lane, wish.leaderAt - 1, wish.leaderAt + 1);
      for (const middle of slideFrom(wish.at, least, most)) {
        const from = middle - width / 2;
        const to = middle + width / 2;
        yield {
          spans: [{ lane, from, to }, ...leader],
          label: { lane, from, to, height, draw: (middleY) => wording.draw(middle, middleY) },
        };
      }
    }
  }
}
