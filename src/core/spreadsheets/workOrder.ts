import type { CollectionName } from '../formats/collections.ts';

/**
 * Every collection in the order in which an office works: first who answers for which water, then the
 * boards, then what is done, what came of it, and what is told about it.
 */
export const workOrder: readonly CollectionName[] = [
  'regions',
  'rivers',
  'reaches',
  'people',
  'postHoldings',
  'contacts',
  'signboards',
  'policeChiefs',
  'memberUnits',
  'targets',
  'patrols',
  'problems',
  'cleanups',
  'campaigns',
  'enforcements',
  'cases',
  'sandReaches',
  'wells',
  'sections',
  'waterMonths',
  'projects',
  'publicReports',
  'assessments',
  'trainings',
  'publicity',
  'honours',
  'news',
  'corrections',
];
