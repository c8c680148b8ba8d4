import { getMonth } from '../../src/core/calendar/calendar.ts';
import { day } from './dates.ts';
import type { Life } from './life.ts';
import { clearedIn, fourChaosOn } from './newsFacts.ts';
import type { NewsRow } from './rows.ts';

/** News about a campaign. Every number is computed from the record. */
export const campaignNews = (life: Life): NewsRow[] => [
  chaosNews(life),
  ...sandNews(life),
  cleanStartNews(life),
];

const chaosNews = (life: Life): NewsRow => {
  const { found, closed } = fourChaosOn(life.problems, day('2026-09-30'));
  return {
    slug: 'four-chaos-autumn-2026',
    title: '清四乱：存量清完，盯紧新增',
    column: 'dynamics',
    publishedAt: '2026-10-20 10:30',
    contentSource: life.district.settings.site.officeName,
    summary: `截至 9 月末，四乱问题累计排查 ${found} 件，现场核验并销号 ${closed} 件。`,
    keywords: ['清四乱', '专项行动'],
    riverIds: [],
    campaignId: 'four-chaos-2026',
    body: [
      `截至 9 月末，“四乱”问题累计排查 ${found} 件，现场核验并销号 ${closed} 件，还有 ${found - closed} 件在办。`,
      '汛后河滩露出来，复耕、堆料的又多了。各乡镇对照遥感图斑逐处到现场看，能当天清走的不过夜。',
      '责任单位申请销号以后，由没有参加整改的人到现场核验。看过、拍过、确认改好，才算销号。',
    ].join('\n\n'),
  };
};

/** The last joint action against sand mining before the news item was published. */
const sandNews = (life: Life): NewsRow[] => {
  const action = life.enforcements
    .filter(({ campaignId, on }) => campaignId === 'sand-2026' && on < '2026-09-29')
    .at(-1);
  if (!action) return [];
  const rivers = action.riverIds.map((id) => life.district.riverById.get(id)?.name ?? id);
  return [
    {
      slug: 'sand-check-2026-09',
      title: '汛后夜查非法采砂',
      column: 'dynamics',
      publishedAt: `${action.on.slice(0, 8)}29 09:20`,
      contentSource: life.district.settings.site.officeName,
      summary: `水利、公安等部门联合检查 ${action.sitesChecked} 处，立案 ${action.casesFiled} 件。`,
      keywords: ['非法采砂', '联合执法'],
      riverIds: action.riverIds,
      campaignId: 'sand-2026',
      body: [
        `${rivers.join('、')}汛后水位回落，河滩上的砂露了出来。水利、公安、自然资源、交通运输部门夜间联合检查，出动 ${action.personTimes} 人次，检查 ${action.sitesChecked} 处，立案 ${action.casesFiled} 件，查扣砂石 ${action.sandSeizedM3} 立方米。`,
        '看见夜里有车辆、机械下河道，请不要上前，记下时间、地点和去向，拨打 12314 或 110。',
      ].join('\n\n'),
    },
  ];
};

const cleanStartNews = (life: Life): NewsRow => {
  const month = getMonth('2026-03');
  const tonnes = clearedIn(life.cleanups, 't', [month]);
  return {
    slug: 'spring-clean-2026-start',
    title: '春季清河：第一个月清走越冬垃圾',
    column: 'dynamics',
    publishedAt: '2026-04-03 15:10',
    contentSource: life.district.settings.site.officeName,
    summary: `3 月，各河流报送清理垃圾 ${tonnes} 吨。`,
    keywords: ['春季清理', '专项行动'],
    riverIds: [],
    campaignId: 'spring-clean-2026',
    body: [
      `春季河道垃圾清理行动 3 月 2 日开始。当月各河流共报送清理垃圾 ${tonnes} 吨。没有报送的河流按“未报送”登记，不填零。`,
      '清理的顺序是先桥涵沟口，再村边河段，最后河滩。清出来的秸秆能还田的还田，农膜、药瓶单独收。',
    ].join('\n\n'),
  };
};
