import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGlyphFile, type Glyph } from '../core/characters/glyphFile.ts';
import { errorAt, type Issue } from '../core/issues/issue.ts';
import { contentFolder } from './site.ts';
import { UnsoundRecord } from './unsoundRecord.ts';

/**
 * The outlines that the office supplies for characters of its names, `glyphs/U+3134A.svg`, by
 * number.
 *
 * @throws UnsoundRecord that names every file that is no outline of a hanzi
 */
export const readGlyphs = (content: string = contentFolder()): readonly Glyph[] => {
  const folder = join(content, 'glyphs');
  if (!existsSync(folder)) return [];
  const glyphs: Glyph[] = [];
  const issues: Issue[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.svg')) continue;
    const read = readGlyphFile(name, readFileSync(join(folder, name), 'utf8'));
    if ('glyph' in read) glyphs.push(read.glyph);
    else
      issues.push(
        errorAt({ source: `glyphs/${name}`, path: [] }, 'glyph.file', { fault: read.fault }),
      );
  }
  if (issues.length > 0) throw new UnsoundRecord(content, issues);
  return glyphs;
};
