import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadPublished } from '../../src/data/record.ts';
import { isUnpublished } from '../../src/data/readPublished.ts';
import { readSite } from '../../src/data/site.ts';
import { begin as words } from '../../src/i18n/zh/begin.ts';
import { milestoneSheets, milestoneTitle, tableTitle } from '../../src/view/site/milestoneText.ts';
import { milestonesOf } from '../../src/view/site/milestones.ts';
import { missingOfficialNames } from '../../src/view/site/preparingNotice.ts';

/**
 * What an office has published, what comes next, which table it needs, which pages and figures it brings.
 *
 * @throws UnsoundRecord if what is published is damaged
 */
export const nextSteps = (content: string): readonly string[] => {
  const isBlank = isUnpublished(content);
  const { published, next } = milestonesOf(isBlank ? undefined : loadPublished(content).index);
  const site = existsSync(join(content, 'site.json')) ? readSite(content) : undefined;
  const missing = site ? missingOfficialNames(site) : [];
  return [
    ...(published.length === 0
      ? [words.nothingPublished]
      : [
          words.published(published.length),
          `  ${published.map(({ table, rows }) => words.rows(tableTitle(table), rows)).join('，')}`,
        ]),
    '',
    ...(next.length === 0 ? [words.allPublished] : [words.next]),
    ...next.flatMap((milestone, at) => [
      `${at + 1}. ${milestoneTitle(milestone)}`,
      `   ${milestoneSheets(milestone, isBlank)}`,
    ]),
    ...(site?.preparing === true && missing.length > 0 ? ['', words.notOfficial(missing)] : []),
  ];
};
