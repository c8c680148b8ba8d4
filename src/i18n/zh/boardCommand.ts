/** Output of `npm run boards`. */
export const boardCommand = {
  usage:
    '用法：npm run boards -- --print [--town 行政区代码] [--river 河流编号] [--codes 编码,编码] [--out 文件夹]\n' +
    '  (usage: print files of the boards of a town, a river, or by code; default all, into dist/boards)\n' +
    '      npm run boards -- --reprint [--out 文件夹]   要重做的牌、最迟日期；给出文件夹时写名单和全部重印文件\n' +
    '      npm run boards -- --coverage                设牌情况和要核对的内容\n' +
    '  (what to print anew by when, with --out the list and one PDF; coverage and warnings)',
  reprintLine: (isOverdue: boolean, code: string, where: string, deadline: string) =>
    `${isOverdue ? '【逾期】' : '【待办】'}${code}  ${where}  最迟 ${deadline}`,
  reprintDetail: (sentences: readonly string[], since: string, state: string) =>
    `        ${sentences.join('；')}（${since}起；${state}）`,
  wroteReprint: (files: readonly string[]) => `已写入 ${files.join('、')}  (written)`,
  coverageTitle: '设牌情况',
  warningsTitle: '要核对的内容',
  badArguments: (detail: string) => `参数不对：${detail}  (bad arguments)`,
  badCode: (code: string) => `没有编码为 ${code} 的在用公示牌。  (no such board stands)`,
  nothing: '没有符合条件的在用公示牌。  (no board matches)',
  printing: (done: number, total: number) => `公示牌出图 ${done} / ${total}  (board print files)`,
  printed: (boards: number, made: number, folder: string) =>
    `${boards} 块公示牌的印刷文件在 ${folder}，其中 ${made} 块重新出图。  (done)`,
  combined: (file: string, pages: number) => `合订本 ${file}，${pages} 页  (all in one)`,
};
