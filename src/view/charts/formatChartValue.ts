import { formatAmount } from '../numbers/format.ts';
import type { ValueFormat } from './chartModel.ts';

/** A level without parts (axis, target, sum) as text: `85%`, `316`, `82.5`. */
export const formatChartValue = (value: number, format: ValueFormat): string => {
  switch (format) {
    case 'percent1':
      return `${formatAmount(value * 100, 1)}%`;
    case 'integer':
      return formatAmount(value, 0);
    case 'decimal1':
      return formatAmount(value, 1);
  }
};
