/** Words of the page on which a leader signs an import. */
export const importPage = {
  preview: '预览 · 尚未公布',
  demonstration: '演示数据',
  title: (office: string, edition: string) => `${office}数据发布签核单（${edition} 版）`,
  compared: (edition: string) => `下面是公众会看到的变化，与现在公布的 ${edition} 版相比。`,
  first: '这是第一次公布，下面是公众会看到的内容。',
  cannotAccept: '有往期数字变动没有写明原因，写明之前不能公布。',
  facts: {
    source: '导入文件',
    hash: '文件指纹',
    edition: '公布后版次',
    dataThrough: '数据截至',
    publishedAt: '发布时间',
    nextUpdate: '下次更新',
  },
  count: (lines: number) => `${lines} 条`,
  remarks: (count: number) => (count === 0 ? '检查提醒：无' : '检查提醒（不影响公布）'),
  sign: '签核',
  signText: (hash: string) =>
    `签字表示同意按指纹为 ${hash}… 的导入文件公布。文件有任何改动，指纹就不同，须重新预览、重新签核。`,
  signColumns: ['', '岗位', '签字', '日期'],
  signRows: ['填报', '审核', '批准'],
  accept: '签核后由经办人运行（指纹不符时程序拒绝写入）：',
  command: (sha256: string) =>
    `npm run import -- 导入文件 --accept --role 审核岗位 --signed ${sha256.slice(0, 16)}`,
};
