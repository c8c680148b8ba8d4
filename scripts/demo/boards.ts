import { addDays, type CalendarDate } from '../../src/core/calendar/calendar.ts';
import { openCodeBook } from './boardCodes.ts';
import { day } from './dates.ts';
import { townReachesOf, townReachOf, type District } from './district.ts';
import { printFaces, type AnsweringSeats } from './faces.ts';
import { besideLine, placeAt, rounded } from './plane.ts';
import { getItem, openStream, type Random } from './random.ts';
import type { DemoReach } from './reaches.ts';
import type { BoardRow, FaceRow } from './rows.ts';
import type { Offices } from './offices.ts';
import type { Seat } from './seat.ts';

/** Every board, with all faces and inspections of the demonstration. */
export const putUpBoards = (district: District, offices: Offices): BoardRow[] => {
  const random = openStream(district.settings.seed, 'boards');
  const firstRound = openStream(district.settings.seed, 'board-first-round');
  const nextCode = openCodeBook(openStream(district.settings.seed, 'board-codes'));
  const seatsOf = openSeatIndex(district, offices);
  const sites = chooseSites(district, random);
  const boards = sites.map((site): BoardRow => {
    const seats = seatsOf(site);
    const printed = printFaces(random, site.level, seats, district.settings.site.supervision.phone);
    const firstPrinted = day(printed.faces[0]?.printedOn ?? '2024-06-01');
    const inspections = [
      ...inspectFirst(firstRound, firstPrinted),
      ...inspect(random, firstPrinted, printed.staleSince),
    ];
    const faces = inspections.some(({ condition }) => condition === 'irregular')
      ? withoutPosts(printed.faces)
      : printed.faces;
    const { line, chainage } = site.reach.river;
    const bank = site.side === 'left' ? 1 : -1;
    return {
      code: nextCode(),
      riverId: site.reach.river.id,
      reachId: site.reach.row.id,
      atKm: site.atKm,
      side: site.side,
      place: site.place,
      ...(random.chance(0.93) && {
        position: besideLine(placeAt(line, chainage, site.atKm), bank * 18),
      }),
      level: site.level,
      ...sizeOf(site),
      issuer:
        site.level === 'district'
          ? `${district.name}河长制办公室`
          : `${site.reach.town.name}河长制办公室`,
      faces,
      condition: inspections.at(-1)?.condition ?? 'good',
      inspections,
    };
  });
  return retireSome(boards, nextCode);
};

/**
 * Town boards use the large size. Where a village has little room, the board is in portrait format.
 */
const sizeOf = ({ level, place }: Site): Pick<BoardRow, 'widthMm' | 'heightMm'> => {
  const isNarrow = narrowPlaces.some((word) => place.endsWith(word));
  return level === 'village' && isNarrow ? { widthMm: 600, heightMm: 900 } : sizes[level];
};

const sizes = {
  district: { widthMm: 2400, heightMm: 1600 },
  town: { widthMm: 1500, heightMm: 1000 },
  village: { widthMm: 1200, heightMm: 800 },
} as const;

const narrowPlaces = ['村委会门前', '老槐树下', '饮水井房旁'];

interface Site {
  readonly reach: DemoReach;
  readonly level: BoardRow['level'];
  readonly atKm: number;
  readonly side: 'left' | 'right';
  readonly place: string;
}

/** Village boards on every village reach, more on long ones; town and district boards on rivers. */
const chooseSites = (district: District, random: Random): Site[] => [
  ...district.villageReaches.flatMap((reach): Site[] => {
    const { fromKm, toKm, side } = reach.row;
    if (side !== 'both' && random.chance(0.6)) return [];
    const count =
      1 + Math.floor((toKm - fromKm) / district.settings.site.rules.boardPlacement.extraBeyondKm);
    return Array.from({ length: count }, (_, index) =>
      siteOn(random, reach, 'village', (index + 0.5) / count),
    );
  }),
  ...district.townReaches
    .filter(({ row }) => row.side === 'both' && row.toKm - row.fromKm >= 2)
    .map((reach) => siteOn(random, reach, 'town', 0.3)),
  ...district.rivers.flatMap((river): Site[] => {
    const reaches = townReachesOf(district, river).filter((reach) => reach.row.side === 'both');
    const wanted = river.order === 1 ? 2 : 1;
    return reaches.slice(-wanted).map((reach) => siteOn(random, reach, 'district', 0.72));
  }),
];

const placeWords = [
  '桥东头',
  '桥西头',
  '漫水桥旁',
  '村委会门前',
  '文化广场河边',
  '堤顶路口',
  '河口护坡处',
  '提灌站旁',
  '老槐树下',
  '村口公路旁',
  '拦河坝左侧',
  '饮水井房旁',
];

const siteOn = (
  random: Random,
  reach: DemoReach,
  level: BoardRow['level'],
  share: number,
): Site => {
  const { fromKm, toKm, side } = reach.row;
  const lengthKm = toKm - fromKm;
  const atKm = rounded(
    fromKm + lengthKm * Math.min(0.94, Math.max(0.06, share + random.between(-0.12, 0.12))),
    2,
  );
  const stem = reach.village ? reach.village.name.replace(/(村|社区)$/u, '') : reach.town.stem;
  return {
    reach,
    level,
    atKm,
    side: side === 'both' ? (random.chance(0.5) ? 'left' : 'right') : side,
    place: `${stem}${random.pick(placeWords)}`,
  };
};

