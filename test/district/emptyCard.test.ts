import { expect, it } from 'vitest';
import { indexRecord } from '../../src/core/record/recordIndex.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { figureCard, keyFigures } from '../../src/view/figures/figureCard.ts';
import { districtFolder } from './district.ts';

it('shows a card without a number if nothing was ever reported for a river', () => {
  const { record } = readPublished(districtFolder);
  if (!record) throw new Error('The district is not published: make its goldens anew');
  const index = indexRecord(record);
  const cards = keyFigures(index).map((figure) =>
    figureCard(index, figure, { riverId: 'mo-zi-gou' }),
  );
  expect(cards.find(({ id }) => id === 'cleanup-amounts')).toMatchObject({
    value: { kind: 'absent', word: '未报送' },
    period: '截至 2026 年 9 月底',
    asOf: '2026-09-30',
  });
});
