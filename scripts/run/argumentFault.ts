import { findMeant } from '../../src/core/dataset/findMeant.ts';
import { commands } from '../../src/i18n/zh/commands.ts';

/**
 * What is wrong with the arguments of a command, in Chinese, from the error of `node:util`'s parseArgs.
 *
 * @param known names of the options that the command takes, without hyphens
 */
export const argumentFault = (error: unknown, known: readonly string[]): string => {
  const detail = error instanceof Error ? error.message : String(error);
  const [, option = ''] = /'(?:-\w, )?(--?[^' =]+)[^']*'/.exec(detail) ?? [];
  const [, unexpected = ''] = /Unexpected argument '([^']*)'/.exec(detail) ?? [];
  if (unexpected !== '') return commands.unexpectedArgument(unexpected);
  if (detail.startsWith('Unknown option')) {
    const meant = findMeant(option.replace(/^-+/, ''), known);
    return commands.unknownOption(option, meant === undefined ? undefined : `--${meant}`);
  }
  if (detail.includes('does not take an argument')) return commands.optionWithoutValue(option);
  return /argument missing|ambiguous/.test(detail) ? commands.optionValueMissing(option) : detail;
};
