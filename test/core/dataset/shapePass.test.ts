import { expect, it } from 'vitest';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { inShort, rowAt, smallInput } from './smallExport.ts';

const layout = { kind: 'document', name: 'small.json' } as const;

it('accepts the small export without issues', () => {
  expect(passShape(smallInput(), layout).issues).toEqual([]);
});

it.each([
  [[], 'export.format'],
  ['x', 'json.not-object'],
  [{ ...smallInput(), format: 'excel' }, 'export.format'],
  [{ ...smallInput(), version: 4 }, 'export.version'],
  [{ format: 'jianhe-export' }, 'export.version'],
])(
  'refuses anything but an export of a known version by name, with no other issue',
  (document, code) => {
    expect(passShape(document, layout).issues.map((issue) => issue.code)).toEqual([code]);
  },
);

it('reports every fault at once with path, row, field and the probable intention', () => {
  const document = smallInput();
  Object.assign(document.rivers[0] ?? {}, { lengthKm: 4250, seasonal: 'yes' });
  Object.assign(document.problems[0] ?? {}, { kind: '乱堆', dueOn: '2026-02-30' });
  Reflect.deleteProperty(rowAt(document.rivers, 1), 'source');
  const { exported, issues } = passShape(document, layout);
  expect(exported).toBeUndefined();
  expect(issues).toMatchObject([
    {
      path: ['rivers', 0, 'lengthKm'],
      label: '沙沟',
      code: 'shape.range',
      params: { title: '长度（公里）', unit: 'km', hint: { value: 4.25, factor: 1000 } },
    },
    { path: ['rivers', 0, 'seasonal'], code: 'shape.type', params: { expected: 'boolean' } },
    { path: ['rivers', 1, 'source'], label: '南沟', code: 'shape.missing' },
    { path: ['problems', 0, 'kind'], code: 'shape.choice', params: { meant: 'dump' } },
    { path: ['problems', 0, 'dueOn'], code: 'shape.format', params: { received: '2026-02-30' } },
  ]);
});

it('drops unknown fields and warns once for each, with its number of occurrences', () => {
  const input = smallInput();
  for (const river of input.rivers) Object.assign(river, { Goals: [] });
  Object.assign(input.contacts[0] ?? {}, { whatsapp: '1' });
  const { exported, issues } = passShape(input, layout);
  expect(issues).toMatchObject([
    {
      severity: 'warning',
      code: 'shape.unknown-field',
      params: { field: 'Goals', meant: 'goals', times: 2 },
    },
    { severity: 'warning', code: 'shape.unknown-field', params: { field: 'whatsapp' } },
  ]);
  expect(JSON.stringify(exported)).not.toMatch(/Goals|whatsapp/);
});

it('finds personal information in any string, and a mobile anywhere except in a contact', () => {
  const input = smallInput();
  input.office.introduction = '请联系 139 1234 5678';
  Object.assign(input.contacts[0] ?? {}, { number: '13912345678' });
  Object.assign(input.problems[0] ?? {}, { description: '车牌晋A12345的车辆倾倒' });
  expect(inShort(passShape(input, layout).issues)).toEqual([
    'error office.introduction privacy.found',
    'error problems.0.description privacy.found',
  ]);
});

it('refuses whereabouts: a future day, and positions in rows about people', () => {
  const input = smallInput();
  input.office.introduction = '区级河长李建国2099年12月3日上午9时到沙沟桥巡河';
  Object.assign(input.patrols[0] ?? {}, {
    track: [
      [113.54559, 36.51101],
      [113.5457, 36.51111],
    ],
  });
  Object.assign(input.people[0] ?? {}, { 经度: 113.54559, position: '' });
  Object.assign(input.contacts[0] ?? {}, { gps: '113.54559,36.51101' });
  const found = passShape(input, layout).issues.filter(({ code }) => code === 'privacy.found');
  expect(inShort(found)).toEqual([
    'error office.introduction privacy.found',
    'error people.0.经度 privacy.found',
    'error contacts.0.gps privacy.found',
    'error patrols.0.track privacy.found',
  ]);
});

it('stores text normalised: NFC, single spaces, one middle dot in names', () => {
  const input = smallInput();
  Object.assign(input.people[0] ?? {}, { name: '张　河' });
  Object.assign(input.people[4] ?? {}, { name: '阿依•古丽' });
  Object.assign(input.rivers[0] ?? {}, { name: 'Cafe\u0301  沟' });
  const { exported } = passShape(input, layout);
  expect(exported?.people.map(({ name }) => name)).toEqual([
    '张河',
    '李清源',
    '王石门',
    '赵河湾',
    '阿依·古丽',
  ]);
  expect(exported?.rivers[0]?.name).toBe('Caf\u00e9 沟');
});

it('reads water classes as offices write them', () => {
  const input = smallInput();
  Object.assign(input.waterMonths[1] ?? {}, { result: { status: 'sampled', class: '劣Ⅴ类' } });
  expect(passShape(input, layout).exported?.waterMonths?.[1]?.result).toMatchObject({ class: 6 });
});
