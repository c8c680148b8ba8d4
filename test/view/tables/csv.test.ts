import { expect, it } from 'vitest';
import { csvText } from '../../../src/view/tables/csv.ts';

const cellsOf = (...cells: readonly string[]): string =>
  csvText([cells]).replace('\uFEFF', '').replace(/\r\n$/, '');

it('opens as UTF-8 in Excel, with one row per line and a final line end', () => {
  expect(
    csvText([
      ['河流', '长度'],
      ['望川河', '20'],
    ]),
  ).toBe('\uFEFF河流,长度\r\n望川河,20\r\n');
});

it('quotes a comma, a quotation mark and a line end, and nothing else', () => {
  expect(cellsOf('上禾村, 下禾村', '所谓"清零"', '一行\n二行', '一行\r二行', '普通')).toBe(
    '"上禾村, 下禾村","所谓""清零""","一行\n二行","一行\r二行",普通',
  );
});

it('puts an apostrophe before anything a spreadsheet would run, in half and full width', () => {
  expect(cellsOf('=1+1')).toBe("'=1+1");
  expect(cellsOf('+8601')).toBe("'+8601");
  expect(cellsOf('-cmd')).toBe("'-cmd");
  expect(cellsOf('@SUM(A1)')).toBe("'@SUM(A1)");
  expect(cellsOf('\t=1')).toBe("'\t=1");
  expect(cellsOf('\r=1')).toBe('"\'\r=1"');
  expect(cellsOf('＝1', '＋1', '－1', '＠1')).toBe("'＝1,'＋1,'－1,'＠1");
});

it('keeps a negative number a number, and ignores a sign inside a cell', () => {
  expect(cellsOf('-3', '-3.5', '1=1', '0300-860 1314', '')).toBe('-3,-3.5,1=1,0300-860 1314,');
  expect(cellsOf('-3.')).toBe("'-3.");
  expect(cellsOf('-3-4')).toBe("'-3-4");
});
