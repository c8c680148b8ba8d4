/** Words of a board's landing page and of the page for typed codes. */
export const landing = {
  kicker: (code: string) => `河长公示牌 · ${code}`,
  title: (river: string, reach: string) => `${river} ${reach}`,
  range: (from: string, to: string) => `${from}–${to} 公里`,
  description: (river: string, reach: string) =>
    `${river}${reach}由谁负责、电话是否打得通、有哪些问题在办。`,
  answeredBy: (title: string) => `这一段由${title}负责`,
  vacantHere: (title: string, since: string) => `${title}${/^\d/.test(since) ? ' ' : ''}${since}`,
  oppositeBank: (bank: string) => `对岸（${bank}）由`,
  leftBank: '左岸',
  rightBank: '右岸',
  report: '反映这段河的问题',
  upwards: '往上找',
  youAreHere: '您在这里',
  promises: '这段河的管理目标',
  overview: '河道概况',
  state: '现在的情况',
  foundHere: (kind: string, found: string) => `${kind} · ${found}`,
  allProblems: (count: number) => `看这里的全部 ${count} 件`,
  problemsNote: '反映的问题核实后列在这里。',
  setUpHere: '立这块牌',
  openProblems: (open: number, overdue: number) =>
    open === 0
      ? '没有在办问题'
      : overdue === 0
        ? `在办问题 ${open} 件，没有逾期`
        : `在办问题 ${open} 件，其中逾期 ${overdue} 件`,
  patrols: (month: string, valid: number, required: number) =>
    required === 0 ? `${month}无巡河任务` : `${month}巡河 ${valid} 次，应巡 ${required} 次`,
  patrolsNone: '尚无巡河记录',
  wholeRiver: (river: string) => `看${river}全河`,
  outdated: '牌面待更新',
  outdatedTrust: '以本页为准。',
  chiefLeft: (face: number, title: string, name: string, since: string) =>
    `第 ${face} 版印的${title}${name}已于 ${since}卸任`,
  chiefOfFormerReach: (face: number, title: string, name: string, since: string) =>
    `第 ${face} 版印的${title}${name}属移交前的河段（${since}移交）`,
  chiefUnknown: (face: number, title: string, name: string) =>
    `第 ${face} 版印的${title}${name}不在现任名单中`,
  chiefNow: (names: string) => `现由${names}担任`,
  chiefVacantNow: '现职务空缺',
  chiefMissing: (face: number, title: string, name: string, since: string | undefined) =>
    `第 ${face} 版没有印${title}${name}${since === undefined ? '' : `（${since}起任职）`}`,
  chiefRenamed: (face: number, title: string, printed: string, name: string, since: string) =>
    `第 ${face} 版印的${title}${printed}已改名，现名${name}（${since}起）`,
  placeRenamed: (face: number, printed: string, now: string, since: string) =>
    `第 ${face} 版印的${printed}已改名，现名${now}（${since}起）`,
  placeSucceeded: (face: number, printed: string, now: string, since: string) =>
    `第 ${face} 版印的${printed}自 ${since}起属${now}`,
  postChanged: (face: number, name: string, post: string) =>
    `第 ${face} 版印的${name}职务应为${post}`,
  postMissing: (face: number, name: string, post: string) =>
    `第 ${face} 版没有印${name}的职务：${post}`,
  supervisionPhone: (face: number, printed: string, now: string) =>
    `第 ${face} 版印的监督电话 ${printed} 已改为 ${now}`,
  phoneDead: (face: number, name: string, printed: string, on: string) =>
    `第 ${face} 版印的${name}电话 ${printed} 是错号（${on}核验）`,
  phoneChanged: (face: number, name: string, printed: string, now: string | undefined) =>
    now === undefined
      ? `第 ${face} 版印的${name}电话 ${printed} 已停用`
      : `第 ${face} 版印的${name}电话 ${printed} 已改为 ${now}`,
  reachEnds: (face: number, printed: readonly [string, string], now: readonly [string, string]) =>
    `第 ${face} 版印的起止点“${printed.join('—')}”应为“${now.join('—')}”`,
  reachLength: (face: number, printed: string, now: string) =>
    `第 ${face} 版印的本段长度 ${printed}应为 ${now}`,
  goalsChanged: (face: number, now: readonly string[]) =>
    `第 ${face} 版印的管理目标已调整，现为：${now.join('；')}`,
  tellOffice: '牌面还有别处不对，请告诉河长办：',
  tellByPhone: (phone: string) => `监督电话 ${phone}`,
  retired: '这块公示牌已停用',
  retiredOn: (date: string, reason: string) => `${date}停用：${reason}`,
  successor: (code: string) => `由新牌 ${code} 代替，打开新牌页面`,
  noSuccessor: (river: string) => `没有替代的牌。${river}仍有人负责，见下。`,
  standing: '离这里最近、现在立着的牌：',
  boardAt: (code: string, place: string) => `${code}（${place}）`,
  asOf: (date: string) => `数据截至 ${date}`,
  boardPlace: (place: string, km: string | undefined) =>
    km === undefined ? `牌在${place}` : `牌在${place}，距源头 ${km} 公里`,
  condition: {
    good: '完好',
    missing: '未设置或缺失',
    outdated: '信息更新不及时',
    irregular: '设置不规范',
    damaged: '倾斜、破损、变形、变色、老化',
  },
};
