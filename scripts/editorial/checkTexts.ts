import { join, posix } from 'node:path';
import { newsArticleAddress } from '../../src/core/site/addresses.ts';
import { findCalendarDate, type CalendarDate } from '../../src/core/calendar/calendar.ts';
import {
  articleFindings,
  bodyFindings,
  numberFindings,
  titleFindings,
} from '../../src/core/editorial/articleFindings.ts';
import type {
  EditorialRules,
  Finding,
  PictureFacts,
  PlacedFinding,
} from '../../src/core/editorial/finding.ts';
import {
  frontMatterIssues,
  relationFindings,
  type Relation,
} from '../../src/core/editorial/frontMatter.ts';
import { textBlocks } from '../../src/core/editorial/textBlocks.ts';
import { cutHouseText } from '../../src/core/editorial/textLines.ts';
import { textIssues } from '../../src/core/text/textIssues.ts';
import { idPattern } from '../../src/core/ids/ids.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import { findPersonalInformation } from '../../src/core/privacy/privacy.ts';
import type { Published } from '../../src/data/record.ts';
import type { NewsItem } from '../../src/core/record/record.ts';
import type { HouseFile, HouseKind } from './houseTexts.ts';
import { readFrontMatter, type BrokenFrontMatter } from './readFrontMatter.ts';

/** All findings in one in-house text. */
export interface TextReport {
  readonly file: string;
  /** Front matter that is not valid YAML; its fields are then not checked. */
  readonly broken: readonly BrokenFrontMatter[];
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
}

/**
 * Rules except those for pictures, whose paths are relative to each text. A page is identified by
 * its address.
 */
export type SharedRules = Omit<EditorialRules, 'findPicture'>;

/**
 * Checks one in-house text against its schema, the record and the rules of the office.
 *
 * @param taken slugs of the news that came with an export
 */
export const checkHouseText = (
  { kind, slug, file, source }: HouseFile,
  rules: SharedRules,
  {
    relations,
    taken,
  }: { readonly relations: readonly Relation[]; readonly taken: ReadonlySet<string> },
  pictures: { readonly content: string; readonly facts: ReadonlyMap<string, PictureFacts> },
): TextReport => {
  const { frontMatter, broken } = readFrontMatter(source);
  const findings = [
    ...slugFindings(kind, slug, taken).map((finding) => ({ ...finding, file })),
    ...articleFindings(file, source, kind.sourceField, {
      ...rules,
      isAnchor: (path, anchor) => rules.isAnchor(path === '' ? kind.addressOf(slug) : path, anchor),
      findPicture: (path) =>
        pictures.facts.get(
          path.startsWith('/')
            ? join('public', path)
            : join(pictures.content, posix.dirname(file), path),
        ),
    }),
    ...relationFindings(frontMatter, relations).map((finding) => ({ ...finding, file })),
  ];
  // A fault with its own sentence is not reported again in the schema's words.
  const told = new Set(findings.map(({ field }) => field));
  return {
    file,
    broken,
    issues: [
      ...characterIssues(file, source),
      ...(broken.length > 0
        ? []
        : frontMatterIssues(file, frontMatter, kind.schema).filter(
            ({ path: [field] }) => field === 'title' || !told.has(String(field)),
          )),
    ],
    findings: broken.length > 0 ? findings.filter(({ field }) => field === undefined) : findings,
  };
};

/** Hidden and damaged characters, at their line. */
const characterIssues = (file: string, source: string): readonly Issue[] => {
  const { head, body } = cutHouseText(source);
  return [...head, ...body].flatMap(({ number, text }) =>
    textIssues(text.replaceAll('\t', ' '), { source: file, path: [], line: number }),
  );
};

/** A name that is not a valid address, or the address of another article. */
const slugFindings = (
  { kind }: HouseKind,
  slug: string,
  taken: ReadonlySet<string>,
): readonly PlacedFinding[] => {
  const at = { line: 1, column: 1, received: slug };
  if (!idPattern.test(slug)) return [{ code: 'slug-form', ...at }];
  const [found] = findPersonalInformation(slug.replaceAll('-', '，'));
  if (found) return [{ code: 'slug-personal', ...at, received: found.excerpt, kind: found.kind }];
  return kind === 'news' && taken.has(slug) ? [{ code: 'slug-taken', ...at }] : [];
};

/** Targets that front matter may refer to; `rules` are the slugs of the in-house rules. */
export const relationsTo = (
  { record, index }: Published,
  rules: ReadonlySet<string>,
): readonly Relation[] => [
  { field: 'riverIds', isKnown: (key) => index.riverById.has(key) },
  { field: 'personIds', isKnown: (key) => index.personById.has(key) },
  { field: 'regionCodes', isKnown: (key) => index.regionByCode.has(key) },
  { field: 'campaignId', isKnown: (key) => record.campaigns.some(({ id }) => id === key) },
  { field: 'supersededBy', isKnown: (key) => rules.has(key) },
];

/**
 * Findings in the Markdown of an export's news item. It cannot quote a figure, so a number that
 * matches the record is correct there.
 */
export const checkExported = (
  item: NewsItem,
  rules: SharedRules,
  pictures: ReadonlyMap<string, PictureFacts>,
): readonly Finding[] => {
  const day: CalendarDate | undefined = findCalendarDate(item.publishedAt.slice(0, 10));
  const all: EditorialRules = {
    ...rules,
    isAnchor: (path, anchor) =>
      rules.isAnchor(path === '' ? newsArticleAddress(item.slug) : path, anchor),
    findPicture: (path) => (path.startsWith('/') ? pictures.get(join('public', path)) : undefined),
  };
  const about = `${item.title}。${item.summary}`;
  const title = { value: item.title, line: 1, column: 1 };
  const long = titleFindings(title, item.shareTitle).map((finding) => ({
    ...finding,
    file: 'record/news.json',
  }));
  const inFields = (['title', 'summary', 'body'] as const).flatMap((field) => {
    const lines = item[field].split('\n').map((text, at) => ({ number: at + 1, text }));
    return [...bodyFindings(lines, all), ...numberFindings(textBlocks(lines), about, day, all)]
      .filter(({ code }) => code !== 'number-beside-figure' && code !== 'quote-unknown')
      .map((finding) => ({ ...finding, file: 'record/news.json', field }));
  });
  return [...long, ...inFields];
};
