import { smallNumber, withoutSpaces, type Pattern } from './pattern.ts';

const n = smallNumber;
/** One name of a place, without punctuation. */
const place = '[^\\s，。；、,;:：!?！？"“”<>（）()\\[\\]{}|]';

/** What is numbered on and beside the water; a dwelling is none of these. */
const thing =
  '(?! ?[闸坝桥井牌断点图斑地排取泵桩涵洞渠沟码渡塘堤线段标机采砂矿界管池湖河水堰堆场厂棚公监污化雨垃检测变配灌围护丁潜拦谷淤蓄船文令站岗路])';

/** An office, a shop or a school stands at an address that everybody may know. */
const ofOffice =
  /(?:[村居]委会|办公地址|单位地址|注册地址|经营地址|办公室|河长办|[镇村]政府|卫生室|服务中心|学校|小学|幼儿园|公司|合作社|超市|饭店|厂)[（(：: 位于地址在设为]{0,5}[\u4e00-\u9fff]{0,12}$/;

const living = [
  ...[
    '家住',
    '现住',
    '现居住?',
    '居住[在于地]',
    '租住[在于]?',
    '暂住[在于]?',
    '借住[在于]?',
    '寄住',
  ],
  ...['住[在于]', '(?<![大国全各专人农厂商回])家在', '原住(?!民)', '常住(?!人口|居民|户)', '住址'],
  ...['住所地?', '住处', '家庭(?:住址|地址)', '户籍(?!人口|制度|管理|改革)(?:所在)?地?址?[在是]?'],
  ...['户口(?:所在地|在)', '居住(?![区点小环用人条权建在于地])'],
  // 守住, 管住 and the like say that something is held.
  '(?<![守堵挡围制管留抓盯卡记拦稳绷锁扎扛护保顶粘压按拴遮罩盖拉扣站停缠兜托居])住(?![户宅房建院持所址处在于])',
].join('|');

/** Homes, by the word for living or by the shape of the address. */
export const homePatterns: readonly Pattern[] = [
  {
    // 单元 is a stairway of flats. Offices have buildings and rooms, but no stairway number.
    kind: 'home-address',
    form: new RegExp(
      `${n} ?(?:[号#]楼|号院|号|栋|幢|座|楼) ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?单元(?: ?\\d{2,4}(?!\\d) ?[室号房户]?)?`,
      'g',
    ),
    cue: /单元/,
    edge: 'number',
    read: withoutSpaces,
  },
  {
    // A flat of an estate.
    kind: 'home-address',
    form: new RegExp(
      `(?:小区|[花家佳嘉公新]园|苑|公寓|家属[院楼]|宿舍|新村|华庭|名邸) ?(?:${n} ?(?:[号#]楼|栋|幢|座|楼) ?|\\d{1,3}[号#-]{1,2}\\d{1,2}-)\\d{3,4}(?![\\d户个人]| ?户)(?: ?[室号])?`,
      'g',
    ),
    cue: /栋|楼|幢|座|-/,
    edge: 'number',
    read: withoutSpaces,
  },
  {
    // A group of a village and a house in it.
    kind: 'home-address',
    form: new RegExp(
      `(?:第 ?)?${n} ?(?:村民小?组|居民小?组|生产队|小组|[组社队]) ?${n} ?号${thing}`,
      'g',
    ),
    cue: /[组社队].{0,8}号/,
    edge: 'number',
    read: withoutSpaces,
    notAfter: ofOffice,
  },
  {
    kind: 'home-address',
    form: new RegExp(
      `(?<!公示牌?)门牌号?码?[是为:： ]{0,2}(?:${place}{2,20}?)?${n} ?号?${thing}`,
      'g',
    ),
    cue: /门牌/,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    kind: 'home-address',
    form: /(?:(?:家庭|现|户籍)(?:住址|地址)|住址)(?:[:：为是在 ]{1,2})[^ ，。；、,;"<>]{2,40}/g,
    cue: /址/,
    edge: 'words',
    read: withoutSpaces,
  },
  {
    // A numbered dwelling, with words that say somebody lives there.
    kind: 'home-address',
    form: new RegExp(
      `(?:${living})[是为在:：（( ]{0,2}${place}{1,24}?(?: ?第)? ?${n} ?(?:号楼|号院|号|村民小?组|小组|[组社队栋幢排室弄巷门]|单元)${thing}(?: ?${n} ?(?:号楼|号|栋|单元|室)${thing}){0,3}`,
      'g',
    ),
    cue: /[住居家籍址户]/,
    edge: 'words',
    read: withoutSpaces,
  },
];
