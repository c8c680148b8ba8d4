import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { explainChanges } from '../../../src/core/dataset/explainChanges.ts';
import {
  findPastChanges,
  isSameReading,
  type FrozenAt,
} from '../../../src/core/dataset/figureChanges.ts';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import { placeKey, readingSigns } from '../../../src/core/dataset/publishedReadings.ts';
import { recordDiff } from '../../../src/core/dataset/recordDiff.ts';
import { recordBefore, reversalOf } from '../../../src/core/dataset/reversal.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { sha256 } from '../../../src/data/sha256.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const { index, before, edition, newest } = districtPreview();
const { record } = index;

describe('what the second export changes', () => {
  const changes = recordDiff(index, before, 120);

  it('row by row', () => {
    expect(
      changes.tables
        .filter(({ added, changed, removed }) => added + changed + removed > 0)
        .map(({ name, rows, added, changed, removed }) =>
          [name, rows, added, changed, removed].join(' '),
        ),
    ).toEqual([
      'people 15 1 0 0',
      'postHoldings 20 1 1 0',
      'contacts 11 0 2 0',
      'signboards 11 0 2 0',
      'problems 10 1 3 0',
      'cleanups 12 1 1 0',
      'patrols 16 3 0 0',
      'waterMonths 22 3 1 0',
      'targets 3 0 2 0',
      'wells 7 1 0 0',
      'publicReports 5 1 0 0',
      'news 2 1 0 0',
      'corrections 2 2 0 0',
    ]);
    const back = recordDiff(before, index, 120).tables.find(({ name }) => name === 'problems');
    expect(back).toEqual({ name: 'problems', rows: 9, added: 0, changed: 3, removed: 1 });
  });

  it('in posts: who left carries the end of the term that the new record gives', () => {
    expect(
      changes.posts.map(({ left, came, meets }) => [
        left.map(({ id, to }) => `${id} ${to ?? ''}`),
        came.map(({ id, from }) => [id, from]),
        meets,
      ]),
    ).toEqual([[['village-donggeng-1 2026-09-12'], [['village-donggeng-2', '2026-09-12']], true]]);
    expect(changes.holdings).toEqual([]);
    const apart = record.postHoldings.map((row) =>
      row.id === 'village-donggeng-2' ? { ...row, from: getCalendarDate('2026-09-13') } : row,
    );
    const [post] = recordDiff(indexRecord({ ...record, postHoldings: apart }), before, 120).posts;
    expect(post?.meets).toBe(false);
  });

  it.each([
    [{ title: '区总河长' }],
    [{ post: '县委书记' }],
    [{ duty: '全县河长制' }],
    [{ personId: 'liang' }],
    [{ scope: { kind: 'river', riverId: 'huai-xi' } as const }],
  ])('in the words of a post: %j', (change) => {
    const postHoldings = before.record.postHoldings.map((row) =>
      row.id === 'general-party' ? { ...row, ...change } : row,
    );
    const former = indexRecord({ ...before.record, postHoldings });
    expect(
      recordDiff(index, former, 120).holdings.map((each) => [each.before.id, each.now.id]),
    ).toEqual([['general-party', 'general-party']]);
  });

  it('on boards, and which of them were wrong before', () => {
    expect(changes.boards.map(({ board, isNew }) => `${board.code} ${isNew}`)).toEqual([
      'HX1A04E true',
      'HX1A05C false',
      'HX1A06A true',
      'HX1A078 false',
      'HX1A086 false',
      'HX1A11G true',
      'HX1A13C true',
    ]);
  });

  it('in problems, addresses and telephones', () => {
    expect(changes.problems).toEqual({ found: 1, closed: 1, reopened: 1 });
    expect(changes.newAddresses.map(({ address }) => address)).toEqual([
      '/chiefs/mo/',
      '/action/problems/wt-10/',
      '/news/donggeng-chief/',
    ]);
    expect(changes.phones.failed.map(({ id }) => id)).toEqual(['bai', 'fan']);
    expect(changes.phones.stale.map(({ id }) => id)).toEqual(['nanqiao', 'xiahe']);
    // The line of 南桥街道 was verified on 15 January, 267 days before the publication.
    expect(recordDiff(index, before, 267).phones.stale.map(({ id }) => id)).toEqual(['xiahe']);
    expect(recordDiff(index, before, 266).phones.stale.map(({ id }) => id)).toContain('nanqiao');
  });

  it('of a first export is everything, and no successor', () => {
    expect(recordDiff(index, undefined, 120)).toMatchObject({
      posts: [],
      holdings: [],
      problems: { found: 10, closed: 4, reopened: 0 },
      newAddresses: [],
    });
  });
});

