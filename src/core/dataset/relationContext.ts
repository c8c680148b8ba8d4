import type { GradeBand } from '../schemas/gradeBands.ts';
import type { Issue, IssuePlace } from '../issues/issue.ts';
import type { PublishedRecord } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { BoardLedger } from '../schemas/boardLedger.ts';
import type { OfficeExport } from '../formats/formats.ts';

/** What the relation pass may know besides the export: all of it optional, so that a record alone can be checked. */
export interface RelationSurroundings {
  /** Codes ever issued. */
  readonly ledger?: BoardLedger;
  /** The record published last. */
  readonly published?: PublishedRecord;
  /** Code of the district whose site this is. */
  readonly districtCode?: string;
  /** Configured duties. */
  readonly dutyIds?: readonly string[];
  /** Grades of the local assessment, sound and covering 0 to 100. */
  readonly gradeBands?: readonly GradeBand[];
  /** Whether a row that is not among the checked ones may exist nevertheless, in a faulty export. */
  readonly mayExist?: (collection: string, key: string) => boolean;
  /** Addresses the office gives up on purpose. */
  readonly givenUp?: readonly string[];
}

/** What one relation gets to see. */
export interface RelationContext extends RelationSurroundings {
  readonly exported: OfficeExport;
  readonly index: RecordIndex;
  /** Where a value of a row stands. */
  readonly at: (field: string, ...path: readonly (string | number)[]) => IssuePlace;
}

/** One concept's check over all rows. It never throws on dangling references: `references` reports them. */
export type Relation = (context: RelationContext) => readonly Issue[];
