import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { figureCard } from '../../../src/view/figures/figureCard.ts';
import { periodInEnglish } from '../../../src/view/figures/figurePeriod.ts';
import { district } from '../../district/district.ts';

/** The hand-made district as of an earlier day. */
const indexOn = (day: string) => {
  const { record } = district();
  return indexRecord({
    ...record,
    period: { ...record.period, dataThrough: getCalendarDate(day) },
  });
};

const declarationOf = (id: string) => {
  const found = figureRegister.find((figure) => figure.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
};

const cardOn = (day: string, id: string) => figureCard(indexOn(day), declarationOf(id));

const englishOn = (day: string, id: string) => {
  const declaration = declarationOf(id);
  const value = declaration.compute(indexOn(day));
  return periodInEnglish(declaration, value, value.headlines[0]?.key ?? '');
};

// Counted by hand from test/fixtures/district/record.
describe('a card', () => {
  it('says how a rate has changed since the end of the month before', () => {
    expect(cardOn('2026-08-31', 'wells-closed')).toMatchObject({
      value: { kind: 'number', text: '69.2', unit: '%' },
      parts: '9 / 13 眼',
      change: '较 7 月底 +15.4 个百分点',
      note: '尚有 4 眼未封填',
    });
  });

  it.each([
    ['a share of few now, many then', '2026-06-30', 'wells-closed'],
    ['few then, many now', '2026-07-31', 'wells-closed'],
    ['no number now', '2026-09-30', 'wells-closed'],
    ['nothing a month before', '2026-05-31', 'wells-closed'],
    ['months that are not compared', '2026-08-31', 'public-reports'],
    ['an amount', '2026-08-31', 'cleanup-amounts'],
  ])('says of no change: %s', (_, day, id) => {
    expect(cardOn(day, id)).not.toHaveProperty('change');
  });

  it.each([
    ['closure-rate', '5 件中 3 件', '', '在办 2 件，其中逾期 1 件'],
    [
      'cleanup-amounts',
      '228.5',
      '立方米',
      '另有 6 吨、5 公里、3 处、4 台次、1200 人次，不合并计算',
    ],
    ['patrol-rate', '5 次中 5 次', '', '发现问题 1 件，办结 0 件'],
    ['overdue-problems', '5 件中 1 件', '', '最长的已逾期 31 天'],
    ['days-to-close', '25', '天', '九成在 158 天内办结；本年销号 5 次'],
    ['look-back-rebound', '2 次中 1 次', '', '反弹后仍在办 1 件'],
    ['task-book-targets', '2 项中 0 项', '', '滞后 2 项，其中逾期 0 项'],
    ['public-reports', '60.0', '%', '今年受理 10 件，尚未办结 2 件'],
    ['boards-in-good-condition', '8 块中 4 块', '', '在用 10 块，尚未检查 2 块'],
  ])('of %s is that of its day', (id, text, unit, note) => {
    expect(cardOn('2026-08-31', id)).toMatchObject({
      value: { kind: 'number', text, unit },
      note,
    });
  });

  it('counts a board from the day it is put up to the day before it is taken down', () => {
    // On 20 May 2026 HX1A11G takes the place of HX1A094; the first inspections are of 6 July.
    for (const day of ['2026-05-19', '2026-05-20', '2026-05-21'])
      expect(cardOn(day, 'boards-in-good-condition')).toMatchObject({
        value: { kind: 'absent', word: '没有检查过的公示牌' },
        note: '在用 10 块，尚未检查 10 块',
      });
    expect(cardOn('2026-07-06', 'boards-in-good-condition')).toMatchObject({
      value: { kind: 'number', text: '4 块中 2 块', unit: '' },
      note: '在用 10 块，尚未检查 6 块',
    });
  });

  it('counts a joint action from its own day', () => {
    const actionsOn = (day: string) => cardOn(day, 'sand-enforcement').value;
    expect(actionsOn('2026-06-11')).toEqual({ kind: 'number', text: '0', unit: '次' });
    expect(actionsOn('2026-06-12')).toEqual({ kind: 'number', text: '1', unit: '次' });
  });

  it('counts a patrol only when its month is over', () => {
    expect(cardOn('2026-08-20', 'patrol-rate')).toMatchObject({
      value: { kind: 'absent', word: '进行中' },
      period: '2026 年 8 月（截至 8 月 20 日）',
      trend: { description: '巡河完成率近 7 个月，由 本期无巡河任务 到 进行中' },
    });
  });

  it('shows twelve months at most', () => {
    const { points, description } = cardOn('2026-12-31', 'closure-rate').trend;
    expect(points).toHaveLength(12);
    expect(description).toBe('四乱整改销号率近 12 个月，由 1 件中 0 件 到 5 件中 2 件');
  });
});

describe('a period that does not end with its month', () => {
  it.each([
    ['closure-rate', '截至 2026 年 8 月 20 日', 'as of 20 August 2026'],
    ['patrol-rate', '2026 年 8 月（截至 8 月 20 日）', '1–20 August 2026'],
    [
      'public-reports',
      '2026 年 1 月 1 日至 8 月 20 日累计',
      '1 January–20 August 2026, cumulative',
    ],
    ['days-to-close', '2026 年 1 月 1 日至 8 月 20 日', '1 January–20 August 2026'],
    ['assessment-grades', '2025 年度', 'assessment year 2025'],
  ])('says so for %s', (id, chinese, english) => {
    expect(cardOn('2026-08-20', id).period).toBe(chinese);
    expect(englishOn('2026-08-20', id)).toBe(english);
  });

  it('is a state as long as no year was assessed', () => {
    expect(cardOn('2026-02-04', 'assessment-grades')).toMatchObject({
      value: { kind: 'absent', word: '尚未确认' },
      period: '截至 2026 年 2 月 4 日',
    });
    expect(cardOn('2026-02-05', 'assessment-grades').period).toBe('2025 年度');
  });

  it('is one month at the end of January', () => {
    expect(cardOn('2026-01-31', 'days-to-close').period).toBe('2026 年 1 月');
    expect(englishOn('2026-01-31', 'days-to-close')).toBe('January 2026');
  });
});
