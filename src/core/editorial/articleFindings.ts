import { daysBetween, findCalendarDate, type CalendarDate } from '../calendar/calendar.ts';
import { findPersonalInformation } from '../privacy/privacy.ts';
import { isCutOff } from '../schemas/newsItem.ts';
import { readableText } from '../privacy/readableText.ts';
import { figureNumbers } from './figureNumbers.ts';
import type { EditorialRules, Finding, PlacedFinding } from './finding.ts';
import { linkFindings } from './linkFindings.ts';
import { fieldBlock, textBlocks, type TextBlock } from './textBlocks.ts';
import { cutHouseText, fieldAt, fieldOf, withoutCode } from './textLines.ts';
import type { HeadField, HouseText, TextLine } from './textLines.ts';

/**
 * Everything the editorial check finds in one in-house text, in the order of its lines. Faults in
 * its front matter against the schema are found by `frontMatterIssues`.
 *
 * @param sourceField field of the front matter that names the source: a rule is issued, an article
 *   has a source
 */
export const articleFindings = (
  file: string,
  source: string,
  sourceField: 'contentSource' | 'issuedBy',
  rules: EditorialRules,
): readonly Finding[] => {
  const text = cutHouseText(source);
  const publishedAt = fieldOf(text, 'publishedAt');
  const day = findCalendarDate(publishedAt.value.slice(0, 10));
  const found = [
    ...dateFindings(publishedAt, day, rules.today),
    ...sourceFindings(fieldOf(text, sourceField), sourceField),
    ...titleFindings(fieldOf(text, 'title'), fieldOf(text, 'shareTitle').value),
    ...emptyFindings(text),
    ...everyLine(text.head, rules),
    ...ofKind(file, [
      ...bodyFindings(text.body, rules),
      ...numberFindings(
        [...headBlocks(text), ...textBlocks(withoutCode(text.body))],
        aboutFields.map((name) => fieldOf(text, name).value).join('。'),
        day,
        rules,
      ).filter(({ code, line }) => code === 'number-contradicts' || !isOfHead(text, line)),
    ]),
  ];
  return found
    .map((finding) => {
      const field = finding.field ?? headFieldAt(text, finding.line);
      return { ...finding, file, ...(field !== undefined && { field }) };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
};

/** Findings in the body of a text of any origin, except those about numbers. */
export const bodyFindings = (
  lines: readonly TextLine[],
  rules: EditorialRules,
): readonly PlacedFinding[] => {
  const shown = textBlocks(withoutCode(lines));
  return [
    ...everyLine(lines, rules),
    ...linkFindings(shown, rules),
    ...quoteFindings(shown, rules),
    ...tagFindings(shown),
  ];
};

/**
 * Numbers of a text that the record of its day does not contain.
 *
 * @param about the title and summary, the context of its sentences
 */
export const numberFindings = (
  blocks: readonly TextBlock[],
  about: string,
  day: CalendarDate | undefined,
  rules: EditorialRules,
): readonly PlacedFinding[] =>
  figureNumbers(blocks, about, day ? rules.figuresOn(day) : [], rules.places);

/** Fields of the front matter that give the topic and are read together with the body. */
const aboutFields = ['title', 'summary'];

const headBlocks = (text: HouseText): readonly TextBlock[] =>
  [...aboutFields, 'shareTitle'].flatMap((name) => fieldBlock(text, name) ?? []);

/** Markdown cannot quote a figure, so numbers are typed there; a correct one is no finding. */
const ofKind = (file: string, findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  file.endsWith('.mdx')
    ? findings.filter(({ code }) => code !== 'quote-unshown')
    : findings.filter(({ code }) => code !== 'number-beside-figure' && code !== 'quote-unknown');

/** Front matter cannot quote a figure, so a correct number may be typed there. */
const isOfHead = ({ head }: HouseText, line: number): boolean =>
  head.some(({ number }) => number === line);

const headFieldAt = (text: HouseText, line: number): string | undefined =>
  isOfHead(text, line) ? fieldAt(text, line) : undefined;

const dateFindings = (
  { value, ...place }: HeadField,
  day: CalendarDate | undefined,
  today: CalendarDate,
): readonly PlacedFinding[] => {
  const at = { ...place, field: 'publishedAt', received: value };
  if (value === '') return [{ code: 'date-missing', ...at }];
  if (!day) return [{ code: 'date-unreal', ...at }];
  return daysBetween(today, day) > 0 ? [{ code: 'date-future', ...at }] : [];
};

const sourceFindings = ({ value, ...place }: HeadField, field: string): readonly PlacedFinding[] =>
  value === '' ? [{ code: 'source-missing', ...place, field, received: '' }] : [];

/** A name too long for a phone needs a shorter one for sharing. */
export const titleFindings = (
  { value, ...place }: HeadField,
  shareTitle: string | undefined,
): readonly PlacedFinding[] =>
  isCutOff(value) && (shareTitle ?? '') === ''
    ? [{ code: 'title-long', ...place, field: 'title', received: value }]
    : [];

/** Front matter alone, or followed only by a comment, is not a text yet. */
const emptyFindings = ({ head, body }: HouseText): readonly PlacedFinding[] =>
  body
    .map(({ text }) => text)
    .join('\n')
    .replace(/\{\/\*.*?\*\/\}|<!--.*?-->/gs, '')
    .trim() !== ''
    ? []
    : [{ code: 'body-empty', line: head.length + 2, column: 1, received: '' }];

/** Characters and content refused in every line, front matter and body. */
const everyLine = (lines: readonly TextLine[], rules: EditorialRules): readonly PlacedFinding[] => [
  ...personalFindings(lines, rules),
  ...lines.flatMap(({ number, text }) => wordFindings(number, text, rules)),
];

/** Lines are read together: a number broken at the end of a line is one number to a reader. */
const personalFindings = (
  lines: readonly TextLine[],
  rules: EditorialRules,
): readonly PlacedFinding[] => {
  let length = 0;
  const starts = lines.map(({ number, text }) => {
    const start = { number, offset: length };
    length += text.length + 1;
    return start;
  });
  const text = lines.map((line) => line.text).join('\n');
  return findPersonalInformation(text, rules.isPublic, rules.today).map(
    ({ kind, offset, excerpt }): PlacedFinding => {
      const line = starts.findLast((start) => start.offset <= offset) ?? { number: 1, offset: 0 };
      return {
        code: 'personal',
        line: line.number,
        column: offset - line.offset + 1,
        received: excerpt,
        kind,
      };
    },
  );
};

/** Listed words, also written with invisible or full-width characters. */
const wordFindings = (
  line: number,
  text: string,
  { words }: EditorialRules,
): readonly PlacedFinding[] => {
  const readable = readableText(text);
  return words.flatMap(({ word, instead }): readonly PlacedFinding[] => {
    const at = readable.text.indexOf(word);
    if (at === -1) return [];
    const column = readable.offsetOf(at) + 1;
    return [
      {
        code: 'word-listed',
        line,
        column,
        received: word,
        ...(instead !== undefined && { instead }),
      },
    ];
  });
};

const quoteFindings = (
  blocks: readonly TextBlock[],
  { isQuote }: EditorialRules,
): readonly PlacedFinding[] =>
  blocks.flatMap(({ text, placeOf }) =>
    [...text.matchAll(/<Figure\b([^>]*)>/g)].flatMap((match): readonly PlacedFinding[] => {
      const [tag, attributes = ''] = match;
      const valueOf = (name: string): string | undefined =>
        new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
      const at = { ...placeOf(match.index), received: tag };
      const isKnown = isQuote(valueOf('id') ?? '', valueOf('edition') ?? '', valueOf('of'));
      return [
        { code: 'quote-unshown', ...at },
        ...(isKnown ? [] : [{ code: 'quote-unknown', ...at } as const]),
      ];
    }),
  );

/**
 * Tags that are dropped, some with their content. A tag for a picture or link is reported
 * separately.
 */
const tagFindings = (blocks: readonly TextBlock[]): readonly PlacedFinding[] =>
  blocks.flatMap(({ text, placeOf }) =>
    [...text.matchAll(/<(?!Figure\b|a\s)[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>/g)].map((match) => ({
      code: 'tag-unshown',
      ...placeOf(match.index),
      received: match[0],
    })),
  );
