import type { StripSegment } from './stripModel.ts';

/**
 * Assigns a tone (0, 1 or 2) to every segment, so that segments that touch, lengthwise or across
 * the river, always differ.
 *
 * @param segments in order from source to mouth
 */
export const assignTones = (segments: readonly StripSegment[]): number[] => {
  const tones: number[] = [];
  segments.forEach((segment, index) => {
    const taken = new Set(
      tones.filter((_, earlier) => {
        const other = segments[earlier];
        return other !== undefined && earlier < index && doTouch(other, segment);
      }),
    );
    tones.push([0, 1, 2].find((tone) => !taken.has(tone)) ?? 0);
  });
  return tones;
};

/** End to end on a shared bank, or opposite each other across the river. */
const doTouch = (a: StripSegment, b: StripSegment): boolean => {
  const shareBank = a.side === b.side || a.side === 'both' || b.side === 'both';
  const overlapKm = Math.min(a.toKm, b.toKm) - Math.max(a.fromKm, b.fromKm);
  return shareBank ? overlapKm >= -1e-6 : overlapKm > 1e-6;
};
