import { join } from 'node:path';
import { daysBetween, getCalendarDate, type CalendarDate } from '../src/core/calendar/calendar.ts';
import { columnRemarks } from '../src/core/editorial/columnAges.ts';
import { isFault } from '../src/core/editorial/finding.ts';
import { loadPublished } from '../src/data/record.ts';
import { contentFolder, getSite } from '../src/data/site.ts';
import { editorial as words } from '../src/i18n/zh/editorial.ts';
import { findingLine } from '../src/view/issues/findingLine.ts';
import { issueBlocks } from '../src/view/issues/issueReport.ts';
import { checkExported, checkHouseText, relationsTo } from './editorial/checkTexts.ts';
import { inspectedColumns } from './editorial/columns.ts';
import { editorialRules } from './editorial/editorialRules.ts';
import { headingAnchors } from './editorial/headingAnchors.ts';
import { readHouseTexts } from './editorial/houseTexts.ts';
import { readOptions } from './editorial/options.ts';
import { cleanPicture, readPictures } from './editorial/pictures.ts';
import { publicFindings } from './editorial/publicFiles.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';
import { shanghaiNow } from './run/shanghaiNow.ts';

/**
 * npm run editorial: what an inspection, a reader or the record would object to, before
 * publication.
 */
run(async (args) => {
  const options = readOptions(args);
  const content = contentFolder();
  const folders = ['news', 'bulletins', 'rules'].map((name) => join(content, name));
  const facts = await readPictures([...folders, 'public']);
  if (options.isCleaning) {
    await cleanAll(
      [...facts].flatMap(([file, fact]) =>
        fact === 'metadata' || fact === 'position' ? [file] : [],
      ),
    );
    return;
  }
  const published = loadPublished(content);
  const { publishedAt, nextUpdate } = published.newestEdition;
  const today = options.today ?? laterDay(publishedAt, shanghaiNow());
  const texts = readHouseTexts(content);
  const rules = editorialRules({
    content,
    published,
    site: getSite(content),
    texts,
    anchors: await headingAnchors(texts, published.record.news),
    today,
  });
  const relations = relationsTo(
    published,
    new Set(texts.flatMap(({ kind, slug }) => (kind.kind === 'rule' ? [slug] : []))),
  );

  const taken = new Set(published.record.news.map(({ slug }) => slug));
  const reports = texts.map((text) =>
    checkHouseText(text, rules, { relations, taken }, { content, facts }),
  );
  for (const { file, broken, findings, issues } of reports) {
    for (const { line, column, message } of broken)
      console.log(words.brokenHead(file, line, column, message));
    for (const finding of findings) console.log(findingLine(finding));
    for (const block of issueBlocks(issues)) console.log(block);
  }
  const exported = published.record.news.flatMap((item) =>
    checkExported(item, rules, facts).map((finding) => ({ finding, title: item.title })),
  );
  const served = publicFindings('public', facts);
  for (const finding of served) console.log(findingLine(finding));
  for (const { finding, title } of exported) console.log(findingLine(finding, title));

  const remarks = [
    ...columnRemarks(inspectedColumns(published, texts), today).map((remark) =>
      remark.kind === 'empty'
        ? words.empty(remark.name)
        : words.stale(remark.name, remark.last, remark.age, remark.freshDays),
    ),
    ...(today > nextUpdate
      ? [words.updateOverdue(nextUpdate, daysBetween(nextUpdate, today))]
      : []),
  ];
  for (const remark of remarks) console.log(remark);

  const findings = [
    ...reports.flatMap((report) => report.findings),
    ...exported.map(({ finding }) => finding),
    ...served,
  ];
  const faults = findings.filter(isFault).length;
  const all =
    faults + reports.reduce((sum, { issues, broken }) => sum + issues.length + broken.length, 0);
  if (all > 0) throw new ExpectedFailure(words.failed(all));
  console.log(
    words.passed(texts.length, published.record.news.length, findings.length + remarks.length),
  );
});

const cleanAll = async (files: readonly string[]): Promise<void> => {
  for (const file of files) {
    await cleanPicture(file);
    console.log(words.cleaned(file));
  }
  if (files.length === 0) console.log(words.cleanedNone);
};

/** The later of two moments, as a day, so that a demonstration dated ahead is not in the future. */
const laterDay = (one: string, other: string): CalendarDate =>
  getCalendarDate((one > other ? one : other).slice(0, 10));
