import { daysBetween, findCalendarDate, type CalendarDate } from '../calendar.ts';
import { findPersonalInformation } from '../privacy.ts';

/** What is wrong with an article, as data; the sentences come last. */
export interface Finding {
  readonly code: FindingCode;
  /** File as the author knows it, e.g. `news/read-the-board.mdx`. */
  readonly file: string;
  /** One-based. */
  readonly line: number;
  /** What was read there; personal information is masked. */
  readonly received: string;
}

export type FindingCode =
  | 'date-missing'
  | 'date-unreal'
  | 'date-future'
  | 'source-missing'
  | 'personal'
  | 'alt-missing'
  | 'picture-missing'
  | 'link-dead'
  | 'word-listed'
  | 'quote-unknown'
  | 'number-beside-figure'
  | 'number-contradicts';

/** What an article is held against. */
export interface EditorialRules {
  /** Nothing may be dated after this day. */
  readonly today: CalendarDate;
  /** Field of the front matter that names the source: a rule is issued, an article has a source. */
  readonly sourceField: 'contentSource' | 'issuedBy';
  /** Words the office does not print. */
  readonly words: readonly string[];
  /** Whether a site-relative address leads to a page. */
  readonly isAddress: (address: string) => boolean;
  /** Whether a picture lies there, seen from the article. */
  readonly isPicture: (path: string) => boolean;
  /** Whether a quoted figure exists in the edition named. */
  readonly isQuote: (id: string, edition: string, key: string | undefined) => boolean;
  /** Titles of figures with the printed values that the newest edition before a day states. */
  readonly figures: readonly {
    readonly title: string;
    readonly valuesOn: (day: CalendarDate) => readonly string[];
  }[];
}

/** Everything the editorial gate finds in one article, in the order of its lines. */
export const articleFindings = (
  file: string,
  source: string,
  rules: EditorialRules,
): readonly Finding[] => {
  const lines = source.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  const head = lines.slice(0, end === -1 ? 0 : end);
  const publishedAt = fieldOf(head, 'publishedAt');
  const origin = fieldOf(head, rules.sourceField);
  const day = findCalendarDate(publishedAt.value.slice(0, 10));
  const at = (code: FindingCode, line: number, received: string): Finding => ({
    code,
    file,
    line,
    received,
  });
  return [
    ...dateFindings(publishedAt, day, rules.today).map(([code, received]) =>
      at(code, publishedAt.line, received),
    ),
    ...(origin.value === '' ? [at('source-missing', origin.line, '')] : []),
    ...lines.flatMap((line, index) =>
      lineFindings(line, day, rules).map(([code, received]) => at(code, index + 1, received)),
    ),
  ].sort((a, b) => a.line - b.line);
};

type LineFinding = readonly [FindingCode, string];

interface Field {
  readonly value: string;
  readonly line: number;
}

/** A field of the front matter; an absent one is empty and stands on the first line. */
const fieldOf = (head: readonly string[], name: string): Field => {
  const at = head.findIndex((line) => line.startsWith(`${name}:`));
  const value = (head[at] ?? '').slice(name.length + 1).trim();
  return { value: value.replace(/^(["'])(.*)\1$/, '$2'), line: Math.max(at, 0) + 1 };
};

const dateFindings = (
  { value }: Field,
  day: CalendarDate | undefined,
  today: CalendarDate,
): readonly LineFinding[] => {
  if (value === '') return [['date-missing', '']];
  if (!day) return [['date-unreal', value]];
  return daysBetween(today, day) > 0 ? [['date-future', value]] : [];
};

const lineFindings = (
  line: string,
  day: CalendarDate | undefined,
  rules: EditorialRules,
): readonly LineFinding[] => [
  ...findPersonalInformation(line).map(({ excerpt }): LineFinding => ['personal', excerpt]),
  ...rules.words
    .filter((word) => line.includes(word))
    .map((word): LineFinding => ['word-listed', word]),
  ...pictureFindings(line, rules),
  ...linkFindings(line, rules),
  ...quoteFindings(line, rules),
  ...numberFindings(line, day, rules),
];

const pictureFindings = (line: string, { isPicture }: EditorialRules): readonly LineFinding[] =>
  [...line.matchAll(/!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g)].flatMap(([, alt = '', path = '']) => [
    ...(alt.trim() === '' ? [['alt-missing', path] as const] : []),
    ...(isPicture(path) ? [] : [['picture-missing', path] as const]),
  ]);

const linkFindings = (line: string, { isAddress }: EditorialRules): readonly LineFinding[] =>
  [...line.matchAll(/(?<!!)\[[^\]]*\]\((\/[^)\s]*)[^)]*\)/g)].flatMap(([, address = '']) =>
    isAddress(address) ? [] : [['link-dead', address] as const],
  );

const quoteFindings = (line: string, { isQuote }: EditorialRules): readonly LineFinding[] =>
  [...line.matchAll(/<Figure\b([^>]*)\/>/g)].flatMap(([tag, attributes = '']) => {
    const valueOf = (name: string): string | undefined =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    return isQuote(valueOf('id') ?? '', valueOf('edition') ?? '', valueOf('of'))
      ? []
      : [['quote-unknown', tag] as const];
  });

/** A number typed within a sentence that names a figure: right it is fragile, wrong it misleads. */
const numberFindings = (
  line: string,
  day: CalendarDate | undefined,
  { figures }: EditorialRules,
): readonly LineFinding[] =>
  line.split(/[。；！？]/).flatMap((sentence) => {
    const percents = sentence.replace(/<Figure\b[^>]*>/g, '').match(/\d+(?:\.\d+)?\s*[%％]/g) ?? [];
    const named = figures.find(({ title }) => sentence.includes(title));
    if (!named || !day) return [];
    const known = named.valuesOn(day);
    return percents.map((percent): LineFinding => {
      const isKnown = known.includes(percent.replace(/\s/g, '').replace('％', '%'));
      return [isKnown ? 'number-beside-figure' : 'number-contradicts', `${named.title} ${percent}`];
    });
  });

/** Findings that stop publication; the others are told and let it go on. */
export const isFault = ({ code }: Finding): boolean => code !== 'number-beside-figure';
