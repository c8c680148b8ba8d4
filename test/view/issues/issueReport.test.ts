import { describe, expect, it } from 'vitest';
import { errorAt, findScaleHint, warningAt, type Issue } from '../../../src/core/issues/issue.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';

const source = 'record/rivers.json';
const rowAt = (index: number, label: string, field: string) => ({
  source,
  path: [index, field],
  label,
});

describe('the report of issues', () => {
  it('has place, expectation, received value and advice, in the language asked for', () => {
    const hint = findScaleHint(4250, 0.05, 500);
    expect(hint).toEqual({ value: 4.25, factor: 1000 });
    const issue = errorAt(rowAt(3, '沙沟溪', 'lengthKm'), 'shape.range', {
      title: '长度',
      minimum: 0.05,
      maximum: 500,
      unit: 'km',
      received: 4250,
      ...(hint && { hint }),
    });
    expect(issueReport([issue])).toBe(
      [
        '【错误】 record/rivers.json › 第 4 条（沙沟溪）› lengthKm 长度：应为 0.05 到 500 公里之间的数；读到 4250；是否填成了米（应为 4.25）？请核对单位。',
        '',
        '共有 1 处错误。有错误时，数据不会写入。',
        '',
      ].join('\n'),
    );
    expect(issueReport([issue], 'en')).toBe(
      [
        'Error: record/rivers.json › row 4 (沙沟溪) › lengthKm: expected between 0.05 and 500 km, received 4250. Did you mean metres (4.25)?',
        '',
        'Errors: 1, notices: 0. Nothing is written while there are errors.',
        '',
      ].join('\n'),
    );
  });

  it('folds issues that differ only in the row, and still names every row', () => {
    const names = ['甲河', '乙河', '丙河'];
    const issues = names.map((name, index) =>
      errorAt(rowAt(index * 9, name, 'name'), 'shape.missing', { title: '名称' }),
    );
    const report = issueReport(issues);
    expect(report.match(/【错误】/g)).toHaveLength(1);
    expect(report).toContain('同样的问题还有 2 处：第 10 条（乙河）、第 19 条（丙河）');
    expect(report).toContain('共有 3 处错误');
  });

  it('never shows a number of a person whole', () => {
    const issue = errorAt(
      { source: '130999196001011018.csv', path: [], cell: 'D7' },
      'phone.form',
      {
        received: '130999196001011018',
        reason: 'length',
      },
    );
    const report = issueReport([issue]);
    expect(report).not.toContain('130999196001011018');
    expect(report).toContain('读到「130**************8」');
    expect(report.match(/130\*{14}8/g)).toHaveLength(2);
  });

  it('does not fold different received values', () => {
    const issues = ['l', 'm'].map((received, index) =>
      errorAt(rowAt(index, '甲河', 'id'), 'shape.format', { format: '编号', received }),
    );
    expect(issueReport(issues).match(/【错误】/g)).toHaveLength(2);
  });

  it('puts errors first, then sorts by file and path, whatever the input order', () => {
    const issues: Issue[] = [
      warningAt({ source: 'b.json', path: [] }, 'json.more-faults', { notListed: 1 }),
      errorAt(rowAt(10, '十', 'a'), 'shape.format', { format: 'x', received: '1' }),
      errorAt(rowAt(9, '九', 'a'), 'shape.format', { format: 'x', received: '2' }),
    ];
    const report = issueReport(issues);
    expect(issueReport([...issues].reverse())).toBe(report);
    const order = ['第 10 条（九）', '第 11 条（十）', 'b.json'].map((part) =>
      report.indexOf(part),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('names the published table and the row, not a file, for somebody who sent tables', () => {
    const place = { source: 'record/reaches.json', published: 'reaches', label: '石门村段' };
    const vacant = { level: 'village', within: '沙沟 石门村段', on: '2026-11-05' };
    const row = warningAt({ ...place, path: [37] }, 'post.vacant', vacant);
    expect(issueReport([row])).toContain('【提醒】 已公布的河段 › 石门村段：应为');
    const field = errorAt({ ...place, path: [37, 'toKm'] }, 'chainage.order', {
      fromKm: 3,
      toKm: 2,
    });
    expect(issueReport([field])).toContain('已公布的河段 › 石门村段 › 止点桩号（公里）：');
    const unnamed = { source: 'record/rivers.json', path: [3], published: 'rivers' };
    expect(issueReport([errorAt(unnamed, 'shape.missing', { title: '名称' })])).toContain(
      '已公布的河流 › 第 4 条 › 名称：',
    );
    const head = { source: 'record/export.json', path: ['office'], published: 'office' };
    expect(issueReport([errorAt(head, 'shape.missing', {})])).toContain('已公布的河长办：');
    const two = [row, { ...row, path: [40], label: '柳林村段' }];
    expect(issueReport(two)).toContain('同样的问题还有 1 处：柳林村段');
  });

  it('is empty if there are no issues', () => {
    expect(issueReport([])).toBe('');
  });
});

describe('the guess at the intended value', () => {
  it('finds metres for kilometres, per cent for a ratio, and units for 万', () => {
    expect(findScaleHint(96.7, 0, 1)).toEqual({ value: 0.967, factor: 100 });
    expect(findScaleHint(0.004, 1, 500)).toEqual({ value: 4, factor: 0.001 });
    expect(findScaleHint(35_000_000, 0, 5000)).toEqual({ value: 3500, factor: 10_000 });
  });

  it('is absent if no factor helps or nothing is wrong', () => {
    expect(findScaleHint(3, 0, 5)).toBeUndefined();
    expect(findScaleHint(-4, 0, 5)).toBeUndefined();
    expect(findScaleHint(1e12, 0, 5)).toBeUndefined();
  });
});
