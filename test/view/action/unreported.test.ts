import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/calendar.ts';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { wellTotals } from '../../../src/core/enforcement/wells.ts';
import { district } from '../../district/district.ts';
import { assessmentView } from '../../../src/view/assessment/assessment.ts';
import { campaignView } from '../../../src/view/campaigns/campaigns.ts';
import { frontView } from '../../../src/view/action/frontPage.ts';
import { supervisionView } from '../../../src/view/supervision/supervision.ts';
import { trainingView } from '../../../src/view/training/training.ts';
import { wellsView } from '../../../src/view/enforcement/wells.ts';

const { record: known, site } = district();
const [campaign] = known.campaigns;
if (!campaign) throw new Error('The district has campaigns');

/** The district with an additional campaign about wells. */
const record = {
  ...known,
  campaigns: [...known.campaigns, { ...campaign, id: 'wells-2026', kind: 'groundwater' as const }],
};
const counts = (kind: string, changed: Partial<typeof record>) =>
  campaignOf(kind, indexRecord({ ...record, ...changed })).counts.map(({ value }) => value);
const campaignOf = (kind: string, index: RecordIndex) => {
  const campaign = index.record.campaigns.find((one) => one.kind === kind);
  if (!campaign) throw new Error(`No campaign of the kind ${kind}`);
  return campaignView(index, campaign, []);
};

describe('missing reports', () => {
  it('are shown as unreported under a campaign, not as zero', () => {
    const none = { kind: 'missing', reason: 'not-reported' } as const;
    const cleanups = record.cleanups.map((row) => ({ ...row, amount: none }));
    expect(new Set(counts('rubbish', { cleanups }))).toEqual(new Set(['未报送']));
    expect(counts('groundwater', { wells: [] }).slice(0, 3)).toEqual(Array(3).fill('未报送'));
  });

  it('leave wells unreported on their page and on the front page', () => {
    const index = indexRecord({ ...record, wells: [] });
    expect(wellsView(index).counts.map(({ value }) => value)).toEqual(Array(3).fill('未报送'));
    expect(wellsView(index).byTown.rows).toEqual([]);
  });
});

it('give the same sum of wells on their page, under their campaign and on the front page', () => {
  const said = ['11', '9', '2'];
  const month = record.wells.at(-1)?.month;
  expect(month && wellTotals(record.wells, month)).toEqual({ found: 11, closed: 9, left: 2 });
  expect(wellsView(indexRecord(record)).counts.map(({ value }) => value)).toEqual(said);
  expect(counts('groundwater', {}).slice(0, 3)).toEqual(said);
});

it('list no assessment before it is confirmed', () => {
  const year = Math.max(...record.assessments.map((row) => row.year));
  const later = addDays(record.period.dataThrough, 1);
  const index = indexRecord({
    ...record,
    assessments: record.assessments.map((row) =>
      row.year === year ? { ...row, confirmedOn: later } : row,
    ),
  });
  expect(assessmentView(index, site).years.map((one) => one.year)).not.toContain(year);
  const said = frontView(index, site, { rules: [], bulletins: 0 })
    .groups.flatMap(({ cards }) => cards)
    .map(({ count }) => count);
  expect(said.join()).not.toContain(`${year} 年度`);
});

it('say of a campaign that what it counts was never handed in', () => {
  const { cleanups: _c, wells: _w, problems: _p, enforcements: _e, cases: _k, ...bare } = record;
  const said = (kind: string, index: RecordIndex) =>
    campaignOf(kind, index).counts.map(({ label, value }) => `${label} ${value}`);
  expect(said('rubbish', indexRecord(bare))).toEqual(['清理数量 本站尚未公布']);
  expect(said('rubbish', indexRecord({ ...bare, cleanups: [] }))).toEqual(['清理数量 未报送']);
  expect(said('groundwater', indexRecord(bare))).toEqual([
    '累计排查机井 本站尚未公布',
    '发现问题 本站尚未公布',
  ]);
  expect(campaignOf('rubbish', indexRecord(bare)).none).toEqual({
    enforcement: '本站尚未公布',
    cases: '本站尚未公布',
    news: '这项行动还没有报道。',
  });
});

it('leave the half of training or publicity that was never handed in without counts', () => {
  const { publicity: _, ...bare } = record;
  const labels = trainingView(indexRecord(bare)).counts.map(({ label }) => label);
  expect(labels).toEqual(['培训', '参加']);
});

it('leave a supervised target without reported progress unreported, not at zero', () => {
  const index = indexRecord({
    ...record,
    targets: record.targets.map((target) => ({
      ...target,
      progress: [],
      supervision: [{ step: 'assigned', on: record.period.dataThrough }],
    })),
  });
  const done = supervisionView(index, site).targets?.rows.map((row) => row[3]);
  expect(new Set(done)).toEqual(new Set(['未报进度']));
});
