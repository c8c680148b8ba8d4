import type { Stored } from './typing.ts';

/**
 * What a spreadsheet shows of a cell, which is all that it writes to CSV: dates in their format, long
 * numbers with a power of ten.
 *
 * @param isNarrow whether the column is too narrow for a long number or a day
 */
export const shownOf = (stored: Stored, isNarrow: boolean): string => {
  switch (stored.kind) {
    case 'text':
      return stored.text;
    case 'boolean':
      return stored.value ? 'TRUE' : 'FALSE';
    case 'formula':
      return typeof stored.result === 'string'
        ? stored.result
        : shownNumber(stored.result, 'General', isNarrow);
    case 'number':
      return shownNumber(stored.value, stored.format, isNarrow);
  }
};

const shownNumber = (value: number, format: string, isNarrow: boolean): string => {
  const show = formats[format];
  const shown = show ? show(value) : shownGeneral(value, isNarrow);
  return isNarrow && show && shown.length > 7 ? '#######' : shown;
};

/** Eleven characters are shown of a number, six in a narrow column. */
const shownGeneral = (value: number, isNarrow: boolean): string => {
  const plain = String(value);
  const digits = isNarrow ? 7 : 11;
  if (plain.replace(/[-.]/g, '').length <= digits) return plain;
  if (Math.abs(value) < 10 ** digits) return String(Number(value.toPrecision(digits)));
  return powerOfTen(value, isNarrow ? 2 : 5);
};

const powerOfTen = (value: number, decimals: number): string => {
  const [digits = '', power = '0'] = value.toExponential(decimals).split('e');
  const size = String(Math.abs(Number(power))).padStart(2, '0');
  return `${digits}E${Number(power) < 0 ? '-' : '+'}${size}`;
};

const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

const dayOf = (serial: number) => {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const formats: Readonly<Record<string, (value: number) => string>> = {
  'yyyy/m/d': (value) => Object.values(dayOf(value)).join('/'),
  'yyyy"年"m"月"d"日"': (value) => {
    const { year, month, day } = dayOf(value);
    return `${year}年${month}月${day}日`;
  },
  'mmm-yy': (value) => {
    const { year, month } = dayOf(value);
    return `${monthNames[month - 1] ?? ''}-${String(year).slice(2)}`;
  },
  'yyyy"年"m"月"': (value) => {
    const { year, month } = dayOf(value);
    return `${year}年${month}月`;
  },
  'm"月"d"日"': (value) => {
    const { month, day } = dayOf(value);
    return `${month}月${day}日`;
  },
  'h:mm': (value) => {
    const minutes = Math.round(value * 1440);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  },
  '0%': (value) => `${Math.round(value * 100)}%`,
  '0.00%': (value) => `${(value * 100).toFixed(2)}%`,
  '#,##0': (value) => withCommas(value, 0),
  '#,##0.00': (value) => withCommas(value, 2),
  '0.00E+00': (value) => powerOfTen(value, 2),
};

const withCommas = (value: number, decimals: number): string => {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/(?=(?:\d{3})+$)(?<=\d)/g, ',');
  return (value < 0 ? '-' : '') + grouped + (rest === undefined ? '' : `.${rest}`);
};
