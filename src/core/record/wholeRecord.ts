import type { OfficeExport } from '../formats/formats.ts';
import type { PublishedRecord } from './record.ts';

/** An export with no rows in place of each collection that was never handed in. */
export const wholeRecord = (exported: OfficeExport): PublishedRecord => ({
  ...exported,
  reaches: exported.reaches ?? [],
  policeChiefs: exported.policeChiefs ?? [],
  contacts: exported.contacts ?? [],
  signboards: exported.signboards ?? [],
  problems: exported.problems ?? [],
  cleanups: exported.cleanups ?? [],
  patrols: exported.patrols ?? [],
  sections: exported.sections ?? [],
  waterMonths: exported.waterMonths ?? [],
  memberUnits: exported.memberUnits ?? [],
  targets: exported.targets ?? [],
  campaigns: exported.campaigns ?? [],
  enforcements: exported.enforcements ?? [],
  cases: exported.cases ?? [],
  sandReaches: exported.sandReaches ?? [],
  wells: exported.wells ?? [],
  trainings: exported.trainings ?? [],
  publicReports: exported.publicReports ?? [],
  assessments: exported.assessments ?? [],
  projects: exported.projects ?? [],
  publicity: exported.publicity ?? [],
  honours: exported.honours ?? [],
  news: exported.news ?? [],
  corrections: exported.corrections ?? [],
});
