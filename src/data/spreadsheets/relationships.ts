import { folderOfPart, partKey } from './partKey.ts';
import { walkXml } from './walkXml.ts';
import type { ZipEntries } from './zipEntries.ts';

/** A part that another part of the package points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, such as `worksheet`: the same in the transitional and the strict form. */
  readonly type: string;
  /** Key of the part; see {@link partKey}. */
  readonly part: string;
}

/**
 * The parts that a part points to (ECMA-376 part 2, 6.5). Targets begin at the folder of the part,
 * or with a slash at the root. Targets outside the package are left out.
 *
 * @param part its name; empty for the package itself
 * @throws WorkbookError if their list is damaged
 */
export const relationshipsOf = (zip: ZipEntries, part: string): readonly Relationship[] => {
  const folder = folderOfPart(part);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const content = zip.read(list);
  const found: Relationship[] = [];
  if (content)
    walkXml(list, content, {
      open: (
        name,
        { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' },
      ) => {
        if (name !== 'Relationship' || mode === 'External') return;
        const place = /^[\\/]/.test(target) ? target : `${folder}${target}`;
        found.push({
          id,
          type: type.slice(type.lastIndexOf('/') + 1),
          part: partKey(decoded(place)),
        });
      },
    });
  return found;
};

/** A target is a URI: other characters than ASCII are written as `%E8%A1%A8`. */
const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};
