import { errorAt, type IssuePlace } from '../issues/issue.ts';
import { comparableText } from '../characters/unifiedText.ts';
import type { LeafValue } from './leafValue.ts';
import { readQuantity } from './readQuantity.ts';

/** A cell that should hold a number in the unit of its field. */
export interface MeasureInput {
  /** Name of the field, with its unit in brackets if it has one. */
  readonly title: string;
  readonly text: string;
  readonly place: IssuePlace;
  readonly header: string;
  readonly unit: string | undefined;
  readonly isInteger: boolean;
}

/**
 * Parses a number and converts it to the unit of its field. The cell's unit takes precedence, then
 * the mapping's, then the header's. A unit that cannot be converted is a fault.
 */
export const readMeasure = ({
  title,
  text,
  place,
  header,
  unit,
  isInteger,
}: MeasureInput): LeafValue => {
  const read = readQuantity(text);
  if ('fault' in read)
    return {
      kind: 'fault',
      issues: [errorAt(place, 'cell.number', { title, fault: read.fault, received: read.read })],
    };
  const wanted = unitInBrackets(title);
  const written = read.unit ?? unit ?? unitOf(header) ?? wanted;
  const factor = factorBetween(compact(written), compact(wanted));
  if (factor === undefined)
    return {
      kind: 'fault',
      issues: [errorAt(place, 'cell.unit', { title, received: text, expected: wanted ?? '' })],
    };
  const value = Number((read.value * factor).toPrecision(15));
  return {
    kind: 'value',
    value: isInteger && Math.abs(value - Math.round(value)) < 1e-9 ? Math.round(value) : value,
  };
};

/** The unit in brackets at the end of a header: `罚款（万元）`. */
export const unitInBrackets = (header: string): string | undefined =>
  /[（(](?:单位[:：]?)?([^（()）]{1,8})[）)]\s*$/.exec(comparableText(header))?.[1];

/** The brackets of a header may hold something other than a unit: `完成（累计）`. */
const unitOf = (header: string): string | undefined => {
  const found = unitInBrackets(header);
  return found !== undefined && isUnit(compact(found)) ? found : undefined;
};

const isUnit = (unit: string): boolean =>
  /^[万亿]/.test(unit) || counters.test(unit) || families.some((units) => units.has(unit));

const compact = (unit: string | undefined): string =>
  comparableText(unit ?? '')
    .replace(/\s/g, '')
    .toLowerCase();

/** Undefined if the units cannot be converted into each other. */
const factorBetween = (from: string, to: string): number | undefined => {
  if (from === to) return 1;
  const scale = /^(万|亿)(.*)$/.exec(from);
  if (scale) {
    const inner = factorBetween(scale[2] ?? '', to);
    return inner === undefined ? undefined : inner * (scale[1] === '万' ? 10_000 : 100_000_000);
  }
  const family = families.find((units) => units.has(from));
  const here = family?.get(from);
  const there = family?.get(to);
  if (here !== undefined && there !== undefined) return here / there;
  // A count has no unit of its own, so measure words are accepted: 12次, 3名.
  return to === '' && counters.test(from) ? 1 : undefined;
};

const families: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ['毫米', 1],
    ['mm', 1],
    ['厘米', 10],
    ['cm', 10],
    ['米', 1000],
    ['m', 1000],
    ['公里', 1e6],
    ['km', 1e6],
  ]),
  new Map([
    ['立方米', 1],
    ['m3', 1],
    ['方', 1],
    ['立方', 1],
  ]),
  new Map([['元', 1]]),
  new Map([
    ['吨', 1],
    ['t', 1],
    ['公斤', 0.001],
    ['千克', 0.001],
    ['kg', 0.001],
  ]),
  new Map([
    ['mg/l', 1],
    ['毫克/升', 1],
    ['', 1],
    ['μg/l', 0.001],
    ['ug/l', 0.001],
    ['无量纲', 1],
  ]),
];

const counters =
  /^(?:次|人|名|个|处|件|起|口|眼|块|条|座|项|分|年|级|人次|台次|台班|辆次|车次|学时|小时|课时|位)$/;
