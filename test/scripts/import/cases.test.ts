import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { examine } from '../../../scripts/import/examine.ts';
import { readSource } from '../../../scripts/import/readSource.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import type { PublishedContent } from '../../../src/data/readPublished.ts';
import { issueLines } from '../../../src/view/issues/issueReport.ts';
import { differences, factsOf } from '../../data/spreadsheets/hostile/facts.ts';

const folder = fileURLToPath(new URL('../../fixtures/cases', import.meta.url));

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** What must become of each file of a case: what it changes, or which cells it is asked about. */
const rightSchema = z.array(
  z.strictObject({
    file: z.string(),
    mapping: z.string().default('mapping.json'),
    /** Facts that are no longer true, and new ones. */
    lost: z.array(z.string()).optional(),
    invented: z.array(z.string()).optional(),
    /** Cells with an error, and words of its sentence. */
    refused: z.record(z.string(), z.array(z.string())).optional(),
    /** Words of a warning. */
    warned: z.array(z.string()).default([]),
  }),
);

const published = (): OfficeExport => {
  const { exported, issues } = passShape(readJson('record.json'), { kind: 'document', name: '' });
  if (!exported) throw new Error(JSON.stringify(issues));
  return exported;
};

const record = published();

const content: PublishedContent = {
  record,
  ...{ recordSha256: '', recordFiles: [], editions: [], strayRows: [] },
  ...{ ledger: [], tombstones: [], issues: [] },
};

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    rightSchema.parse(readJson(join(name, 'right.json'))).map((right) => ({ name, right })),
  );

it('has every case that broke the import', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(14);
});

it.each(cases)('$name: $right.file', ({ name, right }) => {
  const read = readSource(
    {
      source: join(folder, name, right.file),
      content: '',
      maximumBytes: 1024 * 1024,
      mapping: join(folder, name, right.mapping),
      period: {
        ...{ dataThrough: '2026-10-31', publishedAt: '2026-11-05 09:30' },
        ...{ nextUpdate: '2026-12-02', preparedBy: '区河长办信息员' },
      },
    },
    content,
    undefined,
  );
  const { record: accepted, issues } = examine(read, content, undefined, new Map());
  const errors = issues.filter(({ severity }) => severity === 'error');
  const { lost = [], invented = [], refused = {}, warned } = right;

  expect(errors.map(({ cell }) => cell).sort()).toEqual(Object.keys(refused).sort());
  for (const error of errors) {
    const [line = ''] = issueLines([error]);
    for (const words of refused[error.cell ?? ''] ?? []) expect(line).toContain(words);
  }
  const remarks = issueLines(issues).join('\n');
  for (const words of warned) expect(remarks).toContain(words);
  expect(accepted && differences(factsOf(record), factsOf(accepted))).toEqual(
    errors.length === 0 ? { lost, invented } : undefined,
  );
});
