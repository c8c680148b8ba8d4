import { describe, expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { district } from '../../district/district.ts';
import {
  campaignFigures,
  columnFigures,
  columnsOfFigure,
} from '../../../src/view/action/citable.ts';

const { index } = district();
/** Figures about boards and telephones, whose rows stand under 见河长. */
const elsewhere = ['boards-in-good-condition', 'phones-answered'];

describe('figures and the pages that list their rows', () => {
  it.each(figureRegister.map(({ id }) => id).filter((id) => !elsewhere.includes(id)))(
    'lead from %s to a column and back',
    (id) => {
      const columns = columnsOfFigure(id);
      expect(columns.length).toBeGreaterThan(0);
      for (const { address } of columns)
        expect(columnFigures(index, address).map((card) => card.address)).toContain(
          `/figures/${id}/`,
        );
    },
  );

  it('stand on every campaign of a named kind', () => {
    const without = index.record.campaigns.filter(
      (campaign) => campaign.kind !== 'other' && campaignFigures(index, campaign).length === 0,
    );
    expect(without).toEqual([]);
  });
});
