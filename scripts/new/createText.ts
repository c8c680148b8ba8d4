import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsArticleAddress } from '../../src/core/site/addresses.ts';
import {
  frontMatterText,
  findSlug,
  isTakenName,
  type DraftFields,
} from '../../src/core/editorial/houseDraft.ts';
import { idPattern } from '../../src/core/ids/ids.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { getSite } from '../../src/data/site.ts';
import { newText as words } from '../../src/i18n/zh/newText.ts';
import { overridesOf } from '../../src/pinyin/finderIndex.ts';
import { readName } from '../../src/pinyin/readName.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { draftFields, draftIssues, fieldLabel } from './draft.ts';
import { readOptions, type NewOptions } from './options.ts';

/**
 * Creates the file of a new text, with the known parts of its front matter.
 *
 * @param now current minute, `YYYY-MM-DD HH:MM`, Asia/Shanghai
 * @returns the message for the author
 * @throws ExpectedFailure if the request is ambiguous, or the file or address is taken
 */
export const createText = (
  args: readonly string[],
  content: string,
  now: string,
): readonly string[] => {
  const options = readOptions(args);
  const { kind } = options;
  const published = readPublished(content);
  const { undertaker, officeName } = getSite(content);
  const slug = getSlug(options, content);
  const file = `${kind.folder}/${slug}${kind.ending}`;
  refuseTaken(options, slug, content, [
    ...(published.record?.news ?? []).map(({ slug: published }) => newsArticleAddress(published)),
    ...published.tombstones.map(({ address }) => address),
  ]);

  const dataThrough = published.editions.at(-1)?.edition.dataThrough;
  const fields = draftFields(options, {
    now,
    source: undertaker === '' ? officeName : undertaker,
    ...(dataThrough !== undefined && { dataThrough }),
  });
  const issues = draftIssues(kind, fields);
  if (issues.length > 0) throw new ExpectedFailure(`${issueReport(issues)}\n${words.refused}`);

  mkdirSync(join(content, kind.folder), { recursive: true });
  const hint = words.bodyHints[kind.kind];
  const comment = kind.ending === '.mdx' ? `{/* ${hint} */}` : `<!-- ${hint} -->`;
  // The file must not have been created meanwhile, either.
  writeFileSync(join(content, file), `${frontMatterText(fields)}\n${comment}\n`, { flag: 'wx' });
  return report(options, file, kind.addressOf(slug), fields);
};

const getSlug = ({ slug, title }: NewOptions, content: string): string => {
  if (slug !== undefined) {
    if (!idPattern.test(slug)) throw new ExpectedFailure(words.slugForm(slug));
    return slug;
  }
  const name = { text: title, isPerson: false };
  const found = findSlug(title, readName(name, overridesOf(readPinyin(content))).syllables);
  if (found === undefined) throw new ExpectedFailure(words.slugMissing(title));
  return found;
};

/** An address belongs to one text for ever. */
const refuseTaken = (
  { kind }: NewOptions,
  slug: string,
  content: string,
  addresses: readonly string[],
): void => {
  const files = ['.md', '.mdx'].map((ending) => `${kind.folder}/${slug}${ending}`);
  const file = files.find((name) => existsSync(join(content, name)));
  if (file !== undefined) throw new ExpectedFailure(words.fileTaken(file, anotherOf(slug)));
  if (addresses.includes(kind.addressOf(slug)) || isTakenName(slug))
    throw new ExpectedFailure(words.addressTaken(kind.addressOf(slug), anotherOf(slug)));
};

/** A proposed file name of at most 64 characters. */
const anotherOf = (slug: string): string => `${slug.slice(0, 62)}-2`;

const report = (
  { kind, given }: NewOptions,
  file: string,
  address: string,
  fields: DraftFields,
): readonly string[] => {
  const rows = Object.entries(fields).map(([name, value], at) => ({
    name,
    label: fieldLabel(kind, name),
    value: typeof value === 'string' ? value : value.join('、'),
    isEmpty: value === '',
    // The opening `---` is line 1.
    line: at + 2,
  }));
  const assumed = rows.filter(
    ({ name, value }) => value !== '' && name !== 'title' && given[name] === undefined,
  );
  const waiting = rows.filter(({ isEmpty }) => isEmpty);
  return [
    words.made(file, address),
    ...assumed.map(({ label, value, line }) => words.assumed(label, value, line)),
    ...waiting.map(({ name, label, line }) => words.waiting(label, line, words.fieldHints[name])),
    words.next,
  ];
};
