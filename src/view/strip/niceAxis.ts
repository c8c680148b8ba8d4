/** Marks of the kilometre axis. */
export interface Axis {
  readonly stepKm: number;
  /** From 0 up to, and possibly including, the length. */
  readonly ticksKm: readonly number[];
}

/**
 * An axis whose steps are 1, 2 or 5 times a power of ten.
 *
 * @param lengthKm length of the river, above 0
 * @param mostSteps how many steps there is room for, at least 1
 */
export const createNiceAxis = (lengthKm: number, mostSteps: number): Axis => {
  const stepKm = findStep(lengthKm / Math.max(1, mostSteps));
  const ticksKm: number[] = [];
  for (let index = 0; index * stepKm <= lengthKm + 1e-9; index += 1) {
    ticksKm.push(Number((index * stepKm).toFixed(6)));
  }
  return { stepKm, ticksKm };
};

const findStep = (atLeastKm: number): number => {
  const power = 10 ** Math.floor(Math.log10(atLeastKm));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= atLeastKm - 1e-9) ?? 10;
  return Number((factor * power).toFixed(6));
};
