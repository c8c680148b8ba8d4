import { beforeAll, describe, expect, it } from 'vitest';
import { prepareRelease } from '../../../scripts/import/prepareRelease.ts';
import { swapContent } from '../../../scripts/import/swapContent.ts';
import { chiefChanges } from '../../../src/core/chiefs/chiefChanges.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { loadPublished, type Published } from '../../../src/data/record.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { district } from '../../district/district.ts';
import { inspectionViews } from '../../../src/view/boards/inspection.ts';
import { landingView } from '../../../src/view/boards/landing.ts';
import { reprintCsv, reprintView } from '../../../src/view/boards/reprint.ts';
import { printableBoards } from '../../../src/view/boards/print/printableBoards.ts';
import { chiefsFeed } from '../../../src/view/feed/portalFeeds.ts';
import { signboardRegister, signboardView } from '../../../src/view/boards/signboard.ts';
import { boardRules } from '../../core/boards/boardRules.ts';
import { rowAt, smallExport } from '../../core/dataset/smallExport.ts';
import { emptyFolder } from './runImport.ts';

const site = { ...district().site, rules: boardRules };
const code = '1A2C3D5';

const accept = (content: string, edition: string, change: (input: ExportV1Input) => void) => {
  const release = prepareRelease(smallExport(change), readPublished(content), {
    edition,
    role: '主任',
    sourceSha256: 'a'.repeat(64),
    tombstones: new Map(),
  });
  swapContent(content, release);
};

/**
 * Removes the summer reports from the small export, because nothing may be dated after the cut-off.
 */
const beforeSummer = (input: ExportV1Input): void => {
  for (const contact of input.contacts) if (contact.verified) contact.verified.on = '2026-01-10';
  Object.assign(input, {
    problems: [],
    cleanups: [],
    patrols: [],
    waterMonths: [],
    targets: [],
    wells: [],
    publicReports: [],
  });
};

/** The portal after an import in which the village chief was replaced on a day. */
const afterHandover = (on: string, dataThrough: string, published: string): Published => {
  const content = emptyFolder();
  accept(content, '2025-06-09', (input) => {
    input.period = {
      ...input.period,
      dataThrough: '2025-05-31',
      publishedAt: '2025-06-09 09:30',
      nextUpdate: '2025-07-09',
    };
  });
  accept(content, published, (input) => {
    input.period = {
      ...input.period,
      dataThrough,
      publishedAt: `${published} 09:30`,
      nextUpdate: '2027-12-01',
    };
    if (dataThrough < '2026-09-30') beforeSummer(input);
    rowAt(input.postHoldings, 7).to = on;
    input.people.push({ id: 'p6', name: '钱新任' });
    input.postHoldings.push({
      ...rowAt(input.postHoldings, 7),
      id: 'h-v1-new',
      personId: 'p6',
      from: on,
    });
    delete rowAt(input.postHoldings, 10).to;
    rowAt(input.contacts, 2).owner = { kind: 'holding', holdingId: 'h-v1-new' };
  });
  return loadPublished(content);
};

describe('an import that changes a chief: immediately', () => {
  let published: Published;
  beforeAll(() => {
    published = afterHandover('2026-09-24', '2026-10-10', '2026-10-12');
  });
  const sentence = '第 1 版印的村级河长王石门已于 2026 年 9 月 24 日卸任，现由钱新任担任';

  it('the landing page shows the new chief, and what is wrong on the board', () => {
    const view = landingView(published.index, code);
    expect(view.first).toMatchObject({ name: '钱新任' });
    expect(view.differences).toEqual([sentence]);
    expect(view.tell?.phone).toBe('0300-820 1314');
  });

  it('the board’s page in the register shows the differences, and its proof the new chief', () => {
    const view = signboardView(published.index, code);
    expect(view.differences).toEqual([sentence]);
    const [board] = printableBoards({ ...published, site });
    expect(board?.chiefs[0]).toMatchObject({ name: '钱新任' });
    expect(board?.chiefs.map(({ name }) => name)).not.toContain('王石门');
  });

  it('the feed of chiefs reports who came, who left, and which board to reprint', () => {
    const entries = chiefsFeed({
      site,
      index: published.index,
      editions: [published.newestEdition],
      news: [],
      texts: [],
      absolute: (address) => `https://hzz.example.gov.cn${address}`,
    })
      .split('<entry>')
      .slice(1);
    const came = entries.find((entry) => entry.includes('钱新任任'));
    expect(came).toContain('1 块公示牌的牌面待更新：1A2-C3D5。以网页为准。');
    expect(came).toContain('2026-09-24');
    const left = entries.find((entry) => entry.includes('王石门不再担任'));
    expect(left).toBeDefined();
    expect(left).not.toContain('待更新');
  });

  it('the register and the inspection list show it', () => {
    expect(signboardRegister(published.index, new Map()).summary).toContain('牌面待更新 1 块');
    const [list] = inspectionViews(published.index);
    expect(list?.boards[0]).toMatchObject({ differences: [sentence] });
    expect(list?.boards[0]?.shouldSay[0]).toContain('钱新任');
  });

  it('the reprint list has the board, its deadline across National Day, and that it is overdue', () => {
    const { summary, rows } = reprintView(published.index, published.ledger, site);
    expect(summary).toContain('1 块牌面与现状不符，其中 1 块已过更新期限');
    expect(rows).toMatchObject([
      { code, since: '2026 年 9 月 24 日', isOverdue: true, differences: [sentence] },
    ]);
    expect(rows[0]?.deadline).toContain('2026 年 10 月 9 日');
    const { index, ledger } = published;
    expect(reprintCsv({ index, ledger, site, leftOut: new Map() })).toContain(
      '2026-09-24,名录,2026-10-09,公示牌管理办法,是',
    );
  });

  it('the list of chief changes behind the feed starts with it', () => {
    expect(chiefChanges(published.index)[0]).toMatchObject({
      on: '2026-09-24',
      left: [{ id: 'h-v1' }],
      came: [{ id: 'h-v1-new' }],
    });
  });
});

describe('its deadline in working days only', () => {
  const working = {
    ...site,
    rules: {
      ...site.rules,
      boardUpdates: [{ within: { count: 20, unit: 'working' as const }, basis: '公开条例' }],
    },
  };
  it.each([
    // 20 September and 10 October are working days; 25 September and 1 to 7 October are not.
    ['National Day', '2026-09-03', '2026-10-08', '2026-10-12', '2026 年 10 月 8 日', false],
    // 14 and 28 February are working days; 16 to 23 February are not.
    ['Spring Festival', '2026-02-06', '2026-03-13', '2026-03-16', '2026 年 3 月 12 日', true],
  ])('uses the make-up days of %s', (_name, on, dataThrough, edition, deadline, isOverdue) => {
    const { index, ledger } = afterHandover(on, dataThrough, edition);
    const [row] = reprintView(index, ledger, working).rows;
    expect(row?.deadline).toContain(deadline);
    expect(row?.isOverdue).toBe(isOverdue);
  });
});
