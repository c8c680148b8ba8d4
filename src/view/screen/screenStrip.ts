/**
 * A river on a lobby display: one ribbon from source to mouth that widens downstream, its towns
 * along it, and the open problems on it. Drawn for a viewing distance of ten metres, so there is
 * little text, and all of it is large.
 */
import { regionLevel } from '../../core/ids/regionCode.ts';
import { holdersOfReach } from '../../core/chiefs/answering.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import { bankOf } from '../../core/places/bank.ts';
import type { KmRange } from '../../core/places/measured.ts';
import type { Reach, River } from '../../core/record/record.ts';
import { courseOf, type Course } from '../../core/rivers/course.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { isHandedIn, getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { spreadAlong } from '../strip/spreadAlong.ts';
import { estimateTextWidth } from '../strip/textWidth.ts';

/** Size of the drawing and its fonts, in its own units; one unit is a pixel of the display. */
export interface ScreenFormat {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
}

export const wideFormat: ScreenFormat = { width: 1728, height: 590, letter: 52 };
export const ultraWideFormat: ScreenFormat = { width: 2880, height: 400, letter: 46 };
export const tallFormat: ScreenFormat = { width: 864, height: 760, letter: 46 };

/** A town's stretch: its piece of the ribbon and its chief. */
export interface ScreenStretch {
  readonly d: string;
  /** Tone; different for neighbours. */
  readonly tone: 0 | 1 | 2;
  /** Absent if the drawing has no room for it. */
  readonly label?: {
    readonly name: string;
    readonly chief: string;
    readonly x: number;
    /** Baselines of name and chief. */
    readonly nameY: number;
    readonly chiefY: number;
    /** From the label to the ribbon. */
    readonly leader: string;
  };
}

export interface ScreenMark {
  readonly kind: 'open' | 'late' | 'board';
  readonly x: number;
  readonly y: number;
}

export interface ScreenStripView {
  readonly format: ScreenFormat;
  /** Centre line of the stream, for the moving light. */
  readonly stream: string;
  readonly stretches: readonly ScreenStretch[];
  readonly marks: readonly ScreenMark[];
  readonly source: string;
  readonly mouth: string;
}

/** Draws a river in one of the formats; undefined if the positions of its sections are unknown. */
export const screenStrip = (
  index: RecordIndex,
  river: River,
  format: ScreenFormat,
): ScreenStripView | undefined => {
  if (!isHandedIn(index, 'reaches')) return undefined;
  const towns = townReaches(index, river);
  const course = courseOf(river, towns);
  if (!course) return undefined;
  const ribbon = ribbonOf(course, format);
  return {
    format,
    stream: pathAlong(ribbon, 0, course.length, 0),
    stretches: stretchesOf(index, towns, ribbon),
    marks: marksOf(index, river, ribbon),
    source: known(river.source) ?? '',
    mouth: known(river.mouth) ?? '',
  };
};

interface Ribbon {
  readonly format: ScreenFormat;
  readonly course: Course;
  readonly xAt: (km: number) => number;
  readonly yAt: (km: number) => number;
  /** Half the width of the ribbon. */
  readonly halfAt: (km: number) => number;
}

/** Two gentle bends for every river: the display shows the order of places, not a map. */
const ribbonOf = (course: Course, format: ScreenFormat): Ribbon => {
  const { width, height } = format;
  const shareOf = (km: number) => km / course.length;
  return {
    format,
    course,
    xAt: (km) => shareOf(km) * width,
    yAt: (km) => height / 2 + Math.sin(shareOf(km) * Math.PI * 4) * height * 0.045,
    halfAt: (km) => height * (0.018 + 0.042 * shareOf(km)),
  };
};

const STEPS = 24;

/** A line along the ribbon; `side` −1 is its upper edge, 0 its centre, 1 its lower edge. */
const pointsAlong = (ribbon: Ribbon, fromKm: number, toKm: number, side: -1 | 0 | 1) =>
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const km = fromKm + ((toKm - fromKm) * step) / STEPS;
    return point(ribbon.xAt(km), ribbon.yAt(km) + side * ribbon.halfAt(km));
  });

const pathAlong = (ribbon: Ribbon, fromKm: number, toKm: number, side: -1 | 0 | 1): string =>
  `M${pointsAlong(ribbon, fromKm, toKm, side).join('L')}`;

const ribbonBetween = (ribbon: Ribbon, fromKm: number, toKm: number): string =>
  `M${[
    ...pointsAlong(ribbon, fromKm, toKm, -1),
    ...pointsAlong(ribbon, fromKm, toKm, 1).reverse(),
  ].join('L')}Z`;

/** Towns on one bank share their stretch with another; here the left one represents both. */
const townReaches = (index: RecordIndex, river: River): readonly Reach[] =>
  rowsOf(index.reachesByRiver, river.id).filter(
    (reach) => regionLevel(reach.regionCode) === 'town' && bankOf(reach) !== 'right',
  );

