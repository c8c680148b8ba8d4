type Kind = 'news' | 'bulletin' | 'rule';

const kinds: Readonly<Record<Kind, readonly string[]>> = {
  news: ['新闻', '文章', '动态', '公告'],
  bulletin: ['通报'],
  rule: ['制度', '政策'],
};

const fieldHints: Readonly<Record<string, string>> = {
  summary: '一句话说明这篇写什么，最多 200 字',
  number: '文件上的文号',
  issuedOn: "文件上的印发日期，写成 '2026-02-06'",
  effectiveFrom: "文件上的施行日期，写成 '2026-03-01'",
  asOf: "通报说的是哪一天的数，写成 '2026-09-30'",
  shareTitle: '标题超过 20 个字，转发到手机会被截断；另写一个 20 个字以内的，不写就截断',
};

/** Messages of `npm run new` for the author. */
export const newText = {
  /** Words with which an author can request each kind. */
  kinds,
  fieldHints,
  bodyHints: {
    news: '正文从这里写起，写完删掉这一行。引用指标写成 Figure 标签，见 content/README.md',
    bulletin: '正文从这里写起，写完删掉这一行',
    rule: '制度原文从这里贴起，贴完删掉这一行',
  } as const,
  usage: [
    '用法：npm run new -- 种类 "标题" [--slug 文件名] [--字段 内容 …]',
    '  npm run new -- news "国庆假期河道值守安排"               工作动态、通知公告等文章',
    '  npm run new -- bulletin "2026 年第四季度工作通报"        通报',
    '  npm run new -- rule "河长巡河制度"                       制度、政策文件',
    '  --slug 文件名         也是网址，小写字母、数字和横线；不写就用标题的拼音',
    '  --published-at 时间   发布时间，例如 "2026-11-25 09:30"；不写就是现在',
    '  其余字段都可以这样写：--summary 摘要、--column notice、--issued-on 2026-02-06',
    '(usage: npm run new -- news|bulletin|rule TITLE [--slug NAME] [--FIELD VALUE ...])',
  ].join('\n'),
  kindUnknown: (received: string) =>
    `没有“${received}”这一种。可以写 ${Object.entries(kinds)
      .map(([id, names]) => `${id}（${names.join('、')}）`)
      .join('、')}；河流、问题、案例等由 npm run import 导入。  (no such kind)`,
  titleMissing: (kind: Kind) =>
    `没有标题。请写在引号里：npm run new -- ${kind} "标题"  (a title is missing)`,
  titleInPieces: (kind: Kind, pieces: readonly string[]) =>
    `标题分成了 ${pieces.length} 段，请整个放进引号：npm run new -- ${kind} "${pieces.join(' ')}"  (put the title in quotes)`,
  optionUnknown: (option: string, kind: Kind, names: readonly string[]) =>
    `${kind} 没有 ${option} 这一项。可以写 ${names.map((name) => `--${name}`).join(' ')}  (no such option)`,
  badArguments: (detail: string) =>
    `参数有误：${detail}\n运行 npm run new（不带参数）可看用法。  (wrong arguments)`,
  slugForm: (received: string) =>
    `文件名“${received}”不行：只用小写字母、数字和横线，不以横线开头，最多 64 个字符，例如 --slug flood-duty-2026  (file name: a-z, 0-9, hyphens)`,
  slugMissing: (title: string) =>
    `“${title}”里没有能写成拼音的字，请用 --slug 给一个文件名，例如 --slug flood-duty-2026  (give --slug)`,
  fileTaken: (file: string, another: string) =>
    `已经有 ${file}，没有改动它。换一个文件名，例如 --slug ${another}  (the file exists; nothing was written)`,
  addressTaken: (address: string, another: string) =>
    `网址 ${address} 已经有内容，一个网址不能有两篇。换一个文件名，例如 --slug ${another}  (the address is taken; nothing was written)`,
  refused: '没有新建文件，请按上面改正后再运行一次。  (nothing was written)',
  made: (file: string, address: string) =>
    `已新建 ${file}，网址 ${address}（发布后不要改文件名）  (created)`,
  assumed: (label: string, value: string, line: number) =>
    `  第 ${line} 行 ${label}：${value}（自动填写，请核对）`,
  waiting: (label: string, line: number, hint: string | undefined) =>
    `  第 ${line} 行 ${label}：待填${hint === undefined ? '' : `，${hint}`}`,
  next: '写好后运行 npm run editorial 检查，npm run dev 预览。  (then check and preview)',
};
