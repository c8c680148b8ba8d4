import { expect, it } from 'vitest';
import { issueReport } from '../../../../src/view/issues/issueReport.ts';
import { proofRuns } from '../../../proofRuns.ts';
import { clerkTable } from './clerkTables.ts';
import { findCell } from './hostileSheet.ts';
import { hostileCase, type HostileCase, type Hostility } from './hostileCase.ts';
import { outcomeOf, truthOf, type Outcome } from './outcome.ts';
import { addressOf } from '../../../../src/core/spreadsheets/sheet.ts';

/** `JIANHE_HOSTILE=20000` runs the full proof; the suite generates fewer. */
const { numRuns, timeout } = proofRuns('JIANHE_HOSTILE', 500);

/** Files made of one table, each with its own share of hostility. */
const hostilities: readonly Hostility[] = [
  { cells: 1, layouts: 0 },
  { cells: 0, layouts: 2 },
  { cells: 2, layouts: 1 },
  { cells: 1, layouts: 1 },
  { cells: 0, layouts: 0 },
];

interface Tried {
  readonly hostile: HostileCase;
  readonly outcome: Outcome;
}

const tried = (count: number): readonly Tried[] =>
  Array.from({ length: Math.ceil(count / hostilities.length) }, (_, at) => at + 1).flatMap(
    (seed) => {
      const table = clerkTable(seed);
      const truth = truthOf(table);
      return hostilities.map((hostility) => {
        const hostile = hostileCase(table, seed, hostility);
        return { hostile, outcome: outcomeOf(hostile, truth) };
      });
    },
  );

/** A case in words: seed, file, and each change with its cell, what was typed and what is stored. */
const told = ({ hostile: { seed, table, sheet, file }, outcome }: Tried): string =>
  [
    `seed ${seed}, ${table.name}, ${file.name}`,
    ...sheet.changes.map(({ name, cells, typed = '' }) => {
      const [cell] = cells;
      const place = cell && findCell(sheet, cell);
      const where = place ? ` ${addressOf(place.row, place.column)}` : '';
      return `  ${name}${where}: typed «${typed}», stored ${JSON.stringify(cell?.stored ?? '')}`;
    }),
    ...(outcome.kind === 'silent'
      ? [
          ...outcome.lost.map((fact) => `  lost ${fact}`),
          ...outcome.invented.map((fact) => `  read ${fact}`),
        ]
      : []),
    ...(outcome.kind === 'false-refusal' ? [issueReport(outcome.issues)] : []),
  ].join('\n');

/** The count of an outcome, and its three smallest cases. */
const counted = (all: readonly Tried[], kind: Outcome['kind']): string => {
  const found = all.filter(({ outcome }) => outcome.kind === kind);
  const smallest = found.toSorted(
    (a, b) => a.hostile.sheet.changes.length - b.hostile.sheet.changes.length,
  );
  return [`${found.length} ${kind}`, ...smallest.slice(0, 3).map(told)].join('\n');
};

it(
  'reads the truth out of a hostile spreadsheet, or asks at a cell that was changed',
  () => {
    const all = tried(numRuns);
    expect(counted(all, 'silent')).toBe('0 silent');
    expect(counted(all, 'false-refusal')).toBe('0 false-refusal');
    const read = all.filter(({ outcome }) => outcome.kind === 'read').length;
    expect(read / all.length).toBeGreaterThan(0.5);
  },
  timeout,
);
