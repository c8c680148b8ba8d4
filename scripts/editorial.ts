import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  boardLandingAddress,
  bulletinAddress,
  newsArticleAddress,
  ruleAddress,
  signboardAddress,
  townPatrolsAddress,
} from '../src/core/addresses.ts';
import {
  daysBetween,
  findCalendarDate,
  getCalendarDate,
  type CalendarDate,
} from '../src/core/calendar.ts';
import { publishedAddresses } from '../src/core/dataset/publishedAddresses.ts';
import {
  articleFindings,
  isFault,
  type EditorialRules,
} from '../src/core/editorial/articleFindings.ts';
import { figureRegister } from '../src/core/figures/register.ts';
import { loadPublished } from '../src/data/record.ts';
import { contentFolder } from '../src/data/site.ts';
import { editorial as words } from '../src/i18n/zh/editorial.ts';
import { findQuote } from '../src/view/figureQuote.ts';
import { formatReading } from '../src/view/figureReading.ts';
import { newsColumns } from '../src/view/news.ts';
import { siteColumns } from '../src/view/siteColumns.ts';
import { ExpectedFailure } from './expectedFailure.ts';
import { run } from './runner.ts';

/** What is written in the house: where it lies, where it is published, and who answers for it. */
interface HouseText {
  readonly folder: 'news' | 'bulletins' | 'rules';
  readonly ending: string;
  readonly addressOf: (slug: string) => string;
  readonly sourceField: EditorialRules['sourceField'];
}

const houseTexts: readonly HouseText[] = [
  { folder: 'news', ending: '.mdx', addressOf: newsArticleAddress, sourceField: 'contentSource' },
  { folder: 'bulletins', ending: '.md', addressOf: bulletinAddress, sourceField: 'contentSource' },
  { folder: 'rules', ending: '.md', addressOf: ruleAddress, sourceField: 'issuedBy' },
];

/** Days after which an inspection calls a column stale: news two weeks, notices half a year. */
const freshDays = { dynamics: 14, notice: 183, publicity: 183, town: 183 };

run((args) => {
  const content = contentFolder();
  const { record, editions, newestEdition } = loadPublished(content);
  const today = readToday(args) ?? getCalendarDate(newestEdition.publishedAt.slice(0, 10));
  const sources = houseTexts.flatMap((kind) => readTexts(content, kind));
  const addresses = new Set([
    ...publishedAddresses(record).map(({ address }) => address),
    ...record.signboards.flatMap(({ code }) => [signboardAddress(code), boardLandingAddress(code)]),
    ...siteColumns.flatMap(({ columns }) => columns.map(({ address }) => address)),
    ...record.regions
      .filter(({ code }) => code.length === 9)
      .map(({ code }) => townPatrolsAddress(code)),
    ...sources.map(({ address }) => address),
  ]);
  const rules: Omit<EditorialRules, 'isPicture' | 'sourceField'> = {
    today,
    words: readWords(join(content, 'words.json')),
    isAddress: (address) => addresses.has(address.replace(/[?#].*$/, '')),
    isQuote: (id, edition, key) => findQuote(editions, id, edition, key).kind === 'quote',
    figures: figureRegister.map(({ id, words: { zh } }) => ({
      title: zh.title,
      valuesOn: (day) =>
        (
          editions
            .filter(({ publishedAt }) => publishedAt.slice(0, 10) <= day)
            .at(-1)
            ?.figures.find((figure) => figure.id === id)?.headlines ?? []
        ).map(({ reading }) => formatReading(reading)),
    })),
  };
  const findings = sources.flatMap(({ file, source, sourceField }) =>
    articleFindings(file, source, {
      ...rules,
      sourceField,
      isPicture: (path) => existsSync(join(content, dirname(file), path)),
    }),
  );
  for (const { file, line, received, code } of findings)
    console.log(words.finding(`${file}:${line}`, received, words.sentences[code]));

  const dates = [
    ...record.news.map(({ column, publishedAt }) => ({ column, day: publishedAt.slice(0, 10) })),
    ...sources
      .filter(({ folder }) => folder === 'news')
      .map(({ source }) => ({
        column: /^column:\s*(\S+)/m.exec(source)?.[1] ?? '',
        day: /^publishedAt:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(source)?.[1] ?? '',
      })),
  ];
  const remarks = newsColumns.flatMap(({ id, name }) => {
    const last = dates
      .filter(({ column }) => column === id)
      .map(({ day }) => day)
      .sort()
      .at(-1);
    const day = findCalendarDate(last ?? '');
    if (!day) return [words.empty(name)];
    const age = daysBetween(day, today);
    return age > freshDays[id] ? [words.stale(name, day, age, freshDays[id])] : [];
  });
  for (const remark of remarks) console.log(remark);

  const faults = findings.filter(isFault).length;
  if (faults > 0) throw new ExpectedFailure(words.failed(faults));
  console.log(words.passed(sources.length, findings.length - faults + remarks.length));
});

/** Every text of one kind, sorted by name; no folder, no texts. */
function readTexts(content: string, { folder, ending, addressOf, sourceField }: HouseText) {
  const path = join(content, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      folder,
      sourceField,
      file: `${folder}/${name}`,
      address: addressOf(name.slice(0, -ending.length)),
      source: readFileSync(join(path, name), 'utf8'),
    }));
}

/** The day a person gives; without one the gate asks no clock. */
function readToday(args: readonly string[]): CalendarDate | undefined {
  const at = args.indexOf('--today');
  if (at === -1) return undefined;
  const given = args[at + 1] ?? '';
  const day = findCalendarDate(given);
  if (!day) throw new ExpectedFailure(words.todayUnreal(given));
  return day;
}

/** `words.json`: a list of words the office does not print; no file, no list. */
function readWords(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return z.array(z.string().min(1)).parse(JSON.parse(readFileSync(file, 'utf8')));
}
