import { isAbsolute, relative } from 'node:path';

/** One small change of the source, as described by the mutation tool; positions count from 0. */
export interface Mutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Unique key of a mutant, the same on every machine. */
export const keyOfMutant = ({ fileName, mutatorName, replacement, location }: Mutant): string => {
  const file = isAbsolute(fileName) ? relative(process.cwd(), fileName) : fileName;
  const { start, end } = location;
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return [file.replaceAll('\\', '/'), place, mutatorName, replacement].join(' ');
};
