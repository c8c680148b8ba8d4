import type { FigureDescription } from './figure.ts';

/** Words for the two parts of a figure, as printed in editions, pages and files. */
export interface FigureParts {
  /** Unit of both parts; empty if the figure has no parts. */
  readonly unit: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly numeratorName: string;
  readonly denominatorName: string;
}

/** The parts of a share. For an amount: what was counted and why there is no division. */
export const figureParts = (figure: FigureDescription): FigureParts => {
  switch (figure.kind) {
    case 'ratio': {
      const { partUnit, numerator, denominator, numeratorName, denominatorName } = figure.words.zh;
      return { unit: partUnit, numerator, denominator, numeratorName, denominatorName };
    }
    case 'amount':
    case 'median': {
      const { partUnit = '', counted, countedName } = figure.words.zh;
      return {
        unit: partUnit,
        numerator: counted,
        denominator: noDenominator[figure.kind],
        numeratorName: countedName,
        denominatorName: '不适用',
      };
    }
  }
};

const noDenominator = {
  amount: '不适用（数量指标）',
  median: '不适用（取中位数，不取平均数）',
} as const;
