import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes Pagefind's index of a built site to its `pagefind` folder.
 *
 * The files are taken from Pagefind's memory and written here. Its own writer continues after it
 * has answered, so closing it on a busy machine leaves truncated files.
 *
 * @param siteFolder folder with the built pages
 * @returns number of pages indexed
 * @throws Error with all errors of Pagefind
 */
export const writeSearchIndex = async (siteFolder: string): Promise<number> => {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' });
    if (index === undefined) throw new Error(describe(errors));
    const added = await index.addDirectory({ path: siteFolder });
    const built = await index.getFiles();
    const faults = [...added.errors, ...built.errors];
    if (faults.length > 0) throw new Error(describe(faults));
    for (const { path, content } of built.files) {
      if (isReadyMadeInterface(path)) continue;
      if (content.length === 0) throw new Error(describe([`${path} is empty`]));
      const file = join(siteFolder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
};

/** The portal has its own search page, so Pagefind's ready-made ones are left out. */
const isReadyMadeInterface = (path: string): boolean =>
  /-ui\.(?:css|js)$|pagefind-highlight\.js$/.test(path);

const describe = (errors: readonly string[]): string => `Pagefind: ${errors.join('; ')}`;
