import { addDays, getCalendarDate, type CalendarDate } from '../../src/core/calendar.ts';
import { groupBy } from '../../src/core/groupBy.ts';
import { day, dayBetween } from './dates.ts';
import { type District } from './district.ts';
import { openExchange, type TelephoneLine } from './lines.ts';
import { openCensus, type Census } from './people.ts';
import { getItem, openStream, type Random } from './random.ts';
import type { DemoReach } from './reaches.ts';
import type { HoldingRow, PersonRow, PoliceRow } from './rows.ts';
import type { DemoTown, DemoVillage } from './settlements.ts';

/** One person's time in a seat. */
export interface SeatTerm {
  readonly person: PersonRow;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** A seat: one office whose holders follow each other, with all the water it answers for. */
export interface Seat {
  readonly key: string;
  readonly level: HoldingRow['level'];
  readonly title: string;
  readonly post: string;
  readonly duty: string;
  readonly scopes: readonly HoldingRow['scope'][];
  readonly line?: TelephoneLine;
  readonly terms: readonly SeatTerm[];
}

/** Everybody who answers for water, and every line they are reached on. */
export interface Offices {
  readonly people: readonly PersonRow[];
  readonly seats: readonly Seat[];
  readonly police: readonly { readonly row: PoliceRow; readonly line: TelephoneLine }[];
  /** Lines of town and village offices. */
  readonly regionLines: readonly { readonly regionCode: string; readonly line: TelephoneLine }[];
}

/** Two terms meet on this day in the example village. */
export const MEETING_DAY = getCalendarDate('2026-09-03');
/** The vacancy begins on this day. */
export const VACANCY_DAY = getCalendarDate('2026-08-20');

/** Fills all offices of the district for the whole time of the demonstration. */
export const fillOffices = (district: District): Offices => {
  const { seed } = district.settings;
  const random = openStream(seed, 'people');
  const census = openCensus(openStream(seed, 'person-names'));
  const nextLine = openExchange(openStream(seed, 'telephones'));
  const seats = [
    ...generalSeats(district, census, nextLine),
    ...districtSeats(district, census, nextLine, random),
    ...townSeats(district, census, nextLine, random),
    ...villageSeats(district, census, nextLine, random),
  ];
  const police = policeChiefs(district, census, nextLine);
  const regionLines = [
    ...district.towns.map(({ code }) => ({
      regionCode: code,
      line: nextLine('duty-landline', 'answered'),
    })),
    ...district.villages
      .filter(() => random.chance(0.35))
      .map(({ code }) => ({ regionCode: code, line: nextLine('office-landline') })),
  ];
  return { people: census.people, seats, police, regionLines };
};

type NextLine = ReturnType<typeof openExchange>;

const generalSeats = (district: District, census: Census, nextLine: NextLine): Seat[] => {
  const scopes = [{ kind: 'region' as const, regionCode: district.code }];
  const base = { level: 'general' as const, title: '总河长', scopes };
  const change = day('2025-03-18');
  return [
    {
      ...base,
      key: 'general-party',
      post: `${district.name}委书记`,
      duty: '全区河长制工作第一责任人，组织领导河湖管理保护，协调解决重大问题。',
      line: nextLine('office-landline', 'answered'),
      terms: [{ person: census.next(), from: day('2023-07-06') }],
    },
    {
      ...base,
      key: 'general-government',
      post: `${district.name}委副书记、区长`,
      duty: '全区河长制工作第一责任人，组织实施年度任务书，督导部门和乡镇履职。',
      line: nextLine('office-landline', 'answered'),
      terms: [
        { person: census.next(), from: day('2021-09-15'), to: change },
        { person: census.next(), from: change },
      ],
    },
  ];
};

const districtPosts = [
  '委副书记',
  '委常委、副区长',
  '委常委、组织部部长',
  '人大常委会副主任',
  '副区长',
  '政协副主席',
  '委常委、统战部部长',
  '副区长、公安分局局长',
] as const;

/** District chiefs answer for whole rivers; each for several, so one person stands on many. */
const districtSeats = (
  district: District,
  census: Census,
  nextLine: NextLine,
  random: Random,
): Seat[] => {
  const count = Math.max(2, Math.round((district.rivers.length * districtPosts.length) / 26));
  return Array.from({ length: Math.min(count, district.rivers.length) }, (_, index) => {
    const own = district.rivers.filter((_, river) => river % count === index);
    const names = own.map(({ name }) => name).join('、');
    const from = dayBetween(random, day('2021-10-01'), day('2024-08-31'));
    const change = index === 4 ? day('2025-06-20') : undefined;
    return {
      key: `district-${index + 1}`,
      level: 'district',
      title: `${district.name.slice(-1)}级河长`,
      post: `${district.name}${getItem(districtPosts, index % districtPosts.length)}`,
      duty: `组织${names.length > 60 ? `${own.length} 条河流` : names}的管理保护，协调跨乡镇问题，督导镇村两级河长。`,
      scopes: own.map(({ id }) => ({ kind: 'river', riverId: id })),
      line: nextLine('office-landline', index === 0 ? 'answered' : 'ordinary'),
      terms:
        change === undefined
          ? [{ person: census.next(), from }]
          : [
              { person: census.next(), from, to: change },
              { person: census.next(), from: change },
            ],
    };
  });
};

const townPosts = (town: DemoTown): readonly string[] => {
  if (town.kind === 'street') {
    return [
      '党工委书记',
      '党工委副书记、办事处主任',
      '党工委副书记',
      '人大工委主任',
      '办事处副主任',
      '党工委委员、武装部部长',
    ];
  }
  const head = town.name.endsWith('乡') ? '乡长' : '镇长';
  return [
    '党委书记',
    `党委副书记、${head}`,
    '人大主席',
    '党委副书记',
    `副${head}`,
    '党委委员、武装部部长',
  ];
};

const townSeats = (
  district: District,
  census: Census,
  nextLine: NextLine,
  random: Random,
): Seat[] => {
  const byTown = groupBy(district.townReaches, ({ town }) => town.code);
  return district.towns.flatMap((town, townIndex) => {
    const reaches = byTown.get(town.code) ?? [];
    const count = Math.min(reaches.length, Math.max(2, Math.ceil(reaches.length / 1.7)), 6);
    return Array.from({ length: count }, (_, index): Seat => {
      const own = ownReaches(reaches, index, count);
      const isUnusual = townIndex === 2 && index === 1;
      const person = isUnusual ? census.rare(0) : census.next();
      const from = dayBetween(random, day('2021-05-01'), day('2024-09-20'));
      const hasChange = !isUnusual && random.chance(0.2);
      const to = dayBetween(random, day('2025-01-10'), day('2026-06-30'));
      const kindOfTown = town.kind === 'street' ? '街道' : town.name.slice(-1);
      return {
        key: `${town.code}-${index + 1}`,
        level: 'town',
        title: `${kindOfTown}级河长`,
        post: `${town.name}${getItem(townPosts(town), index % 6)}`,
        duty: `组织${town.name}境内${placesOf(own)}的巡查、清理和问题整改。`,
        scopes: own.map(({ row }) => ({ kind: 'reach', reachId: row.id })),
        line: nextLine('office-landline', townIndex === 3 && index === 0 ? 'fails' : 'ordinary'),
        terms: hasChange
          ? [
              { person, from, to },
              { person: census.next(), from: to },
            ]
          : [{ person, from }],
      };
    });
  });
};

/** Both banks of one river stay with one person. */
const ownReaches = (reaches: readonly DemoReach[], index: number, count: number): DemoReach[] => {
  const rivers = [...new Set(reaches.map(({ river }) => river.id))];
  if (rivers.length < count) return reaches.filter((_, reach) => reach % count === index);
  return reaches.filter(({ river }) => rivers.indexOf(river.id) % count === index);
};

const placesOf = (reaches: readonly DemoReach[]): string => {
  const names = [...new Set(reaches.map(({ river }) => river.name))];
  return names.length > 5 ? `${names.length} 条河流` : names.join('、');
};

const villageSeats = (
  district: District,
  census: Census,
  nextLine: NextLine,
  random: Random,
): Seat[] => {
  const byVillage = groupBy(district.villageReaches, ({ village }) => village.code);
  const occupied = district.villages.flatMap((village) => {
    const reaches = byVillage.get(village.code);
    return reaches === undefined ? [] : [{ village, reaches }];
  });
  const plan = planVillageLife(occupied);
  return occupied.flatMap(({ village, reaches }, at) => {
    const rivers = new Set(reaches.map(({ river }) => river.id)).size;
    const count = rivers >= 3 ? 2 : 1;
    return Array.from({ length: count }, (_, index): Seat => {
      const own = ownReaches(reaches, index, count);
      const special = index === 0 ? plan.get(at) : undefined;
      return {
        key: `${village.code}-${index + 1}`,
        level: 'village',
        title: village.kind === 'community' ? '社区级河长' : '村级河长',
        post: villagePost(village, index),
        duty: `负责${village.name}境内${placesOf(own)}的日常巡查，劝阻乱倒乱占，发现问题当日上报。`,
        scopes: own.map(({ row }) => ({ kind: 'reach', reachId: row.id })),
        ...villageLine(random, nextLine, special),
        terms: villageTerms(random, census, special),
      };
    });
  });
};

type VillageLife =
  'meeting' | 'vacancy' | 'rare' | 'namesake' | 'mobile' | 'fails' | 'untested' | 'recent';

/** Which village lives through which of life's cases; the example village has the meeting of terms. */
const planVillageLife = (
  occupied: readonly { readonly village: DemoVillage; readonly reaches: readonly DemoReach[] }[],
): Map<number, VillageLife> => {
  const plan = new Map<number, VillageLife>();
  const example = occupied.findIndex(({ village }) => village.name.startsWith('石门'));
  plan.set(Math.max(0, example), 'meeting');
  const rest: VillageLife[] = [
    'vacancy',
    'rare',
    'namesake',
    'mobile',
    'fails',
    'untested',
    'recent',
    'namesake',
    'recent',
    'mobile',
  ];
  const free = occupied.map((_, at) => at).filter((at) => !plan.has(at));
  rest.forEach((life, order) => {
    const at = free[Math.floor(((order + 0.5) * free.length) / rest.length)];
    if (at !== undefined) plan.set(at, life);
  });
  return plan;
};

const villagePost = ({ name, kind }: DemoVillage, index: number): string => {
  if (kind === 'community')
    return index === 0 ? `${name}党支部书记、居委会主任` : `${name}居委会副主任`;
  const committee = name.endsWith('村') ? `${name}委会` : `${name}村委会`;
  return index === 0 ? `${name}党支部书记、村委会主任` : `${committee}副主任`;
};

const villageLine = (
  random: Random,
  nextLine: NextLine,
  special: VillageLife | undefined,
): { readonly line?: TelephoneLine } => {
  const hasOwn = random.chance(0.55);
  if (special === 'mobile') return { line: nextLine('mobile', 'answered') };
  if (special === 'fails') return { line: nextLine('office-landline', 'fails') };
  if (special === 'untested') return { line: nextLine('office-landline', 'untested') };
  if (special === 'meeting') return { line: nextLine('office-landline', 'answered') };
  return hasOwn ? { line: nextLine('office-landline') } : {};
};

const villageTerms = (
  random: Random,
  census: Census,
  special: VillageLife | undefined,
): SeatTerm[] => {
  const from = dayBetween(random, day('2021-03-01'), day('2024-09-30'));
  const hasChange = random.chance(0.22);
  const change = dayBetween(random, day('2024-12-10'), day('2026-07-31'));
  const recent = dayBetween(random, day('2026-10-10'), day('2026-10-26'));
  switch (special) {
    case 'meeting':
      return [
        { person: census.next(), from, to: MEETING_DAY },
        { person: census.named('白志远'), from: MEETING_DAY },
      ];
    case 'vacancy':
      return [{ person: census.next(), from, to: VACANCY_DAY }];
    case 'rare':
      return [{ person: census.rare(1), from }];
    case 'namesake': {
      const first = census.people.find(({ name }) => name.length === 3);
      return [{ person: first ? census.namesakeOf(first) : census.next(), from }];
    }
    case 'recent':
      return [
        { person: census.next(), from, to: recent },
        { person: census.next(), from: recent },
      ];
    default: {
      const person = census.next();
      return hasChange
        ? [
            { person, from, to: change },
            { person: census.next(), from: change },
          ]
        : [{ person, from }];
    }
  }
};

const policeChiefs = (
  district: District,
  census: Census,
  nextLine: NextLine,
): Offices['police'] => [
  {
    row: {
      id: 'police-000',
      personId: census.next().id,
      title: '总警长',
      post: `${district.name}公安分局党委副书记、副局长`,
      scope: { kind: 'region', regionCode: district.code },
      from: day('2023-02-01'),
    },
    line: nextLine('office-landline', 'answered'),
  },
  ...district.towns.map((town, index) => ({
    row: {
      id: `police-${String(index + 1).padStart(3, '0')}`,
      personId: (index === 1 ? census.rare(2) : census.next()).id,
      title: '河道警长',
      post: `${town.stem}派出所${index % 3 === 2 ? '副所长' : '所长'}`,
      scope: { kind: 'region' as const, regionCode: town.code },
      from: addDays(day('2022-04-11'), (index % 60) * 13),
    },
    line: nextLine('duty-landline'),
  })),
];
