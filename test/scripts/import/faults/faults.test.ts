import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/issue.ts';
import { issueLines } from '../../../../src/view/issues/issueReport.ts';
import { exportFaults } from './exportFaults.ts';
import { tableFaults } from './tableFaults.ts';
import { tryExport, tryTable } from './tryFault.ts';

/** One fault and what is said about it. */
interface Told {
  readonly name: string;
  readonly isTable: boolean;
  readonly because?: string | undefined;
  readonly issues: readonly Issue[];
}

const told: readonly Told[] = [
  ...tableFaults.map((fault) => ({ ...fault, isTable: true, issues: tryTable(fault) })),
  ...exportFaults.map((fault) => ({ ...fault, isTable: false, issues: tryExport(fault.edit) })),
];

const golden = new URL('./sentences.txt', import.meta.url);

/** The table of faults: each with every line that the clerk reads. */
const table = told
  .map(({ name, issues }) => [name, ...issueLines(issues).map((line) => `  ${line}`)].join('\n'))
  .join('\n\n')
  .concat('\n');

it('says about each of 120 faults and more what it said before', () => {
  expect(told.length).toBeGreaterThanOrEqual(120);
  expect(new Set(told.map(({ name }) => name)).size).toBe(told.length);
  if (process.env['JIANHE_GOLDENS'] === 'new') writeFileSync(golden, table);
  expect(table).toBe(readFileSync(golden, 'utf8'));
});
it('is silent about none', () => {
  expect(told.filter(({ issues }) => issues.length === 0).map(({ name }) => name)).toEqual([]);
});

it('tells one fault once, or says why not', () => {
  const often = told.filter(
    ({ issues, because }) =>
      because === undefined && issues.filter(({ severity }) => severity === 'error').length > 1,
  );
  expect(often.map(({ name }) => name)).toEqual([]);
});

/** A sentence without what it quotes, the names of files and the options of the command. */
const plain = (line: string): string =>
  line.replace(/「[^」]*」|“[^”]*”|"[^"]*"/g, '').replace(/--[a-z-]+/g, '');

it('speaks Chinese to somebody who sent a table: no file of ours, no code', () => {
  const foreign = told
    .filter(({ isTable }) => isTable)
    .flatMap(({ name, issues }) =>
      issueLines(issues)
        .filter((line) =>
          /\.json|[a-z]+-[a-z-]+|[A-Z_]{4,}/.test(plain(line).replace(/XLSX|HX1A\w*/g, '')),
        )
        .map((line) => `${name}: ${line}`),
    );
  expect(foreign).toEqual([]);
});
