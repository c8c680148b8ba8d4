import { describe, expect, it } from 'vitest';
import { rowEdits } from '../../../src/core/spreadsheets/rowEdits.ts';
import { collectionNames, isCollectionName } from '../../../src/core/formats/collections.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { valueAt } from '../../../src/core/paths/valueAt.ts';
import type { Leaf } from '../../../src/core/spreadsheets/leafFields.ts';
import { isRow, setIn, type Row } from '../../../src/core/spreadsheets/rowStore.ts';
import { templateTables, type TemplateTable } from '../../../src/core/spreadsheets/template.ts';
import { district } from '../../district/district.ts';

const { record, site } = district();
const duties = site.rules.duties;
const edits = (now: OfficeExport, before: OfficeExport = record) =>
  rowEdits(now, before, { duties });

/** Another value of the kind of a field; it need not fit the rest of the record. */
const otherValue = ({ type, isMany, path }: Leaf, value: unknown): unknown => {
  const one = ((): unknown => {
    switch (type.kind) {
      case 'number':
        return value === 7 ? 8 : 7;
      case 'boolean':
        return value !== true;
      case 'class':
        return value === 2 ? 3 : 2;
      case 'position':
        return [113.12345, 36.54321];
      case 'choice':
        return type.choices.find((choice) => choice.value !== value)?.value;
      case 'date':
        return '2026-01-07';
      case 'month':
        return '2020-01';
      case 'minute':
        return '2026-01-07 09:07';
      default:
        return `别的${path.join('')}`;
    }
  })();
  return isMany ? [one] : one;
};

/** A few rows of each table: enough to have a place for every field. */
const few: OfficeExport = {
  ...record,
  ...Object.fromEntries(collectionNames.map((name) => [name, record[name].slice(0, 2)])),
};

/** The first entry of a list of a row, which is made where the row has none. */
const firstEntry = (row: Row, [name, ...inner]: readonly string[]): Row => {
  if (name === undefined) return row;
  const path = name.split('.');
  const entries = valueAt(row, path);
  if (!Array.isArray(entries) || entries.length === 0) setIn(row, path, [{}]);
  const entry = valueAt(row, [...path, 0]);
  if (!isRow(entry)) throw new Error(`Expected an entry of ${name}`);
  return firstEntry(entry, inner);
};

/** The record with one field of the first row changed. */
const withOther = ({ into, list }: TemplateTable, leaf: Leaf): OfficeExport => {
  const copy = structuredClone(few);
  const row: unknown = isCollectionName(into) ? copy[into]?.[0] : copy[into];
  if (!isRow(row)) throw new Error(`Expected a row of ${into}`);
  const entry = firstEntry(row, list);
  setIn(entry, leaf.path, otherValue(leaf, valueAt(entry, leaf.path)));
  return copy;
};

describe('the edits of a record', () => {
  it('are none between a record and itself', () => {
    expect(edits(structuredClone(record))).toEqual([]);
  });

  it('name every field of every table that changed, and count nothing instead', () => {
    const missed: string[] = [];
    let fields = 0;
    for (const table of templateTables())
      for (const { leaf, header } of table.columns) {
        if (!leaf) continue;
        fields += 1;
        // A row under another key is a new one, and the old one is gone.
        const cells = edits(withOther(table, leaf), few).flatMap(({ rows }) =>
          rows.flatMap((row) => row.cells),
        );
        const isTold = cells.some(
          ({ title, was, is }) =>
            was !== is && (title === header || [was, is].some((text) => text?.includes(header))),
        );
        if (!isTold) missed.push(`${table.sheet} › ${header}`);
      }
    expect(missed).toEqual([]);
    expect(fields).toBeGreaterThan(300);
  });

  it('tell a moved chainage, a longer river and another goal with both values', () => {
    const [river] = record.rivers;
    const [reach] = record.reaches;
    if (!river || !reach) throw new Error('Expected a river with a reach');
    const now = {
      ...record,
      rivers: record.rivers.map((each) =>
        each === river ? { ...each, lengthKm: 99.5, goals: ['水清'] } : each,
      ),
      reaches: record.reaches.map((each) => (each === reach ? { ...each, toKm: 88.25 } : each)),
    };
    const told = edits(now).flatMap(({ title, rows }) =>
      rows.flatMap(({ kind, label, cells }) =>
        cells.map((cell) => [title, kind, label, cell.title, cell.was, cell.is].join(' | ')),
      ),
    );
    expect(told).toEqual([
      '河流 | changed | 槐溪 | 长度（公里） | 6 | 99.5',
      '河流 | changed | 槐溪 | 管理目标 | 沿街无污水直排 | 水清',
      '河段 | changed | 槐溪东埂村段 | 止点桩号（公里） | 3.5 | 88.25',
    ]);
  });

  it('tell what is new with all it says, and what is gone by its name', () => {
    const [cleanup] = record.cleanups;
    if (!cleanup) throw new Error('Expected a cleanup');
    const rest = record.cleanups.slice(1);
    expect(edits({ ...record, cleanups: rest })).toMatchObject([
      { title: '清理', rows: [{ kind: 'removed', cells: [] }] },
    ]);
    const [added] = edits(record, { ...record, cleanups: rest });
    expect(added?.rows.map(({ kind }) => kind)).toEqual(['added']);
    expect(added?.rows[0]?.cells.every(({ was, is }) => was === undefined && is !== '')).toBe(true);
  });

  it('name the period and the office by their fields alone', () => {
    const now = { ...record, period: { ...record.period, preparedBy: '值班岗' } };
    expect(edits(now)).toMatchObject([
      { title: '数据期', rows: [{ label: '', cells: [{ title: '填报岗位', is: '值班岗' }] }] },
    ]);
  });

  it('tell of two equal entries that one is gone', () => {
    const board = record.signboards.find(({ inspections }) => inspections.length > 0);
    const inspected = (times: number) => ({
      ...record,
      signboards: record.signboards.map((each) =>
        each === board
          ? {
              ...each,
              inspections: Array.from({ length: times }, () => each.inspections).flatMap(
                ([first]) => first ?? [],
              ),
            }
          : each,
      ),
    });
    const [cell] = edits(inspected(1), inspected(2))[0]?.rows[0]?.cells ?? [];
    expect([cell?.was === undefined, cell?.is]).toEqual([false, undefined]);
  });
});
