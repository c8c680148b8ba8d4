/** What the editorial gate says: Chinese first, English beside it, then what to do. */
export const editorial = {
  sentences: {
    'date-missing': '没有发布时间，请填写 publishedAt: YYYY-MM-DD HH:MM  (no date of publication)',
    'date-unreal': '发布时间不是真实日期，请按 YYYY-MM-DD HH:MM 改写  (not a real date)',
    'date-future': '发布时间晚于检查日期，请填真实的发布时间，不得预填  (dated in the future)',
    'source-missing': '没有来源，请填写 contentSource: 供稿单位名称  (no source)',
    personal: '含有个人信息，请删去或改用办公电话  (personal information)',
    'alt-missing':
      '图片没有文字说明，请在方括号里写清图上是什么  (picture without alternative text)',
    'picture-missing': '找不到这张图片，请核对文件名  (picture not found)',
    'link-dead': '站内没有这个网址，请核对  (dead link inside the site)',
    'word-listed': '词表中的词，请改换说法  (word on the list of the office)',
    'quote-unknown':
      '没有这个指标、版次或要点，请按“版次”页核对 id、edition、of  (figure not in that edition)',
    'number-beside-figure':
      '指标名旁直接写了数，请改用 <Figure id="..." edition="..."/>  (literal number beside a figure)',
    'number-contradicts':
      '与当日已公布的数不一致，请改用 <Figure id="..." edition="..."/>  (disagrees with the record of that date)',
  },
  finding: (place: string, received: string, sentence: string) =>
    `${place}  读到 ${received === '' ? '（空）' : `“${received}”`}：${sentence}`,
  stale: (column: string, last: string, days: number, limit: number) =>
    `${column}：最近一篇 ${last}，已 ${days} 天，超过 ${limit} 天，请更新  (stale column)`,
  empty: (column: string) => `${column}：没有文章，请发布或停设栏目  (empty column)`,
  passed: (articles: number, remarks: number) =>
    `编辑检查：${articles} 篇文章可以发布，提醒 ${remarks} 条。  (editorial gate passed)`,
  failed: (faults: number) => `编辑检查：${faults} 处必须修改。  (editorial gate failed)`,
  todayUnreal: (received: string) =>
    `--today 应为 YYYY-MM-DD，收到“${received}”。  (--today is not a date)`,
};
