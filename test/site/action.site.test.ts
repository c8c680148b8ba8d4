import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../src/data/record.ts';
import { openTheatre, visit, type Theatre } from './browser.ts';
import { buildFolder, listPages, readText } from './builtSite.ts';
import { join } from 'node:path';

const { record } = loadPublished('content');
const folder = buildFolder('root');
/** What a page says between header and footer. */
const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
const pageAt = (address: string): string => mainOf(readText(join(folder, address, 'index.html')));
const first = <Row>(rows: readonly Row[]): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error('The record has no such row');
  return row;
};
const last = <Row>(rows: readonly Row[]): Row => first([...rows].reverse());
const nameOf = (personId: string): string =>
  record.people.find(({ id }) => id === personId)?.name ?? '';

/** Every system of the office's work: where it stands, and words of the record that must stand there. */
const systems: readonly {
  readonly system: string;
  readonly address: string;
  readonly words: readonly string[];
}[] = [
  {
    system: '三级河长',
    address: '/chiefs/',
    words: (['district', 'town', 'village'] as const).map((level) =>
      nameOf(
        first(record.postHoldings.filter((one) => one.level === level && one.to === undefined))
          .personId,
      ),
    ),
  },
  { system: '河长办', address: '/about/', words: [record.office.name] },
  {
    system: '河道警长',
    address: '/chiefs/',
    words: [
      nameOf(first(record.policeChiefs.filter(({ to }) => to === undefined)).personId),
      '河道警长',
    ],
  },
  { system: '制度', address: '/rules/', words: ['河长巡河制度', '问题整改销号办法'] },
  { system: '巡河', address: '/action/patrols/', words: ['应巡', '按要求完成', '巡河频次'] },
  ...(['four-chaos', 'rubbish', 'sand', 'groundwater'] as const).map((kind) => {
    const campaign = first(record.campaigns.filter((one) => one.kind === kind));
    return {
      system: campaign.name,
      address: `/campaigns/${campaign.id}/`,
      words: [campaign.aim, campaign.summary],
    };
  }),
  {
    system: '任务书',
    address: '/duties/',
    words: record.targets.filter(({ year }) => year === 2026).map(({ name }) => name),
  },
  {
    system: '六大任务',
    address: '/duties/',
    words: [
      '水资源保护',
      '河湖水域岸线管理保护',
      '水污染防治',
      '水环境治理',
      '水生态修复',
      '执法监管',
    ],
  },
  {
    system: '成员单位和部门职责',
    address: `/units/${first(record.memberUnits).id}/`,
    words: first(record.memberUnits).duties.map(({ text }) => text),
  },
  {
    system: '考核',
    address: '/action/assessment/',
    words: [first(record.assessments).grade, '97.78', first(record.honours).name],
  },
  {
    system: '滞后任务督导',
    address: '/action/supervision/',
    words: record.targets.filter((one) => one.supervision.length > 0).map(({ name }) => name),
  },
  {
    system: '问题整改台账',
    address: '/action/problems/',
    words: record.problems.map(({ description }) => description),
  },
  { system: '回头看', address: '/action/supervision/', words: ['回头看', '没有反弹', '发现反弹'] },
  {
    system: '采砂管理',
    address: '/action/sand/',
    words: record.sandReaches.flatMap((one) => [one.name, one.chief.name, one.lawEnforcement.name]),
  },
  {
    system: '联合执法',
    address: '/action/enforcement/',
    words: record.enforcements.map(({ name }) => name),
  },
  { system: '典型案例', address: '/cases/', words: record.cases.map(({ title }) => title) },
  { system: '通报', address: '/bulletins/', words: ['2026 年第三季度工作通报'] },
  {
    system: '项目与水质信息通报',
    address: '/action/water/',
    words: [...record.projects.map(({ name }) => name), ...record.sections.map(({ name }) => name)],
  },
  { system: '培训', address: '/action/training/', words: record.trainings.map(({ name }) => name) },
  { system: '宣传', address: '/action/training/', words: record.publicity.map(({ name }) => name) },
  { system: '机井整治', address: '/action/wells/', words: ['排查', '封填'] },
  {
    system: '群众反映',
    address: '/action/reports/',
    words: [...new Set(record.publicReports.map(({ channel }) => channel))],
  },
];

describe.each(systems)('$system', ({ address, words }) => {
  it(`stands at ${address} with the words of the record`, () => {
    const html = pageAt(address);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word === '' || !html.includes(word))).toEqual([]);
  });
});

describe('the pages of the ledger', () => {
  it('give every problem an entry that names no one who reported it', () => {
    const addresses = new Set(listPages(folder).map(({ address }) => address));
    const missing = record.problems.filter(({ id }) => !addresses.has(`/action/problems/${id}/`));
    expect(missing).toEqual([]);
  });

  it('word an application for closure as unverified on the page of each', () => {
    const applied = record.problems.filter(
      ({ events }) => last(events).stage === 'closure-applied',
    );
    expect(applied.length).toBeGreaterThan(0);
    for (const { id } of applied) {
      const html = pageAt(`/action/problems/${id}/`);
      expect(html).toContain('待现场核验');
      expect(html).toContain('尚未现场核验');
      expect(html).not.toContain('已核实');
      expect(html).not.toContain('已现场核验');
    }
  });

  it('publish neither a place nor a time of day of a patrol', () => {
    const calendars = listPages(folder).filter(({ address }) =>
      address.startsWith('/action/patrols/'),
    );
    for (const { file } of calendars)
      expect(/\d{1,2}:\d{2}|\d{2,3}\.\d{4,}/.exec(mainOf(readText(file)))).toBe(null);
  });
});

describe('the filter of problems', () => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre();
  });
  afterAll(async () => {
    await theatre.close();
  });
  const shown = '[data-problem]:not([hidden])';

  it('keeps what was chosen in the address, and takes it from there', async () => {
    const river = first(record.problems).riverId;
    const expected = record.problems.filter(
      (one) => one.riverId === river && one.kind === 'dump',
    ).length;
    const seen = await visit(theatre, '/action/problems/', {}, async (page) => {
      await page.selectOption('#filter-river', river);
      await page.selectOption('#filter-kind', 'dump');
      return {
        search: new URL(page.url()).search,
        count: await page.locator(shown).count(),
        words: await page.locator('#filter-count').textContent(),
      };
    });
    expect(seen).toEqual({
      search: `?river=${river}&kind=dump`,
      count: expected,
      words: `符合条件 ${expected} 件`,
    });
    const again = await visit(
      theatre,
      `/action/problems/?river=${river}&kind=dump`,
      {},
      async (page) => await page.locator(shown).count(),
    );
    expect(again).toBe(expected);
  });

  it('is not there without scripts, and the list is whole', async () => {
    const seen = await visit(
      theatre,
      '/action/problems/',
      { javaScriptEnabled: false },
      async (page) => ({
        isForm: await page.locator('#problem-filter').isVisible(),
        count: await page.locator(shown).count(),
      }),
    );
    expect(seen).toEqual({ isForm: false, count: record.problems.length });
  });
});
