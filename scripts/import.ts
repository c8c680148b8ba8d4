import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasErrors } from '../src/core/issue.ts';
import { readPublished } from '../src/data/readPublished.ts';
import { readSite } from '../src/data/site.ts';
import { importReport as words } from '../src/i18n/zh/importReport.ts';
import { issueReport } from '../src/view/issueReport.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { takeImportLock } from './import/importLock.ts';
import { learnMapping } from './import/learnMapping.ts';
import { readOptions } from './import/options.ts';
import { publishExport } from './import/publishExport.ts';
import { recoverContent } from './import/swapContent.ts';
import { undoEdition } from './import/undoEdition.ts';
import { run } from './runner.ts';

// npm run import: the one door through which data become public.
run((args) => {
  const options = readOptions(args);
  const { content, accept, json } = options;
  const say = (line: string): void => {
    if (!json) console.log(line);
  };
  const lock = takeImportLock(content, accept);
  try {
    if (lock.left !== undefined) say(words.lockLeft(lock.left));
    const recovery = recoverContent(content);
    if (recovery !== 'nothing') say(words.recovered[recovery]);
    const published = readPublished(content);
    if (hasErrors(published.issues))
      throw new ExpectedFailure(`${issueReport(published.issues)}\n${words.damaged(content)}`);
    if (options.learn) {
      learnMapping(options.source, content, options.maximumBytes, published.record, say);
      return;
    }
    const site = existsSync(resolve(content, 'site.json')) ? readSite(content) : undefined;
    const desk = { options, published, site, say, isLockHeld: lock.isHeld };
    if (options.undo) undoEdition(desk);
    else publishExport(desk, options.source);
  } finally {
    lock.release();
  }
});
