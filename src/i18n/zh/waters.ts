import type { WaterKind } from '../../core/rivers/waterKind.ts';

const kinds: Record<WaterKind, string> = {
  river: '河流',
  canal: '渠道',
  lake: '湖泊',
  reservoir: '水库',
  pond: '坑塘',
  wetland: '湿地',
};

const thisOne: Record<WaterKind, string> = {
  river: '这条河',
  canal: '这条渠',
  lake: '这个湖',
  reservoir: '这座水库',
  pond: '这口塘',
  wetland: '这片湿地',
};

/** Words that differ between a river and a lake. */
export const waters = {
  kinds,
  /** Rivers and lakes in one list. */
  together: '河湖',
  thisOne,
  area: (km2: string) => `水面 ${km2} 平方公里`,
  capacity: (m3: string) => `总库容 ${m3}立方米`,
  squareKm: (km2: string) => `${km2} 平方公里`,
  wholeLake: (name: string) => `${name}全湖`,
  around: (towns: number, villages: number) => `涉及 ${towns} 个乡镇街道、${villages} 个村（社区）`,
  shore: '岸线',
  chief: '湖长',
  lengthOrArea: '长度（公里）或面积',
  neighbours: {
    heading: '连通与同名水域',
    tributaries: '汇入的水',
    sameName: '同名的水，是另外的水',
  },
  /** On the page of a lake, in place of the words of a river. */
  page: {
    reaches: '分段湖长',
    figures: '这片水的数字',
    noSections: '这里没有水质断面',
    overview: '湖库概况',
  },
  landing: {
    kicker: (code: string) => `湖长公示牌 · ${code}`,
    report: '反映这片水的问题',
    promises: '这片水的管理目标',
    overview: '湖库概况',
    wholeRiver: (name: string) => `看${name}全湖`,
  },
  boardKicker: { zh: '湖长公示牌', en: 'Lake Chief Board' },
  boardScan: {
    zh: '扫码看本段湖长、电话和问题整改',
    en: 'Scan for chiefs, telephones and problems',
  },
  boardOverview: { zh: '湖库概况', en: 'The lake' },
};
