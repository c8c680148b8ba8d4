import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { begin as words } from '../../src/i18n/zh/begin.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** What the office is asked, in this order. */
export const questions = ['name', 'code', 'kind', 'office', 'phone', 'host', 'to'] as const;

export type Question = (typeof questions)[number];

export type Answers = Readonly<Partial<Record<Question, string>>>;

/** Command-line options: the milestones, or the answers that were given. */
export type BeginOptions =
  { readonly kind: 'next' } | { readonly kind: 'begin'; readonly given: Answers };

const answersSchema = z.strictObject(
  Object.fromEntries(questions.map((name) => [name, z.string().optional()])),
);

/** @throws ExpectedFailure with the usage, or for a file of answers that cannot be read */
export const readOptions = (args: readonly string[]): BeginOptions => {
  const values = parsed(args);
  if (values.next === true) return { kind: 'next' };
  const { answers, next: _, ...written } = values;
  const given = { ...(answers !== undefined && readAnswers(answers)), ...written };
  return { kind: 'begin', given: trimmed(given) };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        name: { type: 'string' },
        code: { type: 'string' },
        kind: { type: 'string' },
        office: { type: 'string' },
        phone: { type: 'string' },
        host: { type: 'string' },
        to: { type: 'string' },
        answers: { type: 'string' },
        next: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new ExpectedFailure(words.usage);
  }
};

const readAnswers = (file: string): Answers => {
  try {
    return answersSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ExpectedFailure(words.badAnswers(file));
  }
};

const trimmed = (given: Readonly<Record<string, string | undefined>>): Answers =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, text]) =>
      text === undefined || text.trim() === '' ? [] : [[name, text.trim()]],
    ),
  );
