/** Names of pages and columns, for breadcrumbs and government meta tags. */
export const pages = {
  signboards: '河长公示牌',
  signboard: (code: string) => `公示牌 ${code}`,
  rivers: '河湖名录',
  regions: '乡镇村名录',
  chiefs: '河长名录',
  action: '见行动',
  results: '见成效',
  news: '工作动态',
  report: '监督举报',
  map: '河湖示意图',
  search: '搜索',
  goneTitle: (name: string) => `${name}（已停用）`,
  gone: (edition: string, reason: string) => `这个网址自 ${edition} 版起停用：${reason}`,
  codeEntry: '输入公示牌编码',
};
