import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { officeSchema } from '../../src/core/schemas/office.ts';
import { contentFolder } from '../../src/data/site.ts';
import { commands } from '../../src/i18n/zh/commands.ts';
import { runStep } from '../run/runStep.ts';

const DEMONSTRATION_FOLDER = join('.cache', 'demo');

/**
 * Ensures that a record is published in the folder of the demonstration: the bundled district is
 * generated and imported, oldest export first. Exports accepted before change nothing. The folder of an
 * office is left alone, also before it has published anything.
 */
export const publishDemonstration = async (): Promise<void> => {
  if (!isDemonstrationFolder(contentFolder())) {
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
const districtSchema = z.object({ district: z.object({ regionCode: z.string() }) });

/** Code of the bundled district. National codes never begin with 00. */
const DEMONSTRATION_CODE = '000101';

/** Whether a folder belongs to the bundled district: by its record, and by its site.json. */
export const isDemonstrationFolder = (content: string): boolean => {
  const head = readJson(join(content, 'record', 'export.json'));
  if (head !== undefined && !headSchema.parse(head).office.demonstration) return false;
  const site = readJson(join(content, 'site.json'));
  return (
    site === undefined || districtSchema.parse(site).district.regionCode === DEMONSTRATION_CODE
  );
};

const readJson = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

const periodSchema = z.object({ period: z.object({ publishedAt: z.string() }) });

/** The acceptance time is the publication time, independent of when the data is generated. */
export const publicationOf = (file: string): string =>
  periodSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).period.publishedAt;

const demonstrationExports = (): readonly string[] =>
  readdirSync(DEMONSTRATION_FOLDER)
    .filter((name) => /^export-.*\.json$/.test(name))
    .sort()
    .map((name) => join(DEMONSTRATION_FOLDER, name));
