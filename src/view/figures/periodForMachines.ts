import { coveredPeriod, type CoveredPeriod } from '../../core/figures/coveredPeriod.ts';
import type { FigureDeclaration, FigureValue } from '../../core/figures/figure.ts';
import { periodWords } from './figurePeriod.ts';

/** Period of a headline for programs: its kind, its days, and the text on the page. */
export const periodForMachines = (
  declaration: FigureDeclaration,
  value: FigureValue,
  key: string,
): CoveredPeriod & { readonly period: string } => ({
  ...coveredPeriod(declaration, value, key),
  period: periodWords(declaration, value, key),
});
