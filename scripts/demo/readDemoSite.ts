import { readFileSync } from 'node:fs';
import { siteSchema, type Site } from '../../src/core/schemas/site.ts';

/** The configuration with the norms and duties of the invented district. */
export const readDemoSite = (file: string): Site =>
  siteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
