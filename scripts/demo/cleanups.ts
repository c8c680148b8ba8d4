import type { Month } from '../../src/core/calendar/calendar.ts';
import type { District } from './district.ts';
import { rounded } from './plane.ts';
import { openStream, type Random } from './random.ts';
import type { CleanupRow } from './rows.ts';
import { demoMonths } from './settings.ts';

type Unit = CleanupRow['unit'];
type Amount = CleanupRow['amount'];

/** Reported amounts of every river and month, by unit. */
export const listCleanups = (district: District): CleanupRow[] => {
  const random = openStream(district.settings.seed, 'cleanups');
  return district.rivers.flatMap((river, index) => {
    const size = Math.sqrt(river.lengthKm / 12);
    const units = unitsOf(random, index, river.lengthKm);
    return demoMonths.flatMap((month): CleanupRow[] =>
      units.flatMap((unit): CleanupRow[] => {
        const isMonthly = unit === 't' || unit === 'm3';
        const campaignId = campaignOf(month);
        const isCampaign = campaignId !== undefined;
        if (!isMonthly && !isCampaign) return [];
        return [
          {
            id: `ql-${river.id}-${month}-${unit}`,
            riverId: river.id,
            ...(isCampaign && { campaignId }),
            month,
            unit,
            amount:
              index === 0 && isDredging(unit, month)
                ? dredged(random)
                : amountIn(random, unit, month, size, isCampaign),
          },
        ];
      }),
    );
  });
};

/** Every river reports rubbish by weight. Larger ones also report silt, the largest also work. */
const unitsOf = (random: Random, index: number, lengthKm: number): Unit[] => [
  't',
  ...(lengthKm >= 7 ? (['m3'] as const) : []),
  ...(index < 8 ? (['person-time'] as const) : []),
  ...(index < 5 ? (['machine-shift', 'km'] as const) : []),
  ...(random.chance(0.15) ? (['site'] as const) : []),
];

/** Months of the rubbish campaigns: spring 2025 and 2026, before the floods. */
const campaignOf = (month: Month): string | undefined =>
  month >= '2025-03' && month <= '2025-05'
    ? 'spring-clean-2025'
    : month >= '2026-03' && month <= '2026-05'
      ? 'spring-clean-2026'
      : undefined;

/** Season factor: more in spring and after the floods, little in winter. */
const season = (month: Month): number =>
  [0.25, 0.3, 1.3, 1.2, 0.9, 0.8, 1.1, 1.4, 1.1, 0.9, 0.6, 0.35][Number(month.slice(5)) - 1] ?? 1;

const usual: Record<Unit, number> = {
  t: 7,
  m3: 16,
  km: 4,
  site: 3,
  'machine-shift': 9,
  'person-time': 60,
};

/** Machine dredging of the main stem after the floods, reported in 万 m³. */
const isDredging = (unit: Unit, month: Month): boolean => unit === 'm3' && month.endsWith('-09');

const dredged = (random: Random): Amount => ({
  kind: 'value',
  value: rounded(random.between(0.06, 0.14), 2),
  scale: 10_000,
});

const amountIn = (
  random: Random,
  unit: Unit,
  month: Month,
  size: number,
  isCampaign: boolean,
): Amount => {
  const isWinter = ['12', '01', '02'].includes(month.slice(5));
  if (random.chance(0.02)) return { kind: 'missing', reason: 'not-reported' };
  if (random.chance(isWinter ? 0.16 : 0.015)) return { kind: 'value', value: 0, scale: 1 };
  const value =
    usual[unit] * season(month) * size * random.between(0.55, 1.5) * (isCampaign ? 1.5 : 1);
  const isCounted = unit === 'site' || unit === 'machine-shift' || unit === 'person-time';
  return {
    kind: 'value',
    value: isCounted ? Math.max(1, Math.round(value)) : rounded(Math.max(0.1, value), 1),
    scale: 1,
  };
};
