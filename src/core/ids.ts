/**
 * Identifiers. A branded string can only come from its reader here (or from a schema that applies
 * the same pattern), so a person's id never ends up where a river's is wanted.
 */
import type { core } from 'zod';

/** Same brand as zod's `.brand<Name>()`, so that both mint one type. */
type Branded<Name extends string> = string & core.$brand<Name>;

export type RiverId = Branded<'RiverId'>;
export type ReachId = Branded<'ReachId'>;
export type PersonId = Branded<'PersonId'>;
export type HoldingId = Branded<'HoldingId'>;
export type ContactId = Branded<'ContactId'>;
export type PoliceChiefId = Branded<'PoliceChiefId'>;
export type ProblemId = Branded<'ProblemId'>;
export type CleanupId = Branded<'CleanupId'>;
export type SectionId = Branded<'SectionId'>;
export type TargetId = Branded<'TargetId'>;
export type CampaignId = Branded<'CampaignId'>;
export type CaseId = Branded<'CaseId'>;
export type SandReachId = Branded<'SandReachId'>;
export type WellId = Branded<'WellId'>;
export type TrainingId = Branded<'TrainingId'>;
export type AssessmentId = Branded<'AssessmentId'>;
export type FigureId = Branded<'FigureId'>;
/** 6, 9 or 12 digits: district, town or street, village or community. */
export type RegionCode = Branded<'RegionCode'>;
export type EditionId = Branded<'EditionId'>;
/** The permanent code of a signboard; minted by `boardCode.ts`. */
export type BoardCode = Branded<'BoardCode'>;

/** Pattern of every id except region codes and board codes: it also has to make a good address. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** District (6 digits), town or street (9), village or community (12); each begins with its parent. */
export const regionCodePattern = /^\d{6}(?:\d{3}){0,2}$/;

export type RegionLevel = 'district' | 'town' | 'village';

const readId =
  <Name extends string>() =>
  (text: string): Branded<Name> | undefined =>
    idPattern.test(text) ? (text as Branded<Name>) : undefined;

/** Readers: the id, or undefined where the text does not match `idPattern`. */
export const findRiverId = readId<'RiverId'>();
export const findReachId = readId<'ReachId'>();
export const findPersonId = readId<'PersonId'>();
export const findHoldingId = readId<'HoldingId'>();
export const findContactId = readId<'ContactId'>();
export const findPoliceChiefId = readId<'PoliceChiefId'>();
export const findProblemId = readId<'ProblemId'>();
export const findCleanupId = readId<'CleanupId'>();
export const findSectionId = readId<'SectionId'>();
export const findTargetId = readId<'TargetId'>();
export const findCampaignId = readId<'CampaignId'>();
export const findCaseId = readId<'CaseId'>();
export const findSandReachId = readId<'SandReachId'>();
export const findWellId = readId<'WellId'>();
export const findTrainingId = readId<'TrainingId'>();
export const findAssessmentId = readId<'AssessmentId'>();
export const findFigureId = readId<'FigureId'>();
export const findEditionId = readId<'EditionId'>();

/** The region code, or undefined where the text is not 6, 9 or 12 digits. */
export const findRegionCode = (text: string): RegionCode | undefined =>
  regionCodePattern.test(text) ? (text as RegionCode) : undefined;

/** Level of a region, read from the length of its code. */
export const regionLevel = (code: RegionCode): RegionLevel =>
  code.length === 6 ? 'district' : code.length === 9 ? 'town' : 'village';

/** The region one level up, or undefined for a district. */
export const findParentRegion = (code: RegionCode): RegionCode | undefined =>
  code.length === 6 ? undefined : findRegionCode(code.slice(0, -3));

/** True where `inner` is `outer` itself or lies in it. */
export const isWithinRegion = (inner: RegionCode, outer: RegionCode): boolean =>
  inner.startsWith(outer);
