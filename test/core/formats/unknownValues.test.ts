import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishable } from '../../../src/core/dataset/publishable.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { fromGcj02 } from '../../../src/core/geometry/gcj02.ts';
import { collectionSchema } from '../../../src/core/formats/collections.ts';
import { rowFields } from '../../../src/core/spreadsheets/leafFields.ts';
import { readLeaf } from '../../../src/core/spreadsheets/readLeaf.ts';
import { RowNames } from '../../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../../src/core/spreadsheets/rowStore.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { inShort, smallExport, smallInput } from '../dataset/smallExport.ts';

const layout = { kind: 'document', name: 'small.json' } as const;

/** The small export in version 3, with another length of its first river. */
const withLength = (lengthKm: unknown) => {
  const input = smallInput();
  const document = {
    projects: [],
    publicity: [],
    honours: [],
    ...input,
    version: 3,
    pointCrs: 'WGS-84',
    basedOn: '2026-11-02',
    rivers: input.rivers.map((river, at) => (at === 0 ? { ...river, lengthKm } : river)),
  };
  return passShape(document, layout);
};

describe('a length in version 3', () => {
  it('is a number, or the reason why nobody knows it', () => {
    expect(withLength(10).exported?.rivers[0]?.lengthKm).toBe(10);
    expect(withLength({ unknown: 'not-settled' }).exported?.rivers[0]?.lengthKm).toEqual({
      unknown: 'not-settled',
    });
  });

  it('has the fault of a length where a length was meant', () => {
    const { issues } = withLength('10 公里');
    expect(inShort(issues)).toEqual(['error rivers.0.lengthKm shape.type']);
    expect(issueReport(issues)).toContain('长度（公里）');
    expect(inShort(withLength(9000).issues)).toEqual(['error rivers.0.lengthKm shape.range']);
  });

  it('has the fault of a reason where a reason was meant', () => {
    const { issues } = withLength({ unknown: 'nobody-knows' });
    expect(inShort(issues)).toEqual(['error rivers.0.lengthKm.unknown shape.choice']);
    expect(issueReport(issues)).toContain('not-settled');
  });
});

it('keeps the edition that an export was made from out of the record', () => {
  const { exported } = withLength(10);
  if (!exported) throw new Error('a sound export');
  expect(exported.basedOn).toBe('2026-11-02');
  expect(publishable(exported, { keepEndedTerms: true, fromGcj02 })).not.toHaveProperty('basedOn');
});

describe('a cell of a table', () => {
  const leafOf = (path: string) => {
    const rows = collectionSchema('rivers');
    if (!(rows instanceof z.ZodArray)) throw new Error('a collection is a list');
    const { leaves } = rowFields(rows.element);
    const leaf = leaves.find((each) => each.path.join('.') === path);
    if (!leaf) throw new Error(path);
    return leaf;
  };
  const names = new RowNames(beginStore(smallExport()), []);
  const read = (path: string, text: string) =>
    readLeaf(leafOf(path), { text, header: path, place: { source: 'a', path: [] } }, names);

  it('may hold the word for a reason where the field may be unknown, and nowhere else', () => {
    expect(read('lengthKm', '未核定')).toEqual({
      kind: 'value',
      value: { unknown: 'not-settled' },
    });
    expect(read('goals', '待补')).toEqual({ kind: 'value', value: { unknown: 'to-follow' } });
    expect(read('name', '未核定')).toEqual({ kind: 'value', value: '未核定' });
    expect(read('lengthKm', '12.5')).toEqual({ kind: 'value', value: 12.5 });
  });
});
