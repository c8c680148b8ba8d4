import { expect, it } from 'vitest';
import { splitList } from '../../../src/core/spreadsheets/splitList.ts';

it.each([
  ['张三、李四', [{ name: '张三' }, { name: '李四' }]],
  ['张　三\n李　四', [{ name: '张三' }, { name: '李四' }]],
  [
    '张三（镇长、副书记）、李四（副镇长）',
    [
      { name: '张三', note: '镇长、副书记' },
      { name: '李四', note: '副镇长' },
    ],
  ],
  ['买买提·吐尔逊；王五/赵六', [{ name: '买买提·吐尔逊' }, { name: '王五' }, { name: '赵六' }]],
  ['、张三、', [{ name: '张三' }]],
  ['', []],
])('splits %s', (raw, entries) => {
  expect(splitList(raw)).toEqual(entries);
});
