import type { Month } from '../../src/core/calendar/calendar.ts';
import { villageReachesOf, type District } from './district.ts';
import { rounded } from './plane.ts';
import { getItem, openStream, type Random } from './random.ts';
import type { SectionRow, WaterMonthRow } from './rows.ts';
import { sampleOfClass } from './samples.ts';
import { demoMonths } from './settings.ts';
import type { DemoRiver } from './waters.ts';

const waterClasses = [1, 2, 3, 4, 5, 6] as const;
type WaterClass = (typeof waterClasses)[number];

const yearRound = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const oddMonths = [1, 3, 5, 7, 9, 11];
const warmMonths = [4, 5, 6, 7, 8, 9, 10];

/**
 * Monitoring sections: two on rivers that leave the district, one near the mouth of larger rivers.
 */
export const listSections = (district: District): SectionRow[] => {
  const random = openStream(district.settings.seed, 'sections');
  const larger = district.rivers.filter(
    ({ lengthKm, order }, index) =>
      order === 1 || (lengthKm >= 9 && index % 2 === 0) || index === 3,
  );
  return larger.flatMap((river, index) => {
    const kms =
      river.order === 1 ? [river.lengthKm * 0.35, river.lengthKm - 0.6] : [river.lengthKm - 0.5];
    return kms.map((km, at): SectionRow => {
      const atKm = rounded(km, 2);
      const isOutlet = river.order === 1 && at === kms.length - 1;
      const reach = villageReachesOf(district, river).find(
        ({ row }) => row.fromKm <= atKm && atKm <= row.toKm,
      );
      const stem = reach?.village.name.replace(/(村|社区)$/u, '') ?? river.name;
      const target = river.order === 1 ? 3 : random.pick([3, 3, 4, 4, 2] as const);
      return {
        id: `${river.id}-${isOutlet ? 'outlet' : river.order === 1 ? 'middle' : 'mouth'}`,
        name: isOutlet
          ? `${stem}出境断面`
          : `${stem}${random.pick(['桥', '桥东', '渡槽', '漫水桥'])}断面`,
        riverId: river.id,
        atKm,
        grade: isOutlet
          ? index === 0
            ? 'national'
            : 'provincial'
          : at === 0 && river.order === 1
            ? 'city'
            : 'district',
        ...(index !== 4 && { targetClass: target }),
        monitoredMonths:
          river.order === 1
            ? yearRound
            : index % 3 === 1
              ? oddMonths
              : index % 3 === 2
                ? warmMonths
                : yearRound,
      };
    });
  });
};

/** A result for each section and month: a class, or the reason why there is none. */
export const listWaterMonths = (
  district: District,
  sections: readonly SectionRow[],
): WaterMonthRow[] => {
  const random = openStream(district.settings.seed, 'water');
  return sections.flatMap((section, index) => {
    const river = district.riverById.get(section.riverId);
    return river === undefined
      ? []
      : demoMonths.map((month) => ({
          sectionId: section.id,
          month,
          result: resultIn(random, section, river, month, index),
        }));
  });
};

const resultIn = (
  random: Random,
  section: SectionRow,
  river: DemoRiver,
  month: Month,
  index: number,
): WaterMonthRow['result'] => {
  const ofYear = Number(month.slice(5));
  const [rain, chance] = [random.unit(), random.unit()];
  const waterClass = classIn(random, section, month);
  const items = sampleOfClass(random, waterClass);
  if (!section.monitoredMonths.includes(ofYear)) return { status: 'outside-period' };

  // Cases that must occur whatever the weather.
  if (month === '2026-10' && index === 0) return { status: 'pending' };
  if (index === 1 && (month === '2025-04' || month === '2025-05')) return { status: 'works' };
  if (index === 1 && month === '2025-08') return { status: 'unreachable' };
  if (index === 2 && month === '2026-07') return { status: 'unreachable' };
  if (index === 0 && month === '2025-11') return { status: 'equipment-fault' };

  const isCold = ofYear === 1 || (ofYear === 2 && rain < 0.6) || (ofYear === 12 && rain < 0.3);
  if (isCold && (river.seasonal ? chance < 0.5 : ofYear === 1)) return { status: 'frozen' };
  if (river.seasonal && rain > flowChance(ofYear, river.lengthKm)) return { status: 'dry' };
  return { status: 'sampled', class: waterClass, ...(section.grade !== 'district' && { items }) };
};

/** Probability that a seasonal bed carries water, by month of the year. */
const flowChance = (ofYear: number, lengthKm: number): number => {
  const usual = getItem(
    [0.1, 0.12, 0.25, 0.25, 0.3, 0.5, 0.92, 0.97, 0.95, 0.85, 0.4, 0.15],
    ofYear - 1,
  );
  return Math.min(1, usual + (lengthKm > 16 ? 0.12 : 0));
};

/**
 * The class of a section in a month: slow improvement over two years, worse in the first floods.
 */
const classIn = (random: Random, section: SectionRow, month: Month): WaterClass => {
  const target = section.targetClass ?? 4;
  const early = month < '2025-10' ? 1 : 0;
  const flood = month.endsWith('-07') ? 1 : 0;
  const shift = random.weighted([
    [-1, 3],
    [0, 7 - early],
    [1, 2.6 + early * 1.2 + flood * 1.6],
    [2, 0.4 + flood * 0.4],
  ] as const);
  return getItem(waterClasses, Math.min(6, Math.max(1, target + shift)) - 1);
};
