import { unescaped } from './workbookParts.ts';
import { walkXml } from './walkXml.ts';
import type { ZipEntries } from './zipEntries.ts';

/**
 * Texts that cells of a workbook share, by number. Phonetic readings (ruby) are left out.
 *
 * @param part its name; a workbook without texts has none
 * @throws WorkbookError if it is damaged
 */
export const readStrings = (zip: ZipEntries, part: string): readonly string[] => {
  const content = zip.read(part);
  const strings: string[] = [];
  if (!content) return strings;
  let text = '';
  let isText = false;
  let isRuby = false;
  walkXml(part, content, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isRuby = true;
      if (name === 't') isText = !isRuby;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isRuby = false;
      if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
};
