import type { ProblemKind, ProblemStage } from '../../core/problems/problemLedger.ts';
import type { Problem } from '../../core/record/record.ts';

const kinds: Record<ProblemKind, string> = {
  occupy: '乱占',
  extract: '乱采',
  dump: '乱堆',
  build: '乱建',
  rubbish: '垃圾',
  discharge: '排污',
  well: '私采地下水',
  other: '其他',
};

const stages: Record<ProblemStage, string> = {
  found: '已发现',
  ledgered: '已入账',
  rectifying: '整改中',
  'closure-applied': '已申请销号，待现场核验',
  checked: '现场核验通过',
  closed: '已销号',
  'look-back': '已回头看',
  reopened: '反弹，重新整改',
};

const foundBy: Record<Problem['foundBy'], string> = {
  patrol: '河长巡河发现',
  inspection: '集中排查发现',
  'public-report': '群众反映',
  'upper-level': '上级交办',
  'remote-sensing': '遥感比对发现',
};

const steps: Record<Problem['supervision'][number]['step'], string> = {
  assigned: '交办',
  supervised: '督办',
  summoned: '约谈',
  'held-accountable': '问责',
};

/** Meaning of each step of supervision, for readers who do not know the ledger. */
const stageMeanings: Record<Exclude<ProblemStage, 'look-back'>, string> = {
  found: '发现问题，记下地点和类别。',
  ledgered: '记入整改台账，定下责任单位、责任岗位、措施和期限。',
  rectifying: '责任单位开始整改。',
  'closure-applied': '责任单位自报已经改好，申请销号。这一步不算核实。',
  checked: '核验人员到现场看过，确认改好。',
  closed: '现场核验通过后销号。',
  reopened: '同一处问题又出现，重新列为在办。',
};

/** Words of the rectification ledger. An application for closure is never worded as a check. */
export const problems = {
  kinds,
  stages,
  open: '在办',
  overdue: '逾期',
  closed: '已销号',
  dueOn: (date: string) => `整改期限 ${date}`,
  overdueDays: (days: number) => `已逾期 ${days} 天`,
  foundOn: (date: string) => `${date}发现`,
  foundBy,
  steps,
  stock: { history: '存量', new: '新增' },
  stripWords: (kind: string, description: string) => `${kind}：${description}`,

  title: '问题整改台账',
  lede: '河道上发现的每一件问题：在哪里、归谁改、什么时候改完、改到了哪一步。逾期的排在最前。',
  counts: {
    found: '累计发现',
    open: '在办',
    overdue: '逾期',
    applied: '待现场核验',
    closed: '已销号',
    rebound: '反弹过',
  },
  unit: '件',
  honesty:
    '“已申请销号”只是责任单位自报，没有到现场核验之前，本站一律算在办，不算办结。反映问题的人不公开。',
  overdueHeading: '逾期未办结',
  openHeading: '期限内在办',
  closedHeading: (year: number) => `${year} 年销号`,
  heldWords: '已销号，回头看未反弹',
  pageNote: (page: number, pages: number, total: number) =>
    `共 ${total} 件，分 ${pages} 页，这是第 ${page} 页。要看某条河、某个乡镇的全部问题，请到它自己的页面。`,
  none: '台账里没有问题。',
  closedCount: (count: number) => `已销号 ${count} 件`,
  filter: {
    heading: '筛选',
    town: '乡镇、街道',
    river: '河流',
    kind: '类别',
    stage: '进展',
    all: '全部',
    clear: '清除筛选',
    count: (count: string) => `符合条件 ${count} 件`,
    /** Shown if the list has further pages: the filter searches only one page. */
    countOnPage: (count: string, shown: number, others: number) =>
      `本页 ${shown} 件里，符合条件 ${count} 件；其余 ${others} 件不在本页，请翻页再筛`,
    nothing: '没有符合条件的问题。放宽一项条件再看。',
    overdue: '逾期',
  },
  entry: {
    title: (kind: string, river: string) => `${river}${kind}问题`,
    description: (kind: string, place: string, date: string) =>
      `${date}在${place}发现的${kind}问题，整改到了哪一步。`,
    number: (id: string) => `台账编号 ${id}`,
    pictures: '整改前后',
    picturesNote: '照片由责任单位拍摄，公布前去掉拍摄地点等信息。是否改好，以现场核验为准。',
    pictureCaption: (shows: 'before' | 'after', date: string) =>
      `${shows === 'before' ? '整改前' : '整改后'}，${date}`,
    where: '在哪里',
    ladder: '办理经过',
    ladderNote: '实心的是已经走过的步骤，空心的是还没有走到的。',
    facts: '台账记载',
    kind: '类别',
    stock: '存量、新增',
    foundBy: '发现途径',
    place: '位置',
    unit: '责任单位',
    post: '责任岗位',
    measure: '整改措施',
    due: '整改期限',
    spent: '累计在办',
    days: (days: number) => `${days} 天`,
    placeWords: (reach: string, km: string | undefined, side: string | undefined) =>
      [reach, km === undefined ? '' : `距源头 ${km} 公里`, side ?? '']
        .filter((part) => part !== '')
        .join('，'),
    chief: '现任河长',
    others: '同一河段的其他问题',
    noOthers: '这一段没有其他问题。',
    unverified: '尚未现场核验',
    verified: '已现场核验',
  },
  timeline: {
    meanings: stageMeanings,
    sentBack: '现场核验没有通过，退回继续整改。',
    again: '重新整改。',
    lookBackHeld: '回头看：没有反弹',
    lookBackRebound: '回头看：发现反弹',
    lookBackMeaning: '销号之后再到现场看一次，看问题有没有回来。',
    deadline: '整改期限',
    deadlineMissed: '到这一天仍未销号，转为逾期。',
    deadlineMet: '期限之前已经销号。',
    deadlineAhead: '期限未到。',
    supervision: (step: string) => `区河长办${step}`,
    after: (days: number) => `隔 ${days} 天`,
    sameDay: '当天',
    ahead: '尚未走到',
    now: (date: string, words: string) => `截至 ${date}：${words}`,
    stages: {
      found: '发现',
      ledgered: '入账',
      rectifying: '整改',
      'closure-applied': '申请销号（自报）',
      checked: '现场核验',
      closed: '销号',
      'look-back': '回头看',
      reopened: '反弹',
    } satisfies Record<ProblemStage, string>,
  },
};
