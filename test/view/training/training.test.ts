import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { trainingView } from '../../../src/view/training/training.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { record } = district();
const [training] = record.trainings;
const [publicity] = record.publicity;
if (!training || !publicity) throw new Error('The district has no training or no publicity');
const day = getCalendarDate;
const view = trainingView(
  indexRecord({
    ...record,
    trainings: [
      { ...training, id: 'px-00', name: '去年轮训', on: day('2025-12-31'), participants: 900 },
      training,
      { ...training, id: 'px-02', name: '巡河要领', on: day('2026-09-30'), hours: 1.5 },
    ],
    publicity: [
      { ...publicity, id: 'xc-00', name: '去年', on: day('2025-03-22'), leaflets: 9000 },
      publicity,
      { ...publicity, id: 'xc-02', name: '进校园', on: day('2026-05-08'), participants: 1050 },
    ],
  }),
);

describe('training and publicity', () => {
  it('counts this year only', () => {
    expect(view.year).toBe(2026);
    expect(countsInWords(view.counts)).toEqual([
      '培训 2 期',
      '参加 24 人次',
      '宣传活动 2 场',
      '参加 1200 人次',
      '发放资料 800 份',
    ]);
  });

  it('lists every training and every event, the newest first', () => {
    expect(view.trainings?.columns.map(({ label }) => label)).toEqual([
      '内容',
      '日期',
      '对象',
      '人数',
      '学时',
    ]);
    expect(rowsInWords(view.trainings?.rows ?? [])).toEqual([
      ['巡河要领', '2026 年 9 月 30 日', '镇村河长', '12', '1.5'],
      ['新任河长履职', '2026 年 4 月 15 日', '镇村河长', '12', '3'],
      ['去年轮训', '2025 年 12 月 31 日', '镇村河长', '900', '3'],
    ]);
    expect(view.publicity?.columns.map(({ label }) => label)).toEqual([
      '内容',
      '日期',
      '地点',
      '参与人次',
      '资料（份）',
    ]);
    expect(rowsInWords(view.publicity?.rows ?? [])).toEqual([
      ['进校园', '2026 年 5 月 8 日', '溪口公园', '1050', '400'],
      ['世界水日现场咨询', '2026 年 3 月 22 日', '溪口公园', '150', '400'],
      ['去年', '2025 年 3 月 22 日', '溪口公园', '150', '9000'],
    ]);
  });

  it('shows no table of what nobody has entered', () => {
    const empty = trainingView(indexRecord({ ...record, trainings: [], publicity: [] }));
    expect(empty).toMatchObject({ trainings: undefined, publicity: undefined });
    expect(countsInWords(empty.counts)[0]).toBe('培训 0 期');
  });
});
