import { expect, it } from 'vitest';
import type { PoliceChief } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { policeTable } from '../../../src/view/chiefs/police.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';
import { district } from '../../district/district.ts';

const columns = [
  { label: '姓名' },
  { label: '职务' },
  { label: '负责' },
  { label: '任期' },
  { label: '电话' },
];

const withPolice = (change: (police: PoliceChief) => readonly PoliceChief[]) => {
  const { record } = district();
  return indexRecord({ ...record, policeChiefs: record.policeChiefs.flatMap(change) });
};

it('lists the police chiefs in office, and no former one', () => {
  const table = policeTable(district().index);
  expect(table?.columns).toStrictEqual(columns);
  expect(rowsInWords(table?.rows ?? [])).toEqual([
    ['雷震宇', '总警长 望川县公安局副局长', '望川县', '2024 年 3 月 1 日起任职', '0300-860 1110'],
  ]);
});

it('links a river’s page, names a reach, and shows if no line is recorded', () => {
  const index = withPolice((each) => [
    { ...each, id: 'of-river', scope: { kind: 'river', riverId: 'huai-xi' } },
    { ...each, id: 'of-reach', scope: { kind: 'reach', reachId: 'wch-xiahe' } },
  ]);
  const [ofRiver, ofReach] = policeTable(index)?.rows ?? [];
  expect(ofRiver).toStrictEqual([
    '雷震宇',
    '总警长 望川县公安局副局长',
    { kind: 'link', text: '槐溪全河', address: '/rivers/huai-xi/' },
    '2024 年 3 月 1 日起任职',
    { kind: 'absent', reason: '无电话' },
  ]);
  expect(ofReach?.[2]).toBe('下禾村右岸段');
});

it('is empty if nobody is in office', () => {
  expect(policeTable(withPolice((each) => (each.to === undefined ? [] : [each])))).toBeUndefined();
});
