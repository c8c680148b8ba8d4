import type { GradeBand } from '../schemas/gradeBands.ts';
import type { Issue, IssuePlace } from '../issues/issue.ts';
import type { PublishedRecord } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { BoardLedger } from '../schemas/boardLedger.ts';
import type { OfficeExport } from '../formats/formats.ts';

/**
 * Optional inputs of the relation pass besides the export. Without them a record can be checked
 * alone.
 */
export interface RelationSurroundings {
  /** Codes ever issued. */
  readonly ledger?: BoardLedger;
  /** The record published last. */
  readonly published?: OfficeExport;
  /** Code of the district of this site. */
  readonly districtCode?: string;
  /** Configured duties. */
  readonly dutyIds?: readonly string[];
  /** Grades of the local assessment, sound and covering 0 to 100. */
  readonly gradeBands?: readonly GradeBand[];
  /** Whether a row missing from the checked ones may still exist in a faulty export. */
  readonly mayExist?: (collection: string, key: string) => boolean;
  /** Addresses the office gives up on purpose. */
  readonly givenUp?: readonly string[];
}

/** Input of one relation check. */
export interface RelationContext extends RelationSurroundings {
  /** Every collection is present; `index.handedIn` says which the office has handed in. */
  readonly exported: PublishedRecord;
  readonly index: RecordIndex;
  /** Where a value of a row stands. */
  readonly at: (field: string, ...path: readonly (string | number)[]) => IssuePlace;
}

/**
 * Checks one concept over all rows. It never throws on dangling references: `references` reports
 * them.
 */
export type Relation = (context: RelationContext) => readonly Issue[];
