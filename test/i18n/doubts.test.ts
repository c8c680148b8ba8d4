import { describe, expect, it } from 'vitest';
import type { NameDoubt, SampleDoubt, SampleMeaning } from '../../src/core/issues/tableIssues.ts';
import { tableSentences } from '../../src/i18n/zh/tableIssues.ts';

const name = (why: NameDoubt, received: string, meant?: string) =>
  tableSentences['name.doubt']({ received, why, ...(meant !== undefined && { meant }) }).next;

const sample = (why: SampleDoubt, ...meanings: readonly SampleMeaning[]) =>
  tableSentences['cell.sample']({ received: '', why, meanings }).next;

describe('the clerk is told', () => {
  it('what may stand instead of a name', () => {
    expect(name('word', '山区')).toBe(
      '不像姓名：没有人的写“空缺”，没有这一级的留空；确是姓名，在映射文件这张表的 "wholeNames" 里写上「山区」',
    );
    expect(name('note', '李国庆（县级）')).toBe(
      '括号里可能是职务，也可能只是说明：是职务的写进职务列，已不在任的填卸任日期，只是说明的删去',
    );
    expect(name('not-yet', '李国庆（待任命）')).toBe(
      '可能岗位空缺、此人还没有到任，也可能已经在任：空缺的只写“空缺”，在任的删去括号',
    );
    expect(name('ditto', '〃')).toBe(
      '可能与上一格是同一个人，也可能只是照抄格式：请写出姓名；没有人的写“空缺”',
    );
    expect(name('place', '李强（河西村）')).toContain('也可能是另一位同名的人');
    expect(name('phone', '李强（号码）')).toBe('号码写进电话列；不公开的请删去，这里只写姓名');
    expect(name('title', '镇长王强', '王强')).toBe(
      '像是称呼，请写全名，例如「王强」，职务写进职务列',
    );
  });

  it('what a mark may repeat', () => {
    const ditto = (mark: 'above' | 'beside', above?: string) =>
      tableSentences['cell.ditto']({
        header: '职务',
        received: '〃',
        mark,
        ...(above !== undefined && { above }),
      }).next;
    expect(ditto('above', '支书')).toBe('可能与上一格「支书」相同，也可能只是随手下拉；请写出内容');
    expect(ditto('above')).toBe('上面没有可以照抄的一格；请写出内容');
    expect(ditto('beside')).toBe('可能与左边一格相同，也可能与右边一格相同；请写出内容');
  });

  it('what a cell about a section may mean', () => {
    expect(sample('grade', { class: 1 }, { class: 2 })).toBe(
      '这是水质状况，可能是 Ⅰ 类，也可能是 Ⅱ 类；请写监测报告里的类别',
    );
    expect(sample('grade', { class: 3 })).toBe(
      '这是水质状况：说的是这个断面的，是 Ⅲ 类；说的是整条河或达标情况的，不是一个类别。请写监测报告里的类别',
    );
    expect(sample('mixed', { status: 'dry' }, { status: 'equipment-fault' })).toBe(
      '写了几个原因，可能是“断流，未采样”，也可能是“设备故障，无数据”；一格只公布一个，请写主要的',
    );
    expect(sample('class-and-none', { class: 3 }, { status: 'dry' })).toBe(
      '可能是 Ⅲ 类，也可能是“断流，未采样”而没有采样；请只写类别，或只写原因',
    );
    expect(sample('denied')).toBe(
      '只说了没有什么：可能已采样而漏写了类别，也可能另有没有监测的原因；请写类别或原因',
    );
    expect(sample('due', { status: 'not-due' }, { status: 'pending' })).toBe(
      '这个月正是要监测的月份，可能是“本月不监测”，也可能是“结果待出”；请写类别，或写明没有的原因',
    );
    expect(
      tableSentences['cell.sample-words']({
        received: '上游工程未结束，水质Ⅳ类',
        class: 4,
        words: '上游工程未结束',
      }).next,
    ).toBe('读作 Ⅳ 类，“上游工程未结束”不公布；其实没有采样的，请只写原因');
  });
});
