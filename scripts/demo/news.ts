import { getMonth } from '../../src/core/calendar/calendar.ts';
import { amendmentOf } from './amendment.ts';
import { campaignNews } from './campaignNews.ts';
import { day, inWords } from './dates.ts';
import type { Life } from './life.ts';
import { monthlyNews } from './monthlyNews.ts';
import { clearedIn, fourChaosOn, percent, problemsIn, waterIn } from './newsFacts.ts';
import type { NewsRow } from './rows.ts';
import { MEETING_DAY, VACANCY_DAY } from './seat.ts';
import { demoEditions } from './settings.ts';

/** All news of the demonstration, newest first. */
export const writeNews = (life: Life): NewsRow[] =>
  [
    ...demoEditions.map((edition) => monthlyNews(life, edition)),
    ...otherNews(life),
    ...campaignNews(life),
  ].sort((a, b) =>
    a.publishedAt < b.publishedAt
      ? 1
      : a.publishedAt > b.publishedAt
        ? -1
        : a.slug < b.slug
          ? -1
          : 1,
  );

const otherNews = (life: Life): NewsRow[] => [
  correctionNotice(life),
  stubbleNews(life),
  ...trainingNews(life),
  targetNews(life),
  holidayNotice(life),
  marketNews(life),
  handoverNews(life),
  floodNews(life),
  ...springNews(life),
  halfYearNews(life),
  waterWeekNews(life),
];

const from = (life: Life) => ({ contentSource: life.district.settings.site.officeName });

const correctionNotice = (life: Life): NewsRow => {
  const { row, was, is } = amendmentOf(life);
  const river = life.district.riverById.get(row.riverId)?.name ?? row.riverId;
  return {
    ...from(life),
    slug: 'correction-2026-11-02',
    title: `关于更正${river} 2026 年 6 月清理量的说明`,
    column: 'notice',
    publishedAt: '2026-11-02 09:30',
    summary: `${river} 2026 年 6 月垃圾清理量由 ${was} 吨更正为 ${is} 吨，原因是同一车次重复填报。`,
    keywords: ['更正', '清理量'],
    riverIds: [row.riverId],
    body: [
      `复核过磅单时发现，${river} 2026 年 6 月有同一车次重复填报。现将当月垃圾清理量由 **${was} 吨** 更正为 **${is} 吨**。`,
      '更正前后的数值、原因和对应版次均保留在“版次与更正”页面，引用过原数值的，请以更正后的数值为准。',
      '今后各乡镇报送清理量时应随表附过磅单编号，由区河长办逐单核对。',
    ].join('\n\n'),
  };
};

const stubbleNews = (life: Life): NewsRow => {
  const { district, problems } = life;
  const town = district.towns[2] ?? district.towns[0];
  const codes = new Map(district.villageReaches.map((reach) => [reach.row.id, reach.town.code]));
  const local = problems.filter(({ reachId }) => codes.get(reachId) === town?.code);
  const { known, open } = problemsIn(local, getMonth('2026-09'));
  const name = town?.name ?? district.name;
  return {
    slug: 'autumn-stubble-2026',
    title: `${name}：秋收之后清沟道`,
    column: 'town',
    publishedAt: '2026-10-27 16:05',
    contentSource: `${name}河长制办公室`,
    summary: `${name}组织各村清理秋收后堆在沟口、桥下的秸秆，防止下雨时冲入河道。`,
    keywords: ['秸秆', '沟道', name],
    riverIds: [
      ...new Set(
        district.villageReaches
          .filter(({ town: other }) => other === town)
          .map(({ river }) => river.id),
      ),
    ].slice(0, 4),
    body: [
      `秋收结束，${name}各村把秸秆离田和沟道清理放在一起做：地里的秸秆打捆拉走，沟口、桥下堆放的当天清运。`,
      `各村河长在巡河时重点看排洪沟口。截至 9 月末，全镇累计排查河道问题 ${known} 件，其中 ${open} 件在办，都已明确责任岗位和期限。`,
      '发现沟口被秸秆堵塞的，可以扫描河边公示牌上的二维码，直接拨打村级河长或镇值班电话。',
    ].join('\n\n'),
  };
};

const trainingNews = (life: Life): NewsRow[] =>
  life.trainings
    .filter(({ on }) => on >= '2026-05-01')
    .map((training): NewsRow => ({
      ...from(life),
      slug: `training-${training.on}`,
      title: `${training.name}培训举办`,
      column: 'dynamics',
      publishedAt: `${training.on} 17:20`,
      summary: `${training.participants} 名${training.audience}参加培训，共 ${training.hours} 学时。`,
      keywords: ['培训'],
      riverIds: [],
      body: [
        `${inWords(day(training.on))}，${training.name}培训举办，${training.participants} 名${training.audience}参加，共 ${training.hours} 学时。`,
        ...(trainingTalk[training.id] ?? ['培训结束后进行了答疑。']),
      ].join('\n\n'),
    }));

