/** What `npm run new` says, and what it writes into a new text. */
export const writing = {
  usage:
    '用法：npm run new -- 种类 "标题" [--slug 网址名] [--date YYYY-MM-DD] [--column 栏目]\n种类：news 新闻、bulletin 通报、rule 制度。例如：npm run new -- news "沙沟河清淤完工" --column town  (usage)',
  kindManual: 'news 新闻, news 文章, bulletin 通报, rule 制度.',
  columnManual: 'dynamics 工作动态, notice 通知公告, publicity 宣传活动, town 乡镇动态.',
  kindUnknown: (received: string, meant: string | undefined) =>
    received === ''
      ? '没有写种类；请写 news、bulletin 或 rule。  (no kind)'
      : `没有“${received}”这一种；${meant === undefined ? '' : `是否应为 ${meant}？`}可用 news、bulletin、rule。  (unknown kind)`,
  titleMissing: '没有标题；请写在种类后面，两边加引号。  (no title)',
  titleLong: (received: number, maximum: number) =>
    `标题最多 ${maximum} 个字，收到 ${received} 个；请缩短。  (title too long)`,
  slugMissing:
    '标题里没有可以写进网址的字；请加 --slug，例如 --slug river-day-2026。  (no address from this title)',
  slugForm: (received: string) =>
    `--slug 只能用英文小写字母、数字和横线，最多 64 个，收到“${received}”。  (not a name for an address)`,
  dateUnreal: (received: string) =>
    `--date 应为真实日期，如 2026-11-25 或 "2026-11-25 09:30"，收到“${received}”。  (not a date)`,
  columnUnknown: (received: string, meant: string | undefined) =>
    `没有“${received}”这个栏目；${meant === undefined ? '' : `是否应为 ${meant}？`}可用 dynamics 工作动态、notice 通知公告、publicity 宣传活动、town 乡镇动态。  (unknown column)`,
  columnOnlyNews: '只有新闻分栏目；通报和制度请去掉 --column。  (only news has columns)',
  optionUnknown: (received: string) => `选项不对：${received}  (wrong option)`,
  taken: (address: string, slug: string) =>
    `${address} 已经有了，没有改动任何文件；请换一个网址名，例如 --slug ${slug}-2。  (address taken, nothing written)`,
  written: (file: string, address: string) =>
    `已新建：${file}\n网址：${address}（文件名就是网址，发布后不要改）\n请填好空着的各行，在第二行 --- 下面空一行写正文，再运行 npm run editorial 检查。  (written)`,
  hints: {
    title: '标题，20 个字以内最好',
    shareTitle: '分享标题：标题超过 20 个字时，分享到手机上显示这一个，不超过 20 个字',
    column: 'dynamics 工作动态、notice 通知公告、publicity 宣传活动、town 乡镇动态',
    publishedAt: '真实的发布时间；改天发布，就改成那天',
    contentSource: '来源：供稿单位',
    summary: '一句话摘要，200 字以内，必填',
    keywords: '关键词，用英文逗号分开，最多 8 个，如 [清淤, 沙沟河]',
    riverIds: '相关河流的编号，就是河流网页地址里的那一段，如 [sha-gou-he]；没有就留 []',
    number: '文号，没有就删去这一行',
    asOf: '说的是哪一天的情况，YYYY-MM-DD，必填；网页列出同一天的台账供对照',
    ruleNumber: '文号，必填',
    issuedBy: '印发单位',
    issuedOn: '印发日期，YYYY-MM-DD，必填',
    effectiveFrom: '施行日期，YYYY-MM-DD，必填',
  },
};
