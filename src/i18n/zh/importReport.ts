/** What `npm run import` says to the clerk. */
export const importReport = {
  usage: [
    '用法：npm run import -- 导出文件、表格（xlsx、csv）或文件夹 [--accept --role 审核岗位]',
    '  不加 --accept 只检查，不写入任何内容。',
    '  --accept            写入公开数据，成为新的一版',
    '  --role 审核岗位     审核人的岗位，不写姓名，例如“河长办主任”',
    '  --reason 原因       往期数字有变而导出没有更正说明时，在这里写原因',
    '  --tombstone 地址=原因   确要停用某个已公开的网页，例如 /rivers/sha-gou/=已并入南沟',
    '  --learn             按表头提出映射文件，核对后放在 content/import',
    '  --mapping 文件      只用这个映射文件读表格，默认用 content/import 里的全部',
    '  --data-through 日期 --published-at "日期 时间" --next-update 日期 [--prepared-by 岗位]',
    '                      表格的数据截至、发布时间、下次更新；表格里有“数据期”工作表时不用写',
    '  --content 文件夹    公开内容所在的文件夹，默认 content',
    '  --max-mb 数字       单个文件的最大兆数，默认 20',
    '  --json              以 JSON 输出检查结果',
    '(usage: npm run import -- FILE|FOLDER [--accept --role ROLE] [--reason TEXT] [--tombstone ADDRESS=REASON])',
  ].join('\n'),
  badArguments: (detail: string) =>
    `参数有误：${detail}\n运行 npm run import（不带参数）可看用法。  (wrong arguments)`,
  badTombstone: (argument: string) =>
    `--tombstone 应写成“地址=原因”，收到「${argument}」。  (expected ADDRESS=REASON)`,
  roleMissing:
    '写入公开数据须注明审核岗位。请加 --role，例如 --role 河长办主任（写岗位，不写姓名）。  (--accept needs --role)',
  roleTooLong: '审核岗位最多 40 个字，请缩短 --role。  (the role is too long)',
  recovered: {
    completed: '上次导入写到一半被中断，现已写完。  (completed an interrupted import)',
    forgotten: '上次导入在写入前被中断，公开数据未受影响。  (an interrupted import was discarded)',
  },
  refused: (source: string) =>
    `${source} 未通过检查，公开数据没有任何改动。请按上面的提示改正导出，再导入一次。  (refused; nothing was written)`,
  damaged: (content: string) =>
    `${content} 中已公开的数据有问题，请先用版本管理恢复，再导入。  (the published content is damaged)`,
  acceptedBefore: (edition: string) =>
    `这份导出已接受过，即 ${edition} 版，没有需要写入的内容。  (accepted before)`,
  unexplained: (changes: readonly string[]) =>
    [
      `下面 ${changes.length} 处往期数字与已公开的不同，导出中没有更正说明，没有写入：`,
      ...changes.map((change) => `  ${change}`),
      '请在导出的 corrections 中逐条写明原因，或加 --reason 统一说明。  (unexplained changes of past values)',
    ].join('\n'),
  wouldNeedReason:
    '上面有往期数字变动，导出中没有更正说明：写入时须加 --reason 原因，或在导出的 corrections 中写明。',
  accepted: (edition: string, folder: string, codes: number) =>
    [
      `已写入 ${folder}，成为 ${edition} 版${codes > 0 ? `，新登记公示牌编码 ${codes} 个` : ''}。  (accepted)`,
      '下一步：npm run build 生成网站；用版本管理提交 content 文件夹，留下这次改动的记录。',
    ].join('\n'),
  dryRun: (source: string) =>
    [
      '以上是检查结果，公开数据尚未改动。确认无误后运行：',
      `  npm run import -- ${source} --accept --role 审核岗位`,
      '(dry run: nothing was written)',
    ].join('\n'),

  title: (office: string, dataThrough: string, publishedAt: string) =>
    `${office}：数据截至 ${dataThrough}，${publishedAt} 发布`,
  rows: '一、数据量',
  row: (name: string, rows: number) => `${name} ${rows} 条`,
  rowChange: (added: number, changed: number, removed: number) =>
    [
      ...(added > 0 ? [`新增 ${added}`] : []),
      ...(changed > 0 ? [`改动 ${changed}`] : []),
      ...(removed > 0 ? [`减少 ${removed}`] : []),
    ].join('，'),
  changes: (edition: string) => `二、公众将看到的变化（与 ${edition} 版相比）`,
  firstEdition: '二、公众将看到的内容（第一版）',
  noChange: '没有变化',
  chiefs: '河长',
  post: (scope: string, level: string) => `${scope} ${level}`,
  succession: (post: string, left: string, came: string, since: string) =>
    `${post}：${left} → ${came}（${since}）`,
  since: (date: string) => `${date} 起`,
  sinceSameDay: (date: string) => `${date} 起，同日交接`,
  came: (post: string, came: string, since: string) => `${post}：新任${came}（${since} 起）`,
  gone: (post: string, left: string, to: string) => `${post}：${left}已卸任（${to}），岗位空缺`,
  holdingChanged: (name: string, before: string, now: string) => `${name}：${before} → ${now}`,
  figures: '数字',
  figure: (title: string, was: string, is: string) => `${title}：${was} → ${is}`,
  figureNew: (title: string, is: string) => `${title}：${is}`,
  corrections: '往期数字更正',
  correction: (title: string, month: string, was: string, is: string) =>
    `${title}，${month}：原为 ${was}，现为 ${is}`,
  because: (reason: string) => `。原因：${reason}`,
  boards: (all: number, fresh: number) =>
    `公示牌：${all} 块牌面与现状不符，其中 ${fresh} 块是这次新出现的`,
  boardsRight: '公示牌：牌面都与现状相符',
  board: (code: string, river: string, place: string, faults: string) =>
    `${code} ${river}${place}：${faults}`,
  problemsSoFar: (found: number, closed: number) =>
    `问题：累计 ${found} 件，其中已销号 ${closed} 件`,
  problems: (found: number, closed: number, reopened: number) =>
    `问题：新发现 ${found} 件，销号 ${closed} 件，反弹 ${reopened} 件`,
  addresses: (count: number) => `新网页 ${count} 个`,
  address: (address: string, name: string) => `${address} ${name}`,
  tombstones: (count: number) => `停用网页 ${count} 个`,
  phones: (failed: number, stale: number) =>
    `电话：上次核验未接通或号码有误 ${failed} 个，超过复核期限或从未核验 ${stale} 个`,
  warnings: (count: number) => `三、提醒（${count} 处，不影响写入，请逐条看过）`,
  noWarnings: '三、提醒：无',
  more: (left: number) => `……另有 ${left} 条`,
  newBoards: (count: number) => `新编码 ${count} 个将登记入 signboards.json`,
};
