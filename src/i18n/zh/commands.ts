/** Messages of the commands in the terminal. */
export const commands = {
  unknownOption: (option: string, meant: string | undefined) =>
    `没有这个参数：${option}${meant === undefined ? '' : `，是否就是 ${meant}？`}`,
  optionValueMissing: (option: string) => `${option} 后面要写内容`,
  optionWithoutValue: (option: string) => `${option} 后面不写内容`,
  unexpectedArgument: (given: string) => `多出了「${given}」，有空格的内容要用引号括起来`,
  building: '正在生成网站……  (building)',
  built: (folder: string, indexedPages: number) =>
    `网站已生成：${folder}，检索收录 ${indexedPages} 页。  (built)`,
  recordUnsound:
    'content 文件夹里的数据不能发布，一个网页也没有生成；请按上面的说明改正。  (nothing was built)',
  contentUnsound:
    'content 文件夹里的内容有误，请按上面的说明改正后再运行。  (content is not sound)',
  importingDemonstration: '尚未发布正式数据，正在导入演示区县……  (importing the demonstration)',
  publishedRecordKept: '使用本单位的内容，不导入演示。  (using the office’s own content)',
  devNeedsRecord:
    '还没有公布过内容，没有网页可改；npm start 可以看“筹备中”的网站。  (nothing is published yet)',
  serving: (address: string) => `网站已启动：${address}  按 Ctrl+C 停止。  (serving)`,
  portTaken: (port: number) => `端口 ${port} 已被占用，请换一个 PORT。  (port is taken)`,
  portInvalid: (port: string) =>
    `PORT 应为 1 到 65535 的整数，收到「${port}」。  (PORT is not a port number)`,
  nothingBuilt: (folder: string) =>
    `${folder} 中没有已生成的网站，请先运行 npm run build。  (nothing built yet)`,
  stepFailed: (step: string, status: number) => `${step} 失败，退出码 ${status}。  (step failed)`,
  checkCollections: '栏目与模块的类型定义',
  checkTypes: '类型',
  checkRules: '代码规则',
  checkFormat: '格式',
  checkDeadCode: '无用代码',
  checkEditorial: '编辑检查',
  checkLayers: '分层规则',
  checkEditions: '版次与更正',
  verified: (editions: number, figures: number, corrections: number) =>
    `${editions} 个版次、${figures} 项指标、${corrections} 条更正：首尾相接，与公开数据一致。  (verified)`,
  notVerified: (content: string) =>
    `${content} 与已公布的不一致，见上。  (published editions do not hold)`,
  checkPassed: (tool: string, checks: string) => `✓ ${checks}  (${tool})`,
  checkFailed: (tool: string, checks: string) => `✗ ${checks}未通过  (${tool} failed)`,
  checksFailed: (passed: number, failed: number) =>
    `检查：${passed} 项通过，${failed} 项未通过。  (checks failed)`,
  installingChromium: '没有找到 Chromium，正在安装……  (installing Chromium)',
  chromiumMissing: 'Chromium 安装失败，请安装后重试，或用 CHROMIUM_PATH 指明位置。  (no Chromium)',
  testStep: (step: string) => `\n—— ${step} ——`,
  testParts:
    '检查、单元测试、生成网站、浏览器测试，两项同时进行  (checks, units, builds, site tests: two at once)',
  testPartEnded: (
    name: string,
    { passed, failures }: { readonly passed: number; readonly failures: readonly string[] },
    hasRun: boolean,
    seconds: number,
  ) => {
    if (!hasRun) return `✗ ${name}：前一项未通过，没有运行  (not run)`;
    return failures.length === 0
      ? `✓ ${name}：通过 ${passed} 项，至此 ${seconds} 秒  (passed, seconds so far)`
      : `✗ ${name}：${failures.length} 项未通过，至此 ${seconds} 秒  (failed, seconds so far)`;
  },
  buildNamed: (name: string) => `生成网站 ${name}  (build)`,
  proofUnknown: (unknown: readonly string[], known: readonly string[]) =>
    `没有这样的证明：${unknown.join('、')}；可选：${known.join('、')}。  (no such proof)`,
  proofsFailed: (names: readonly string[]) => `证明未成立：${names.join('、')}。  (proofs failed)`,
  suiteFailed: (suite: string, status: number) =>
    `${suite}：测试没有跑完，退出码 ${status}。  (the suite broke off)`,
  testFailures: (failures: readonly string[]) =>
    ['\n未通过  (failures)', ...failures.map((failure) => `✗ ${failure}`)].join('\n'),
  buildFailed: (name: string) => `网站 ${name} 没有生成。  (build failed)`,
  benchBuild: (pages: number, seconds: string) =>
    `生成 ${pages} 页，用时 ${seconds} 秒（含检索）。  (built from a cold cache)`,
  benchKind: (kind: string, count: number) => `  ${kind}  ${count} 页`,
  benchWeight: (pattern: string, bytes: number, ratio: string) =>
    `${pattern}  压缩后中位数 ${bytes} 字节，为第一项的 ${ratio} 倍  (gzip median, ratio)`,
  benchPrint: (engine: string, boardsPerSecond: string, megabytes: string) =>
    `公示牌正面 PDF：${engine} 每秒 ${boardsPerSecond} 块，内存 ${megabytes} MB  (boards a second, memory)`,
  benchPrintRatio: (times: string) => `Chromium 用时为 Typst 的 ${times} 倍  (ratio of one run)`,
  benchFinder: (rivers: number, names: number) =>
    `查找：${rivers} 条河流，${names} 个名称  (finder)`,
  benchFinderFile: (kind: string, files: number, bytes: number) =>
    `  ${kind}  ${files} 个文件，压缩后 ${bytes} 字节  (gzip)`,
  benchFinderTime: (times: {
    readonly rate: number;
    readonly touched: number;
    readonly median: number;
    readonly worst: number;
    readonly still: number;
  }) =>
    `  处理器放慢 ${times.rate} 倍：点开到可用 ${times.touched.toFixed(0)} 毫秒；按键到出结果中位数 ${times.median.toFixed(0)} 毫秒，最慢 ${times.worst.toFixed(0)} 毫秒；页面最长停顿 ${times.still.toFixed(0)} 毫秒  (touch, key to rows, longest task)`,
  benchMap: (rivers: number, drawn: number, files: number) =>
    `地图：${rivers} 条河流，全图画出 ${drawn} 条，共 ${files} 个文件  (map)`,
  benchMapFrames: (what: string, frames: number, still: number) =>
    `  ${what}  每秒 ${frames.toFixed(0)} 帧（中位数），最长停顿 ${still.toFixed(0)} 毫秒  (frames a second, longest task; processor slowed down 4 times)`,
  readingsNone: '没有要确认的读音。  (every reading is confirmed)',
  readingsAsk: (characters: number, file: string) =>
    `有 ${characters} 个字不止一个读音。请逐行核对，有误的写进 ${file}；全部无误或改好后运行 npm run readings -- --accept，以后不再问。  (readings to confirm once)`,
  readingsTable: { places: '地名', people: '人名' },
  readingsLine: (
    table: string,
    character: string,
    reading: string,
    others: string,
    names: string,
  ) => `  ${table} ${character} 读 ${reading}（也读 ${others}）：${names}`,
  readingsMore: (shown: string, count: number) => `${shown} 等 ${count} 个`,
  readingsAccepted: (count: number, file: string) =>
    `${count} 条读音已写进 ${file}。  (readings confirmed)`,
  benchNear: (rivers: number, ms: string, ratio: string) =>
    `附近河段，${rivers} 条河：每次 ${ms} 毫秒，逐段比较为其 ${ratio} 倍  (nearest reach; brute force)`,
  benchImport: (
    rivers: number,
    fileMegabytes: string,
    seconds: string,
    timeRatio: string,
    megabytes: string,
    memoryRatio: string,
    pageKilobytes: string,
  ) =>
    `检查并预览，${rivers} 条河，导出 ${fileMegabytes} MB：${seconds} 秒，为逐行 JSON.parse 的 ${timeRatio} 倍；内存最多 ${megabytes} MB，为其 ${memoryRatio} 倍；预览页 ${pageKilobytes} KB  (check and preview; rows parsed only)`,
  benchNothing: (pattern: string) => `没有生成 ${pattern}。  (no such page was built)`,
};
