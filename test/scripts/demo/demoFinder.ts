import { fileURLToPath } from 'node:url';
import { DEFAULT_SEED } from '../../../scripts/demo/options.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { readPinyin } from '../../../src/data/pinyin.ts';
import { finderFilesOf } from '../../pinyin/finders.ts';
import { demoExports, demoLife, readDemoExport } from './demoDistrict.ts';

/** The newest record of the demonstration: twenty-six rivers, the test load of the finder. */
export const demoRecord = (): PublishedRecord =>
  readDemoExport(demoExports(demoLife(DEFAULT_SEED)).later);

/** The names index of the demonstration, with the readings confirmed by its office. */
export const demoFinderFiles = (record: PublishedRecord) =>
  finderFilesOf(record, readPinyin(fileURLToPath(new URL('../../fixtures/demo', import.meta.url))));

/** Hand-written queries and everyday questions about the demonstration. */
export const demoQueries = new URL('finder/queries.txt', import.meta.url);
export const demoQuestions = new URL('finder/everyday.txt', import.meta.url);
