import type { Month } from '../../src/core/calendar/calendar.ts';
import { amendmentOf, withFormerAmount } from './amendment.ts';
import type { Life } from './life.ts';
import { clearedIn, fourChaosOn, patrolsIn, percent, problemsIn, waterIn } from './newsFacts.ts';
import type { NewsRow } from './rows.ts';
import type { DemoEdition } from './settings.ts';

/** The monthly report published with an edition. Every number is computed from the record. */
export const monthlyNews = (life: Life, edition: DemoEdition): NewsRow => {
  const { month, dataThrough, publishedAt } = edition;
  const { district, problems } = life;
  const cleanups = withFormerAmount(life.cleanups, amendmentOf(life), edition);
  const name = `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5))} 月`;
  const short = `${Number(month.slice(5))} 月`;
  const patrols = patrolsIn(life, month);
  const found = problemsIn(problems, month);
  const chaos = fourChaosOn(problems, dataThrough);
  const water = waterIn(life, month);
  const tonnes = clearedIn(cleanups, 't', [month]);
  const cubic = clearedIn(cleanups, 'm3', [month]);
  const year = monthsOfYear(month);
  return {
    slug: `monthly-${month}`,
    title: `${name}全区河长制工作情况`,
    column: 'dynamics',
    publishedAt,
    contentSource: district.settings.site.officeName,
    summary: `${short}全区应巡河 ${patrols.required} 次，发现问题 ${found.found} 件，清理垃圾 ${tonnes} 吨；月末仍有 ${found.open} 件问题在办。`,
    keywords: ['月度情况', '巡河', '清四乱', '水质'],
    riverIds: [],
    body: [
      `${short}，全区各级河长应巡河 ${patrols.required} 次，按要求完成 ${patrols.met} 次，巡河率 ${percent(patrols.met, patrols.required)}%。巡河率只说明巡了没有，河道干不干净还要看问题发现和整改情况。`,
      `当月发现问题 ${found.found} 件，销号 ${found.closed} 件。截至月末累计排查 ${found.known} 件，在办 ${found.open} 件，其中 **${found.overdue} 件超过整改期限**，已分别交办、督办。`,
      `“四乱”问题累计排查 ${chaos.found} 件，现场核验并销号 ${chaos.closed} 件，销号率 ${percent(chaos.closed, chaos.found)}%。新问题入账后销号率可能下降，属正常情况。`,
      `各河流报送清理垃圾 ${tonnes} 吨、清淤清障 ${cubic} 立方米，两个单位分别统计，不相加。今年以来累计清理垃圾 ${clearedIn(cleanups, 't', year)} 吨。`,
      waterSentence(water),
    ].join('\n\n'),
  };
};

const monthsOfYear = (month: Month): string[] =>
  Array.from(
    { length: Number(month.slice(5)) },
    (_, index) => `${month.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`,
  );

const waterSentence = ({
  sections,
  sampled,
  dry,
  outside,
  other,
  assessed,
  compliant,
}: ReturnType<typeof waterIn>): string => {
  const without = [
    dry > 0 ? `断流 ${dry} 个` : '',
    outside > 0 ? `不在监测期 ${outside} 个` : '',
    other > 0 ? `因待出结果等原因无数据 ${other} 个` : '',
  ]
    .filter((part) => part !== '')
    .join('、');
  return `全区 ${sections} 个断面，当月采样 ${sampled} 个${without === '' ? '' : `；${without}，均不参与评价`}。有水质目标且已采样的 ${assessed} 个断面中，达标 ${compliant} 个。`;
};
