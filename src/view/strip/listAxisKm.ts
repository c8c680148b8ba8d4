/**
 * Kilometres to mark between the two ends of an axis: multiples of 1, 2 or 5 times a power of ten.
 * The caller marks the ends.
 *
 * @param mostSteps maximum number of steps, at least 1
 */
export const listAxisKm = (fromKm: number, toKm: number, mostSteps: number): number[] => {
  const stepKm = findStep((toKm - fromKm) / Math.max(1, mostSteps));
  const marks: number[] = [];
  for (let index = Math.floor(fromKm / stepKm) + 1; index * stepKm < toKm - 1e-9; index += 1) {
    const km = Number((index * stepKm).toFixed(6));
    if (km > fromKm) marks.push(km);
  }
  return marks;
};

const findStep = (atLeastKm: number): number => {
  const power = 10 ** Math.floor(Math.log10(atLeastKm));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= atLeastKm - 1e-9) ?? 10;
  return Number((factor * power).toFixed(6));
};
