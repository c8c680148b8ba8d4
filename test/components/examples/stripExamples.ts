import { aroundHighlight } from '../../../src/view/strip/aroundHighlight.ts';
import type { StripBoard, StripModel, StripSegment } from '../../../src/view/strip/stripModel.ts';

/** Typical rivers and rivers that are hard to draw, for layout tests, axe and the workbench. */
export interface StripExample {
  readonly title: string;
  readonly model: StripModel;
}

const bare: StripModel = {
  id: 'bare',
  name: '黑石沟',
  lengthKm: 10,
  source: '黑石梁',
  mouth: '入清川渠',
  mouthJoinsWater: true,
  seasonal: true,
  order: 2,
  segments: [],
  dryStretches: [],
  boards: [],
  problems: [],
  sections: [],
  tributaries: [],
};

/** A typical river. */
export const shaGou: StripModel = {
  ...bare,
  id: 'sha-gou',
  name: '沙沟溪',
  lengthKm: 18.6,
  segments: [
    segment('a', 0, 4.2, '上禾村', '路平安'),
    segment('b', 4.2, 7.9, '石门村', '纪长林'),
    segment('c', 7.9, 11.4, '桥头社区', '孟庆云'),
    segment('d', 11.4, 14.5, '河湾村'),
    segment('e', 14.5, 18.6, '乐亭屯', '单怀信'),
  ],
  dryStretches: [{ fromKm: 11.4, toKm: 14.5, words: '断流 8 月以来无水' }],
  boards: [
    board(1.2, 'QX7-2A8B', 'right'),
    board(5.1, 'QX7-3K7C', 'right'),
    board(6.5, 'QX7-3K9F', 'left'),
    board(9.8, 'QX7-4M2H', 'right'),
    board(16, 'QX7-6P4R', 'left'),
    board(17.8, 'QX7-6P9T', 'right'),
  ],
  problems: [
    { km: 5.7, state: 'overdue', words: '乱堆：河道内堆放渣土', href: '/rivers/sha-gou/#p1' },
    { km: 7.4, state: 'open', words: '乱占：滩地种植高秆作物' },
    { km: 16.8, state: 'open' },
  ],
  sections: [{ km: 15.4, name: '桥东断面', result: 4, month: '10 月' }],
  tributaries: [{ km: 4.6, name: '西山沟', side: 'left', href: '/rivers/xi-shan-gou/' }],
};

