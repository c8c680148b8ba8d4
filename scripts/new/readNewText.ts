import { parseArgs } from 'node:util';
import { findCalendarDate } from '../../src/core/calendar.ts';
import { findMeant } from '../../src/core/dataset/findMeant.ts';
import { idPattern } from '../../src/core/ids.ts';
import { newsColumn } from '../../src/core/schemas/newsItem.ts';
import { writing as words } from '../../src/i18n/zh/writing.ts';
import { dictionaryReading } from '../../src/readings/heteronyms.ts';
import { houseKinds, type HouseKind } from '../editorial/houseTexts.ts';
import { ExpectedFailure } from '../expectedFailure.ts';

/** A text that is about to be written. */
export interface NewText {
  readonly kind: HouseKind;
  readonly title: string;
  readonly slug: string;
  /** `YYYY-MM-DD HH:MM`, Asia/Shanghai. */
  readonly publishedAt: string;
  /** Column of a piece of news. */
  readonly column: string;
}

const LONGEST_TITLE = 60;
const LONGEST_SLUG = 48;

/**
 * What a person asked for.
 *
 * @param now minute in Asia/Shanghai for a text without `--date`
 * @throws ExpectedFailure that names everything wrong at once
 */
export const readNewText = (args: readonly string[], now: string): NewText => {
  const { values, positionals } = parsed(args);
  const [kindName = '', ...titles] = positionals;
  const kind = houseKinds.find((one) => one.kind === kindName);
  const title = titles.join(' ').trim();
  const given = values.slug;
  const slug = given ?? slugOf(title);
  const publishedAt = values.date === undefined ? now : momentOf(values.date);
  const column = values.column ?? 'dynamics';
  const faults = [
    ...(kind ? [] : [kindFault(kindName)]),
    ...(title === '' ? [words.titleMissing] : []),
    ...([...title].length > LONGEST_TITLE
      ? [words.titleLong([...title].length, LONGEST_TITLE)]
      : []),
    ...(title !== '' && !idPattern.test(slug) ? [slugFault(given, slug)] : []),
    ...(publishedAt === undefined ? [words.dateUnreal(values.date ?? '')] : []),
    ...columnFaults(kind, values.column),
  ];
  if (!kind || publishedAt === undefined || faults.length > 0)
    throw new ExpectedFailure([...faults, words.usage].join('\n'));
  return { kind, title, slug, publishedAt, column };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        slug: { type: 'string' },
        date: { type: 'string' },
        column: { type: 'string' },
      },
    });
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new ExpectedFailure([words.optionUnknown(received), words.usage].join('\n'));
  }
};

/** A day, or a day with its minute; a day alone is nine o'clock. */
const momentOf = (given: string): string | undefined => {
  const [day = '', minute = '09:00', ...more] = given.trim().split(/[\sT]+/);
  const isMoment = findCalendarDate(day) !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(minute);
  return isMoment && more.length === 0 ? `${day} ${minute}` : undefined;
};

/** The title as it is read: 沙沟河 gives `sha-gou-he`; cut off between two syllables. */
export const slugOf = (title: string): string => {
  const syllables = dictionaryReading(title, false);
  const parts = Array.from(title, (character, at) =>
    /\p{Script=Han}/u.test(character) ? ` ${syllables[at] ?? ''} ` : character.normalize('NFKC'),
  )
    .join('')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return parts.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`;
    return longer.length > LONGEST_SLUG ? slug : longer;
  }, '');
};

const kindFault = (received: string): string =>
  words.kindUnknown(
    received,
    findMeant(
      received,
      houseKinds.map(({ kind }) => kind),
      words.kindManual,
    ),
  );

const slugFault = (given: string | undefined, slug: string): string =>
  given === undefined ? words.slugMissing : words.slugForm(slug);

const columnFaults = (kind: HouseKind | undefined, received: string | undefined) => {
  if (received === undefined) return [];
  if (kind && kind.kind !== 'news') return [words.columnOnlyNews];
  return newsColumn.safeParse(received).success
    ? []
    : [words.columnUnknown(received, findMeant(received, newsColumn.options, words.columnManual))];
};
