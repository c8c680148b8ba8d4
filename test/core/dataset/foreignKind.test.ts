import { expect, it } from 'vitest';
import { foreignKindOf } from '../../../src/core/dataset/foreignKind.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { smallInput } from './smallExport.ts';

it.each([
  [smallInput(), undefined],
  [{ format: 'jianhe-export', version: 99, rivers: [] }, undefined],
  [{ format: 'jianhe-export', version: 1, period: {}, office: {} }, 'head'],
  [[], 'list'],
  [[{ id: 'sha-gou' }], 'list'],
  [{ type: 'FeatureCollection', features: [] }, 'map'],
  [{ type: 'Feature', geometry: null }, 'map'],
  [{ type: 'MultiLineString', coordinates: [] }, 'map'],
  [{ type: 'Topology', objects: {} }, 'map'],
  [{ format: 'jianhe-mapping', version: 1, tables: [] }, 'mapping'],
  [{ edition: '2026-11-02', recordSha256: '' }, 'edition'],
  [{ siteName: '见河', district: {} }, 'site'],
  [{ format: 'excel' }, 'other'],
  [{ a: 1 }, 'unknown'],
  [{ name: 'jianhe', version: '1.0.0' }, 'unknown'],
  ['x', 'unknown'],
])('knows what a document is: %j', (document, kind) => {
  expect(foreignKindOf(document)).toBe(kind);
});

it('tells the true cause and the next step in one sentence', () => {
  const said = (document: unknown): string =>
    issueReport(passShape(document, { kind: 'document', name: 'a.json' }).issues);
  expect(said([{ id: 1 }])).toContain('读到一个列表，像是导出里单独的一张表；单独一张表不能导入');
  expect(said({ type: 'FeatureCollection' })).toContain(
    '读到地图数据（GeoJSON）；河流线请放进导出文件夹，文件名 lines.geojson',
  );
  expect(said({ format: 'excel' })).toContain('读到别的格式（"excel"）');
  expect(said({ format: 'jianhe-export', version: 1, period: {}, office: {} })).toContain(
    '请导入它所在的整个文件夹',
  );
});
