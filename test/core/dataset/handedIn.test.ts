import { describe, expect, it } from 'vitest';
import { canonicalFiles } from '../../../src/core/dataset/canonicalFiles.ts';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import { publishable } from '../../../src/core/dataset/publishable.ts';
import { passRelations } from '../../../src/core/dataset/relationPass.ts';
import { recordBefore, reversalOf } from '../../../src/core/dataset/reversal.ts';
import { sortedByKey } from '../../../src/core/dataset/rowKeys.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { newestFormat } from '../../../src/core/formats/formats.ts';
import { fromGcj02 } from '../../../src/core/geometry/gcj02.ts';
import { indexRecord, isHandedIn } from '../../../src/core/record/recordIndex.ts';
import { applyTables } from '../../../src/core/spreadsheets/applyTables.ts';
import { sha256 } from '../../../src/data/sha256.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { readBack } from '../formats/readBack.ts';
import { bareExport } from './bareExport.ts';
import { inShort, smallExport } from './smallExport.ts';

const layout = { kind: 'document', name: 'export.json' } as const;

describe('a collection that was never handed in', () => {
  it('has no rows in the index, which knows that they were not handed in', () => {
    const index = indexRecord({ ...bareExport(), problems: [] });
    expect(index.record.wells).toEqual([]);
    expect(index.record.problems).toEqual([]);
    expect([...index.handedIn]).toEqual([
      'regions',
      'rivers',
      'people',
      'postHoldings',
      'problems',
    ]);
    expect(isHandedIn(index, 'problems')).toBe(true);
    expect(isHandedIn(index, 'problems', 'wells')).toBe(false);
  });

  it('has no file, while one without rows has one', () => {
    const files = canonicalFiles({ ...bareExport(), wells: [] }).map(({ name }) => name);
    expect(files).toEqual([
      'export.json',
      'people.json',
      'postHoldings.json',
      'regions.json',
      'rivers.json',
      'wells.json',
    ]);
    expect(readBack(bareExport(), newestFormat).exported).toEqual(sortedByKey(bareExport()));
  });

  it('is published as absent, whether ended terms stay or go', () => {
    for (const keepEndedTerms of [true, false]) {
      const record = publishable(bareExport(), { keepEndedTerms, fromGcj02 });
      expect(Object.keys(record).sort()).toEqual(Object.keys(bareExport()).sort());
    }
  });

  it('is absent again after the edition that brought it is withdrawn', () => {
    const [before, now] = [sortedByKey(bareExport()), sortedByKey(smallExport())];
    const back = reversalOf(
      { edition: 'a', record: before },
      { edition: 'b', record: now },
      sha256,
    );
    expect(back.tables.find(({ name }) => name === 'contacts')).toMatchObject({ rows: null });
    expect(recordBefore(now, back, sha256)).toEqual(before);
  });

  it('leaves no figure of its rows in an edition', () => {
    const index = indexRecord({ ...bareExport(), wells: [] });
    expect(freezeFigures(figureRegister, index).map(({ id }) => id)).toEqual(['wells-closed']);
    for (const figure of figureRegister.filter(({ id }) => id !== 'wells-closed')) {
      const { headlines, series, tables } = figure.compute(index);
      const reasons = headlines.map(({ reading }) => reading.kind === 'missing' && reading.reason);
      expect([...new Set(reasons)]).toEqual(['not-handed-in']);
      expect([...series, ...tables]).toEqual([]);
    }
  });

  it('stays absent in a faulty export whose sound rows are checked', () => {
    const document = structuredClone(bareExport());
    Object.assign(document.rivers[0] ?? {}, { name: 7 });
    const { sound } = passShape({ ...document, version: 3 }, layout);
    expect(sound?.exported.rivers).toHaveLength(bareExport().rivers.length - 1);
    expect(sound?.exported.wells).toBeUndefined();
  });

  it('stays absent when tables are read that say nothing of it', () => {
    const read = (record: ReturnType<typeof bareExport> | undefined) =>
      applyTables(
        [],
        { ...(record && { record }), duties: [], pinyinOf: () => [] },
        { period: {}, office: {} },
      ).document;
    expect(read({ ...bareExport(), wells: [] })).toHaveProperty('wells', []);
    expect(read(bareExport())).not.toHaveProperty('wells');
    expect(read(undefined)).toHaveProperty('rivers', []);
    expect(read(undefined)).not.toHaveProperty('wells');
  });
});

describe('a collection that has published rows', () => {
  it('must not be forgotten: cause and next step are said once', () => {
    const exported = { ...bareExport(), version: 3 as const };
    const issues = passRelations(exported, layout, {
      published: { ...bareExport(), wells: [], problems: smallExport().problems },
    }).filter(({ severity }) => severity === 'error');
    expect(inShort(issues)).toEqual(['error problems collection.forgotten']);
    const rows = smallExport().problems.length;
    expect(issueReport(issues)).toContain(`上一版公布过的问题（problems，${rows} 条）继续导出`);
    expect(issueReport(issues)).toContain('请补上 problems；确已一条不剩的，写成空表 []');
  });
});