/** Finds the answering chief at each level for a board's place. */
const openSeatIndex = (
  district: District,
  { seats }: Offices,
): ((site: Site) => AnsweringSeats) => {
  const byWater = new Map<string, Seat>();
  seats.forEach((seat) => {
    seat.scopes.forEach((scope) => {
      if (scope.kind === 'river') byWater.set(scope.riverId, seat);
      if (scope.kind === 'reach') byWater.set(scope.reachId, seat);
    });
  });
  const general = seats.filter(({ level }) => level === 'general');
  return ({ reach }) => {
    const townReach = reach.village ? townReachOf(district, reach) : reach;
    return {
      general,
      district: byWater.get(reach.river.id),
      town: townReach && byWater.get(townReach.row.id),
      village: reach.village && byWater.get(reach.row.id),
    };
  };
};

const inspectionDays = [
  '2025-04-14',
  '2025-09-15',
  '2026-04-13',
  '2026-09-14',
  '2026-10-20',
] as const;

const notes: Record<Exclude<BoardRow['condition'], 'good'>, string> = {
  missing: '牌体丢失，已通知乡镇补设。',
  outdated: '河长姓名与现任不符，已列入更换清单。',
  irregular: '缺河长职务，未写河段起止点。',
  damaged: '牌面褪色，立柱倾斜约 10 度。',
};

/** The first survey of the boards, November 2024. */
const inspectFirst = (random: Random, from: CalendarDate): BoardRow['inspections'] => {
  const on = addDays(day('2024-11-18'), random.int(0, 9));
  const condition = random.chance(0.08) ? ('damaged' as const) : ('good' as const);
  if (on <= from) return [];
  return [{ on, condition, ...(condition === 'damaged' && { note: notes.damaged }) }];
};

const inspect = (
  random: Random,
  from: CalendarDate,
  staleSince: CalendarDate | undefined,
): BoardRow['inspections'] => {
  const bad = random.chance(0.1)
    ? random.weighted([
        ['damaged', 6],
        ['irregular', 2],
        ['missing', 1],
      ] as const)
    : undefined;
  return inspectionDays.flatMap((start, index) => {
    const on = addDays(day(start), random.int(0, 9));
    const isPartial = index === inspectionDays.length - 1;
    if (on <= from || random.chance(isPartial ? 0.75 : 0.08)) return [];
    const isBad = bad !== undefined && index >= 3;
    const wasBad = index < 3 && random.chance(0.05);
    const isOutdated = staleSince !== undefined && addDays(staleSince, 20) < on;
    const condition = isBad ? bad : isOutdated ? 'outdated' : wasBad ? 'damaged' : 'good';
    return [{ on, condition, ...(condition !== 'good' && { note: notes[condition] }) }];
  });
};

/** The most common fault at inspections: the chief's post is not printed. */
const withoutPosts = (faces: readonly FaceRow[]): FaceRow[] =>
  faces.map((face) => ({
    ...face,
    chiefs: face.chiefs.map((chief, index) => {
      if (index < face.chiefs.length - 1) return chief;
      const { level, name, phone } = chief;
      return { level, name, ...(phone !== undefined && { phone }) };
    }),
  }));

/** One board moved to a new bridge and has a successor. One was retired. */
const retireSome = (boards: readonly BoardRow[], nextCode: () => string): BoardRow[] => {
  const village = boards.filter(({ level }) => level === 'village');
  const moved = getItem(village, Math.floor(village.length / 3));
  const gone = getItem(village, Math.floor((village.length * 2) / 3));
  const movedOn = day('2026-03-26');
  const successor: BoardRow = {
    ...moved,
    code: nextCode(),
    place: `${moved.place}（新址）`,
    faces:
      moved.faces.filter(({ printedOn }) => printedOn > movedOn).length > 0
        ? moved.faces
            .filter(({ printedOn }) => printedOn > movedOn)
            .map((face, index) => ({ ...face, number: index + 1 }))
        : moved.faces.slice(-1).map((face) => ({
            ...face,
            number: 1,
            printedOn: movedOn,
            contentDate: addDays(movedOn, -4),
          })),
    inspections: moved.inspections.filter(({ on }) => on > movedOn),
    condition: 'good',
  };
  return boards.flatMap((board): BoardRow[] => {
    if (board === moved) {
      const old = keepUntil(board, movedOn);
      return [
        {
          ...old,
          retired: {
            on: movedOn,
            reason: '漫水桥改建为新桥，公示牌移至新桥头，原牌拆除。',
            successorCode: successor.code,
          },
        },
        successor,
      ];
    }
    if (board === gone) {
      const on = day('2025-11-12');
      return [
        {
          ...keepUntil(board, on),
          retired: { on, reason: '原址河道裁弯后不再临河，该牌撤除，所在河段由另一处公示牌公示。' },
        },
      ];
    }
    return [board];
  });
};

const keepUntil = (board: BoardRow, on: CalendarDate): BoardRow => {
  const faces = board.faces.filter(({ printedOn }) => printedOn <= on);
  return {
    ...board,
    faces:
      faces.length > 0
        ? faces
        : board.faces
            .slice(0, 1)
            .map((face) => ({ ...face, printedOn: '2024-06-03', contentDate: '2024-05-30' })),
    inspections: board.inspections.filter((inspection) => inspection.on <= on),
    condition: 'missing',
  };
};
