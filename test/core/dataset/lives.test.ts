import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { passRelations } from '../../../src/core/dataset/relationPass.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { issueLines } from '../../../src/view/issues/issueReport.ts';
import { lakes } from '../../district/lakes.ts';
import { inShort } from './smallExport.ts';

const day = getCalendarDate;
const { record } = lakes();
const layout = { kind: 'document', name: 'lakes.json' } as const;

const issuesOf = (changed: Partial<PublishedRecord>) =>
  passRelations({ ...record, ...changed }, layout).filter(({ severity }) => severity === 'error');
const errorsOf = (changed: Partial<PublishedRecord>) =>
  inShort(issuesOf(changed)).map((line) => line.replace(/^error /, '').replace(/\.\d+/, ''));
const said = (changed: Partial<PublishedRecord>) => issueLines(issuesOf(changed)).join('\n');

/** Rows of which those with this key have other fields. */
const withChange = <Row extends object>(
  rows: readonly Row[],
  key: string,
  change: Partial<Row>,
): Row[] =>
  rows.map((row) =>
    ('code' in row && row.code === key) || ('id' in row && row.id === key)
      ? { ...row, ...change }
      : row,
  );
const { regions, rivers, reaches, problems, assessments, memberUnits, people } = record;

it('finds nothing wrong in the lake district', () => {
  expect(errorsOf({})).toEqual([]);
});

describe('the life of a place', () => {
  it('ends after it begins', () => {
    const change = { from: day('2026-03-02'), to: day('2026-03-01') };
    expect(errorsOf({ regions: withChange(regions, '000501001003', change) })).toEqual([
      'regions.to life.order',
    ]);
  });

  it('has successors in the export, an end if it has any, and no circle', () => {
    expect(
      errorsOf({ rivers: withChange(rivers, 'dong-pao-zi', { successors: ['no-such'] }) }),
    ).toEqual(['rivers.successors.0 row.unresolved']);
    expect(
      errorsOf({ rivers: withChange(rivers, 'lu-wei-hu', { successors: ['bai-yin-hu'] }) }),
    ).toEqual(['rivers.to life.no-end']);
    const circle = withChange(
      withChange(rivers, 'lu-wei-hu', { to: day('2026-01-01'), successors: ['dong-pao-zi'] }),
      'dong-pao-zi',
      { successors: ['lu-wei-hu'] },
    );
    expect(errorsOf({ rivers: circle })).toEqual([
      'rivers.successors life.circle',
      'rivers.successors life.circle',
    ]);
  });

  it('has its former names in order', () => {
    const formerNames = [
      { name: '甲', until: day('2026-02-01') },
      { name: '乙', until: day('2025-02-01') },
    ];
    expect(errorsOf({ memberUnits: withChange(memberUnits, 'water', { formerNames }) })).toEqual([
      'memberUnits.formerNames.1 life.names-order',
    ]);
    expect(errorsOf({ people: withChange(people, 'na-mu', { formerNames }) })).toEqual([
      'people.formerNames.1 life.names-order',
    ]);
  });
});

it('has no former name that is still in use', () => {
  const formerNames = [{ name: '甲', until: day('2026-12-01') }];
  expect(errorsOf({ people: withChange(people, 'na-mu', { formerNames }) })).toEqual([
    'people.formerNames.0 row.after-cutoff',
  ]);
});

describe('what lies in a place that ended', () => {
  it('ends with it, and is told what came after', () => {
    const without = reaches.map(({ to, successors, ...reach }) =>
      reach.id === 'blh-0'
        ? reach
        : { ...reach, ...(to && { to }), ...(successors && { successors }) },
    );
    expect(errorsOf({ reaches: without })).toEqual(['reaches.regionCode life.outlives']);
    expect(said({ reaches: without })).toContain(
      '应为不晚于 2026-03-01 的截止日期（河西村那天撤销）；读到没有截止日期；请填截止日期，此后的写到河东村（000501001001）名下',
    );
  });

  it('is no village without another parent', () => {
    const closed = withChange(regions, '000501003', { to: day('2026-06-01') });
    expect(errorsOf({ regions: closed })).toEqual(['regions.parentCode life.outlives']);
  });

  it('is no chief, no helper and no standing board', () => {
    const closed = withChange(reaches, 'cgh-bei', { to: day('2026-06-01') });
    expect(errorsOf({ reaches: closed })).toEqual([
      'postHoldings.to life.outlives',
      'policeChiefs.to life.outlives',
      'signboards.reachId life.outlives',
    ]);
  });
});

describe('a dated row', () => {
  it('names a place that existed then, or is told which did', () => {
    const late = withChange(problems, 'hx-01', {
      dueOn: day('2026-05-01'),
      events: [{ stage: 'found' as const, on: day('2026-04-01') }],
    });
    expect(errorsOf({ problems: late })).toEqual(['problems.reachId life.outside']);
    expect(said({ problems: late })).toContain(
      '应为河西村段存续期内的日期（2026-03-01 前）；读到 2026-04-01；那时是河东村段，请改正',
    );
  });

  it('before the beginning belongs to what was there before', () => {
    const early = assessments.map((row) => ({ ...row, regionCode: '000501004' })).slice(0, 1);
    expect(errorsOf({ assessments: early })).toEqual(['assessments.regionCode life.outside']);
    expect(said({ assessments: early })).toContain('那时是石桥乡（000501009），请改正');
  });

  it('of the year in which a town ended is its own', () => {
    const closed = {
      regions: withChange(regions, '000501009', { to: day('2026-06-01') }),
      assessments: assessments.map((row) => ({ ...row, year: 2026 })),
    };
    expect(errorsOf(closed)).toEqual([]);
  });
});

describe('the region around one', () => {
  it('is of a higher level', () => {
    const own = withChange(regions, '000571401', { parentCode: '000501001' });
    expect(errorsOf({ regions: own })).toEqual([
      'regions.parentCode region.parent',
      'regions.parentCode region.parent-level',
    ]);
  });
});

describe('a published page whose row is gone', () => {
  it('is told how to end', () => {
    const left = regions.filter(({ code }) => code !== '000501004001');
    const issues = passRelations({ ...record, regions: left }, layout, { published: record });
    expect(issueLines(issues).join('\n')).toContain(
      '请补上这一条；已撤销、合并或换了代码的，填撤销日期和承接（第 3 版格式），网页会指向承接者',
    );
  });
});
