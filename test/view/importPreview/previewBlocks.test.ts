import { describe, expect, it } from 'vitest';
import { recordDiff } from '../../../src/core/dataset/recordDiff.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { PreviewInput, PreviewPart } from '../../../src/view/importPreview/previewBlock.ts';
import { pastChangeLine, previewBlocks } from '../../../src/view/importPreview/previewBlocks.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const preview = districtPreview();
const { record } = preview.index;
const day = getCalendarDate;

/** Lines of a part, as shown in the terminal; a line for many names is followed by the names. */
const linesOf = (part: PreviewPart, input: PreviewInput = preview) =>
  previewBlocks(input)
    .find(({ id }) => id === part)
    ?.lines.map((line) => {
      if (typeof line === 'string') return line;
      return 'members' in line ? `${line.text}｜${line.members.join('｜')}` : line.text;
    });
const cellsOf = (part: PreviewPart, input: PreviewInput = preview) =>
  previewBlocks(input)
    .find(({ id }) => id === part)
    ?.lines.flatMap((line) => (typeof line !== 'string' && 'cells' in line ? [line.cells] : []));
const headingOf = (part: PreviewPart, input: PreviewInput = preview) =>
  previewBlocks(input).find(({ id }) => id === part)?.heading;

/** The preview of an export that differs from the district's in some collections. */
const previewOf = (changed: Partial<PublishedRecord>): PreviewInput => {
  const index = indexRecord({ ...record, ...changed });
  return { ...preview, index, changes: recordDiff(index, preview.before, 120) };
};
/** The preview of the first export: nothing is published yet. */
const firstPreview: PreviewInput = {
  ...preview,
  before: undefined,
  newest: undefined,
  site: undefined,
  changes: recordDiff(preview.index, undefined, 120),
};
/** Some rows of a collection with changed fields, by id. */
const changedRow = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  change: Partial<Row>,
): Row[] => rows.map((row) => (row.id === id ? { ...row, ...change } : row));

