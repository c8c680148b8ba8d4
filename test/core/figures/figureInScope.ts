import type { FigureScope } from '../../../src/core/figures/figure.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import type { Reading } from '../../../src/core/schemas/edition.ts';
import { district } from '../../district/district.ts';

/** A figure of the hand-made district in a scope, as lines: headlines, months, breakdowns. */
export const figureInScope = (id: string, scope: FigureScope): readonly string[] => {
  const declaration = figureRegister.find((figure) => figure.id === id);
  if (!declaration) throw new Error(`No figure ${id}`);
  const { headlines, series, tables } = declaration.compute(district().index, scope);
  const list = (rows: readonly { readonly key: string; readonly reading: Reading }[]) =>
    rows.map(({ key, reading }) => `${key} ${short(reading)}`).join(', ');
  return [
    list(headlines),
    ...series.map(({ key, points }) =>
      [
        `${key} from ${points[0]?.month ?? 'never'}:`,
        ...points.map(({ reading }) => short(reading)),
      ].join(' '),
    ),
    ...tables.map(({ dimension, of, rows }) => `${of} by ${dimension}: ${list(rows)}`),
  ];
};

const short = (reading: Reading): string => {
  switch (reading.kind) {
    case 'ratio':
      return `${reading.numerator}/${reading.denominator}`;
    case 'amount':
      return String(reading.value);
    case 'missing':
      return reading.reason;
  }
};
