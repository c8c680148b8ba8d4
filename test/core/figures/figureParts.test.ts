import { describe, expect, it } from 'vitest';
import { assessmentGradesFigure } from '../../../src/core/figures/assessmentGrades.ts';
import { cleanupAmountsFigure } from '../../../src/core/figures/cleanupAmounts.ts';
import { closureRateFigure } from '../../../src/core/figures/closureRate.ts';
import { figureParts } from '../../../src/core/figures/figureParts.ts';

describe('the parts of a figure', () => {
  it('are the two counts of a share', () => {
    expect(figureParts(closureRateFigure)).toEqual({
      unit: '件',
      numerator: '截止日处于销号状态的“四乱”问题数（件）',
      denominator: '截止日累计发现的“四乱”问题数（件）',
      numeratorName: '已销号',
      denominatorName: '累计排查',
    });
  });

  it('are what an amount adds up, without a division', () => {
    expect(figureParts(cleanupAmountsFigure)).toEqual({
      unit: '',
      numerator: '各河流当月报送的清理量之和',
      denominator: '不适用（数量指标）',
      numeratorName: '清理量',
      denominatorName: '不适用',
    });
  });

  it('are the values of a median, with the unit of the shares in its breakdowns', () => {
    expect(figureParts(assessmentGradesFigure)).toEqual({
      unit: '个',
      numerator: '已确认考核的乡镇、街道得分，由低到高排列',
      denominator: '不适用（取中位数，不取平均数）',
      numeratorName: '得分',
      denominatorName: '不适用',
    });
  });
});
