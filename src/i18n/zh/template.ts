import type { Leaf } from '../../core/spreadsheets/leafFields.ts';
import { collectionTitles } from './collectionTitles.ts';

/** Words of the template workbook, and of the command that writes it. */
export const template = {
  guideHeaders: ['工作表', '列', '必填', '怎么填'],
  guideLines: [
    '每张工作表是一类内容，一行是一条。黄色表头的列必填，其余的可以空着。不要改工作表名和表头，列的先后可以调换。',
    '有下拉箭头的格子请从下拉里选。几个值写在一格里用“、”隔开，长句子一句一行（Alt+回车）。',
    '编号是永久的：已有的不要改，新加的行可以空着，导入时自动编。删掉一行，就是不再公布这一条。',
    '整张工作表空着，等于这一类没有更新，沿用已公布的内容。填好后运行 npm run import -- 这个文件。',
  ],
  baseLine:
    '这份模板由这一版的公开数据生成。请不要改，也不要删掉这一行：导入时用它看出模板是不是旧的。',
  required: '是',
  optional: '',
  list: (to: string): string => collectionTitles[to] ?? to,
  belongs: (means: string): string =>
    means === 'row'
      ? '属于哪一条：写那一条的编号；新加的还没有编号，写它的名称（问题写问题描述）'
      : '属于第几项，从 1 数起',
  /** @param reasons words for a value that is not known */
  howTo: (leaf: Leaf, reasons: readonly string[]): string =>
    `${formOf(leaf)}${leaf.mayBeUnknown ? `；不知道的写${reasons.join('、')}之一` : ''}`,
  usage:
    '用法：npm run template -- [--out 文件.xlsx] [--blank] [--sheet 工作表]  (writes a workbook to fill in)',
  nothingPublished:
    '还没有公布过内容：请加 --blank，得到一份空表。  (nothing is published yet; add --blank)',
  sheetUnknown: (name: string, known: readonly string[]): string =>
    `没有「${name}」这张工作表；有：${known.join('、')}。  (no such sheet)`,
  tooLong: (sheet: string, row: number, header: string): string =>
    `「${sheet}」第 ${row} 行「${header}」超过 32767 字，放不进一格：请先缩短。  (a cell would be too long)`,
  written: (file: string, sheets: number): string =>
    `已写 ${file}，${sheets} 张工作表。填好后运行 npm run import -- ${file}。  (written)`,
};

const formOf = ({ type, isMany }: Leaf): string => {
  const many = isMany ? '，可写多个' : '';
  switch (type.kind) {
    case 'date':
      return '日期，如 2026-09-03';
    case 'month':
      return '月份，如 2026-09';
    case 'minute':
      return '日期和时间，如 2026-11-02 09:30';
    case 'class':
      return 'Ⅰ 到 Ⅴ、劣Ⅴ';
    case 'boolean':
      return '是、否';
    case 'position':
      return '经度, 纬度，如 113.66467, 36.40991';
    case 'code':
      return '编号：小写字母、数字和横线；行政区是 6、9 或 12 位代码；公示牌是 7 位编码';
    case 'number':
      return `${type.isInteger ? '整数' : '数'}${many}`;
    case 'choice':
      return type.choices.map(({ word }) => word).join('、');
    case 'reference':
      return `${collectionTitles[type.to] ?? type.to}里有的名称${many}`;
    case 'text':
      return Number.isFinite(type.maximum) ? `文字，最多 ${type.maximum} 字${many}` : `文字${many}`;
  }
};
