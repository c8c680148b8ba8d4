import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasErrors } from '../../src/core/issues/issue.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { readSite } from '../../src/data/site.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { inLanguage, languageOf } from './language.ts';
import { takeImportLock } from './importLock.ts';
import { learnMapping } from './learnMapping.ts';
import { readOptions } from './options.ts';
import { publishExport } from './publishExport.ts';
import { recoverContent } from './swapContent.ts';
import { undoEdition } from './undoEdition.ts';

/**
 * `npm run import` with its output and the clock as parameters: recovers the content folder after a crash, then
 * imports, proposes a mapping or withdraws an edition.
 *
 * @throws ExpectedFailure for anything the user can fix
 */
export const importCommand = (
  args: readonly string[],
  print: (line: string) => void,
  now: Date = new Date(),
): void => {
  const language = languageOf(args);
  try {
    runCommand(
      args,
      (line) => {
        print(inLanguage(line, language));
      },
      now,
    );
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    throw new ExpectedFailure(inLanguage(error.message, language));
  }
};

const runCommand = (args: readonly string[], print: (line: string) => void, now: Date): void => {
  const options = readOptions(args, now);
  const { content, accept, json } = options;
  const say = (line: string): void => {
    if (!json) print(line);
  };
  const lock = takeImportLock(content, accept);
  try {
    if (lock.left !== undefined) say(words.lockLeft(lock.left));
    const recovery = recoverContent(content);
    if (recovery !== 'nothing') say(words.recovered[recovery]);
    const published = readPublished(content);
    if (hasErrors(published.issues))
      throw new ExpectedFailure(`${issueReport(published.issues)}\n${words.damaged(content)}`);
    const site = existsSync(resolve(content, 'site.json')) ? readSite(content) : undefined;
    if (options.learn) {
      learnMapping({ ...options, record: published.record, site }, say);
      return;
    }
    const desk = { options, published, site, say, isLockHeld: lock.isHeld };
    if (options.undo) undoEdition(desk);
    else publishExport(desk, options.source);
  } finally {
    lock.release();
  }
};
