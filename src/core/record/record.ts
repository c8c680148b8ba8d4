import type { CollectionName } from '../formats/collections.ts';
import type { OfficeExport } from '../formats/formats.ts';

/**
 * The record as pages read it: every collection is present, and one that was never handed in has no
 * rows. The index knows which were handed in. What is written, hashed or compared is an
 * `OfficeExport`, which lacks them.
 */
export type PublishedRecord = Omit<OfficeExport, CollectionName> &
  Required<Pick<OfficeExport, CollectionName>>;

export type Region = PublishedRecord['regions'][number];
export type River = PublishedRecord['rivers'][number];
export type Reach = PublishedRecord['reaches'][number];
export type Person = PublishedRecord['people'][number];
export type PostHolding = PublishedRecord['postHoldings'][number];
export type PoliceChief = PublishedRecord['policeChiefs'][number];
export type Contact = PublishedRecord['contacts'][number];
export type Signboard = PublishedRecord['signboards'][number];
export type Problem = PublishedRecord['problems'][number];
export type Cleanup = PublishedRecord['cleanups'][number];
export type Patrol = PublishedRecord['patrols'][number];
export type WaterSection = PublishedRecord['sections'][number];
export type WaterMonth = PublishedRecord['waterMonths'][number];
export type MemberUnit = PublishedRecord['memberUnits'][number];
export type Target = PublishedRecord['targets'][number];
export type Campaign = PublishedRecord['campaigns'][number];
export type Enforcement = PublishedRecord['enforcements'][number];
export type TypicalCase = PublishedRecord['cases'][number];
export type SandReach = PublishedRecord['sandReaches'][number];
export type Well = PublishedRecord['wells'][number];
export type Training = PublishedRecord['trainings'][number];
export type PublicReport = PublishedRecord['publicReports'][number];
export type Assessment = PublishedRecord['assessments'][number];
export type Project = PublishedRecord['projects'][number];
export type Publicity = PublishedRecord['publicity'][number];
export type Honour = PublishedRecord['honours'][number];
export type NewsItem = PublishedRecord['news'][number];
export type Correction = PublishedRecord['corrections'][number];
export type RiverLines = NonNullable<PublishedRecord['lines']>;
