import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { previewPage, type PreviewPageInput } from '../../src/view/importPreview/previewPage.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/**
 * Writes the page for the approving leader atomically, outside the content folder.
 *
 * @throws ExpectedFailure if its path is not allowed or cannot be written
 */
export const writePreview = (file: string, content: string, input: PreviewPageInput): void => {
  if (!/\.html?$/i.test(file)) throw new ExpectedFailure(words.previewNotHtml(file));
  const inside = relative(resolve(content), resolve(file));
  if (!inside.startsWith('..') && inside !== resolve(file))
    throw new ExpectedFailure(words.previewInContent(file));
  const unfinished = `${file}.${process.pid}.new`;
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(unfinished, previewPage(input));
    renameSync(unfinished, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new ExpectedFailure(words.previewFailed(file, String(error.code)));
  }
};