describe('the preview of the second export', () => {
  it('has its parts in the order in which they matter, and none that is empty', () => {
    expect(previewBlocks(preview).map(({ id, tone }) => `${id} ${tone}`)).toEqual([
      'rows plain',
      'chiefs plain',
      'people plain',
      'figures plain',
      'corrections plain',
      'problems plain',
      'addresses plain',
      'edits plain',
      'boards plain',
      'overdue plain',
      'phones plain',
    ]);
  });

  it('tells every row that changed, field by field, and lists what is new', () => {
    const { rivers, reaches } = record;
    const [river] = rivers;
    const [reach] = reaches;
    if (!river || !reach) throw new Error('Expected a river with a reach');
    const now = previewOf({
      rivers: rivers.map((each) => (each === river ? { ...each, lengthKm: 99.5 } : each)),
      reaches: reaches.map((each) => (each === reach ? { ...each, toKm: 88.25 } : each)),
    });
    expect(linesOf('edits', { ...now, before: preview.index })).toEqual([
      '河流 · 槐溪 · 长度（公里）：6 → 99.5',
      '河段 · 槐溪东埂村段 · 止点桩号（公里）：3.5 → 88.25',
    ]);
    expect(cellsOf('edits', { ...now, before: preview.index })?.[0]).toEqual([
      '河流 · 槐溪 · 长度（公里）',
      '6',
      '99.5',
      '',
    ]);
    const fewer = previewOf({ cleanups: record.cleanups.slice(1) });
    expect(linesOf('edits', { ...fewer, before: preview.index })).toEqual([
      expect.stringMatching(/^清理减少 1 条｜.+$/),
    ]);
    const more = { ...preview, before: fewer.index };
    expect(linesOf('edits', more)).toEqual([
      expect.stringMatching(/^清理新增 1 条｜.+，河流 .+，月份 .+/),
    ]);
  });

  it('says that a line of the map took another course', () => {
    const { lines } = record;
    if (!lines) throw new Error('Expected lines');
    const moved = structuredClone(lines);
    const [feature] = moved.features;
    if (feature?.geometry.type !== 'LineString') throw new Error('Expected a line');
    const [start] = feature.geometry.coordinates;
    if (!start) throw new Error('Expected a point');
    const [lon, lat] = start;
    feature.geometry.coordinates[0] = [lon + 0.001, lat];
    expect(linesOf('edits', { ...previewOf({ lines: moved }), before: preview.index })).toEqual([
      '河流线 · 槐溪：走向有改动，点数不变',
    ]);
  });

  it('counts the rows of each table that has new, changed or gone ones', () => {
    const lines = linesOf('rows');
    expect(lines?.slice(0, 4)).toEqual([
      '人员 15 条（新增 1）',
      '任职 20 条（新增 1，改动 1）',
      '联系电话 11 条（改动 2）',
      '公示牌 11 条（改动 2）',
    ]);
    expect(lines?.at(-1)).toBe('其余 15 张表没有变动');
    const [first, ...others] = record.policeChiefs;
    expect(first && linesOf('rows', previewOf({ policeChiefs: others }))?.[2]).toBe(
      '河道警长 1 条（减少 1）',
    );
    expect(linesOf('rows', firstPreview)?.[3]).toBe('人员 15 条');
  });

  it('keeps apart what stood before: the same boards, telephones and overdue problems', () => {
    const same = {
      ...preview,
      before: preview.index,
      changes: recordDiff(preview.index, preview.index, 120),
    };
    const blocks = previewBlocks(same);
    for (const id of ['boards', 'phones', 'overdue'] as const) {
      const standing = blocks.find((each) => each.id === id);
      expect(standing?.lines).toEqual([]);
      expect(standing?.standing.length).toBeGreaterThan(0);
    }
    expect(linesOf('overdue')).toEqual(['wt-09（望川河）：整改期限 2026-08-15，未销号']);
  });

  it('names who follows whom, and since when', () => {
    const text = '望川河 东埂村左岸段 村级河长：关立夏 → 莫晓岚（2026-09-12 起，同日交接）';
    expect(linesOf('chiefs')).toEqual([text]);
    expect(cellsOf('chiefs')).toEqual([
      ['望川河 东埂村左岸段 村级河长', '关立夏', '莫晓岚', '2026-09-12 起，同日交接'],
    ]);
    const later = changedRow(record.postHoldings, 'village-donggeng-2', {
      from: day('2026-09-15'),
    });
    expect(linesOf('chiefs', previewOf({ postHoldings: later }))).toEqual([
      '望川河 东埂村左岸段 村级河长：关立夏 → 莫晓岚（2026-09-15 起）',
    ]);
    expect(linesOf('people')).toEqual(['新增 莫晓岚（mo）']);
  });

  it('names a post that falls vacant and one that is filled', () => {
    const postHoldings = changedRow(
      record.postHoldings.filter(({ id }) => id !== 'village-donggeng-2'),
      'county-hx',
      { from: day('2026-10-01') },
    );
    const before = indexRecord({
      ...preview.before.record,
      postHoldings: preview.before.record.postHoldings.filter(({ id }) => id !== 'county-hx'),
    });
    const index = indexRecord({ ...record, postHoldings });
    const input = { ...preview, index, before, changes: recordDiff(index, before, 120) };
    expect(linesOf('chiefs', input)).toEqual([
      '槐溪 县级河长：新任邵明哲（2026-10-01 起）',
      '望川河 东埂村左岸段 村级河长：关立夏已卸任（2026-09-12），岗位空缺',
    ]);
    expect(cellsOf('chiefs', input)).toEqual([
      ['槐溪 县级河长', '无', '邵明哲', '2026-10-01 起'],
      ['望川河 东埂村左岸段 村级河长', '关立夏', '岗位空缺', '2026-09-12 卸任'],
    ]);
  });

  it('invents no first day for a chief whose term began on an unknown one', () => {
    const postHoldings = changedRow(record.postHoldings, 'county-hx', {
      from: { unknown: 'not-held' },
    });
    const before = indexRecord({
      ...preview.before.record,
      postHoldings: preview.before.record.postHoldings.filter(({ id }) => id !== 'county-hx'),
    });
    const index = indexRecord({ ...record, postHoldings });
    const input = { ...preview, index, before, changes: recordDiff(index, before, 120) };
    expect(linesOf('chiefs', input)).toContain('槐溪 县级河长：新任邵明哲（任职日期不详）');
  });

  it('names a post that is called otherwise under the same holder', () => {
    const postHoldings = changedRow(record.postHoldings, 'general-party', { post: '县委书记' });
    expect(cellsOf('chiefs', previewOf({ postHoldings }))?.at(-1)).toEqual([
      '宋怀远',
      '总河长 望川县委书记',
      '总河长 县委书记',
      '',
    ]);
  });

  it('asks about a person who bears another name, and names one who is gone', () => {
    const people = preview.before.record.people.flatMap((row) => {
      if (row.id === 'song') return [{ ...row, name: '宋怀安' }];
      return row.id === 'bai' ? [row, { ...row, id: `${row.id}-2`, name: '白大川' }] : [row];
    });
    const before = indexRecord({ ...preview.before.record, people });
    expect(linesOf('people', { ...preview, before })).toEqual([
      '新增 莫晓岚（mo）',
      'song 原名 宋怀安，现为 宋怀远：如果是换了人，请给前任填卸任日期，另加一人；如果是本人改名，请填曾用名和用至日期',
      '不再公布 白大川（bai-2）',
    ]);
  });

  it('sets each headline that moved beside what it was', () => {
    expect(headingOf('figures')).toBe('数字（数据截至由 2026-08-31 到 2026-09-30）');
    const lines = linesOf('figures');
    expect(lines).toHaveLength(23);
    expect(lines?.slice(0, 5)).toEqual([
      '四乱整改销号率：60.0%（3 / 5 件） → 40.0%（2 / 5 件）',
      '四乱整改销号率 · 在办：2 → 3',
      '四乱整改销号率 · 逾期：1 → 2',
      '河道清理量 · 立方米：246.5 → 280.5',
      '水质达标率 · 今年水质达标率：71.4%（5 / 7 断面月） → 80.0%（8 / 10 断面月）',
    ]);
    expect(lines).toContain('私采机井封填率：69.2%（9 / 13 眼） → 未报送');
    expect(lines?.join('\n')).not.toContain('河道清理量 · 吨');
    expect(cellsOf('figures')?.[0]).toEqual([
      '四乱整改销号率',
      '60.0%（3 / 5 件）',
      '40.0%（2 / 5 件）',
      '',
    ]);
  });

  it('says a headline alone where it is the first', () => {
    expect(headingOf('figures', firstPreview)).toBe('数字');
    expect(linesOf('figures', firstPreview)?.slice(0, 2)).toEqual([
      '四乱整改销号率：40.0%（2 / 5 件）',
      '四乱整改销号率 · 在办：3',
    ]);
    expect(cellsOf('figures', firstPreview)?.[1]).toEqual(['四乱整改销号率 · 在办', '无', '3', '']);
  });

  it('gives each corrected value its reason', () => {
    expect(linesOf('corrections')).toEqual([
      '河道清理量 · 立方米，2026-05：原为 86.5，现为 68.5。原因：5 月方量过磅复核，原数把两车渣土重复计入。',
      '水质达标率 · 当月水质达标率，2026-08：原为 100.0%（1 / 1 断面月），现为 100.0%（2 / 2 断面月）。原因：8 月水样结果在第一版发布后报到。',
    ]);
    expect(cellsOf('corrections')?.[0]).toEqual([
      '河道清理量 · 立方米，2026-05',
      '86.5',
      '68.5',
      '5 月方量过磅复核，原数把两车渣土重复计入。',
    ]);
    expect(headingOf('corrections')).toBe('往期数字更正');
  });

  it('stops at a past value that nobody explains', () => {
    const unexplained = [
      {
        figureId: 'closure-rate',
        part: 'breakdown' as const,
        series: 'open',
        dimension: 'town' as const,
        row: '000301002',
        month: '2026-08',
        was: { kind: 'amount' as const, value: 3 },
        is: { kind: 'missing' as const, reason: 'withdrawn' as const },
      },
    ];
    const corrections = previewBlocks({ ...preview, unexplained }).find(
      ({ id }) => id === 'corrections',
    );
    expect(corrections?.tone).toBe('stop');
    expect(corrections?.next).toBe(
      '上面有往期数字变动，没有更正说明：写入时须加 --reason 原因，或在更正表里逐条写明。',
    );
    expect(corrections?.lines).toHaveLength(3);
    const [change] = unexplained;
    expect(change && pastChangeLine(change, preview.index)).toBe(
      '四乱整改销号率 · 在办 · 青禾镇，2026-08：原为 3，现为 已撤回',
    );
  });

  it('says at a headline of the same cut-off why it changed', () => {
    const { edition, newest } = preview;
    if (!newest) throw new Error('The district has a first edition');
    const same = { ...newest, dataThrough: edition.dataThrough };
    const correction = {
      figureId: 'cleanup-amounts',
      part: 'headline' as const,
      series: 'm3',
      month: '2026-09',
      was: { kind: 'amount' as const, value: 246.5 },
      is: { kind: 'amount' as const, value: 280.5 },
      reason: '过磅复核。',
    };
    const input = { ...preview, newest: same, edition: { ...edition, corrections: [correction] } };
    expect(headingOf('figures', input)).toBe('数字');
    expect(linesOf('figures', input)?.[3]).toBe('河道清理量 · 立方米：246.5 → 280.5（过磅复核。）');
    expect(cellsOf('figures', input)?.[3]).toEqual([
      '河道清理量 · 立方米',
      '246.5',
      '280.5',
      '过磅复核。',
    ]);
  });

  it('counts the problems found, closed and come back', () => {
    expect(linesOf('problems')).toEqual(['新发现 1 件，销号 1 件，反弹 1 件']);
    expect(linesOf('problems', firstPreview)).toEqual(['累计 10 件，其中已销号 4 件']);
  });

  it('lists new pages, and those that are given up', () => {
    expect(headingOf('addresses')).toBe('新网页 3 个');
    expect(linesOf('addresses')).toEqual([
      '/chiefs/mo/ 莫晓岚',
      '/action/problems/wt-10/ 禾口桥下散落塑料袋',
      '/news/donggeng-chief/ 东埂村换了河长',
    ]);
    const tombstones = new Map([['/rivers/mo-zi-gou/', '已并入望川河']]);
    const given = previewBlocks({ ...preview, tombstones }).find(({ id }) => id === 'tombstones');
    expect(given).toEqual({
      id: 'tombstones',
      stage: 'change',
      heading: '停用网页 1 个',
      tone: 'ask',
      lines: ['/rivers/mo-zi-gou/ 已并入望川河'],
      standing: [],
    });
  });

  it('lists the telephones that nobody would reach, by who should answer', () => {
    const { standing } = previewBlocks(preview).find(({ id }) => id === 'phones') ?? {};
    expect(standing).toEqual([
      '望川河 白杨坪村右岸段 白小川 0300-860 3302：2026-08-18 核验无人接听',
      '望川河 青禾镇上段 范秋实 0300-860 3011：2026-08-18 核验号码有误',
      '南桥街道 0300-860 2001：上次核验 2026-01-15，已超过复核期限',
      '下禾村 0300-860 3204：从未核验',
    ]);
    const first = {
      ...preview,
      before: undefined,
      changes: recordDiff(preview.index, undefined, 120),
    };
    expect(linesOf('phones', first)).toEqual(standing);
    expect(headingOf('phones', first)).toBe(
      '电话：上次核验未接通或号码有误 2 个，超过复核期限或从未核验 2 个',
    );
    const contacts = record.contacts.map(({ verified: _, ...row }) => row);
    expect(linesOf('phones', previewOf({ contacts }))).toEqual(
      expect.arrayContaining([
        '总警长 雷震宇 0300-860 1110：从未核验',
        '望川县河长制办公室 0300-860 1314：从未核验',
        '望川县 宋怀远 0300-860 1002：从未核验',
      ]),
    );
    expect(headingOf('phones', previewOf({ contacts }))).toMatch(/^电话：超过复核期限或从未核验/);
  });

  it('says once that one person’s telephone of several posts failed', () => {
    const bai = record.contacts.find(({ id }) => id === 'bai');
    if (!bai) throw new Error('The district has a telephone of 白小川');
    const owner = { kind: 'holding', holdingId: 'village-ypg' } as const;
    const second = { ...bai, id: `${bai.id}-2`, owner: { ...bai.owner, ...owner } };
    const index = indexRecord({ ...record, contacts: [...record.contacts, second] });
    const lines = linesOf('phones', {
      ...firstPreview,
      index,
      changes: recordDiff(index, undefined, 120),
    });
    expect(lines?.[0]).toBe(
      '望川河 白杨坪村右岸段 白小川等 2 处 0300-860 3302：2026-08-18 核验无人接听',
    );
    expect(lines).toHaveLength(4);
  });

  it('leaves out problems and slips where an edition is taken back', () => {
    const edition = {
      ...preview.edition,
      undoes: { edition: '2026-10-09', to: '2026-09-03', reason: '误传' },
    };
    const ids = previewBlocks({ ...previewOf({ cleanups: [] }), edition }).map(({ id }) => id);
    expect(ids).not.toContain('problems');
    expect(ids).not.toContain('oddities');
  });
});
