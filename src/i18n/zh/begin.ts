/** Words of the command that begins an office's own portal, and of its milestones. */
export const begin = {
  usage:
    '用法：npm run begin  或  npm run begin -- --name 某某县 --phone 0300-8201314 [--code 六位代码] [--kind 县] [--office 河长办全称] [--host 域名] [--to 文件夹] [--answers 文件.json]；npm run begin -- --next  (begins the portal of an office)',
  questions: {
    name: '行政区全称（如 蔚县；同名的连上级一起写，如 北京市朝阳区）',
    code: '行政区划代码，6 位数字',
    kind: '类别（区、县、市、旗、自治县）',
    office: '河长办全称',
    phone: '监督电话（居民打的，如 0300-8201314）',
    host: '网站域名（还没有就直接回车）',
    to: '内容放在哪个文件夹',
  },
  ask: (question: string, proposal: string | undefined): string =>
    proposal === undefined || proposal === '' ? `${question}：` : `${question}［${proposal}］：`,
  greeting:
    '开始建一个自己的门户。方括号里是建议，直接回车就采用；随时可按 Ctrl+C 退出，不留任何文件。',
  kinds: {
    district: '区',
    county: '县',
    'county-city': '市',
    banner: '旗',
    'autonomous-county': '自治县',
  },
  missing: (options: readonly string[]): string =>
    `还缺：${options.join('；')}。没有写任何文件。  (missing answers)`,
  option: (name: string, question: string): string => `--${name} ${question}`,
  brokenOff: '没有答完，没有写任何文件。  (broken off, nothing written)',
  invalid: (question: string, received: string, expected: string): string =>
    `${question}：读到「${received}」，应为${expected}。  (not a valid answer)`,
  expected: {
    name: '1 到 20 个字的行政区名称',
    code: '6 位数字',
    kind: '区、县、市、旗、自治县之一',
    office: '1 到 40 个字',
    phone: '能拨通的号码：区号-号码、12345 一类的短号，或 400 号码；不能是手机号',
    host: '小写字母的域名，如 hzz.example.gov.cn，不写 https',
  },
  foundCode: (place: string, year: number): string =>
    `按 ${year} 年底的全国统计用区划代码：${place}。代码以后有变的，请用 --code 写现在的。`,
  severalCodes: (places: readonly string[], year: number): string =>
    `按 ${year} 年底的全国统计用区划代码，同名的有：${places.join('；')}。请用 --code 写明是哪一个。`,
  unknownCode: (name: string, year: number): string =>
    `${year} 年底的全国统计用区划代码里没有「${name}」：改过名、新设的，请写 6 位代码。`,
  otherName: (code: string, name: string, year: number): string =>
    `请核对：${code} 在 ${year} 年底的全国统计用区划代码里是「${name}」。`,
  place: (code: string, within: string, name: string): string => `${code} ${within}${name}`,
  badAnswers: (file: string): string =>
    `${file} 读不通：应为 {"name": "某某县", "phone": "0300-8201314"} 这样的 JSON，字段与命令的选项同名。  (not a file of answers)`,
  taken: (folder: string): string =>
    `${folder} 里已有文件，不会覆盖。请用 --to 另写一个文件夹。  (the folder is not empty)`,
  begun: (folder: string): string =>
    `已经开始过，内容在 ${folder}。看下一步：npm run begin -- --next；要另开一个，先删去 jianhe.json。  (begun already)`,
  inside: (folder: string): string =>
    `${folder} 是演示或程序的文件夹，不能当作自己的内容。请用 --to 另写一个，如 ../jianhe-content。  (not a folder of your own)`,
  written: (folder: string): string =>
    `已写好自己的内容：${folder}。它和程序分开放：换新版程序不会动它，也可以自己做版本管理。`,
  setting: 'jianhe.json 记下了这个文件夹，以后所有命令都用它，不用设环境变量；演示不再导入。',
  towns: (count: number, year: number): string =>
    count === 0
      ? '全国代码里没有它的乡镇、街道：请在表里自己填，代码用统计用区划代码的前 9 位；没有的自编，以区划代码开头。'
      : `表里预填了 ${count} 个乡镇、街道（${year} 年底）。以后撤并、改名的请在表里改；村、社区的代码请自编：乡镇代码加 3 位序号。`,
  toCheck: '先替您填了这些，请在 site.json 里核对：',
  checks: [
    '主办单位（organiser）：先写河长办全称',
    '填报岗位（preparedBy）：写岗位，不写姓名',
    '监督电话的接听时间、受理范围（supervision）',
    '牌面更新期限、巡河频次、设牌规则、考核等次（rules）：先写通行的，以本地文件为准',
  ],
  notOfficial: (names: readonly string[]): string =>
    `正式开通前还缺：${names.join('、')}。填好以前，每一页都写明“筹备中”，不带政府网站标签，也不让搜索引擎收录；填齐后把 site.json 的 preparing 改成 false。`,
  nextSteps: (workbook: string): readonly string[] => [
    '现在可以：',
    '  npm start                       看到“筹备中”的网站',
    `  填 ${workbook}`,
    '  npm run begin -- --next         看下一步做什么',
  ],
  workbookName: '第一次填报.xlsx',
  contentReadme: (office: string, workbook: string): string =>
    [
      `# ${office}：公开内容`,
      '',
      '这里只有内容，没有程序。请备份，或放进自己的版本库。',
      '',
      `- \`site.json\`：网站身份和本地规则，直接改。`,
      `- \`${workbook}\`：第一次填报用的表。填好后在程序文件夹里导入。`,
      '- 其余文件由命令写，不要手改。写法见程序文件夹里的 `content/README.md`。',
      '',
    ].join('\n'),

  published: (count: number): string => `已公布 ${count} 类：`,
  nothingPublished: '还没有公布过内容，网站上只有“筹备中”一页。',
  rows: (title: string, count: number): string => `${title} ${count} 条`,
  next: '接下来，一步一张表，从上到下最省力：',
  milestone: (
    title: string,
    { pages, figures, slides }: Readonly<Record<'pages' | 'figures' | 'slides', readonly string[]>>,
  ): string => {
    const brought = [
      ...(pages.length === 0 ? [] : [`网站上就有：${pages.join('、')}`]),
      ...(figures.length === 0 ? [] : [`算得出：${figures.join('、')}`]),
      ...(slides.length === 0 ? [] : [`大屏上多出：${slides.join('、')}`]),
    ];
    return brought.length === 0 ? title : `${title} → 有了它，${brought.join('；')}`;
  },
  template: (sheets: readonly string[], blank: boolean): string =>
    `取表：npm run template -- ${blank ? '--blank ' : ''}${sheets.map((sheet) => `--sheet ${sheet}`).join(' ')}`,
  preview: {
    heading: (published: number, missing: number): string =>
      `下一步（给本单位看，公众看不到）：照此公布后有 ${published} 类内容，还可以做 ${missing} 步`,
    first: (milestone: string, how: string): string => `先做：${milestone}。${how}`,
    later: '以后再做（各有什么用，见 npm run begin -- --next）：',
  },
  allPublished: '每一类都公布过了。每月按时更新即可。',
  linesHow: '河流线（GeoJSON）不在表里，随 JSON 导出，见 content/README.md',
};
