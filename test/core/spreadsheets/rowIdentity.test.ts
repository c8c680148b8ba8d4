import { describe, expect, it } from 'vitest';
import { agreesWith, identityKey } from '../../../src/core/spreadsheets/rowIdentity.ts';
import { smallExport } from '../dataset/smallExport.ts';
import { applyTo, inCells } from '../../data/spreadsheets/readFixture.ts';

const spellings = ['沙沟', ' 沙沟 ', '沙 沟', '沙　沟', '沙\u00a0沟', '沙\n沟'];

/** One table of rivers or reaches, each row of texts. */
const read = (into: string, means: readonly string[], ...rows: readonly (readonly string[])[]) =>
  applyTo(
    smallExport(),
    [
      {
        file: 'a.xlsx',
        name: 'S',
        isHidden: false,
        rows: [means, ...rows].map((row) => row.map((text) => ({ text, kind: 'text' as const }))),
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
    [
      {
        format: 'jianhe-mapping',
        version: 1,
        tables: [
          {
            files: '*',
            headerRows: 1,
            into,
            columns: means.map((each) => ({ header: each, means: each })),
          },
        ],
      },
    ],
  );

describe('a name in another spacing or over two lines', () => {
  it.each(spellings)('is the key of the same row: %j', (name) => {
    expect(identityKey('rivers', { name })).toBe(identityKey('rivers', { name: '沙沟' }));
    expect(agreesWith('sections', { riverId: '沙沟' }, { riverId: name })).toBe(true);
  });

  it.each(spellings)('is no new river and no new name: %j', (name) => {
    const { document, issues } = read('rivers', ['name', 'source'], [name, '新的源头']);
    expect(inCells(issues)).toEqual([]);
    expect(document['rivers']).toMatchObject([
      { id: 'sha-gou', name: '沙沟', source: '新的源头' },
      { id: 'nan-gou' },
    ]);
  });

  it('is no new reach', () => {
    const row = ['沙沟', '石门\n村段', '新桥'];
    const { document, issues } = read('reaches', ['riverId', 'name', 'toName'], row);
    expect(inCells(issues)).toEqual([]);
    expect(document['reaches']).toHaveLength(5);
    expect(document['reaches']).toContainEqual(
      expect.objectContaining({ id: 'sha-gou-1', name: '石门村段', toName: '新桥' }),
    );
  });
});

it('keeps rows apart that differ in anything else', () => {
  for (const name of ['沙溪', '沙沟2', '沙沟（南）', '柳沟河'])
    expect(identityKey('rivers', { name })).not.toBe(identityKey('rivers', { name: '沙沟' }));
});
