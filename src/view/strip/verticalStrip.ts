import { text } from '../../i18n/text.ts';
import { badgeHeight, badgeWidth, drawBadge } from './classBadge.ts';
import { drawEnds, drawRibbon, tributaryPath } from './drawRibbon.ts';
import { clusterBoards, drawPlates, drawProblems } from './drawThings.ts';
import { drawHereLabel, hereHeight, hereWidth } from './hereLabel.ts';
import type { Point } from './pathWriter.ts';
import { createRibbonFrame, signOfBank, type RibbonFrame } from './ribbonFrame.ts';
import { circlesPath, linesPath } from './shapes.ts';
import { spreadAlong } from './spreadAlong.ts';
import type { StripModel } from './stripModel.ts';
import type { LabelBox, StripMark, StripRole, StripScene, TextSpan } from './stripScene.ts';
import { baselineShift, nameSize, wordSize } from './stripType.ts';
import { chiefText, kmText, placeText, sortSegments } from './stripWords.ts';
import { estimateTextWidth, shortenToWidth } from './textWidth.ts';

/** Drawing width: a phone's column. */
const sceneWidth = 340;
/** Where the river's straight line stands, with room for tributaries on its left. */
const riverX = 62;
const labelX = 112;
const sourceY = 44;
const sway = 5;
const rowHeight = 25;
/** Drawing units a kilometre takes at least, and the height a river takes at least. */
const leastLength = 240;
const mouthMargin = 40;

/** A label in the column beside the river. */
interface ColumnLabel {
  readonly at: number;
  readonly size: number;
  readonly draw: (y: number) => { readonly marks: readonly StripMark[]; readonly box: LabelBox };
}

/**
 * The river down the page, source at the top. All words stand in one column beside it, each as near
 * to its kilometre as its neighbours allow, and tied to it by a line where it had to move.
 */
export const layOutVerticalStrip = (model: StripModel): StripScene => {
  const rows = countRows(model);
  const length = Math.max(leastLength, rows * rowHeight);
  const frame = createRibbonFrame(model, 'south', [riverX, sourceY], length, sway);
  const labels = columnLabels(model, frame).sort((a, b) => a.at - b.at);
  const last = sourceY + length + mouthMargin;
  const centres = spreadAlong(
    labels.map(({ at, size }) => ({ at, size })),
    8,
    last,
  );
  const drawn = labels.map((label, index) => label.draw(centres[index] ?? label.at));
  const plateRow = frame.reach + 11;

  return {
    layout: 'vertical',
    top: 0,
    width: sceneWidth,
    height: Math.ceil(last + 6),
    marks: [
      ...drawEnds(model, frame),
      ...drawTributaries(model, frame),
      ...drawRibbon(model, frame),
      ...(['left', 'right'] as const).flatMap((bank) =>
        drawPlates(frame, bank, clusterBoards(model, frame, bank), plateRow),
      ),
      ...drawProblems(model, frame),
      ...(model.pinKm === undefined ? [] : [hereRing(frame, model.pinKm)]),
      ...drawn.flatMap(({ marks }) => marks),
    ],
    boxes: drawn.map(({ box }) => box),
  };
};

const countRows = (model: StripModel): number =>
  2 +
  2 * model.segments.length +
  model.dryStretches.length +
  model.tributaries.length +
  model.sections.length +
  (model.pinKm === undefined ? 0 : 2);

const columnLabels = (model: StripModel, frame: RibbonFrame): ColumnLabel[] => {
  const yOf = (km: number): number => sourceY + frame.alongOf(km);
  return [
    wordLabel(12, 'end', [
      { text: model.startKm ? text.strip.upstream : text.strip.source(model.source) },
    ]),
    ...sortSegments(model).map((segment) =>
      wordLabel(
        yOf((segment.fromKm + segment.toKm) / 2),
        segment.id === model.highlightedSegment ? 'name-chosen' : 'name',
        [{ text: placeText(segment) }, { text: chiefText(segment), soft: true }],
      ),
    ),
    ...boundaryKms(model).map((km) =>
      wordLabel(yOf(km), 'km', [{ text: `${kmText(km)} ${text.strip.kilometres}` }]),
    ),
    ...model.dryStretches.map(({ fromKm, toKm, words }) =>
      wordLabel(yOf((fromKm + toKm) / 2) + 1, 'words', [{ text: words }]),
    ),
    ...model.tributaries.map(({ km, name }) =>
      tiedLabel(frame, km, 'stream', text.strip.joins(name, kmText(km))),
    ),
    ...model.sections.map((section) => sectionLabel(frame, yOf(section.km), section)),
    ...(model.pinKm === undefined ? [] : [pinLabel(frame, model.pinKm, yOf(model.pinKm))]),
    wordLabel(sourceY + frame.course.length + 22, 'end', [
      { text: model.goesOn ? text.strip.downstream : text.strip.mouth(model.mouth) },
    ]),
  ];
};