const trainingTalk: Readonly<Record<string, readonly string[]>> = {
  'px-2026-05': [
    '课程讲汛期怎样巡河：水位上涨时不下河道、不走漫水桥，发现险情先报告再处置。',
    '断面管护员练习了配合采样：提前清理采样点，记录水位和天气，断流时拍照说明，不补填数字。',
  ],
  'px-2026-09': [
    '河长变动以后，网上信息当天更新，牌面在规定期限内更换；换牌之前，网页写明“牌面待更新”。',
    '电话核验逐个拨打，接通、无人接听、号码有误三种结果如实登记，连续两次未接通的改为公布乡镇值班电话。',
  ],
  'px-2026-10': [
    '入冬以后多数河道断流，干河床容易成为倾倒垃圾、堆放秸秆的地方，巡查次数可以少，重点部位不能少。',
    '参训人员分组查看了一段干河床，现场填写巡查记录，由区河长办工作人员逐份讲评。',
  ],
};

const targetNews = (life: Life): NewsRow => {
  const lagging = life.targets.filter(
    ({ year, supervision }) => year === 2026 && supervision.length > 0,
  );
  const worst =
    lagging.find(({ supervision }) => supervision.some(({ step }) => step === 'summoned')) ??
    lagging[0];
  const done = worst?.progress.find(({ month }) => month === '2026-09')?.done ?? 0;
  const unit = life.units.find(({ id }) => id === worst?.ownerUnitId)?.name ?? '责任单位';
  return {
    ...from(life),
    slug: 'lagging-targets-2026',
    title: '区河长办约谈年度任务进度滞后单位',
    column: 'dynamics',
    publishedAt: '2026-10-16 10:10',
    summary: `区河长办督办今年任务书中滞后较多的 ${lagging.length} 项目标，其中“${worst?.name ?? ''}”截至 9 月末完成 ${done} ${worst?.unit ?? ''}。`,
    keywords: ['任务书', '督办', '约谈'],
    riverIds: [],
    body: [
      `对照 2026 年河长制任务书，区河长办对进度滞后较多的 ${lagging.length} 项目标先后采取交办、督办措施。`,
      `其中“${worst?.name ?? ''}”全年目标 ${worst?.amount ?? 0} ${worst?.unit ?? ''}，截至 9 月末累计完成 ${done} ${worst?.unit ?? ''}，完成 ${percent(done, worst?.amount ?? 0)}%。10 月 15 日，区河长办约谈了${unit}。`,
      '约谈要求倒排工期、按周报送，12 月底前由区河长办现场复核。进度每月在本平台公开。',
    ].join('\n\n'),
  };
};

const holidayNotice = (life: Life): NewsRow => ({
  ...from(life),
  slug: 'holiday-duty-2026',
  title: '国庆假期河道值守安排',
  column: 'notice',
  publishedAt: '2026-09-30 15:00',
  summary: '10 月 1 日至 7 日，区、镇两级河长办安排值班，河道问题可拨打公示牌上的电话反映。',
  keywords: ['值班', '国庆'],
  riverIds: [],
  body: [
    '10 月 1 日至 7 日放假期间，各乡镇、街道值班电话全天有人接听，村级河长按频次巡查不间断。',
    `区河长办监督电话 ${life.district.settings.site.supervision.phone} 在工作日办理；假期紧急情况请拨打乡镇、街道值班电话。水污染问题请拨打 12345。`,
    '9 月数据因假期顺延至 10 月 9 日发布。',
  ].join('\n\n'),
});

const marketNews = (life: Life): NewsRow => {
  const one = life.cases.find(({ id }) => id === 'market-rubbish');
  return {
    ...from(life),
    slug: 'market-rubbish-closed',
    title: '一处集市垃圾入沟问题督办结案',
    column: 'dynamics',
    publishedAt: '2026-09-14 09:40',
    summary: '集市收摊后垃圾被扫入沟道，一个月内两次反弹，经督办后结案。',
    keywords: ['典型案例', '回头看'],
    riverIds: one?.riverId === undefined ? [] : [one.riverId],
    body: [
      one?.facts ?? '',
      `处理结果：${one?.outcome ?? ''}`,
      '区河长办提醒：问题销号不是终点，两个月内的回头看由发现问题以外的人员进行。',
    ].join('\n\n'),
  };
};

const handoverNews = (life: Life): NewsRow => {
  const seat = life.offices.seats.find(({ terms }) => terms.some(({ to }) => to === MEETING_DAY));
  const [before, after] = seat?.terms.slice(-2) ?? [];
  const vacant = life.offices.seats.find(
    ({ terms }) => terms.length === 1 && terms[0]?.to === VACANCY_DAY,
  );
  return {
    ...from(life),
    slug: 'handover-2026-09',
    title: '村级河长调整公告',
    column: 'notice',
    publishedAt: '2026-09-04 11:00',
    summary: `${seat?.post ?? ''}由${after?.person.name ?? ''}担任，即日起负责相应河段。`,
    keywords: ['河长调整', '公示牌'],
    riverIds: [],
    body: [
      `因工作变动，${inWords(MEETING_DAY)}起，${after?.person.name ?? ''}担任${seat?.post ?? ''}，接替${before?.person.name ?? ''}履行${seat?.title ?? '河长'}职责。`,
      `原任职人员 8 月离任的${vacant?.post ?? '村级河长'}岗位暂时空缺，期间由镇级河长代为巡查，空缺情况在河流页面如实标注。`,
      '相关公示牌将在规定期限内更换牌面。更换之前，以本平台公布的姓名和电话为准，牌上二维码继续有效。',
    ].join('\n\n'),
  };
};

