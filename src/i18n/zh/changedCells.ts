import type { TableIssueParams } from '../../core/issues/tableIssues.ts';
import type { ChangeCause } from '../../core/issues/cellFaults.ts';
import type { IssueSentence } from '../issueSentences.ts';

const asText = '请把这一列的单元格格式设为“文本”，再按原件重新填写';
const asNumber = '请把这一列的单元格格式设为“常规”，写准确的数';
const inFull = '请写全年、月、日';

const causes: Record<ChangeCause, readonly [cause: string, next: string]> = {
  'zero-end': ['表格软件存成了数，末尾的 0 留不住', asText],
  'zero-front': ['表格软件存成了数，开头的 0 留不住', asText],
  plus: ['表格软件存成了数，开头的加号留不住', asText],
  digits: ['表格软件存成了数，后面的数字已经丢了，从这里改不回来', asText],
  date: ['表格软件存成了日期', asText],
  early: ['表格软件把一个数显示成了日期', asNumber],
  time: ['表格软件存成了时间', asText],
  percent: ['是百分数，这一列不是', asNumber],
  money: ['带着货币符号，说不清是多少', '请去掉货币格式，连单位一起写，例如“12.5万元”'],
  scaled: ['单元格格式改了显示，看到的和存下的不是一个数', asNumber],
  fraction: ['是分数格式', asText],
  truth: ['表格软件存成了逻辑值', asText],
  narrow: ['列太窄，存下来的只有井号', '请拉宽这一列，重新保存'],
  formula: ['是公式，没有结果', '请在表格软件中打开，复制后“粘贴为数值”'],
  'year-added': ['没有写年份，年份是表格软件补的', inFull],
  'short-year': ['年份只有两位', inFull],
  'day-number': ['是日期的序号', '请把这一列的单元格格式设为日期'],
};

/** Messages about what a spreadsheet did to a value. */
export const changedCells: {
  readonly [Code in 'cell.changed' | 'cell.read-as']: (
    params: TableIssueParams[Code],
  ) => IssueSentence;
} = {
  'cell.changed': ({ cause, received, mayBe }) => ({
    expected: '按原样存下的内容',
    received: `「${received}」，${causes[cause][0]}${likely(mayBe)}`,
    next: causes[cause][1],
  }),
  'cell.read-as': ({ cause, received, read }) => ({
    expected: '看得出是哪一天的日期',
    received: `「${received}」，${causes[cause][0]}；这一列这样读：${read}`,
    next: `不对的${causes[cause][1]}`,
  }),
};

const likely = (values: readonly string[]): string =>
  values.length === 0
    ? ''
    : values.length === 1
      ? `；像是 ${values.join('')}`
      : `；可能是 ${values.join('，也可能是 ')}`;
