import { cleanupAmountsFigure } from './cleanupAmounts.ts';
import { closureRateFigure } from './closureRate.ts';
import type { FigureDeclaration } from './figure.ts';
import { waterComplianceFigure } from './waterCompliance.ts';

/** Every published figure, in the order in which overviews show them. */
export const figureRegister: readonly FigureDeclaration[] = [
  closureRateFigure,
  cleanupAmountsFigure,
  waterComplianceFigure,
];
