import { relationshipsOf } from './relationships.ts';
import { walkXml } from './walkXml.ts';
import type { ZipEntries } from './zipEntries.ts';

/**
 * How many pictures lie on a sheet, above its cells. Shapes, charts and buttons are none.
 *
 * @param part of the sheet
 * @throws WorkbookError if a drawing is damaged
 */
export const countPictures = (zip: ZipEntries, part: string): number => {
  let pictures = 0;
  for (const drawing of relationshipsOf(zip, part).filter(({ type }) => type === 'drawing')) {
    const content = zip.read(drawing.part);
    if (content)
      walkXml(drawing.part, content, {
        open: (name) => {
          if (name === 'pic') pictures += 1;
        },
      });
  }
  return pictures;
};
