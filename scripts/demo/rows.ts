import type { OfficeExportInput } from '../../src/core/schemas/officeExport.ts';

/** Rows as they stand in an export file. */
export type RegionRow = OfficeExportInput['regions'][number];
export type RiverRow = OfficeExportInput['rivers'][number];
export type ReachRow = OfficeExportInput['reaches'][number];
export type PersonRow = OfficeExportInput['people'][number];
export type HoldingRow = OfficeExportInput['postHoldings'][number];
export type PoliceRow = OfficeExportInput['policeChiefs'][number];
export type ContactRow = OfficeExportInput['contacts'][number];
export type BoardRow = OfficeExportInput['signboards'][number];
export type FaceRow = BoardRow['faces'][number];
export type ProblemRow = OfficeExportInput['problems'][number];
export type CleanupRow = OfficeExportInput['cleanups'][number];
export type PatrolRow = OfficeExportInput['patrols'][number];
export type SectionRow = OfficeExportInput['sections'][number];
export type WaterMonthRow = OfficeExportInput['waterMonths'][number];
export type UnitRow = OfficeExportInput['memberUnits'][number];
export type TargetRow = OfficeExportInput['targets'][number];
export type CampaignRow = OfficeExportInput['campaigns'][number];
export type EnforcementRow = OfficeExportInput['enforcements'][number];
export type CaseRow = OfficeExportInput['cases'][number];
export type SandRow = OfficeExportInput['sandReaches'][number];
export type WellRow = OfficeExportInput['wells'][number];
export type TrainingRow = OfficeExportInput['trainings'][number];
export type PublicReportRow = OfficeExportInput['publicReports'][number];
export type AssessmentRow = OfficeExportInput['assessments'][number];
export type NewsRow = OfficeExportInput['news'][number];
export type LinesRow = NonNullable<OfficeExportInput['lines']>;