export const stripExamples: readonly StripExample[] = [
  { title: 'an ordinary river', model: shaGou },
  {
    title: 'the same on a landing page',
    model: { ...shaGou, pinKm: 6.5, highlightedSegment: 'b' },
  },
  {
    title: 'the part around the reader',
    model: aroundHighlight({ ...shaGou, pinKm: 9.8, highlightedSegment: 'c' }),
  },
  {
    title: 'twenty villages on twelve kilometres',
    model: {
      ...bare,
      id: 'twenty',
      lengthKm: 12,
      segments: Array.from({ length: 20 }, (_, index) =>
        segment(
          `s${index}`,
          index * 0.6,
          (index + 1) * 0.6,
          ['东李庄村', '西李庄村', '桥头社区', '李家·老营盘村', '马头'][index % 5] ?? '',
          index % 7 === 3 ? undefined : ['路平安', '欧阳志远', '孟庆云'][index % 3],
        ),
      ),
      boards: Array.from({ length: 12 }, (_, index) =>
        board(0.4 + index, `TW-${100 + index}`, index % 2 ? 'left' : 'right'),
      ),
      dryStretches: [{ fromKm: 3, toKm: 5.2, words: '断流 8 月以来无水' }],
      sections: [{ km: 11.8, name: '口门断面', result: 3, month: '10 月' }],
      tributaries: [
        { km: 4.1, name: '西山沟', side: 'left' },
        { km: 8.3, name: '榆树沟', side: 'right' },
      ],
      pinKm: 7.45,
      highlightedSegment: 's12',
    },
  },
  {
    title: 'boards a hundred metres apart',
    model: {
      ...bare,
      id: 'boards',
      lengthKm: 16,
      segments: [segment('a', 0, 7, '上禾村', '路平安'), segment('b', 7, 16, '石门村', '纪长林')],
      boards: Array.from({ length: 24 }, (_, index) =>
        board(6 + index / 10, `BD-${10 + index}`, 'right'),
      ),
      problems: Array.from({ length: 9 }, (_, index) => ({
        km: 7 + index / 8,
        state: index % 3 === 0 ? 'overdue' : 'open',
      })),
    },
  },
  {
    title: 'four hundred metres long',
    model: {
      ...bare,
      id: 'tiny',
      name: '渡槽沟',
      lengthKm: 0.4,
      order: 1,
      segments: [
        segment('a', 0, 0.25, '石门村', '纪长林'),
        segment('b', 0.25, 0.4, '桥头社区', '孟庆云'),
      ],
      boards: [board(0.02, 'DC-01', 'left'), board(0.39, 'DC-02', 'right')],
      problems: [{ km: 0.4, state: 'overdue' }],
    },
  },
  {
    title: 'eighty-six kilometres with forty boards',
    model: {
      ...bare,
      id: 'long',
      name: '清漳河',
      lengthKm: 86.25,
      order: 4,
      seasonal: false,
      source: '云台山东麓老虎沟',
      mouth: '至下游县界王家渡出境',
      mouthJoinsWater: false,
      segments: Array.from({ length: 11 }, (_, index) =>
        segment(
          `t${index}`,
          index * 7.8,
          index === 10 ? 86.25 : (index + 1) * 7.8,
          `${'东西南北上下前后大小新'.charAt(index)}河镇`,
          index === 4 ? undefined : '王建国',
        ),
      ),
      boards: Array.from({ length: 40 }, (_, index) =>
        board(1 + index * 2.15, `QZ${index + 10}-8K`, index % 3 ? 'right' : 'left'),
      ),
      problems: Array.from({ length: 14 }, (_, index) => ({
        km: 3 + index * 6,
        state: index % 4 === 1 ? 'overdue' : 'open',
      })),
      sections: [
        { km: 12, name: '老虎沟', result: 2, month: '10 月' },
        { km: 48, name: '大桥断面', result: 6, month: '10 月' },
        { km: 86.25, name: '王家渡（县界）', result: '结冰', month: '12 月' },
      ],
      tributaries: Array.from({ length: 9 }, (_, index) => ({
        km: 6 + index * 9,
        name: `${'沙黑白红柳石马羊青'.charAt(index)}沟河`,
        side: index % 2 ? 'left' : 'right',
      })),
    },
  },
  {
    title: 'a town border with both banks, and kilometres nobody answers for',
    model: {
      ...bare,
      id: 'border',
      lengthKm: 14,
      order: 3,
      segments: [
        segment('a', 0, 4, '上禾村', '路平安'),
        segment('l', 4, 9, '河东村', '曾国良', 'left'),
        segment('r1', 4, 6.2, '河西村', '解学文', 'right'),
        segment('r2', 6.2, 9, '张家·老营盘', undefined, 'right'),
        segment('e', 10.5, 14, '乐亭屯', '单怀信'),
      ],
      boards: [board(5, 'HB-11', 'left'), board(5.1, 'HB-12', 'right'), board(8, 'HB-13', 'right')],
      tributaries: [{ km: 9.4, name: '黄土岔沟', side: 'right' }],
      sections: [{ km: 14, name: '入渠口', result: 5, month: '9 月' }],
      pinKm: 5.1,
      highlightedSegment: 'r1',
    },
  },
  {
    title: 'long names and rare characters',
    model: {
      ...bare,
      id: 'rare',
      name: '㵲𣲘河',
      lengthKm: 9.35,
      source: '㟃峪村北𡶴子山主峰西南坡',
      mouth: '汇入大清河故道第二分洪渠（王家渡）',
      segments: [
        segment('a', 0, 1.1, '张家·老营盘', '欧阳㻞'),
        segment('b', 1.1, 2.2, '𡶴子山林场家属社区居委会', '买买提·吐尔逊'),
        segment('c', 2.2, 9.35, '㟃峪', undefined),
      ],
      tributaries: [{ km: 2.3, name: '张家·老营盘东岔沟', side: 'left' }],
      boards: [board(2.2, 'RARE-0001-LONG', 'left')],
      sections: [{ km: 2.1, name: '𡶴子山水文站', result: '监测期外', month: '2 月' }],
    },
  },
  {
    title: 'dry from end to end, pin at the source',
    model: {
      ...bare,
      id: 'dry',
      order: 1,
      segments: [segment('a', 0, 5, '上禾村', '路平安'), segment('b', 5, 10, '石门村')],
      dryStretches: [{ fromKm: 0, toKm: 10, words: '全线断流 3 月以来无水' }],
      boards: [board(0, 'DR-01', 'right'), board(10, 'DR-02', 'right')],
      sections: [{ km: 10, name: '入渠口', result: '断流', month: '10 月' }],
      problems: [{ km: 0, state: 'open' }],
      pinKm: 0,
      highlightedSegment: 'a',
    },
  },
  {
    title: 'pin and everything else at the mouth',
    model: {
      ...bare,
      id: 'mouth',
      segments: [
        segment('a', 0, 9.4, '上禾村', '路平安'),
        segment('b', 9.4, 10, '石门村', '纪长林'),
      ],
      boards: [
        board(10, 'MO-01', 'left'),
        board(10, 'MO-02', 'right'),
        board(9.9, 'MO-03', 'right'),
      ],
      problems: [
        { km: 10, state: 'open' },
        { km: 10, state: 'overdue' },
      ],
      sections: [{ km: 10, name: '入渠口', result: 1, month: '10 月' }],
      tributaries: [{ km: 9.9, name: '西山沟', side: 'right' }],
      dryStretches: [{ fromKm: 9, toKm: 10, words: '断流 8 月以来无水' }],
      pinKm: 10,
      highlightedSegment: 'b',
    },
  },
  {
    title: 'a main stem with more names than its width holds',
    model: {
      ...bare,
      id: 'crowded',
      lengthKm: 77.35,
      order: 4,
      segments: Array.from({ length: 22 }, (_, index) =>
        segment(
          `c${index}`,
          index * 3.5,
          index === 21 ? 77.35 : (index + 1) * 3.5,
          '桥头社区',
          '孟庆云',
        ),
      ),
      tributaries: Array.from({ length: 12 }, (_, index) => ({
        km: 2.35 + index * 6.1,
        name: '西山沟',
        side: 'left',
      })),
      pinKm: 75.18,
      highlightedSegment: 'c21',
    },
  },
  { title: 'nothing known but its length', model: { ...bare, seasonal: false } },
];

function segment(
  id: string,
  fromKm: number,
  toKm: number,
  place: string,
  chief?: string,
  side: StripSegment['side'] = 'both',
): StripSegment {
  const href = `/rivers/bare/#${id}`;
  return { id, fromKm, toKm, place, side, href, ...(chief === undefined ? {} : { chief }) };
}

function board(km: number, code: string, side: StripBoard['side']): StripBoard {
  return { km, code, side, href: `/Q/${code}/` };
}
