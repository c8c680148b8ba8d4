import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes Pagefind's index of a built site into its `pagefind` folder.
 *
 * @param siteFolder folder with the built pages
 * @returns number of pages indexed
 * @throws Error with everything Pagefind complained about
 */
export async function writeSearchIndex(siteFolder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' });
    if (index === undefined) throw new Error(describe(errors));
    const added = await index.addDirectory({ path: siteFolder });
    const written = await index.writeFiles({ outputPath: join(siteFolder, 'pagefind') });
    removeReadyMadeInterfaces(join(siteFolder, 'pagefind'));
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(describe(faults));
    return added.page_count;
  } finally {
    await close();
  }
}

/** The portal has a search page of its own: Pagefind's ready-made ones would only be weight. */
const removeReadyMadeInterfaces = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (/-ui\.(?:css|js)$|^pagefind-highlight\.js$/.test(name)) rmSync(join(folder, name));
};

const describe = (errors: readonly string[]): string => `Pagefind: ${errors.join('; ')}`;
