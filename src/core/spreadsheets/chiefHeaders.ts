import type { DistrictWord } from '../regions/districtWord.ts';
import { levelOfPlaces, levelPattern, type SaidLevel } from './chiefLevels.ts';
import { headerKey } from './findHeader.ts';

/** What a column says of a chief. */
export type ChiefPart = 'name' | 'post' | 'phone' | 'from' | 'to' | 'duty' | 'consentOn';

/** What a header of a list of chiefs says. */
export type ChiefHeader =
  /** A column of a chief whose level or title the header names. */
  | {
      readonly kind: 'chief';
      /** Columns with the same key belong together. */
      readonly key: string;
      readonly title: string;
      /** Undefined for 河长 and 副河长 without a level. */
      readonly level: SaidLevel | undefined;
      /** Undefined for something of the chief that nobody publishes, such as a count of patrols. */
      readonly part: ChiefPart | undefined;
    }
  /** A bare 姓名, 职务 or 电话: its place decides whose it is. */
  | { readonly kind: 'part'; readonly part: ChiefPart }
  /** Somebody who is not a chief: a liaison, a police chief, an office. A number may be theirs. */
  | { readonly kind: 'other' }
  /** A number of the office, not of a chief. */
  | { readonly kind: 'office-phone' }
  | { readonly kind: 'none' };

const chiefWord = '(?:河\\(?湖?库?\\)?长|河湖长|湖长|库长|渠长)';

const chiefPattern = new RegExp(
  `^(${levelPattern})?(级)?/?((?:第一|常务|副)*总?副?${chiefWord})(?![度办制])([1-9一二三四五])?/?(?:\\(|的)?(.*?)\\)?$`,
);
const behindPattern = new RegExp(`^(${chiefWord})\\((${levelPattern})级?\\)/?(.*)$`);
const levelOnly = new RegExp(`^(${levelPattern})级/(.+)$`);

const parts: readonly { readonly words: RegExp; readonly part: ChiefPart }[] = [
  { words: /^(?:姓名|名字|名单|人员姓名|河长姓名|责任河长|责任河长姓名)$/, part: 'name' },
  {
    words:
      /^(?:河长)?(?:行政|现任|党政|工作|所任|本职|担任)?(?:职务|职位|单位及职务|工作单位及职务|单位职务|单位和职务|单位、职务|所在单位及职务|职务职称)$/,
    part: 'post',
  },
  {
    words:
      /^(?:河长)?(?:办公|联系|手机|移动|固定)?(?:电话|号码|方式|联系方式|联系电话|办公电话|电话号码|手机号|手机号码|手机|座机)$/,
    part: 'phone',
  },
  { words: /^(?:河长)?(?:任职|上任|起始)(?:时间|日期)$/, part: 'from' },
  { words: /^(?:河长)?(?:卸任|离任)(?:时间|日期)$/, part: 'to' },
  { words: /^(?:河长|工作|主要)?职责$/, part: 'duty' },
  { words: /^同意公开(?:日期|时间)$/, part: 'consentOn' },
];

const others =
  /联系人|联络|警长|检察长|保洁|巡河|巡查|监督员|专管|专干|技术|专家|[河湖]长[办制]|办公室|部门|单位|牵头|管护|民间|企业|负责人|责任人|填报|经办|秘书|协管|段长/;

/** What a header of a list of chiefs says. A number may be whose it is not, so in doubt it is nobody's. */
export const readChiefHeader = (label: string, own: DistrictWord | undefined): ChiefHeader => {
  const key = headerKey(label).replace(/#\d+$/, '');
  if (/监督|举报|投诉|热线/.test(key)) return { kind: 'office-phone' };
  if (/\((?:km|公里|千米|米|m)\)/.test(key) || /[河湖]长度/.test(key)) return { kind: 'none' };
  const last = key.split('/').at(-1) ?? '';
  const chief = findChief(key, own);
  if (chief) return chief;
  const part = partOf(last);
  if (part !== undefined && key === last) return { kind: 'part', part };
  return { kind: others.test(key) || part !== undefined ? 'other' : 'none' };
};

const findChief = (key: string, own: DistrictWord | undefined): ChiefHeader | undefined => {
  const [, word, places, behind = ''] = behindPattern.exec(key) ?? [];
  if (word !== undefined && places !== undefined)
    return made({ title: `${places}级${word}`, level: levelOfPlaces(places, own), rest: behind });

  const [, onlyPlaces, inner = ''] = levelOnly.exec(key) ?? [];
  const found = chiefPattern.exec(inner === '' ? key : inner.replace(/^级/, ''));
  if (onlyPlaces !== undefined) {
    const [, , , rank = '河长', number = '', rest = inner] = found ?? [];
    if (found?.[1] !== undefined) return undefined;
    const level = rank.includes('总') ? 'general' : levelOfPlaces(onlyPlaces, own);
    return made({ title: `${onlyPlaces}级${rank}`, level, number, rest });
  }
  if (!found) return undefined;
  const [, before = '', grade = '', rank = '', number = '', rest = ''] = found;
  const level = rank.includes('总')
    ? 'general'
    : before === ''
      ? undefined
      : levelOfPlaces(before, own);
  return made({ title: `${before}${grade}${rank}`, level, number, rest });
};

const made = ({
  title,
  level,
  number = '',
  rest,
}: {
  readonly title: string;
  readonly level: SaidLevel | undefined;
  readonly number?: string;
  readonly rest: string;
}): ChiefHeader => {
  const written = rest.replace(/^[/()]+/, '');
  const part = written === '' ? 'name' : partOf(written);
  return { kind: 'chief', key: `${title} ${number}`, title, level, part };
};

const partOf = (words: string): ChiefPart | undefined =>
  parts.find((each) => each.words.test(words))?.part;