const stretchesOf = (
  index: RecordIndex,
  reaches: readonly Reach[],
  ribbon: Ribbon,
): readonly ScreenStretch[] => {
  const towns = reaches
    .reduce<readonly TownStretch[]>(
      (joined, reach) => withReach(index, joined, reach, ribbon.course.rangeOf(reach)),
      [],
    )
    .map((stretch, at) => labelledTown(ribbon, stretch, at));
  const centres = new Map([
    ...centresOf(
      ribbon,
      towns.filter(({ isAbove }) => isAbove),
    ),
    ...centresOf(
      ribbon,
      towns.filter(({ isAbove }) => !isAbove),
    ),
  ]);
  return towns.map((town, at) => ({
    d: ribbonBetween(ribbon, town.fromKm, town.toKm),
    tone: toneOf(at),
    ...labelAt(ribbon, town, centres.get(town)),
  }));
};

/** Merges neighbouring reaches of one town under one chief. */
interface TownStretch {
  readonly fromKm: number;
  readonly toKm: number;
  readonly name: string;
  readonly chief: string;
}

const withReach = (
  index: RecordIndex,
  joined: readonly TownStretch[],
  { id, regionCode }: Reach,
  range: KmRange | undefined,
): readonly TownStretch[] => {
  if (!range) return joined;
  const { fromKm, toKm } = range;
  const holders = holdersOfReach(index, id, index.record.period.dataThrough);
  const chief = holders.map(({ person }) => person.name).join('、') || text.screen.vacant;
  const name = getRow(index.regionByCode, regionCode).name;
  const last = joined.at(-1);
  return last?.name === name && last.chief === chief
    ? [...joined.slice(0, -1), { ...last, toKm: Math.max(last.toKm, toKm) }]
    : [...joined, { fromKm, toKm, name, chief }];
};

interface LabelledTown extends TownStretch {
  readonly middleKm: number;
  /** Width of the label with padding, in drawing units. */
  readonly size: number;
  readonly isAbove: boolean;
}

const labelledTown = ({ format }: Ribbon, stretch: TownStretch, at: number): LabelledTown => {
  const { name, chief, fromKm, toKm } = stretch;
  const widest = Math.max(
    estimateTextWidth(name, format.letter),
    estimateTextWidth(chief, format.letter),
  );
  return {
    ...stretch,
    middleKm: (fromKm + toKm) / 2,
    size: widest + format.letter,
    isAbove: at % 2 === 0,
  };
};

/**
 * Positions of the labels on one side. If there is not enough room, the shortest stretches have no
 * label.
 */
const centresOf = (
  ribbon: Ribbon,
  towns: readonly LabelledTown[],
): readonly (readonly [LabelledTown, number])[] => {
  const total = towns.reduce((sum, { size }) => sum + size, 0);
  if (total > ribbon.format.width) {
    const lengthOf = ({ fromKm, toKm }: LabelledTown) => toKm - fromKm;
    const shortest = Math.min(...towns.map(lengthOf));
    const dropped = towns.findIndex((town) => lengthOf(town) === shortest);
    return centresOf(ribbon, towns.toSpliced(dropped, 1));
  }
  const items = towns.map(({ middleKm, size }) => ({ at: ribbon.xAt(middleKm), size }));
  const centres = spreadAlong(items, 0, ribbon.format.width);
  return towns.map((town, at) => [town, centres[at] ?? 0] as const);
};

const labelAt = (
  ribbon: Ribbon,
  { name, chief, middleKm, isAbove }: LabelledTown,
  x: number | undefined,
): Pick<ScreenStretch, 'label'> => {
  if (x === undefined) return {};
  const { letter, height } = ribbon.format;
  const edge = ribbon.yAt(middleKm) + (isAbove ? -1 : 1) * ribbon.halfAt(middleKm);
  const nameY = isAbove ? letter * 0.95 : height - letter * 1.55;
  const chiefY = isAbove ? letter * 2.2 : height - letter * 0.3;
  const labelEdge = isAbove ? chiefY + letter * 0.35 : nameY - letter * 1.05;
  return {
    label: {
      name,
      chief,
      x: Math.round(x),
      nameY: Math.round(nameY),
      chiefY: Math.round(chiefY),
      leader: `M${point(x, labelEdge)}L${point(ribbon.xAt(middleKm), edge)}`,
    },
  };
};

const toneOf = (at: number): 0 | 1 | 2 => (at % 3 === 0 ? 0 : at % 3 === 1 ? 1 : 2);

/** Open problems on the stream, with overdue ones among them, and boards along its upper edge. */
const marksOf = (index: RecordIndex, river: River, ribbon: Ribbon): readonly ScreenMark[] => {
  const on = index.record.period.dataThrough;
  const { placeOf } = ribbon.course;
  const boards = rowsOf(index.boardsByRiver, river.id).flatMap((board): readonly ScreenMark[] => {
    const km = placeOf(board);
    if (board.retired || km === undefined) return [];
    return [
      {
        kind: 'board',
        x: Math.round(ribbon.xAt(km)),
        y: Math.round(ribbon.yAt(km) - ribbon.halfAt(km)),
      },
    ];
  });
  const problems = rowsOf(index.problemsByRiver, river.id).flatMap(
    (problem): readonly ScreenMark[] => {
      const state = problemStateAt(problem, on);
      const km = placeOf(problem);
      if (!state?.isOpen || km === undefined) return [];
      return [
        {
          kind: state.isOverdue ? 'late' : 'open',
          x: Math.round(ribbon.xAt(km)),
          y: Math.round(ribbon.yAt(km)),
        },
      ];
    },
  );
  return [...boards, ...problems];
};

const point = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;
