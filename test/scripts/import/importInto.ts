import { runImport } from './runImport.ts';

/** Options a clerk adds for tables of October. */
export const october: readonly string[] = [
  ...['--data-through', '2026-10-31', '--published-at', '2026-11-02 09:30'],
  ...['--next-update', '2026-12-02'],
];

/** Imports a source into a content folder and accepts it. */
export const importInto = (content: string, source: string, ...more: readonly string[]) =>
  runImport([source, '--content', content, '--accept', '--role', '主任', ...more]);
