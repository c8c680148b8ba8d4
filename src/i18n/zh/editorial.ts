import type { FindingCode } from '../../core/editorial/finding.ts';

/**
 * The rectification ledger (整改台账) and the everyday names of its numbers; `…` stands for the number.
 */
const ledger = {
  title: '问题整改台账',
  unit: '件',
  found: [
    '累计排查',
    '累计发现',
    '累计发现问题',
    '发现问题累计',
    '累计排查问题',
    '累计排查河道问题',
  ],
  closed: ['累计销号', '已销号', '累计办结', '…已销号'],
  open: ['在办', '未销号', '…在办', '…未销号', '…尚未销号'],
  overdue: ['逾期', '超期', '逾期未销号', '逾期未整改', '…逾期', '…超期', '…超过整改期限'],
  foundWithin: ['发现问题', '新发现', '新发现问题', '新增问题', '查出问题'],
  closedWithin: ['销号', '销号问题', '整改销号', '办结问题'],
};

/** Names of front matter fields in findings. */
const fields: Readonly<Record<string, string>> = {
  title: '标题',
  publishedAt: '发布时间',
  contentSource: '来源',
  issuedBy: '印发单位',
  riverIds: '相关河流',
  personIds: '相关河长',
  regionCodes: '相关乡镇村',
  campaignId: '专项行动',
  supersededBy: '被代替',
};

