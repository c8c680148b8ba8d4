import { describe, expect, it } from 'vitest';
import { chartsOf } from '../../../src/view/figures/figureChartModels.ts';
import { district } from '../../district/district.ts';
import { figureNow } from './figureNow.ts';

/** The charts of a figure whose headlines are all missing. */
const chartsWithoutNumbers = (id: string) => {
  const figure = figureNow(id);
  const headlines = figure.value.headlines.map(({ key }) => ({
    key,
    reading: { kind: 'missing' as const, reason: 'not-reported' },
  }));
  return chartsOf(district().index, { ...figure, value: { ...figure.value, headlines } });
};

describe('a chart whose headline is missing', () => {
  it.each([
    ['closure-rate', ['']],
    [
      'cleanup-amounts',
      [
        '2026 年以来没有以立方米计的报送。',
        '2026 年以来没有以吨计的报送。',
        '2026 年以来没有以公里计的报送。',
        '2026 年以来没有以处计的报送。',
        '2026 年以来没有以台次计的报送。',
        '2026 年以来没有以人次计的报送。',
      ],
    ],
    ['water-compliance', ['截至 2026 年 9 月 30 日，今年没有可评价的断面月。']],
    ['patrol-rate', ['截至 2026 年 9 月 30 日，当月没有可公布的巡河完成率。', '']],
    ['overdue-problems', ['截至 2026 年 9 月 30 日，没有在办问题。', '']],
    ['days-to-close', ['2026 年以来没有销号。']],
    ['look-back-rebound', ['截至 2026 年 9 月 30 日，尚未开展回头看。']],
    ['task-book-targets', ['2026 年尚未下达任务书。']],
    ['sand-enforcement', ['']],
    ['wells-closed', ['截至 2026 年 9 月 30 日，当月封填数据没有报齐。']],
    ['public-reports', ['2026 年以来没有群众反映。']],
    ['assessment-grades', ['考核结果尚未确认。']],
    ['boards-in-good-condition', ['截至 2026 年 9 月 30 日，没有检查过的公示牌。']],
    ['phones-answered', ['截至 2026 年 9 月 30 日，公布的电话都还没有核验。']],
  ])('says for %s why there is no number', (id, sentences) => {
    const said = chartsWithoutNumbers(id).map(({ description }) =>
      description.replace(/未计入：.*/, ''),
    );
    expect([...new Set(said)]).toEqual(sentences);
  });
});
