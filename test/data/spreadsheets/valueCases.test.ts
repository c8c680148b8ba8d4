import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mappingSchema } from '../../../src/core/spreadsheets/mapping.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { applyTo } from './readFixture.ts';

/** Inputs that changed a value, compared with the demonstration that they were made from. */
const cases = new URL('../../fixtures/cases/', import.meta.url);
const { record } = readPublished(fileURLToPath(new URL('../../../content/', import.meta.url)));
const duties = [...new Set(record?.memberUnits?.flatMap(({ duties: own }) => own) ?? [])].map(
  ({ duty }) => ({ id: duty, name: duty }),
);

const read = (folder: string, file: string, mapping = 'mapping.json') => {
  const bytes = readFileSync(new URL(`${folder}/${file}`, cases));
  const { sheets, issues } = file.endsWith('.csv')
    ? readCsv(bytes, file)
    : readWorkbook(bytes, file);
  const written: unknown = JSON.parse(readFileSync(new URL(`${folder}/${mapping}`, cases), 'utf8'));
  const { tables } = mappingSchema.parse(written);
  const meant = tables.filter(({ files }) => files.slice(-4) === file.slice(-4));
  const applied = applyTo(
    record,
    sheets,
    [{ format: 'jianhe-mapping', version: 1, tables: meant }],
    duties,
  );
  return { issues: [...issues, ...applied.issues], document: applied.document };
};

/** What is said in Chinese, without the count at the end. */
const said = (...input: Parameters<typeof read>): readonly string[] =>
  issueReport(read(...input).issues)
    .split('\n')
    .filter((line) => /^【|同样的问题/.test(line));

it.each([
  ['04-csv-equals-quotes', '河长.csv', 'mapping.json'],
  ['11-coordinates', '公示牌-度分秒.csv', 'mapping-dms.json'],
])('reads %s as what is published', (folder, file, mapping) => {
  const found = read(folder, file, mapping);
  expect(found.issues).toEqual([]);
  expect(found.document['contacts']).toEqual(record?.contacts);
  expect(found.document['signboards']).toEqual(record?.signboards);
});

it('reads stakes with and without K', () => {
  const { issues, document } = read('12-chainage', '河段.csv');
  expect(issues).toEqual([]);
  expect(document['reaches']).toEqual(record?.reaches);
});

it('asks whether 2026.1 is January or October', () => {
  expect(said('05-month-dot-ten', '清理.xlsx')).toEqual([
    '【错误】 清理.xlsx › 清理 › B3 月份：应为按原样存下的内容；读到「2026.1」，表格软件存成了数，末尾的 0 留不住；可能是 2026-01，也可能是 2026-10；请把这一列的单元格格式设为“文本”，再按原件重新填写。',
    '  同样的问题还有 1 处：B4',
  ]);
});

it('says that latitude stands first, and offers the position that was meant', () => {
  expect(said('11-coordinates', '公示牌-纬度在前.csv', 'mapping-latlon.json')).toEqual([
    '【错误】 公示牌-纬度在前.csv › C2 经纬度：应为先经度、后纬度，像 113.66467, 36.40991；读到「36.51101, 113.54559」，像是纬度写在了经度前面；是否应为 113.54559, 36.51101？请改正次序。',
  ]);
});

it('names the 0 that a telephone lost, and the digits that are gone', () => {
  expect(said('14-phone-lost-zero', '河长.xlsx')).toEqual([
    '【错误】 河长.xlsx › 河长 › G2 联系电话：应为按原样存下的内容；读到「3008202075」，表格软件存成了数，开头的 0 留不住；像是 0300-820 2075；请把这一列的单元格格式设为“文本”，再按原件重新填写。',
  ]);
  expect(said('14-phone-lost-zero', '河长-另存.csv')).toEqual([
    '【错误】 河长-另存.csv › G2 联系电话：应为按原样存下的内容；读到「3.01E+09」，表格软件存成了数，后面的数字已经丢了，从这里改不回来；请把这一列的单元格格式设为“文本”，再按原件重新填写。',
  ]);
});

/** The same table under a mapping of its own. */
const readAs = (
  folder: string,
  file: string,
  into: string,
  means: Readonly<Record<string, string>>,
) => {
  const { sheets } = readCsv(readFileSync(new URL(`${folder}/${file}`, cases)), file);
  const columns = Object.entries(means).map(([header, meaning]) => ({ header, means: meaning }));
  const tables = [{ files: '*', headerRows: 1, into, columns }];
  return applyTo(record, sheets, [{ format: 'jianhe-mapping', version: 1, tables }], duties);
};

it('reads longitude and latitude of two columns, in whichever column they stand', () => {
  const means = { 编码: 'code', 位置: 'place', 经度: 'longitude', 纬度: 'latitude' };
  const file = ['11-coordinates', '公示牌-两列.csv', 'signboards'] as const;
  const found = readAs(...file, means);
  expect(found.issues).toEqual([]);
  expect(found.document['signboards']).toEqual(record?.signboards);
  expect(readAs(...file, { ...means, 经度: 'latitude', 纬度: 'longitude' }).issues).toMatchObject([
    {
      cell: 'D2',
      code: 'cell.position',
      params: { fault: 'order', swapped: [113.54559, 36.51101] },
    },
    { cell: 'D3', code: 'cell.position', params: { fault: 'order' } },
  ]);
  const { 纬度: _, ...half } = means;
  expect(readAs(...file, half).issues).toMatchObject([
    { cell: 'C2', code: 'cell.position', params: { fault: 'half' } },
    { cell: 'C3', code: 'cell.position', params: { fault: 'half' } },
    { code: 'table.columns-unread' },
  ]);
});

it('reads where a reach begins and ends from one cell, or asks to part it', () => {
  const means = { 河流: 'riverId', 村: 'regionCode', 河段: 'name', 起止桩号: 'stakes' };
  const file = ['12-chainage', '起止桩号一格.csv', 'reaches'] as const;
  const found = readAs(...file, means);
  expect(found.issues).toEqual([]);
  expect(found.document['reaches']).toEqual(record?.reaches);
  expect(issueReport(readAs(...file, { ...means, 起止桩号: 'fromKm' }).issues)).toContain(
    '读到「K0+000~K2+400」，是起、止两个桩号；请分成起点、止点两列；起止写在一格的，在映射文件里把这一列的含义写成 "stakes"。',
  );
});
