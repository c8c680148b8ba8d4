import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { passRelations } from '../../../src/core/dataset/relationPass.ts';
import type { RelationSurroundings } from '../../../src/core/dataset/relationContext.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { Issue } from '../../../src/core/issues/issue.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { wholeRecord } from '../../../src/core/record/wholeRecord.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';

const file = new URL('../../fixtures/exports/small.json', import.meta.url);
const layout = { kind: 'document', name: 'small.json' } as const;

/** The raw content of the file; the first pass under test checks it. */
const inputSchema: z.ZodType<ExportV1Input> = z.custom<ExportV1Input>();

/** The small valid export as stored in its file; each call returns a new copy to change. */
export const smallInput = (): ExportV1Input => {
  return inputSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
};

/** The duties used in the small export, with their names in site.json. */
export const smallDuties = [{ id: 'law-enforcement', name: '河湖执法' }] as const;

/**
 * The small export after a change, through the first pass.
 *
 * @throws when it has a fault of shape
 */
export const smallExport = (
  change: (input: ExportV1Input) => void = () => undefined,
): PublishedRecord => {
  const input = smallInput();
  change(input);
  const { exported, issues } = passShape(input, layout);
  if (!exported) throw new Error(JSON.stringify(issues));
  return wholeRecord(exported);
};

/** Issues of the relation pass for the small export after a change. */
export const relationIssues = (
  change: (input: ExportV1Input) => void = () => undefined,
  surroundings: RelationSurroundings = {},
): readonly Issue[] => passRelations(smallExport(change), layout, surroundings);

/** Issues in short form: severity, place and code. */
export const inShort = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ severity, path, code }) => `${severity} ${path.join('.')} ${code}`);

/**
 * The row at an index.
 *
 * @throws RangeError when there is none
 */
export const rowAt = <Row>(rows: readonly Row[], index: number): Row => {
  const row = rows[index];
  if (row === undefined) throw new RangeError(`No row ${index}`);
  return row;
};
