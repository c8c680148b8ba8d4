import type { PastChange } from '../../core/dataset/figureChanges.ts';
import type { RecordChanges } from '../../core/dataset/recordDiff.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { BoardLedger } from '../../core/schemas/boardLedger.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import type { Site } from '../../core/schemas/site.ts';
import type { importPage } from '../../i18n/zh/importPage.ts';

/** Everything the clerk and the leader who signs have to know before deciding. */
export interface PreviewInput {
  readonly index: RecordIndex;
  /** The record that is published now; absent before the first import. */
  readonly before: RecordIndex | undefined;
  readonly changes: RecordChanges;
  readonly edition: Edition;
  readonly newest: Edition | undefined;
  readonly unexplained: readonly PastChange[];
  readonly tombstones: ReadonlyMap<string, string>;
  readonly ledger: BoardLedger;
  /** Absent where the folder has no site.json: deadlines are then unknown. */
  readonly rules: Site['rules'] | undefined;
}

/**
 * What stands under a heading: a sentence; a change, which the page sets as a row of a table; or one
 * sentence that holds for many things, so that it is read once.
 */
export type PreviewLine =
  | string
  | { readonly text: string; readonly cells: ChangeCells }
  | { readonly text: string; readonly members: readonly string[] };

/** What changes, what it was, what it is, and a note; nothing is written where a part is unknown. */
export type ChangeCells = readonly [what: string, was: string, is: string, note: string];

/** The parts of a preview. */
export type PreviewPart = keyof typeof importPage.parts;

/** One heading with what belongs under it. */
export interface PreviewBlock {
  readonly id: PreviewPart;
  readonly heading: string;
  /** `ask` asks the reader to check it again; `stop` prevents the import from being accepted. */
  readonly tone: 'plain' | 'ask' | 'stop';
  readonly lines: readonly PreviewLine[];
  /** Said after the lines. */
  readonly next?: string;
}

/** A part of the preview with its lines. */
export const block = (
  id: PreviewPart,
  heading: string,
  lines: readonly PreviewLine[],
  tone: PreviewBlock['tone'] = 'plain',
): PreviewBlock => ({ id, heading, tone, lines });
