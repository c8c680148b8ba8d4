import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding, FindingCode, PictureFacts } from '../../src/core/editorial/finding.ts';

/** Files that editors, systems and sync tools leave beside the intended files. */
const leftover =
  /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*|\.~.*|\.#.*|#.*#|.*~|.*\.(?:sw[a-p]|bak|orig|rej|tmp|part))$/i;

const pictureCodes: Readonly<Record<PictureFacts, FindingCode | undefined>> = {
  plain: undefined,
  metadata: 'picture-metadata',
  position: 'picture-position',
  unreadable: 'picture-unreadable',
};

/**
 * Files that must not be in a folder served as it is: leftovers, and pictures with metadata,
 * whether or not an article shows them.
 *
 * @param facts metadata of its pictures, by path (see `readPictures`)
 */
export const publicFindings = (
  folder: string,
  facts: ReadonlyMap<string, PictureFacts>,
): readonly Finding[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .toSorted()
    .flatMap((name): readonly Finding[] => {
      const fact = facts.get(join(folder, name));
      const base = name.split(sep).at(-1) ?? name;
      const code = leftover.test(base) ? 'file-leftover' : fact && pictureCodes[fact];
      const file = `public/${name.split(sep).join('/')}`;
      return code === undefined ? [] : [{ code, file, line: 1, column: 1, received: base }];
    });
