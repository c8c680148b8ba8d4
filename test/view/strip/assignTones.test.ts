import { describe, expect, it } from 'vitest';
import { assignTones } from '../../../src/view/strip/assignTones.ts';
import { sortSegments } from '../../../src/view/strip/stripWords.ts';
import { stripExamples } from '../../components/examples/stripExamples.ts';

describe('assignTones', () => {
  it.each(stripExamples)('gives neighbours different tones: $title', ({ model }) => {
    const segments = sortSegments(model);
    const tones = assignTones(segments);
    segments.forEach((a, index) => {
      segments.slice(index + 1).forEach((b, offset) => {
        const shareBank = a.side === b.side || a.side === 'both' || b.side === 'both';
        const areFacing = Math.min(a.toKm, b.toKm) - Math.max(a.fromKm, b.fromKm) > 1e-6;
        const doMeet = shareBank && (a.toKm === b.fromKm || b.toKm === a.fromKm);
        if (areFacing || doMeet) expect(tones[index]).not.toBe(tones[index + 1 + offset]);
      });
    });
  });
});
