/** Words of the news: lists, archive, articles, feeds. */
export const news = {
  column: (name: string, page: number) => (page === 1 ? name : `${name}（第 ${page} 页）`),
  columnDescription: (site: string, name: string) => `${site}发布的${name}，按发布时间排列。`,
  monthTitle: (month: string) => `${month}动态`,
  monthDescription: (site: string, month: string, count: number) =>
    `${site} ${month}发布的 ${count} 篇文章。`,
  columns: '按栏目看',
  archive: '按月份看',
  all: '全部',
  count: (count: number) => `${count} 篇`,
  follow: '订阅（Atom）',
  empty: '这个栏目还没有发布文章。',
  relatedChiefs: '相关河长',
  relatedPlaces: '相关乡镇村',
  relatedCampaign: '相关行动',
  previous: '上一篇',
  next: '下一篇',
  quoted: (period: string) => `（${period}）`,
  feeds: {
    all: (site: string) => `${site}：最新发布`,
    river: (river: string) => `${river}：最新发布`,
    town: (town: string) => `${town}：最新发布`,
    chiefs: (district: string) => `${district}：河长变动`,
    took: (name: string, title: string, scope: string) => `${name}任${scope}${title}`,
    left: (name: string, title: string, scope: string) => `${name}不再担任${scope}${title}`,
    post: (post: string) => `职务：${post}。`,
    boardsDue: (boards: number, codes: string) =>
      `${boards} 块公示牌的牌面待更新：${codes}${boards > 3 ? ' 等' : ''}。以网页为准。`,
  },
};