/** Messages of the editorial check: Chinese first, then advice, then English. */
export const editorial = {
  sentences: {
    'date-missing': [
      '没有发布时间；请填写 publishedAt: YYYY-MM-DD HH:MM',
      'no date of publication; add publishedAt',
    ],
    'date-unreal': [
      '发布时间不是真实日期；请按 YYYY-MM-DD HH:MM 改写',
      'not a real date; write YYYY-MM-DD HH:MM',
    ],
    'date-future': [
      '发布时间晚于检查日期；请填真实的发布时间，不得预填（检查日期用 --today 指定）',
      'dated after the day of the check; state the real moment',
    ],
    'source-missing': [
      '没有来源；请填写供稿或印发单位的名称',
      'no source; name who wrote or issued it',
    ],
    'title-long': [
      '标题超过 20 个字，分享到手机上会被截断；请缩短，或加一行 shareTitle: 不超过 20 个字的标题',
      'longer than the 20 characters a phone shows; shorten it or add shareTitle',
    ],
    'body-empty': [
      '没有正文；请在第二行 --- 下面空一行写起',
      'no text yet; write it below the front matter',
    ],
    personal: [
      '含有个人信息；请删去，或改用办公电话、公开邮箱',
      'personal information; delete it or give an office number',
    ],
    'alt-missing': [
      '图片没有文字说明；请在方括号里写清图上是什么，不要只写“图片”或文件名',
      'picture without alternative text; say what it shows',
    ],
    'picture-missing': [
      '找不到这张图片；请把图片放在文章旁边，核对文件名和大小写',
      'picture not found; put it beside the text and check its name',
    ],
    'picture-outside': [
      '图片在别的网站上，网页不会显示；请下载后放在文章旁边',
      'picture on another site is not shown; keep a copy beside the text',
    ],
    'picture-position': [
      '图片里存有拍摄位置；请运行 npm run editorial -- --clean-pictures 清除',
      'picture holds the position where it was taken; run with --clean-pictures',
    ],
    'picture-metadata': [
      '图片里存有相机、时间或作者信息；请运行 npm run editorial -- --clean-pictures 清除',
      'picture holds data of camera, time or author; run with --clean-pictures',
    ],
    'picture-unreadable': [
      '这个文件打不开，不是图片或已经损坏；请换成能打开的图片',
      'not a picture, or damaged; replace it',
    ],
    'file-leftover': [
      '这是编辑软件或系统留下的文件，会原样发布；请删除',
      'left behind by an editor or system and published as it is; delete it',
    ],
    'link-dead': [
      '站内没有这个网址；请打开要链接的网页，照抄地址栏里域名后面的部分',
      'dead link inside the site; copy the path of the page you mean',
    ],
    'link-anchor': [
      '这一页没有 # 后面的位置；请打开要链接的网页，点小标题后照抄地址栏',
      'no such place on that page; copy the address of the heading you mean',
    ],
    'link-own-host': [
      '这是本站的网址；请去掉域名，从 / 写起',
      'address of this site; write it from the / on',
    ],
    'link-form': [
      '网址写法不对；站内网址以 / 开头，站外网址以 https:// 开头',
      'links begin with / inside the site, with https:// outside',
    ],
    'word-listed': ['词表中的词；请改换说法', 'word on the list of the office; say it otherwise'],
    'relation-unknown': [
      '公开数据里没有这个编号；请照抄网页地址里的编号，或删去',
      'no such row in the record; copy the key from the address of its page',
    ],
    'slug-form': [
      '文件名就是网址，只能用英文小写字母、数字和横线，最多 64 个；请改名',
      'the file name is the address: small letters, digits, hyphens, at most 64; rename it',
    ],
    'slug-personal': [
      '文件名就是网址，会公开，里面有个人信息；请改名',
      'the file name is the address and holds personal information; rename it',
    ],
    'slug-taken': [
      '已有一篇新闻用了这个网址；请改文件名',
      'another article has this address; rename the file',
    ],
    'quote-unknown': [
      '没有这个指标、版次或要点；请在“指标”和“版次”页核对 id、edition、of',
      'figure not in that edition; check id, edition and of',
    ],
    'quote-unshown': [
      '通报和制度里不显示 <Figure/>；请照“指标”页直接写数',
      'figures are not shown in Markdown; write the number itself',
    ],
    'tag-unshown': [
      '这个标签不显示，里面的字也可能丢失；请用 Markdown 写：加粗用 **，图片用 ![说明](文件名)',
      'this tag is not shown; write it in Markdown',
    ],
    'number-beside-figure': [
      '指标名旁直接写了数，以后更正时不会跟着变；请改用 <Figure id="..." edition="..."/>',
      'literal number beside a figure; use <Figure/>',
    ],
    'number-contradicts': [
      '与发布当日已公布的数不一致；请照记录改正，新闻里改用 <Figure id="..." edition="..."/>',
      'disagrees with the record of that date; correct it, in news by <Figure/>',
    ],
  } satisfies Record<FindingCode, readonly [chinese: string, english: string]>,
  severity: { fault: '【错误】', remark: '【提醒】' },
  /** The message about one place; the body has no field. */
  finding: (severity: string, place: string, received: string, sentence: string) =>
    `${severity} ${place}：读到${received === '' ? '空白' : `「${received}」`}，${sentence}`,
  place: (file: string, field: string, line: number, column: number) =>
    `${file} › ${field}（第 ${line} 行第 ${column} 列）`,
  /** News in an export has no file of its own: the row, and the line in its text. */
  exportPlace: (title: string, field: string, line: number, column: number) =>
    `record/news.json ›《${title}》› ${field}（第 ${line} 行第 ${column} 列，请在来源系统改正后重新导入）`,
  englishPlace: (file: string, line: number, column: number, sentence: string) =>
    `  ${file}:${line}:${column}: ${sentence}.`,
  body: '正文',
  fileName: '文件名',
  fields,
  likeness: (kind: string) => `疑似${kind}，`,
  instead: (text: string) => `，记录中为 ${text}`,
  insteadWord: (text: string) => `，可写“${text}”`,
  brokenHead: (file: string, line: number, column: number, message: string) =>
    `【错误】 ${file} › 文件头（第 ${line} 行第 ${column} 列）：两行 --- 之间应为“字段: 内容”，一行一个，冒号用英文并空一格；内容里有英文冒号的，两边加引号\n  ${file}:${line}:${column}: front matter is not YAML: ${message}`,
  ledger,
  columns: { home: '首页', policies: '制度（政策文件）', bulletins: '通报', record: '公开数据' },
  stale: (column: string, last: string, days: number, limit: number) =>
    `【提醒】 ${column}：最近一次更新 ${last}，已 ${days} 天，超过 ${limit} 天，检查时会算作不更新；请发布新内容  (stale column)`,
  empty: (column: string) =>
    `【提醒】 ${column}：没有内容，检查时会算作空白栏目；请发布，或停设这个栏目  (empty column)`,
  updateOverdue: (promised: string, days: number) =>
    `【提醒】 公开数据：原定 ${promised} 更新，已过 ${days} 天；请导入新的数据  (data update overdue)`,
  passed: (texts: number, exported: number, remarks: number) =>
    `编辑检查：自己写的 ${texts} 篇、随数据导入的 ${exported} 篇可以发布，提醒 ${remarks} 条。  (editorial gate passed)`,
  failed: (faults: number) =>
    `编辑检查：${faults} 处必须修改，见上。  (editorial gate failed: faults are listed above)`,
  cleaned: (file: string) => `已清除图片中的位置和拍摄信息：${file}  (cleaned)`,
  cleanedNone: '没有要清除的图片。  (no picture to clean)',
  optionUnknown: (received: string) =>
    `不认识“${received}”；可用 --today YYYY-MM-DD、--clean-pictures。  (unknown option)`,
  todayUnreal: (received: string) =>
    `--today 应为真实日期 YYYY-MM-DD，收到“${received}”。  (--today is not a date)`,
  wordsBroken: (place: string) =>
    `words.json 应为词的清单，例如 ["全面消除", {"word": "最美河流", "instead": "景色较好的河流"}]；${place} 不对。  (words.json is not a list of words)`,
};
