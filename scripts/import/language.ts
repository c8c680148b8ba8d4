import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import type { ReportLanguage } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/**
 * The language asked for with `--language`, read before the other options, whose faults it tells.
 *
 * @throws ExpectedFailure for any language but `zh` and `en`
 */
export const languageOf = (args: readonly string[]): ReportLanguage => {
  const at = args.findIndex((each) => each === '--language' || each.startsWith('--language='));
  const option = args[at];
  if (option === undefined) return 'zh';
  const given = option.includes('=') ? option.slice('--language='.length) : (args[at + 1] ?? '');
  if (given !== 'zh' && given !== 'en') throw new ExpectedFailure(words.badLanguage(given));
  return given;
};

/** The English gloss that ends a message of a command: two spaces and ASCII in brackets. */
const gloss = / {2}\([ -~]+\)$|\n\([ -~]+\)$/gm;

/** A message for the reader of one language: a Chinese one is not shown the English gloss. */
export const inLanguage = (message: string, language: ReportLanguage): string =>
  language === 'zh' ? message.replace(gloss, '') : message;
