import { isRow } from '../../../../src/core/spreadsheets/rowStore.ts';
import type { ExportFault, Exported } from './tryFault.ts';

/** A row of a collection. */
const row = (document: Exported, collection: string, at: number): Record<string, unknown> => {
  const rows: unknown = document[collection];
  const found: unknown = Array.isArray(rows) ? rows[at] : undefined;
  if (!isRow(found)) throw new Error(`No row ${at} of ${collection}`);
  return found;
};

const without = (
  document: Exported,
  collection: string,
  drop: (row: Record<string, unknown>) => boolean,
) => {
  const rows: unknown = document[collection];
  if (!Array.isArray(rows)) throw new Error(`No ${collection}`);
  document[collection] = rows.filter((each: Record<string, unknown>) => !drop(each));
};

/** Faults of the file that a system exports. */
export const exportFaults: readonly ExportFault[] = [
  {
    name: '导出：问题表空了',
    edit: (each) => {
      each['problems'] = [];
    },
  },
  {
    name: '导出：问题表漏了',
    edit: (each) => {
      delete each['problems'];
    },
  },
  {
    name: '导出：河流少了一条',
    edit: (each) => {
      without(each, 'rivers', ({ id }) => id === 'mo-zi-gou');
    },
  },
  {
    name: '导出：人员和任职一起删了',
    because: '两张表各少一条',
    edit: (each) => {
      without(each, 'people', ({ id }) => id === 'ji');
      without(each, 'postHoldings', ({ personId }) => personId === 'ji');
    },
  },
  {
    name: '导出：编号拼错',
    edit: (each) => {
      row(each, 'problems', 0)['riverId'] = 'wang-chuan';
    },
  },
  {
    name: '导出：数字加了引号',
    edit: (each) => {
      row(each, 'rivers', 0)['lengthKm'] = '6';
    },
  },
  {
    name: '导出：空值',
    edit: (each) => {
      row(each, 'rivers', 0)['source'] = null;
    },
  },
  {
    name: '导出：字段拼错',
    edit: (each) => {
      row(each, 'rivers', 0)['lenghtKm'] = 6;
    },
  },
  {
    name: '导出：少了必填',
    edit: (each) => {
      delete row(each, 'rivers', 0)['overview'];
    },
  },
  {
    name: '导出：日期没有这一天',
    edit: (each) => {
      row(each, 'problems', 0)['dueOn'] = '2026-02-30';
    },
  },
  {
    name: '导出：日期写法不对',
    edit: (each) => {
      row(each, 'problems', 0)['dueOn'] = '2026/5/31';
    },
  },
  {
    name: '导出：月份写法不对',
    edit: (each) => {
      row(each, 'cleanups', 0)['month'] = '2026-4';
    },
  },
  {
    name: '导出：区划代码少一位',
    edit: (each) => {
      row(each, 'wells', 0)['regionCode'] = '00030100';
    },
  },
  {
    name: '导出：选项不认识',
    edit: (each) => {
      row(each, 'problems', 0)['kind'] = 'garbage';
    },
  },
  {
    name: '导出：版本加了引号',
    edit: (each) => {
      each['version'] = '3';
    },
  },
  {
    name: '导出：别的系统',
    edit: (each) => {
      each['format'] = 'other';
    },
  },
  {
    name: '导出：别的区县',
    edit: (each) => {
      each.office['regionCode'] = '000302';
    },
    because: '代码既不是本站的，行政区表里也没有',
  },
  {
    name: '导出：比已公布的旧',
    edit: (each) => {
      Object.assign(each.period, {
        dataThrough: '2026-08-31',
        publishedAt: '2026-09-04 09:00',
        nextUpdate: '2026-10-09',
      });
      without(each, 'problems', ({ id }) => id === 'wt-10');
    },
  },
  {
    name: '导出：发布时间写法不对',
    edit: (each) => {
      each.period['publishedAt'] = '2026/11/3';
    },
  },
  {
    name: '导出：由没有的版次改来',
    edit: (each) => {
      each['basedOn'] = '2026-07-01';
    },
  },
  {
    name: '导出：同一编号两行',
    because: '改掉的编号还有网页和任职用到它',
    edit: (each) => {
      row(each, 'people', 1)['id'] = 'bai';
    },
  },
  {
    name: '导出：任期重叠',
    edit: (each) => {
      delete row(each, 'postHoldings', 12)['to'];
    },
  },
  {
    name: '导出：公示牌删了',
    edit: (each) => {
      without(each, 'signboards', ({ code }) => code === 'HX1A01K');
    },
  },
  {
    name: '导出：水质与监测值不符',
    edit: (each) => {
      Object.assign(row(each, 'waterMonths', 6), {
        result: { status: 'sampled', class: 5, items: { cod: 12 } },
      });
    },
  },
  {
    name: '导出：个人案件写全名',
    edit: (each) => {
      row(each, 'cases', 0)['party'] = '张大山';
    },
  },
];
