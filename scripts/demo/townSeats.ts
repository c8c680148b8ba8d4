import { groupBy } from '../../src/core/lists/groupBy.ts';
import { day, dayBetween } from './dates.ts';
import type { District } from './district.ts';
import type { Census } from './people.ts';
import { getItem, type Random } from './random.ts';
import { ownReaches, placesOf, type NextLine, type Seat } from './seat.ts';
import type { DemoTown } from './settlements.ts';

/** Leaders of a town share its reaches. */
export const townSeats = (
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
