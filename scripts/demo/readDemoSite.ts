import { readFileSync } from 'node:fs';
import { siteSchema, type Site } from '../../src/core/schemas/site.ts';

/** The configuration whose norms and duties the invented district follows. */
export const readDemoSite = (file: string): Site =>
  siteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
