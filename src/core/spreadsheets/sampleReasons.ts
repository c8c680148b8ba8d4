import type { UnsampledStatus } from '../numbers/monthStatus.ts';

/** Reasons that have a status of their own. */
const reasons: readonly { readonly words: string; readonly status: UnsampledStatus }[] = [
  { words: '断流|河干|干涸|无水|干河|干枯', status: 'dry' },
  { words: '冰封|封冻|结冰|冰期|冻结', status: 'frozen' },
  { words: '治理|施工|清淤|工程|修复|改造', status: 'works' },
  { words: '无法到达|不能到达|道路(?:中断|不通|损毁)|塌方|封路', status: 'unreachable' },
  { words: '设备|仪器|故障|断电|停电', status: 'equipment-fault' },
  { words: '非监测[期月]|未到监测期|不在监测期', status: 'outside-period' },
  { words: '待出|未出|检测中|化验中|分析中|待报|待检', status: 'pending' },
];

const denial = '(?:未|没有|没|无|不|并未|未见|从未|不再|非)(?:出现|发生|发现|有|再|见)*';
const isOver = '(?:已|现已)?(?:解除|结束|恢复|排除|修复|完工)';

/**
 * Statuses that a text names, and those whose words it denies: 未断流, 断流已解除. 结冰期无水 names two.
 */
export const sampleReasons = (
  text: string,
): { readonly said: readonly UnsampledStatus[]; readonly denied: readonly UnsampledStatus[] } => {
  const said: UnsampledStatus[] = [];
  const denied: UnsampledStatus[] = [];
  for (const { words, status } of reasons) {
    if (!new RegExp(words).test(text)) continue;
    const isDenied = new RegExp(`${denial}(?:${words})|(?:${words})${isOver}`).test(text);
    (isDenied ? denied : said).push(status);
  }
  return { said, denied };
};

/** Whether a text says that the assessment of the section is suspended, or goes on. */
export const suspension = (text: string): 'said' | 'denied' | undefined => {
  if (/(?:未|没有?|不再?|解除|取消|恢复)(?:暂停|暂缓|中止)?考核/.test(text))
    return /不(?:参与|纳入|计入)?考核/.test(text) ? 'said' : 'denied';
  return /(?:暂停|暂缓|中止|停止|免于?|不参与|不参加|不纳入|不计入|未纳入)(?:水质)?(?:断面)?考核/.test(
    text,
  )
    ? 'said'
    : undefined;
};

/** How often a section is monitored, where a text says that it is not every month. */
export const findRhythm = (
  text: string,
): { readonly isDue?: (month: number) => boolean } | undefined => {
  const [, parity] = /(?:逢|每逢)?([单双])月(?:份)?(?:监测|采样|检测|测)/.exec(text) ?? [];
  if (parity !== undefined) return { isDue: (month) => (month % 2 === 1) === (parity === '单') };
  return frequency.test(text) || notNow.test(text) ? {} : undefined;
};

const frequency =
  /隔月|两月一[测次]|每[两2二]个?月|双月一次|[按每]?季度?(?:监测|采样|一次|一测)|每季|半年(?:监测|一次)|每年[一二三四\d]次/;
const notNow =
  /^(?:(?:本|当|该)月)?(?:不|无|无需|不需|未安排)(?:开展|进行|安排)?(?:水质)?(?:监测|采样|检测|测)(?:任务|月份?)?$/;

/**
 * The reason of a text that says that nobody took a sample: 因暴雨未采样 gives 暴雨, 停测 gives none.
 *
 * @returns `others` if its words name more than one reason; undefined if it does not say so
 */
export const statedReason = (
  text: string,
): { readonly reason: string; readonly others: boolean } | undefined => {
  const said =
    /^(.*?)[,，]?(?:本月|当月)?(?:暂|尚|均|而)?(?:未能?|没有?|无法|不能|不|停止?|暂停|缺|取消)(?:正常)?(?:开展|进行|实施)?(?:水质)?(?:监测|采样|采集|取样|检测|测)(?:工作|数据|水样|样品)?[。.]?$/u.exec(
      text,
    );
  if (!said) return undefined;
  const reason = (said[1] ?? '')
    .replace(/^(?:水质|断面)/, '')
    .replace(/^(?:因为?|由于|受到?|鉴于)/, '')
    .replace(/(?:等)?(?:的)?(?:影响|原因|导致|造成|所致|期间)?[,，]?$/u, '')
    .trim()
    .slice(0, 40);
  return { reason, others: /[、,，和及与]|等/.test(said[1] ?? '') };
};
