import { describe, expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { district } from '../../district/district.ts';
import {
  campaignFigures,
  columnFigures,
  columnsOfFigure,
} from '../../../src/view/figures/citable.ts';

const { index } = district();

describe('figures and the pages that list their rows', () => {
  it.each(figureRegister)('link from $id to the columns that list it and back', (figure) => {
    const columns = columnsOfFigure(figure);
    expect(
      columns.map(({ address }) => address),
      `${figure.id}: each address in listedOn must be that of a column in siteColumns.ts`,
    ).toEqual(figure.listedOn);
    for (const { address } of columns)
      expect(columnFigures(index, address).map((card) => card.address)).toContain(
        `/figures/${figure.id}/`,
      );
  });

  it.each([
    ['four-chaos', ['closure-rate']],
    ['rubbish', ['cleanup-amounts']],
    ['sand', ['sand-enforcement']],
    ['groundwater', ['wells-closed']],
    ['other', []],
  ] as const)('measure a campaign of kind %s', (kind, ids) => {
    const [campaign] = index.record.campaigns;
    if (!campaign) throw new Error('The district has a campaign');
    expect(campaignFigures(index, { ...campaign, kind }).map(({ id }) => id)).toEqual(ids);
  });

  it('appear on every campaign of the named kinds', () => {
    const without = index.record.campaigns.filter(
      (campaign) => campaign.kind !== 'other' && campaignFigures(index, campaign).length === 0,
    );
    expect(without).toEqual([]);
  });
});
