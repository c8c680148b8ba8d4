import type { MissingReason } from '../../core/numbers/missingReason.ts';
import { getRatio } from '../../core/numbers/ratio.ts';
import { text } from '../../i18n/text.ts';
import { formatCount, formatPercentNumber } from '../numbers/format.ts';
import type { ChartPointInput } from './chartInput.ts';
import type { ChartPoint, ValueFormat } from './chartModel.ts';
import { formatChartValue } from './formatChartValue.ts';

/**
 * One reading as a point: its printed value, or why there is none. A ratio of 0 to 0 is a missing
 * point, never a zero.
 *
 * @throws RangeError when the reading does not suit the format, is negative, or has an unknown
 *   reason
 */
export const getChartPoint = (input: ChartPointInput, format: ValueFormat): ChartPoint => {
  const note = input.note === undefined ? {} : { note: input.note };
  switch (input.kind) {
    case 'missing':
      return { kind: 'missing', reason: getMissingReason(input.reason), ...note };
    case 'amount':
      return { ...getAmount(input.value, format), ...note };
    case 'ratio':
      return { ...getShare(input.numerator, input.denominator, format), ...note };
  }
};

const getMissingReason = (reason: string): MissingReason => {
  if (!isMissingReason(reason)) throw new RangeError(`No words for a point missing by "${reason}"`);
  return reason;
};

const isMissingReason = (reason: string): reason is MissingReason =>
  Object.hasOwn(text.charts.missing, reason);

const getAmount = (value: number, format: ValueFormat): ChartPoint => {
  if (format === 'percent1')
    throw new RangeError('A share comes with its numerator and denominator');
  if (!(value >= 0)) throw new RangeError(`Expected an amount of 0 or more, received ${value}`);
  return { kind: 'value', value, text: formatChartValue(value, format) };
};

const getShare = (numerator: number, denominator: number, format: ValueFormat): ChartPoint => {
  if (format !== 'percent1') throw new RangeError('A ratio is printed in per cent');
  const ratio = getRatio(numerator, denominator);
  if (denominator === 0) return { kind: 'missing', reason: 'nothing-to-count' };
  return {
    kind: 'value',
    value: numerator / denominator,
    text: `${formatPercentNumber(ratio)}%`,
    numerator: formatCount(numerator),
    denominator: formatCount(denominator),
  };
};
