import { expect, it } from 'vitest';
import { orderedCalls } from '../../../src/view/near/orderedCalls.ts';

const line = (whom: string, isOfficeLine: boolean, openAt?: string) => ({
  tel: 'tel:03008602001',
  number: '0300-860 2001',
  whom,
  isOfficeLine,
  check: '电话待核验',
  tone: 'unknown' as const,
  ...(openAt !== undefined && { openAt }),
});
const call = line('南桥街道办公电话', true, '12345 540-1020');
const afterHours = line('河长办监督电话', true, '1234567 0-1440');
const own = line('莫晓岚', false);
const friday = (time: string) => Date.parse(`2026-10-30T${time}:00+08:00`);

const order = (chief: Omit<Parameters<typeof orderedCalls>[0], 'words'>, now: number) =>
  orderedCalls({ words: '村级河长 莫晓岚', ...chief }, now).map(
    ({ why, call: { whom } }) => `${whom}：${why ?? '-'}`,
  );

it('calls the line of the answer first while it is open', () => {
  expect(order({ call, afterHours }, friday('10:00'))).toEqual([
    '南桥街道办公电话：-',
    '河长办监督电话：下班时间请拨河长办监督电话',
  ]);
});

it('calls the line that is always answered first while the other is closed', () => {
  expect(
    order(
      { call, afterHours, instead: '上次核验无人接听，请先拨南桥街道办公电话', own },
      friday('20:00'),
    ),
  ).toEqual([
    '河长办监督电话：现在是下班时间，请拨河长办监督电话',
    '南桥街道办公电话：上次核验无人接听，请先拨南桥街道办公电话',
    '莫晓岚：莫晓岚的电话',
  ]);
});

it('calls the own line second where another stands in, and nobody without a line', () => {
  expect(order({ call: own, own: call }, friday('20:00'))).toEqual([
    '莫晓岚：-',
    '南桥街道办公电话：南桥街道办公电话',
  ]);
  expect(order({}, friday('20:00'))).toEqual([]);
});
