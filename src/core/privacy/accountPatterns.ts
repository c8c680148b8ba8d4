import { compact, gap, hidden, joint, withoutSpaces, type Pattern } from './pattern.ts';

const lower = (value: string): string => withoutSpaces(value).toLowerCase();

const weChat =
  '(?:[微薇威][信性]|[Vv]信|(?<![A-Za-z\\d])[Vv](?=[:：] ?[A-Za-z])|➕[Vv]|加[Vv微](?!信)|(?<![A-Za-z])(?:[Vv][Xx]|[Ww][Xx]|weixin|[Ww]e[Cc]hat|Weixin))(?!公众|公号|小程序|服务号|订阅号|视频号|群|平台|图片)';
const qq =
  '(?:(?<![A-Za-z])[Qq] ?[Qq](?![A-Za-z])|扣扣(?!除)|企鹅号?(?=[:： 号]{0,2}\\d{6})|(?<![A-Za-z])[Qq]号)(?!群|空间|音乐|邮箱)';

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const plateGap = '[ .·・•‧∙⋅-]{0,3}';
const sign = '[A-HJ-NP-Za-hj-np-z\\d]';

/** Mailboxes, accounts, papers and plates of people, in order of precedence. */
export const accountPatterns: readonly Pattern[] = [
  {
    kind: 'e-mail',
    form: /[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9])? ?@ ?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,6}[A-Za-z]{2,18}/g,
    cue: /@/,
    edge: 'e-mail',
    read: (match) => {
      const value = lower(match);
      return /@\d+x\.|\.(?:png|jpe?g|webp|gif|svg|css|m?js|ts|json|html?)$/.test(value)
        ? undefined
        : value;
    },
  },
  {
    // Another sign for @, with the host of a large mail service.
    kind: 'e-mail',
    form: /[A-Za-z0-9][A-Za-z0-9._-]{2,40} ?(?:[([（]at[)\]）]|(?<= )(?:at|AT)(?= )|#|艾特|\$) ?(?:qq|vip\.qq|163|126|139|189|sina|sohu|foxmail|gmail|outlook|hotmail|yeah|aliyun)\.(?:com|net|cn)/g,
    cue: /\.(?:com|net|cn)/,
    edge: 'e-mail',
    read: (match) =>
      lower(match).replace(/[([（]at[)\]）]|at(?=[^.]*\.(?:com|net|cn)$)|#|艾特|\$/, '@'),
  },
  {
    kind: 'document-number',
    form: new RegExp(
      `(?:护照|[Pp]assport)[^A-Za-z\\d\\n，。；;、]{0,8}(?:No[.．:：]? ?)?(?<value>[A-Za-z]{1,2}${gap}?\\d(?:${gap}?[\\d${hidden}]){6,8})(?![\\dA-Za-z])`,
      'g',
    ),
    edge: 'words',
    read: compact,
  },
  {
    kind: 'document-number',
    form: /(?<![A-Za-z\d])[EGeg][A-Za-z]?\d{7,8}(?=[^，。；;\n\d]{0,4}护照)/g,
    edge: 'words',
    read: compact,
  },
  {
    kind: 'document-number',
    form: new RegExp(
      `(?:通行证|台胞证|回乡证|居留证)${joint}(?<value>[A-Za-z]${gap}?\\d(?:${gap}?[\\d${hidden}]){6,9})(?![\\dA-Za-z])`,
      'g',
    ),
    edge: 'words',
    read: compact,
  },
  {
    kind: 'document-number',
    form: new RegExp(
      `(?:社保卡?|社会保障卡?|医保卡?|医疗保险|军官证|士兵证|警官证|残疾人?证|低保证|户口[本簿]|驾驶证|居住证|结婚证|学生证)(?:编?号码?|[:：])[是为:：（( ]{0,3}(?<value>[A-Za-z]{0,2}\\d(?:${gap}?[\\dXx${hidden}]){5,21})(?![\\dA-Za-z])`,
      'g',
    ),
    edge: 'words',
    read: compact,
  },
  {
    kind: 'chat-account',
    form: new RegExp(
      `${weChat}(?:同?号码?|ID|id|账号)?[是为:：（( ]{0,3}(?<value>[A-Za-z](?=[A-Za-z_-]{0,19}\\d)[A-Za-z\\d_-]{5,19}|[1-9]\\d{5,10})(?![A-Za-z\\d_-]|[条件人个次])`,
      'g',
    ),
    cue: /[信Vv➕加]|[Ww][Xx]|[Ww]e[Cc]hat|weixin|Weixin/,
    edge: 'words',
    read: readAccount,
  },
  {
    // Letters alone are an account only behind a colon or the word for a number.
    kind: 'chat-account',
    form: new RegExp(
      `${weChat}(?:号码?|ID|id|账号|(?=[:：]))[是为:：（( ]{0,3}(?<value>[A-Za-z][A-Za-z_-]{5,19})(?![A-Za-z\\d_.-])`,
      'g',
    ),
    cue: /[信Vv➕加]|[Ww][Xx]|[Ww]e[Cc]hat|weixin|Weixin/,
    edge: 'words',
    read: readAccount,
  },
  {
    kind: 'chat-account',
    form: new RegExp(
      `${qq}(?:号码?|账号)?[是为:：（( ]{0,3}(?<value>[1-9]\\d{4,10})(?![\\d.]|[条件人个次年])`,
      'g',
    ),
    cue: /[Qq扣企]/,
    edge: 'words',
    read: readAccount,
  },
  {
    kind: 'plate',
    form: new RegExp(
      `${province} ?[A-HJ-NP-Za-hj-np-z]${plateGap}(?:${sign}{4}[挂学警港澳领]|[A-HJKa-hjk] ?${sign}{5}|${sign}{5,6})`,
      'g',
    ),
    edge: 'plate',
    read: (match) => {
      const value = plateOf(match);
      return isPlate(value) ? value : undefined;
    },
  },
  {
    // Behind its word a plate may have a sign too many or too few, O for 0, or hidden signs.
    kind: 'plate',
    form: new RegExp(
      `(?:车牌|号牌|牌照|车号|牌号)${joint}(?<value>(?:${province} ?[A-Za-z][: ]?${plateGap}|[A-Z](?=\\d{5}|[A-Z]\\d{4}))[A-Za-z\\d${hidden}](?: ?[A-Za-z\\d${hidden}]){3,5})`,
      'g',
    ),
    cue: /[车号牌]/,
    edge: 'plate',
    read: plateOf,
  },
];

/** A mobile is told as a mobile. */
function readAccount(value: string): string | undefined {
  return /^1[3-9]\d{9}$/.test(value) ? undefined : value.toLowerCase();
}

function plateOf(match: string): string {
  return match.replace(/[ .·・•‧∙⋅-]/g, '').toUpperCase();
}

/**
 * At most two letters after the letter of the issuing office (new-energy plates: D or F at one end,
 * otherwise digits).
 */
function isPlate(value: string): boolean {
  const serial = value.slice(2);
  if (serial.length === 6)
    return /^(?:[A-HJK]\d{5}|[A-HJK][A-HJ-NP-Z]\d{4}|\d{5}[A-HJK])$/.test(serial);
  const letters = serial.replace(/[^A-Z]/g, '').length;
  return letters <= 2 && /\d/.test(serial);
}
