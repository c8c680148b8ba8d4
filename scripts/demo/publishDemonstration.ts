import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { officeSchema } from '../../src/core/schemas/office.ts';
import { contentFolder } from '../../src/data/site.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { runStep } from '../run/runStep.ts';

const DEMONSTRATION_FOLDER = join('.cache', 'demo');

/**
 * Ensures that a record is published. The office's own record is left alone. If there is none, or
 * only the demonstration, the bundled district is generated and imported, oldest export first.
 * Exports accepted before change nothing.
 */
export const publishDemonstration = async (): Promise<void> => {
  if (hasOfficeRecord(contentFolder())) {
    console.log(commands.publishedRecordKept);
    return;
  }
  console.log(commands.importingDemonstration);
  rmSync(DEMONSTRATION_FOLDER, { recursive: true, force: true });
  await runStep('demo', ['--out', DEMONSTRATION_FOLDER]);
  for (const file of demonstrationExports()) {
    const acceptance = ['--accept', '--role', '演示', '--accepted-at', publicationOf(file)];
    await runStep('import', [file, ...acceptance]);
  }
};

const headSchema = z.object({ office: officeSchema });

/** Whether the published record belongs to a real office. */
function hasOfficeRecord(content: string): boolean {
  const file = join(content, 'record', 'export.json');
  if (!existsSync(file)) return false;
  const { office } = headSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return !office.demonstration;
}

const periodSchema = z.object({ period: z.object({ publishedAt: z.string() }) });

/** The acceptance time is the publication time, independent of when the data is generated. */
export const publicationOf = (file: string): string =>
  periodSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).period.publishedAt;

const demonstrationExports = (): readonly string[] =>
  readdirSync(DEMONSTRATION_FOLDER)
    .filter((name) => /^export-.*\.json$/.test(name))
    .sort()
    .map((name) => join(DEMONSTRATION_FOLDER, name));