describe('what it changes of the past', () => {
  const compute = (of: OfficeExport, ids: ReadonlySet<string>) =>
    freezeFigures(
      figureRegister.filter(({ id }) => ids.has(id)),
      indexRecord(of),
    );
  const changes = () => (newest ? findPastChanges(newest, edition) : []);

  it('is a corrected amount and a sample that came late', () => {
    expect(
      changes().map(({ figureId, series, month, was, is }) =>
        [figureId, series, month, readingSigns(was), readingSigns(is)].join(' '),
      ),
    ).toEqual(['cleanup-amounts m3 2026-05 86.5 68.5', 'water-compliance month 2026-08 1/1 2/2']);
  });

  it('is explained by the correction of its own row, and computed only where it changed', () => {
    const asked: string[][] = [];
    const { explained, unexplained } = explainChanges(
      changes(),
      record,
      before.record,
      (of, ids) => {
        asked.push([...ids]);
        return compute(of, ids);
      },
      '统一复核',
    );
    expect(unexplained).toEqual([]);
    expect(explained.map(({ reason }) => reason)).toEqual([
      '5 月方量过磅复核，原数把两车渣土重复计入。',
      '8 月水样结果在第一版发布后报到。',
    ]);
    const both = ['cleanup-amounts', 'water-compliance'];
    expect(asked).toEqual([both, both]);
    const never = () => {
      throw new Error('nothing changed');
    };
    expect(explainChanges([], record, before.record, never, undefined)).toEqual({
      explained: [],
      unexplained: [],
    });
  });

  const amount = { kind: 'amount', value: 1 } as const;
  const ratio = { kind: 'ratio', numerator: 1, denominator: 2 } as const;
  const gap = { kind: 'missing', reason: 'dry' } as const;

  it('compares readings with all their parts', () => {
    const all = [amount, ratio, gap];
    for (const one of all)
      for (const other of all) expect(isSameReading(one, other)).toBe(one === other);
    expect(isSameReading(amount, { ...amount, value: 2 })).toBe(false);
    expect(isSameReading(ratio, { ...ratio, numerator: 2 })).toBe(false);
    expect(isSameReading(ratio, { ...ratio, denominator: 3 })).toBe(false);
    expect(isSameReading(gap, { ...gap, reason: 'frozen' })).toBe(false);
    expect([amount, ratio, gap].map(readingSigns)).toEqual(['1', '1/2', 'dry']);
  });

  it('is none where a value was only announced, and a withdrawal where it is gone', () => {
    const frozen = (reading?: (typeof edition.figures)[number]['headlines'][number]['reading']) => {
      const points = reading ? [{ month: '2026-05', reading }] : [];
      const [first] = edition.figures;
      if (!first) throw new Error('The edition has figures');
      const figure = { ...first, headlines: [], tables: [], series: [{ key: 'a', points }] };
      return { dataThrough: edition.dataThrough, figures: [figure] } satisfies FrozenAt;
    };
    for (const reason of ['pending', 'in-progress'] as const)
      expect(findPastChanges(frozen({ kind: 'missing', reason }), frozen(amount))).toEqual([]);
    expect(findPastChanges(frozen(gap), frozen(amount))).toMatchObject([{ was: gap, is: amount }]);
    expect(findPastChanges(frozen(amount), frozen())).toMatchObject([
      { was: amount, is: { kind: 'missing', reason: 'withdrawn' } },
    ]);
    expect(findPastChanges(frozen(), frozen(amount))).toEqual([]);
  });

  it('has a place of its own for each part of a figure', () => {
    const place = { figureId: 'f', series: 's', month: '2026-05' };
    const breakdown = { ...place, part: 'breakdown' as const, dimension: 'town' as const };
    const places = [
      place,
      { ...place, part: 'headline' as const },
      { ...breakdown, row: '1' },
      { ...breakdown, row: '2' },
      { ...breakdown, dimension: 'river' as const, row: '1' },
    ];
    expect(new Set(places.map(placeKey)).size).toBe(places.length);
  });
});

describe('the way back', () => {
  const back = (from: typeof record, to: typeof record) =>
    recordBefore(
      from,
      reversalOf({ edition: 'a', record: to }, { edition: 'b', record: from }, sha256),
      sha256,
    );
  const { lines, ...withoutLines } = record;

  it('leads to a record without lines, from one without, and to the same lines', () => {
    expect(lines?.features.length).toBeGreaterThan(0);
    expect(back(record, withoutLines)?.lines).toBeUndefined();
    expect(back(withoutLines, record)?.lines).toEqual(lines);
    expect(back(record, before.record)?.lines).toEqual(lines);
  });

  it('keeps lines only where they differ', () => {
    const reversal = (from: typeof record, to: typeof record) =>
      reversalOf({ edition: 'a', record: to }, { edition: 'b', record: from }, sha256);
    expect(reversal(record, before.record)).not.toHaveProperty('lines');
    expect(reversal(record, withoutLines).lines).toBeNull();
    expect(reversal(withoutLines, record).lines).toEqual(lines);
    expect(reversal(record, before.record)).toMatchObject({ undoes: 'b', to: 'a' });
  });
});
