import { expect, it } from 'vitest';
import { sandActions } from '../../../src/core/figures/sandEnforcement.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';

it('counts actions of a sand campaign, and others only if they seized sand', () => {
  const { record } = district();
  const [action] = record.enforcements;
  const [campaign] = record.campaigns;
  if (!action || !campaign) throw new Error('The district has an action and a campaign');
  const dry = { ...action, on: getCalendarDate('2026-06-12'), sandSeizedM3: 0 };
  const index = indexRecord({
    ...record,
    campaigns: [
      { ...campaign, id: 'sand', kind: 'sand' },
      { ...campaign, id: 'rubbish', kind: 'rubbish' },
    ],
    enforcements: [
      { ...dry, id: 'of the campaign', campaignId: 'sand' },
      { ...dry, id: 'of another', campaignId: 'rubbish' },
      { ...dry, id: 'of none' },
      { ...action, id: 'with sand', campaignId: 'rubbish' },
    ],
  });
  expect(sandActions(index).map(({ id }) => id)).toEqual(['of the campaign', 'with sand']);
});