/** Where one chief's part ends and the next begins; the two ends of the river need none. */
const boundaryKms = (model: StripModel): readonly number[] =>
  [...new Set(model.segments.flatMap(({ fromKm, toKm }) => [fromKm, toKm]))].filter(
    (km) => km > (model.startKm ?? 0) + 0.001 && km < model.lengthKm - 0.001,
  );

const wordLabel = (at: number, role: StripRole, wished: readonly TextSpan[]): ColumnLabel => {
  const fontSize = role === 'name' || role === 'name-chosen' ? nameSize : wordSize;
  const spans = fitSpans(wished, fontSize);
  const words = spans.map((span) => span.text).join(' ');
  return {
    at,
    size: rowHeight,
    draw: (y) => ({
      marks: [
        {
          shape: 'text',
          role,
          x: labelX,
          y: y + baselineShift(fontSize),
          anchor: 'start',
          spans: spans.map((span, index) =>
            index === 0 ? span : { ...span, text: `　${span.text}` },
          ),
        },
      ],
      box: box(words, labelX, y, spansWidth(spans, fontSize)),
    }),
  };
};

/** The first span gives way; a name of a person is never cut. */
const fitSpans = (spans: readonly TextSpan[], fontSize: number): readonly TextSpan[] => {
  const [first, ...others] = spans;
  if (!first) return spans;
  const rest = others.reduce(
    (sum, { text: own }) => sum + estimateTextWidth(own, fontSize) + fontSize,
    0,
  );
  const shortened = shortenToWidth(first.text, fontSize, sceneWidth - labelX - rest);
  return [{ ...first, text: shortened ?? first.text }, ...others];
};

const spansWidth = (spans: readonly TextSpan[], fontSize: number): number =>
  spans.reduce((sum, { text: own }) => sum + estimateTextWidth(own, fontSize), 0) +
  (spans.length - 1) * fontSize;

const tiedLabel = (frame: RibbonFrame, km: number, role: StripRole, words: string): ColumnLabel => {
  const label = wordLabel(sourceY + frame.alongOf(km), role, [{ text: words }]);
  return {
    ...label,
    draw: (y) => withLeader(label.draw(y), frame.pointOn(frame.alongOf(km), 0), y),
  };
};

const sectionLabel = (
  frame: RibbonFrame,
  at: number,
  section: StripModel['sections'][number],
): ColumnLabel => {
  const width = badgeWidth(section);
  const caption =
    shortenToWidth(
      text.strip.sectionCaption(section.name, section.month),
      wordSize,
      sceneWidth - labelX - width - 8,
    ) ?? '';
  return {
    at,
    size: badgeHeight + 4,
    draw: (y) =>
      withLeader(
        {
          marks: [
            ...drawBadge(section, labelX + width / 2, y),
            {
              shape: 'text',
              role: 'caption',
              x: labelX + width + 8,
              y: y + baselineShift(wordSize),
              anchor: 'start',
              spans: [{ text: caption }],
            },
          ],
          box: box(caption, labelX, y, width + 8 + estimateTextWidth(caption, wordSize)),
        },
        frame.pointOn(frame.alongOf(section.km), -1),
        y,
      ),
  };
};

const pinLabel = (frame: RibbonFrame, km: number, at: number): ColumnLabel => {
  const words = text.strip.youAreHere(kmText(km));
  const width = hereWidth(words);
  return {
    at,
    size: hereHeight + 8,
    draw: (y) => {
      const place = frame.pointOn(frame.alongOf(km), 0);
      const { marks } = drawHereLabel(words, [labelX + width / 2, y], place, [place, [labelX, y]]);
      return { marks, box: box(words, labelX, y, width) };
    },
  };
};

/** A thin line from the place in the water to its words. */
const withLeader = (
  label: ReturnType<ColumnLabel['draw']>,
  place: Point,
  y: number,
): ReturnType<ColumnLabel['draw']> => ({
  ...label,
  marks: [
    { shape: 'path', role: 'leader', d: linesPath([[place, [labelX - 5, y]]]) },
    ...label.marks,
  ],
});

const drawTributaries = (model: StripModel, frame: RibbonFrame): readonly StripMark[] => {
  const d = model.tributaries
    .map(({ km, side }) =>
      tributaryPath(frame, km, [frame.alongOf(km) - 22, signOfBank(side) * (frame.reach + 26)]),
    )
    .join('');
  return d === '' ? [] : [{ shape: 'path', role: 'tributary', d }];
};

const hereRing = (frame: RibbonFrame, km: number): StripMark => ({
  shape: 'path',
  role: 'here-ring',
  d: circlesPath([frame.pointOn(frame.alongOf(km), 0)], 8.5),
});

const box = (words: string, x: number, y: number, width: number): LabelBox => ({
  text: words,
  x,
  y: y - rowHeight / 2,
  width,
  height: rowHeight,
});
