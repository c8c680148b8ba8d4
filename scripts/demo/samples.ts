import { rounded } from './plane.ts';
import type { Random } from './random.ts';
import type { WaterMonthRow } from './rows.ts';

type Items = NonNullable<Extract<WaterMonthRow['result'], { status: 'sampled' }>['items']>;

/** Upper limits of class Ⅰ to Ⅴ (GB 3838-2002, table 1), mg/L. */
const limits = {
  permanganateIndex: [2, 4, 6, 10, 15],
  cod: [15, 15, 20, 30, 40],
  bod5: [3, 3, 4, 6, 10],
  ammoniaNitrogen: [0.15, 0.5, 1, 1.5, 2],
  totalPhosphorus: [0.02, 0.1, 0.2, 0.3, 0.4],
  fluoride: [1, 1, 1, 1.5, 1.5],
} as const;

/** Items that can decide any class: their limits differ for every class. */
const deciding = ['permanganateIndex', 'ammoniaNitrogen', 'totalPhosphorus'] as const;

const decimals = {
  permanganateIndex: 1,
  cod: 0,
  bod5: 1,
  ammoniaNitrogen: 2,
  totalPhosphorus: 3,
  fluoride: 2,
} as const;

/** Measured values whose worst item gives exactly this class, 1 to 6. */
export const sampleOfClass = (random: Random, waterClass: number): Items => {
  const decisive = random.pick(deciding);
  const item = (name: keyof typeof limits): number => {
    const [low, high] = name === decisive ? bandOf(limits[name], waterClass) : [0, limits[name][0]];
    const share = name === decisive ? random.between(0.2, 0.85) : random.between(0.4, 0.9);
    return rounded(low + (high - low) * share, decimals[name]);
  };
  return {
    ph: rounded(random.between(7.4, 8.3), 1),
    dissolvedOxygen: rounded(random.between(7.7, 9.8), 1),
    permanganateIndex: item('permanganateIndex'),
    cod: item('cod'),
    bod5: item('bod5'),
    ammoniaNitrogen: item('ammoniaNitrogen'),
    totalPhosphorus: item('totalPhosphorus'),
    fluoride: item('fluoride'),
  };
};

const bandOf = (upper: readonly number[], waterClass: number): readonly [number, number] => {
  const low = upper[waterClass - 2] ?? 0;
  return [low, upper[waterClass - 1] ?? low * 1.4];
};