const floodNews = (life: Life): NewsRow => {
  const water = waterIn(life, getMonth('2026-08'));
  return {
    ...from(life),
    slug: 'flood-season-sampling-2026',
    title: '主汛期季节性河流集中采样',
    column: 'dynamics',
    publishedAt: '2026-08-31 16:30',
    summary: `8 月全区 ${water.sections} 个断面采样 ${water.sampled} 个，断流 ${water.dry} 个。`,
    keywords: ['水质', '季节性河流', '汛期'],
    riverIds: [],
    body: [
      '我区多数河流是季节性河流，7 月至 10 月有水，能够采样的时间短。8 月，监测人员在确保安全的前提下集中采样。',
      `当月 ${water.sections} 个断面中采样 ${water.sampled} 个，断流 ${water.dry} 个。断流的断面没有水质数据，不计为 0，也不参与达标率计算。`,
      `有水质目标且已采样的 ${water.assessed} 个断面中，达标 ${water.compliant} 个。未达标的断面由责任乡镇查明原因。`,
    ].join('\n\n'),
  };
};

const springNews = (life: Life): NewsRow[] =>
  [2026].map((year): NewsRow => {
    const months = ['03', '04', '05'].map((month) => `${year}-${month}`);
    const tonnes = clearedIn(life.cleanups, 't', months);
    const cubic = clearedIn(life.cleanups, 'm3', months);
    return {
      ...from(life),
      slug: `spring-clean-${year}-done`,
      title: `${year} 年春季河道垃圾清理行动结束`,
      column: 'dynamics',
      publishedAt: `${year}-06-08 10:00`,
      summary: `三个月清理垃圾 ${tonnes} 吨、清淤清障 ${cubic} 立方米。`,
      keywords: ['春季清理', '汛前'],
      riverIds: [],
      campaignId: `spring-clean-${year}`,
      body: [
        `3 月至 5 月，全区开展春季河道垃圾清理行动，清走越冬积存的垃圾和沟口杂物。`,
        `各河流共报送清理垃圾 ${tonnes} 吨，清淤清障 ${cubic} 立方米。两个数分别计量，不折算、不相加。`,
        `出动机械 ${clearedIn(life.cleanups, 'machine-shift', months)} 台次、人员 ${clearedIn(life.cleanups, 'person-time', months)} 人次，这两项只统计主要河流。`,
        '行动结束后转入日常保洁，河段保洁员和村级河长共同负责。',
      ].join('\n\n'),
    };
  });

const halfYearNews = (life: Life): NewsRow => {
  const wells = life.wells.filter(({ month }) => month === '2026-06');
  const [found, closed] = [
    wells.reduce((sum, row) => sum + row.found, 0),
    wells.reduce((sum, row) => sum + row.closed, 0),
  ];
  const chaos = fourChaosOn(life.problems, day('2026-06-30'));
  return {
    ...from(life),
    slug: 'half-year-2026',
    title: '上半年清四乱和机井整治进展',
    column: 'dynamics',
    publishedAt: '2026-07-10 09:30',
    summary: `截至 6 月末，四乱问题累计销号 ${chaos.closed} 件，机井累计封填 ${closed} 眼。`,
    keywords: ['清四乱', '地下水', '半年'],
    riverIds: [],
    campaignId: 'groundwater-2025',
    body: [
      `截至 6 月末，全区“四乱”问题累计排查 ${chaos.found} 件，销号 ${chaos.closed} 件，销号率 ${percent(chaos.closed, chaos.found)}%。`,
      `私采地下水整治累计排查机井 ${found} 眼，封填 ${closed} 眼，还有 ${found - closed} 眼正在核实或办理。`,
      '下半年重点放在回头看和超期问题上，超期问题逐件明确督办人。',
    ].join('\n\n'),
  };
};

const waterWeekNews = (life: Life): NewsRow => ({
  ...from(life),
  slug: 'water-week-2026',
  title: '“世界水日”“中国水周”宣传活动启动',
  column: 'publicity',
  publishedAt: '2026-03-22 11:30',
  summary: '3 月 22 日至 28 日，宣传活动走进学校、集市和沿河村。',
  keywords: ['世界水日', '中国水周'],
  riverIds: life.district.rivers.slice(0, 2).map(({ id }) => id),
  body: [
    '3 月 22 日是“世界水日”，3 月 22 日至 28 日是“中国水周”。区河长办联合成员单位在沿河村、学校和集市开展宣传。',
    '现场教大家看懂公示牌：牌上写着这段河归谁管、打哪个电话，扫二维码能看到这一段的问题和整改情况。',
    `志愿者还沿${life.district.rivers[0]?.name ?? '河'}开展了一次徒步捡拾垃圾活动。`,
  ].join('\n\n'),
});
