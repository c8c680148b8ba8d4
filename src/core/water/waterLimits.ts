/** GB 3838-2002, table 1: basic items of surface water and their limits by class. */

/** How a value is compared with the limits. */
export type WaterLimits =
  | { readonly rule: 'at-most'; readonly limits: LimitsByClass }
  | { readonly rule: 'at-least'; readonly limits: LimitsByClass }
  | { readonly rule: 'within'; readonly from: number; readonly to: number };

/** Limits of classes Ⅰ, Ⅱ, Ⅲ, Ⅳ, Ⅴ. */
export type LimitsByClass = readonly [number, number, number, number, number];

/** A river or a lake. Phosphorus and nitrogen have stricter limits in still water. */
export type WaterBody = 'river' | 'lake';

/**
 * The 21 items that decide the class of a section, in the order of the standard. Water temperature,
 * total nitrogen and faecal coliforms belong to the table but not to the assessment.
 */
export const assessedItems = [
  'ph',
  'dissolvedOxygen',
  'permanganateIndex',
  'cod',
  'bod5',
  'ammoniaNitrogen',
  'totalPhosphorus',
  'copper',
  'zinc',
  'fluoride',
  'selenium',
  'arsenic',
  'mercury',
  'cadmium',
  'chromium6',
  'lead',
  'cyanide',
  'volatilePhenol',
  'petroleum',
  'anionicSurfactant',
  'sulphide',
] as const;

export type AssessedItem = (typeof assessedItems)[number];

/** Every item of the table that has limits. */
export const waterItems = [...assessedItems, 'totalNitrogen', 'faecalColiforms'] as const;

export type WaterItem = (typeof waterItems)[number];

/**
 * Units: none for pH, faecal coliforms per litre, all others mg/L. Total nitrogen has limits in
 * lakes only.
 */
export const limitsOf = (item: WaterItem, waterBody: WaterBody): WaterLimits | undefined => {
  if (item === 'totalNitrogen') return waterBody === 'lake' ? lakeNitrogen : undefined;
  if (item === 'totalPhosphorus' && waterBody === 'lake') return lakePhosphorus;
  return limits[item];
};

const atMost = (...limits: LimitsByClass): WaterLimits => ({ rule: 'at-most', limits });

const lakeNitrogen = atMost(0.2, 0.5, 1, 1.5, 2);

const lakePhosphorus = atMost(0.01, 0.025, 0.05, 0.1, 0.2);

const limits: Record<Exclude<WaterItem, 'totalNitrogen'>, WaterLimits> = {
  ph: { rule: 'within', from: 6, to: 9 },
  dissolvedOxygen: { rule: 'at-least', limits: [7.5, 6, 5, 3, 2] },
  permanganateIndex: atMost(2, 4, 6, 10, 15),
  cod: atMost(15, 15, 20, 30, 40),
  bod5: atMost(3, 3, 4, 6, 10),
  ammoniaNitrogen: atMost(0.15, 0.5, 1, 1.5, 2),
  totalPhosphorus: atMost(0.02, 0.1, 0.2, 0.3, 0.4),
  copper: atMost(0.01, 1, 1, 1, 1),
  zinc: atMost(0.05, 1, 1, 2, 2),
  fluoride: atMost(1, 1, 1, 1.5, 1.5),
  selenium: atMost(0.01, 0.01, 0.01, 0.02, 0.02),
  arsenic: atMost(0.05, 0.05, 0.05, 0.1, 0.1),
  mercury: atMost(0.00005, 0.00005, 0.0001, 0.001, 0.001),
  cadmium: atMost(0.001, 0.005, 0.005, 0.005, 0.01),
  chromium6: atMost(0.01, 0.05, 0.05, 0.05, 0.1),
  lead: atMost(0.01, 0.01, 0.05, 0.05, 0.1),
  cyanide: atMost(0.005, 0.05, 0.2, 0.2, 0.2),
  volatilePhenol: atMost(0.002, 0.002, 0.005, 0.01, 0.1),
  petroleum: atMost(0.05, 0.05, 0.05, 0.5, 1),
  anionicSurfactant: atMost(0.2, 0.2, 0.2, 0.3, 0.3),
  sulphide: atMost(0.05, 0.1, 0.2, 0.5, 1),
  faecalColiforms: atMost(200, 2000, 10_000, 20_000, 40_000),
};
