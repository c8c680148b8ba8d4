import type { PastChange } from '../../core/dataset/figureChanges.ts';
import type { RecordChanges } from '../../core/dataset/recordDiff.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { BoardLedger } from '../../core/schemas/boardLedger.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import type { Site } from '../../core/schemas/site.ts';
import type { BoardPrintSource } from '../boards/print/boardPrintModel.ts';
import type { importPage } from '../../i18n/zh/importPage.ts';

/** Everything the clerk and the approving leader must know before they decide. */
export interface PreviewInput {
  readonly index: RecordIndex;
  /** The record published now; absent before the first import. */
  readonly before: RecordIndex | undefined;
  readonly changes: RecordChanges;
  readonly edition: Edition;
  readonly newest: Edition | undefined;
  readonly unexplained: readonly PastChange[];
  readonly tombstones: ReadonlyMap<string, string>;
  readonly ledger: BoardLedger;
  /**
   * Absent if the folder has no site.json; deadlines, and boards that cannot be printed, are then
   * unknown.
   */
  readonly site: Site | undefined;
  /**
   * Warnings of the check, one line each; `standing` are those that the published edition gives,
   * `unread` what was not read.
   */
  readonly remarks?: {
    readonly fresh: readonly string[];
    readonly standing: readonly string[];
    readonly unread?: readonly string[];
  };
  /** Pinyin of a river's name, for a bilingual board. */
  readonly readRiver?: BoardPrintSource['readRiver'];
}

/**
 * An entry below a heading: a sentence; a change, set as a table row on the page; or one sentence
 * that applies to many things, so that it is read once.
 */
export type PreviewLine =
  | string
  | { readonly text: string; readonly cells: ChangeCells }
  | { readonly text: string; readonly members: readonly string[] };

/** Subject, old value, new value, and a note; unknown parts are omitted. */
export type ChangeCells = readonly [what: string, was: string, is: string, note: string];

/** The parts of a preview. */
export type PreviewPart = keyof typeof importPage.parts;

/**
 * When a part is read: what must be dealt with before the import, what the public will see change,
 * what this import newly makes due, and what may come next.
 */
export type PreviewStage = 'first' | 'change' | 'due' | 'next';

/** A heading with its entries. */
export interface PreviewBlock {
  readonly id: PreviewPart;
  readonly stage: PreviewStage;
  readonly heading: string;
  /** `ask` asks the reader to check again; `stop` blocks the import. */
  readonly tone: 'plain' | 'ask' | 'stop';
  readonly lines: readonly PreviewLine[];
  /** The page shows every line: what is signed is not only counted. */
  readonly isWhole?: boolean;
  /** Entries that stood before and that this import does not change. */
  readonly standing: readonly PreviewLine[];
  /** Printed after the lines. */
  readonly next?: string;
}

/** A part of the preview with its entries. */
export const block = (
  id: PreviewPart,
  heading: string,
  lines: readonly PreviewLine[],
  tone: PreviewBlock['tone'] = 'plain',
  standing: readonly PreviewLine[] = [],
): PreviewBlock => ({ id, stage: stageOf(id, tone), heading, tone, lines, standing });

const stageOf = (id: PreviewPart, tone: PreviewBlock['tone']): PreviewStage => {
  if (tone === 'stop' || id === 'oddities') return 'first';
  if (id === 'milestones') return 'next';
  return dueParts.has(id) ? 'due' : 'change';
};

const dueParts: ReadonlySet<PreviewPart> = new Set([
  'boards',
  'leftOut',
  'overdue',
  'phones',
  'remarks',
  'unread',
]);

/** Entries of a list, counting what one sentence applies to. */
export const countOf = (lines: readonly PreviewLine[]): number =>
  lines.reduce(
    (sum, line) => sum + (typeof line !== 'string' && 'members' in line ? line.members.length : 1),
    0,
  );
