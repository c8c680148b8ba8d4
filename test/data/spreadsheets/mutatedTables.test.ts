import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passRelations, passRelationsOfSoundRows } from '../../../src/core/dataset/relationPass.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { applyTables } from '../../../src/core/spreadsheets/applyTables.ts';
import type { Mapping } from '../../../src/core/spreadsheets/mapping.ts';
import {
  chiefMeanings,
  meaningsOf,
  tableTargets,
} from '../../../src/core/spreadsheets/meanings.ts';
import type { Cell, Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { learnTable } from '../../../src/core/spreadsheets/learn.ts';
import { RowNames } from '../../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../../src/core/spreadsheets/rowStore.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { proofRuns } from '../../proofRuns.ts';
import { applyTo } from './readFixture.ts';
import { uglyBook } from './uglyBook.ts';

/** `JIANHE_PROVE_TABLES=100000` runs the full proof; the suite generates fewer. */
const { numRuns, timeout } = proofRuns('JIANHE_PROVE_TABLES', 100);

const published = smallExport();

const words = fc.constantFrom(
  ...[
    '沙沟',
    '南沟',
    '石门村',
    '柳林镇',
    '王石门',
    '李清源（新）',
    '张三、李四',
    '支书\n主任',
    '2026年9月',
    '3/4/2026',
  ],
  ...[
    '46268',
    '10公里',
    '120',
    '约5',
    '3.2万吨',
    'Ⅲ类',
    '因断流未监测',
    '—',
    '合计',
    '注：表注',
    '1e400',
    'NaN',
  ],
  ...[
    '__proto__',
    'constructor',
    '=1+1',
    '\u202e',
    '\ud800',
    '沙沟（sha-gou）',
    '沙沟（nan-gou）',
    'h-v1',
    'wt-1',
    '2026-02-30',
    '是',
    '村级',
  ],
);

const text = fc.oneof(
  { weight: 6, arbitrary: words },
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const cell: fc.Arbitrary<Cell | undefined> = fc.option(
  fc.record({ text, kind: fc.constantFrom('text', 'number', 'date', 'error') }),
  { nil: undefined, freq: 5 },
);

/**
 * A mapping with any target and any of its meanings, and a sheet with its headers and any cells.
 */
const table = fc.constantFrom(...tableTargets).chain((into) =>
  fc
    .record({
      means: fc.uniqueArray(
        fc.constantFrom(...(into === 'chiefs' ? Object.keys(chiefMeanings) : meaningsOf(into))),
        { minLength: 1, maxLength: 9 },
      ),
      rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
      rest: fc.constantFrom('keep' as const, 'drop' as const),
      fillDown: fc.boolean(),
      year: fc.option(fc.constant(2026), { nil: undefined }),
    })
    .map(({ means, rows, rest, fillDown, year }) => {
      const header = means.map((_, at): Cell => ({ text: `列${at}`, kind: 'text' }));
      const sheet: Sheet = {
        file: 'a.xlsx',
        name: 'S',
        isHidden: false,
        rows: [header, ...rows],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      };
      const mapping: Mapping = {
        format: 'jianhe-mapping',
        version: 1,
        tables: [
          {
            files: '*',
            headerRows: 1,
            into,
            rest,
            ...(year !== undefined && { year }),
            columns: means.map((each, at) => ({ header: `列${at}`, means: each, fillDown })),
          },
        ],
      };
      return { sheet, mapping };
    }),
);

it(
  'reads any table without a crash, and reports each fault in a readable form',
  () => {
    const before = JSON.stringify(published);
    fc.assert(
      fc.property(table, ({ sheet, mapping }) => {
        const read = applyTo(published, [sheet], [mapping]);
        const layout = { kind: 'tables', findPlace: read.findPlace } as const;
        const shape = passShape(read.document, layout);
        const relations = shape.exported
          ? passRelations(shape.exported, layout, { published })
          : shape.sound
            ? passRelationsOfSoundRows(shape.sound, read.document, layout, { published })
            : [];
        const report = issueReport([...read.issues, ...shape.issues, ...relations]);
        expect(report).not.toMatch(/undefined|\[object|NaN 倍/);
        // The document contains only fields of the format, so nothing is dropped.
        expect(shape.issues.filter(({ code }) => code === 'shape.unknown-field')).toEqual([]);
        expect(Object.prototype).not.toHaveProperty('undefined');
      }),
      { numRuns },
    );
    expect(JSON.stringify(published)).toBe(before);
  },
  timeout,
);

it(
  'proposes something or nothing for any sheet, without a crash',
  () => {
    const names = new RowNames(beginStore(published), []);
    fc.assert(
      fc.property(table, ({ sheet }) => {
        learnTable(sheet, names);
      }),
      { numRuns: Math.max(20, numRuns / 10) },
    );
  },
  timeout,
);

it(
  'treats a workbook with changed or missing bytes as a workbook or as a fault',
  () => {
    const bytes = uglyBook({
      sheets: [
        {
          rows: [
            ['河名', '长度'],
            ['沙沟', 10],
            ['南沟', '4公里'],
          ],
          merges: ['A2:A3'],
        },
      ],
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(bytes.length),
        (changes, cut) => {
          const mutated = Buffer.from(bytes.subarray(0, cut < 20 ? cut : bytes.length));
          for (const [at, value] of changes) if (at < mutated.length) mutated[at] = value;
          const { sheets, issues } = readWorkbook(mutated, 'a.xlsx');
          expect(sheets.length > 0 || issues.length > 0).toBe(true);
        },
      ),
      { numRuns },
    );
  },
  timeout,
);

it(
  'handles any XML inside a workbook without a crash',
  () => {
    const part = fc.array(
      fc.constantFrom(
        '<row r="3">',
        '</row>',
        '<row>',
        '<c r="B2" t="s">',
        '<c t="n" s="9">',
        '<c>',
        '</c>',
        '<v>1e999</v>',
        '<v>-1</v>',
        '<f/>',
        '<is><t>',
        '</t></is>',
        '<mergeCell ref="A1:XFD1048576"/>',
        '<c r="ZZZ9"><v>1</v></c>',
        '&amp;',
        '&x;',
        '<!--',
        '<col min="1" max="99999" hidden="1"/>',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(part, (pieces) => {
        const raw = `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`;
        const { sheets, issues } = readWorkbook(
          uglyBook({ sheets: [{ rows: [], raw }] }),
          'a.xlsx',
        );
        expect(sheets.length + issues.length).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  },
  timeout,
);

it('does nothing without tables', () => {
  const head = { period: {}, office: {} };
  expect(
    applyTables([], { record: published, duties: [], pinyinOf: () => [] }, head).issues,
  ).toEqual([]);
});
