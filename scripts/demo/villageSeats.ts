import { groupBy } from '../../src/core/lists/groupBy.ts';
import { day, dayBetween } from './dates.ts';
import type { District } from './district.ts';
import type { TelephoneLine } from './lines.ts';
import type { Census } from './people.ts';
import type { Random } from './random.ts';
import type { DemoReach } from './reaches.ts';
import {
  MEETING_DAY,
  ownReaches,
  placesOf,
  VACANCY_DAY,
  type NextLine,
  type Seat,
  type SeatTerm,
} from './seat.ts';
import type { DemoVillage } from './settlements.ts';

/** Village secretaries, and a deputy in villages with many rivers. */
export const villageSeats = (
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

/** Which village gets which edge case. In the example village two terms meet. */
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
