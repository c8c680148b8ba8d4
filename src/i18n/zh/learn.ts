import type {
  Certainty,
  ColumnQuestion,
  FillReason,
} from '../../core/spreadsheets/learntColumn.ts';
import { collectionTitles } from './collectionTitles.ts';

/** Messages of `npm run import -- --learn`. */
export const learn = {
  certainty: {
    sure: '很有把握',
    likely: '大概是',
    unsure: '没有把握，请核对',
    none: '不认得，不读',
  } satisfies Record<Certainty, string>,
  /** What the clerk decides, and how. */
  questions: {
    whose:
      '请问这一列是谁的？同一行有几个人，没有读。是某一级河长的，在映射文件里把它移进那一组的 columns；都不是的不用改',
    office: '请问这是谁的号码？像是监督电话，不是河长本人的，没有读',
    above: '不是本级公布的河长，跳过',
    level: '请问这是本级还是上一级？没有读。是本级的，在映射文件里另写一组，"fixed" 里写 "level"',
    blank:
      '有空格，上面的格没有合并。同上的，在映射文件这一列写 "fillDown": true；空着表示负责全境的，写 "fillDown": false',
    districts:
      '请问哪几行是本级的？这一列是几个区、县，本站只公布其中一个，没有读。请换成本级的名单，写上乡镇一列',
  } satisfies Record<ColumnQuestion, string>,
  /** Why a blank is proposed to repeat the cell above; the clerk confirms it. */
  fillDown: {
    dropped: '空格同上（合并的格另存时丢了，后面的格错了位），请确认',
    serial: '空格同上（序号在同样的行也空着，像是取消了合并），请确认',
    merged: '空格同上（这一列别处是合并的格），请确认',
    block: '空格同上（同一块的几列在同样的行都空着），请确认',
  } satisfies Record<FillReason, string>,
  panels: (count: number, within: string): string =>
    `  同一张表并排 ${count} 栏（${within}），一栏接一栏读`,
  placesOnly: '  表里没有河长姓名：只登记乡镇和村，河长名单以后再导',
  fixed: (words: string): string => `  每行都是：${words}（从职务或每行一个村看出，请核对）`,
  skip: (header: string, texts: string): string =>
    `  「${header}」是${texts}的行：不是本级公布的河长，跳过`,
  skipsAll:
    '  请问这是本级的名单吗？照此一行也不剩。是本级的，核对开始时写的行政区和类别（site.json 的 district）；不是的，请换本级的名单',
  first:
    '  第一次导入：表里的河流、乡镇、村、河段都登记为新的（"register"），预演时逐个列出，请核对',
  toFollow: (titles: readonly string[]): string =>
    `  表里没有、先写“待补”的：${titles.join('、')}。以后补上即可`,
  cells: (readable: number, cells: number): string =>
    cells === 0 ? '下面是空的' : `${cells} 格中 ${readable} 格读得通`,
  note: (file: string): string =>
    `由 --learn 从 ${file} 的表头提出，请逐列核对，含义不对的改 means，不要的列删去`,
  table: (sheet: string, into: string, headerRows: number): string =>
    `${sheet} → ${collectionTitles[into] ?? into}（表头 ${headerRows} 行）`,
  column: (letter: string, header: string, meaning: string, sure: string): string =>
    `  ${letter} 列「${header}」→ ${meaning}：${sure}`,
  group: (fixed: Readonly<Record<string, string>>): string =>
    `  并列的一组：${Object.values(fixed).join('、')}`,
  year: (year: number): string => `  没写年份的月日按 ${year} 年（取自标题、表名或文件名，请核对）`,
  missing: (titles: readonly string[]): string =>
    `  表里没有、新增时必填的：${titles.join('、')}。已公布的沿用；每行都一样的可写在 "fixed" 里`,
  unknown: (sheet: string): string => `${sheet}：看不出是哪一类内容，没有提出映射`,
  nothing:
    '没有一张工作表认得出来。请先照 npm run template 的表头整理，或手写映射文件（见 content/README.md）。  (nothing recognised)',
  exists: (file: string): string =>
    `${file} 已经有了，没有改动。请先核对它，或换个名字保存后再运行。  (the mapping exists; nothing was written)`,
  written: (file: string, source: string): string =>
    [
      `已写 ${file}。请打开逐列核对，改好后运行：`,
      `  npm run import -- ${source}`,
      '(a proposal was written; correct it once)',
    ].join('\n'),
  notFound: (source: string): string =>
    `找不到 ${source}。请核对文件名和所在的文件夹；有空格的要用引号括起来。  (no such file)`,
  notTables: (source: string): string => `${source} 不是表格（xlsx、csv）。  (not a table)`,
} as const;
