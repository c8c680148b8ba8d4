import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { killInterval } from './killRate.ts';
import { isKilled } from './tryMutants.ts';

/** The score of one room. */
export interface RoomScore {
  readonly room: string;
  /** Number of mutants in the room. */
  readonly mutants: number;
  readonly tried: number;
  readonly killed: number;
}

const LONGEST_REPLACEMENT = 60;

/** One line per survivor, in source order: place, kind of change, current code. */
export const survivorLines = (results: readonly MutantResult[]): readonly string[] =>
  results
    .filter((result) => !isKilled(result))
    .map((result) => ({ ...result, file: relative('.', result.fileName) }))
    .sort(
      (a, b) =>
        Number(a.file > b.file) - Number(a.file < b.file) ||
        a.location.start.line - b.location.start.line ||
        a.location.start.column - b.location.start.column,
    )
    .map(({ file, location, mutatorName, replacement, status }) => {
      const { line, column } = location.start;
      const now = replacement.replace(/\s+/g, ' ').slice(0, LONGEST_REPLACEMENT);
      const unseen = status === 'NoCoverage' ? ' (no test comes here)' : '';
      return `${file}:${line}:${column}  ${mutatorName} -> ${now}${unseen}`;
    });

/** The table in test/mutants.md. */
export const scoreTable = (scores: readonly RoomScore[]): string =>
  [
    '| room | mutants | tried | killed | rate | 95 % interval |',
    '| --- | --- | --- | --- | --- | --- |',
    ...scores.map(({ room, mutants, tried, killed }) => {
      const { lower, upper } = killInterval(tried, killed);
      const range = `${percent(lower)} to ${percent(upper)}`;
      return `| ${room} | ${mutants} | ${tried} | ${killed} | ${percent(killed / tried)} | ${range} |`;
    }),
  ].join('\n');

/** A share from 0 to 1 in whole per cent. */
const percent = (share: number): string => `${Math.round(share * 100)} %`;
