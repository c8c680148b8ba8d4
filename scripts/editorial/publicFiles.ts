import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding, FindingCode, PictureFacts } from '../../src/core/editorial/finding.ts';

/** What editors, systems and synchronisation leave beside the files a person meant to put there. */
const leftover =
  /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*|\.~.*|\.#.*|#.*#|.*~|.*\.(?:sw[a-p]|bak|orig|rej|tmp|part))$/i;

const pictureCodes: Readonly<Record<PictureFacts, FindingCode | undefined>> = {
  plain: undefined,
  metadata: 'picture-metadata',
  position: 'picture-position',
  unreadable: 'picture-unreadable',
};

/**
 * Files of a folder that is served as it is and that must not be: leftovers, and pictures that say
 * something beside the picture, whether or not an article shows them.
 *
 * @param facts what its pictures are, by their path (see `readPictures`)
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
