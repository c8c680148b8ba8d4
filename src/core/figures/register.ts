import { assessmentGradesFigure } from './assessmentGrades.ts';
import { boardsInGoodConditionFigure } from './boardsInGoodCondition.ts';
import { cleanupAmountsFigure } from './cleanupAmounts.ts';
import { closureRateFigure } from './closureRate.ts';
import { daysToCloseFigure } from './daysToClose.ts';
import type { FigureDeclaration } from './figure.ts';
import { lookBackReboundFigure } from './lookBackRebound.ts';
import { overdueProblemsFigure } from './overdueProblems.ts';
import { patrolRateFigure } from './patrolRate.ts';
import { phonesAnsweredFigure } from './phonesAnswered.ts';
import { publicReportsFigure } from './publicReports.ts';
import { sandEnforcementFigure } from './sandEnforcement.ts';
import { taskBookTargetsFigure } from './taskBookTargets.ts';
import { waterComplianceFigure } from './waterCompliance.ts';
import { wellsClosedFigure } from './wellsClosed.ts';

/**
 * Every published figure, in the order of the overviews. A new figure is a new file and an entry
 * here. A test finds files that are missing here.
 */
export const figureRegister: readonly FigureDeclaration[] = [
  closureRateFigure,
  cleanupAmountsFigure,
  waterComplianceFigure,
  patrolRateFigure,
  overdueProblemsFigure,
  daysToCloseFigure,
  lookBackReboundFigure,
  taskBookTargetsFigure,
  sandEnforcementFigure,
  wellsClosedFigure,
  publicReportsFigure,
  assessmentGradesFigure,
  boardsInGoodConditionFigure,
  phonesAnsweredFigure,
];
