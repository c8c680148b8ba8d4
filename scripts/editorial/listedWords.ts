import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ListedWord } from '../../src/core/editorial/finding.ts';
import { editorial as words } from '../../src/i18n/zh/editorial.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

const word = z.string().trim().min(1);
const schema = z.array(
  z.union([
    word.transform((text) => ({ word: text })),
    z.strictObject({ word, instead: word.exactOptional() }),
  ]),
);

/**
 * `words.json`: words that the office does not print, alone or with a replacement. Without the file
 * the list is empty.
 *
 * @throws ExpectedFailure for an invalid file
 */
export const readListedWords = (file: string): readonly ListedWord[] => {
  if (!existsSync(file)) return [];
  const result = schema.safeParse(parsed(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new ExpectedFailure(words.wordsBroken(placeOf(result.error.issues[0]?.path ?? [])));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ExpectedFailure(words.wordsBroken(error instanceof Error ? error.message : ''));
  }
};

const placeOf = (path: readonly PropertyKey[]): string =>
  ['words.json', ...path.map((step) => (typeof step === 'number' ? step + 1 : String(step)))].join(
    ' › ',
  );
