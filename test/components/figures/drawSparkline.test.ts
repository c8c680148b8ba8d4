import { describe, expect, it } from 'vitest';
import { drawSparkline, sparkHeight } from '../../../src/components/figures/drawSparkline.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';

const amount = (value: number): Reading => ({ kind: 'amount', value });
const missing = (reason: string): Reading => ({ kind: 'missing', reason });

describe('a sparkline', () => {
  it('breaks the line at a month without a value', () => {
    const { line } = drawSparkline([amount(1), amount(2), missing('dry'), amount(3), amount(4)]);
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line.match(/L/g)).toHaveLength(2);
  });

  it('hatches dry months and leaves unreported ones blank', () => {
    expect(drawSparkline([amount(1), missing('dry')]).hatch).not.toBe('');
    expect(drawSparkline([amount(1), missing('not-reported')]).hatch).toBe('');
  });

  it('shows a value between two gaps as a dot', () => {
    const { dots, line } = drawSparkline([missing('dry'), amount(2), missing('dry')]);
    expect(dots).toHaveLength(1);
    expect(line).toBe('');
  });

  it('marks the last value only if the last month has one', () => {
    expect(drawSparkline([amount(1), amount(2)]).last).toEqual({ x: 156, y: 4 });
    expect(drawSparkline([amount(1), missing('dry')]).last).toBeUndefined();
  });

  it('runs flat in the middle if nothing changes', () => {
    expect(drawSparkline([amount(7), amount(7)]).last?.y).toBe(sparkHeight / 2);
  });

  it('draws shares from their parts', () => {
    const points: Reading[] = [
      { kind: 'ratio', numerator: 1, denominator: 2 },
      { kind: 'ratio', numerator: 9, denominator: 10 },
    ];
    expect(drawSparkline(points).last?.y).toBe(4);
  });

  it('draws nothing for an empty series', () => {
    expect(drawSparkline([])).toEqual({ line: '', dots: [], hatch: '', last: undefined });
  });
});
