import { day, dayBetween } from './dates.ts';
import type { District } from './district.ts';
import type { Census } from './people.ts';
import { getItem, type Random } from './random.ts';
import type { NextLine, Seat } from './seat.ts';

/** The party secretary and the head of government are both general chiefs. */
export const generalSeats = (district: District, census: Census, nextLine: NextLine): Seat[] => {
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

/** District chiefs answer for whole rivers, each for several, so one person is listed on many. */
export const districtSeats = (
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
