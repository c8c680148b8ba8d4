/** Messages of `npm run import` for the clerk. */
export const importReport = {
  usage: [
    '用法：npm run import -- 导出文件、表格（xlsx、csv）或文件夹 [--accept --role 审核岗位]',
    '  不加 --accept 只检查，不写入任何内容。',
    '  --accept            写入公开数据，成为新的一版',
    '  --role 审核岗位     审核人的岗位，不写姓名，例如“河长办主任”',
    '  --reason 原因       往期数字有变而导出没有更正说明时，在这里写原因；撤回时必写',
    '  --undo              撤回最新一版，恢复前一版的公开数据（要写 --reason，不写导出文件）',
    '  --preview 文件.html  另写一份签核单，给领导看和签字',
    '  --fix 文件.xlsx     另存一份您的表，有错的格涂色、加批注，在表里照着改',
    '  --signed 指纹       签核单上的指纹；导出文件与签核的不是同一份就不写入',
    '  --accepted-at 时间  审核时间，例如“2026-11-02 09:30”；不写就是现在',
    '  --dates-checked     日期远在今后的，核对无误后加上',
    '  --tombstone 地址=原因   确要停用某个已公开的网页，例如 /rivers/sha-gou/=已并入南沟',
    '  --learn             按表头提出映射文件，核对后放在 content/import',
    '  --mapping 文件      只用这个映射文件读表格，默认用 content/import 里的全部',
    '  --data-through 日期 --published-at "日期 时间" --next-update 日期 [--prepared-by 岗位]',
    '                      表格的数据截至、发布时间、下次更新；表格里有“数据期”工作表时不用写',
    '  --content 文件夹    公开内容所在的文件夹，默认 content',
    '  --max-mb 数字       整个导出的最大兆数，默认 1024（表格每个 20）',
    '  --json              以 JSON 输出检查结果',
    '  --language en       提示用英文',
    '(usage: npm run import -- FILE|FOLDER|--undo [--accept --role ROLE] [--reason TEXT] [--tombstone ADDRESS=REASON])',
  ].join('\n'),
  badArguments: (detail: string) =>
    `参数有误：${detail}\n运行 npm run import（不带参数）可看用法。  (wrong arguments)`,
  badLanguage: (given: string) =>
    `--language 应为 zh（中文）或 en（英文），收到「${given}」。  (expected zh or en)`,
  noteAuthor: '导入检查',
  fixed: (out: string, notes: number, others: number) =>
    notes === 0
      ? `${out} 没有批注：要改的都不在这张表的格子里，见上面的提示。  (no notes)`
      : `已另存 ${out}，${notes} 处加了批注${others > 0 ? `；另有 ${others} 处不在这张表的格子里，见上面的提示` : ''}。原表没有动过；改好以后，导入改好的那一份。  (a marked copy was written)`,
  fixOneFile: (source: string) =>
    `--fix 只能用于一个表格文件（XLSX 或 CSV），${source} 不是。  (--fix needs one table)`,
  fixExtension: (out: string, extension: string) =>
    `--fix 后面的文件名应以 ${extension} 结尾，收到「${out}」。  (wrong extension)`,
  fixOverSource: (out: string) =>
    `--fix 不会写在原表上面：${out}。请换一个文件名。  (the source is never overwritten)`,
  fixInContent: (out: string) =>
    `批注过的表不能写进公开内容的文件夹：${out}。请换一个地方。  (not in the content folder)`,
  fixFailed: (out: string, code: string) =>
    `批注过的表写不到 ${out}（${code}），公开数据没有任何改动。  (the marked copy could not be written)`,
  badTombstone: (argument: string) =>
    `--tombstone 应写成“地址=原因”，收到「${argument}」。  (expected ADDRESS=REASON)`,
  roleMissing:
    '写入公开数据须注明审核岗位。请加 --role，例如 --role 河长办主任（写岗位，不写姓名）。  (--accept needs --role)',
  roleTooLong: '审核岗位最多 40 个字，请缩短 --role。  (the role is too long)',
  wordsCharacter: (option: string, codePoint: string) =>
    `${option} 里有看不见或不能公开的字符 ${codePoint}，请重新输入。  (a refused character)`,
  wordsTooLong: (option: string, maximum: number) =>
    `${option} 太长，最多 ${maximum} 个字。  (too long)`,
  wordsPersonal: (option: string, kind: string, excerpt: string) =>
    `${option} 会公开，里面有个人信息，疑似${kind}：${excerpt}。请去掉后再写。  (personal information in words for the public)`,
  badMoment: (given: string) =>
    `--accepted-at 应写成“2026-11-02 09:30”，收到「${given}」。  (expected YYYY-MM-DD HH:MM)`,
  notWritable: (content: string, code: string) =>
    `${content} 写不进去（${code}），没有任何改动。请确认文件夹存在、没有设为只读，再运行一次。  (the content folder cannot be written to)`,
  writeFailed: (content: string, code: string) =>
    `写入 ${content} 时出错（${code}），公开数据没有任何改动。请确认磁盘没有写满、没有损坏，再运行一次。  (a write failed; nothing was changed)`,
  writeUnfinished: (content: string, code: string) =>
    `写入 ${content} 到一半时出错（${code}）。请确认磁盘没有写满、没有损坏，再运行一次导入命令，会接着写完；在那之前不要生成网站。  (a write failed half-way; the next run completes it)`,
  locked: (content: string, pid: number) =>
    `另一次导入正在处理 ${content}${pid > 0 ? `（进程 ${pid}）` : ''}，本次没有任何改动。请等它结束，再运行一次。  (another import is running)`,
  lockedElsewhere: (host: string, pid: number, lock: string) =>
    [
      `另一台电脑（${host}，进程 ${pid}）正在导入，或上次没有正常结束，本次没有任何改动。`,
      `请先问清楚那台电脑上的导入是否还在运行；确认没有，删除文件 ${lock} 再运行一次。  (locked from another machine)`,
    ].join('\n'),
  lockLeft: (pid: number) =>
    `上一次导入${pid > 0 ? `（进程 ${pid}）` : ''}没有正常结束，它留下的占用标记已清除。  (cleared the lock of a dead import)`,
  nothingToUndo: '还没有公布过任何一版，没有可撤回的。  (nothing to undo)',
  firstCannotBeUndone: (edition: string) =>
    `${edition} 是第一版，前面没有可以恢复的数据，不能撤回。要改正，请导入改正后的导出文件。  (the first edition cannot be undone)`,
  noWayBack: (edition: string) =>
    `${edition} 版之前的数据不能一字不差地恢复，没有任何改动。要改正，请导入改正后的导出文件，或用版本管理恢复 content 文件夹。  (the record before cannot be restored exactly)`,
  tooManyEditions: (day: string) => `${day} 一天已有九版，请改日再撤回。  (nine editions in a day)`,
  undoNeedsReason:
    '撤回要写明原因，公众会看到。请加 --reason，例如 --reason "误传了上月的表"。  (--undo needs --reason)',
  undoneReason: (edition: string, reason: string) => `${edition} 版已撤回。${reason}`,
  boardName: (code: string, place: string) => `公示牌 ${code}（${place}）`,
  undoTitle: (edition: string, to: string, reason: string) =>
    `撤回 ${edition} 版，恢复 ${to} 版的公开数据。原因：${reason}\n`,
  undoDryRun: (reason: string, fingerprint: string) =>
    [
      `以上是撤回后公众会看到的变化，公开数据尚未改动。签核指纹：${fingerprint.slice(0, 16)}`,
      '确认无误后运行：',
      `  npm run import -- --undo --reason "${reason}" --accept --role 审核岗位 --signed ${fingerprint.slice(0, 16)}`,
      '(dry run: nothing was written)',
    ].join('\n'),
  undone: (undone: string, edition: string) =>
    [
      `已撤回 ${undone} 版，成为 ${edition} 版；${undone} 版的网页和指纹照旧保留。  (undone)`,
      '下一步：npm run build 生成网站；用版本管理提交 content 文件夹。再撤回一次，就回到撤回之前。',
    ].join('\n'),
  recovered: {
    completed: '上次导入写到一半被中断，现已写完。  (completed an interrupted import)',
    forgotten: '上次导入在写入前被中断，公开数据未受影响。  (an interrupted import was discarded)',
  },
  refused: (source: string) =>
    `${source} 未通过检查，公开数据没有任何改动。请按上面的提示改正，再导入一次。  (refused; nothing was written)`,
  damaged: (content: string) =>
    `${content} 中已公开的数据有问题，请先用版本管理恢复，再导入。  (the published content is damaged)`,
  acceptedBefore: (edition: string) =>
    `这份导出已接受过，即 ${edition} 版，没有需要写入的内容。  (accepted before)`,
  unexplained: (changes: readonly string[]) =>
    [
      `下面 ${changes.length} 处往期数字与已公开的不同，没有更正说明，没有写入：`,
      ...changes.map((change) => `  ${change}`),
      '请在更正表里逐条写明原因，或加 --reason 统一说明。  (unexplained changes of past values)',
    ].join('\n'),
  wouldNeedReason:
    '上面有往期数字变动，没有更正说明：写入时须加 --reason 原因，或在更正表里逐条写明。',
  accepted: (edition: string, folder: string, codes: number) =>
    [
      `已写入 ${folder}，成为 ${edition} 版${codes > 0 ? `，新登记公示牌编码 ${codes} 个` : ''}。  (accepted)`,
      '下一步：npm run build 生成网站；用版本管理提交 content 文件夹，留下这次改动的记录。',
    ].join('\n'),
  /** @param options those of the dry run that the next command needs too, each with a space before */
  dryRun: (source: string, options: string) =>
    [
      '以上是检查结果，公开数据尚未改动。确认无误后运行：',
      `  npm run import -- ${source}${options} --accept --role 审核岗位`,
      '(dry run: nothing was written)',
    ].join('\n'),

  title: (office: string, dataThrough: string, publishedAt: string) =>
    `${office}：数据截至 ${dataThrough}，${publishedAt} 发布`,
  stages: { first: '一、写入前要处理的', due: '三、这次新出现的待办和提醒' },
  none: (heading: string) => `${heading}：无`,
  standing: (counts: readonly string[]) =>
    counts.length === 0
      ? '四、此前就有、这次没有变的：无'
      : `四、此前就有、这次没有变的：${counts.join('、')}。逐条列在签核单末尾（命令后加 --preview 签核单.html）`,
  /** Where an import is refused, so that there is no page to read them on. */
  standingWarnings: (count: number) =>
    `另有 ${count} 处提醒是已公布的数据里本来就有的，与这份文件无关，改好错误后列在签核单末尾。`,
  rows: '数据量',
  row: (name: string, rows: number) => `${name} ${rows} 条`,
  changedRow: (
    name: string,
    rows: number,
    {
      added,
      changed,
      removed,
    }: { readonly added: number; readonly changed: number; readonly removed: number },
  ) => {
    const changes = [
      ...(added > 0 ? [`新增 ${added}`] : []),
      ...(changed > 0 ? [`改动 ${changed}`] : []),
      ...(removed > 0 ? [`减少 ${removed}`] : []),
    ];
    return `${name} ${rows} 条（${changes.join('，')}）`;
  },
  otherRows: (tables: number) => `其余 ${tables} 张表没有变动`,
  changes: (edition: string) => `二、公众将看到的变化（与 ${edition} 版相比）`,
  firstEdition: '二、公众将看到的内容（第一版）',
  chiefs: '河长',
  post: (scope: string, level: string) => `${scope} ${level}`,
  succession: (post: string, left: string, came: string, since: string) =>
    `${post}：${left} → ${came}（${since}）`,
  since: (date: string) => `${date} 起`,
  until: (date: string) => `${date} 卸任`,
  vacant: '岗位空缺',
  nobody: '无',
  sinceSameDay: (date: string) => `${date} 起，同日交接`,
  came: (post: string, came: string, when: string) => `${post}：新任${came}（${when}）`,
  sinceUnknown: '任职日期不详',
  gone: (post: string, left: string, to: string) => `${post}：${left}已卸任（${to}），岗位空缺`,
  holdingChanged: (name: string, before: string, now: string) => `${name}：${before} → ${now}`,
  people: '人员',
  personNew: (name: string, id: string) => `新增 ${name}（${id}）`,
  personRenamed: (was: string, is: string, id: string) =>
    `${id} 原名 ${was}，现为 ${is}：如果是换了人，请给前任填卸任日期，另加一人；如果是本人改名，请填曾用名和用至日期`,
  personNamed: (was: string, is: string, since: string) =>
    `${was} 改名 ${is}（${since} 起），同一人`,
  personGone: (name: string, id: string) => `不再公布 ${name}（${id}）`,
  lives: '行政区、河湖、河段、单位的撤并和改名',
  placeRenamed: (was: string, is: string, since: string) => `${was} 改名 ${is}（${since} 起）`,
  placeNameChanged: (was: string, is: string) =>
    `${was} 改为 ${is}：没有填曾用名；如果是改名，请填曾用名和用至日期，往年的内容和旧牌面才对得上`,
  reachGone: (name: string) =>
    `河段 ${name} 不再公布：已撤销或划给别处的，请留着这一条，填撤销日期和承接`,
  police: '河道警长',
  figures: '数字',
  figuresMoved: (was: string, is: string) => `数字（数据截至由 ${was} 到 ${is}）`,
  figure: (title: string, was: string, is: string) => `${title}：${was} → ${is}`,
  edits: '逐条改动',
  edit: (what: string, was: string, is: string) => `${what}：${was} → ${is}`,
  editsOf: {
    added: (table: string, rows: number) => `${table}新增 ${rows} 条`,
    removed: (table: string, rows: number) => `${table}减少 ${rows} 条`,
  },
  riverLines: '河流线',
  courseChanged: (river: string) => `河流线 · ${river}：走向有改动，点数不变`,
  points: (count: string) => `${count} 个点`,
  figureNew: (title: string, is: string) => `${title}：${is}`,
  corrections: '往期数字更正',
  correction: (title: string, month: string, was: string, is: string) =>
    `${title}，${month}：原为 ${was}，现为 ${is}`,
  because: (reason: string) => `。原因：${reason}`,
  boards: (boards: number) => `公示牌：${boards} 块牌面从此与现状不符`,
  boardTitle: (code: string, river: string, place: string) => `${code} ${river}${place}`,
  board: (board: string, faults: string) => `${board}：${faults}`,
  boardsAlike: (faults: string, boards: number) => `${faults}：${boards} 块`,
  boardDue: (on: string, isOverdue: boolean, isProvisional: boolean) =>
    `；最迟 ${on} 更新${isOverdue ? '，已逾期' : ''}${isProvisional ? '（该年放假安排未录入，按周一至周五推算）' : ''}`,
  boardsLeftOut: (boards: number) =>
    `${boards} 块公示牌不能出图：网站照常发布，只是这几块没有印刷文件`,
  problemsHeading: '问题',
  problemsSoFar: (found: number, closed: number) => `累计 ${found} 件，其中已销号 ${closed} 件`,
  problems: (found: number, closed: number, reopened: number) =>
    `新发现 ${found} 件，销号 ${closed} 件，反弹 ${reopened} 件`,
  overdue: (count: number) => `问题：${count} 件超过整改期限`,
  overdueProblem: (id: string, river: string, dueOn: string) =>
    `${id}（${river}）：整改期限 ${dueOn}，未销号`,
  addresses: (count: number) => `新网页 ${count} 个`,
  address: (address: string, name: string) => `${address} ${name}`,
  tombstones: (count: number) => `停用网页 ${count} 个`,
  phones: (failed: number, stale: number) =>
    `电话：${[
      ...(failed > 0 ? [`上次核验未接通或号码有误 ${failed} 个`] : []),
      ...(stale > 0 ? [`超过复核期限或从未核验 ${stale} 个`] : []),
    ].join('，')}`,
  phone: (owner: string, number: string, fault: string, others: number) =>
    `${owner}${others > 0 ? `等 ${others + 1} 处` : ''} ${number}：${fault}`,
  phoneFailed: (on: string, result: string) =>
    `${on} 核验${result === 'wrong-number' ? '号码有误' : '无人接听'}`,
  phoneStale: (on: string | undefined) =>
    on === undefined ? '从未核验' : `上次核验 ${on}，已超过复核期限`,
  oddities: '请再核对（不影响写入，但常是填错）',
  shrunk: (collection: string, was: number, is: number) =>
    `${collection}由 ${was} 条减为 ${is} 条：是否只导出了一部分？`,
  jump: (
    collection: string,
    row: string,
    field: string,
    was: string,
    is: string,
    isThousandfold: boolean,
  ) =>
    `${collection} ${row} ${field}：此前 ${was}，现为 ${is}${isThousandfold ? '，相差约一千倍，单位是否填错？' : '，相差十倍以上，是否多写或少写了一位？'}`,
  sharedPhone: (number: string, names: readonly string[]) =>
    `同一个电话 ${number} 报给了 ${names.length} 个人：${names.join('、')}`,
  signedOther: (signed: string, received: string) =>
    [
      `签核的文件指纹是 ${signed}，这份导出的指纹是 ${received}，不是同一份，没有写入。`,
      '请用签核时的那份文件；文件改过的，请重新预览、重新签核。  (not the file that was signed)',
    ].join('\n'),
  undoSignedOther: (signed: string, received: string) =>
    [
      `签核的指纹是 ${signed}，这次撤回的指纹是 ${received.slice(0, 16)}，不是同一次撤回，没有写入。`,
      '撤回的版次和原因都要与签核时一样；请先不加 --accept 运行一次，重新签核。  (not the withdrawal that was signed)',
    ].join('\n'),
  badSigned: (given: string) =>
    `--signed 应为签核单上的指纹（12 到 64 位的数字和 a 到 f），收到「${given}」。  (expected a SHA-256 or its beginning)`,
  previewWritten: (file: string) =>
    `签核单已写到 ${file}，可在浏览器打开或打印。  (preview page written)`,
  previewInContent: (file: string) =>
    `签核单不能写进公开内容的文件夹：${file}。请换一个地方。  (the preview must not lie in the content folder)`,
  previewNotHtml: (file: string) =>
    `签核单的文件名应以 .html 结尾，收到「${file}」；已有的别的文件不会被覆盖。  (expected a name ending in .html)`,
  previewFailed: (file: string, code: string) =>
    `签核单写不到 ${file}（${code}），公开数据没有任何改动。  (the preview page could not be written)`,
  reading: (source: string) => `正在读取 ${source} ……`,
  readSoFar: (megabytes: string) => `已读取 ${megabytes} MB ……`,
  checking: (seconds: string) => `已读取（${seconds} 秒），正在检查 ……`,
  comparing: (seconds: string) => `已检查（${seconds} 秒），正在与已公布的比对 ……`,
  compared: (seconds: string, megabytes: string) =>
    `已比对（${seconds} 秒），最多用内存约 ${megabytes} MB。\n`,
  newPictures: (names: readonly string[]) =>
    `随表带来照片 ${names.length} 张，接受后放进 pictures/：${names.join('、')}\n`,
  unread: (count: number) => `没有读的内容 ${count} 处（不会公开，请看有没有漏掉的）`,
  remarks: (count: number) => `提醒 ${count} 处（不影响写入，请逐条看过）`,
  more: (left: number) => `……另有 ${left} 条`,
};
