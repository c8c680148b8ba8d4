import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withQuotedTexts } from '../../../src/data/spreadsheets/csvTexts.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';

const cellsOf = (text: string) => readCsv(Buffer.from(text), 'a.csv').sheets[0]?.rows ?? [];

it.each([',', ';', '\t'])('reads ="…" as the text in it, between %j', (mark) => {
  expect(
    cellsOf(`号码${mark}编号\r\n="0300${mark}820"${mark}="a""b"\r\n"=""007"""${mark}x\r\n`),
  ).toMatchObject([
    [{ text: '号码' }, { text: '编号' }],
    [{ text: `0300${mark}820` }, { text: 'a"b' }],
    [{ text: '007' }, { text: 'x' }],
  ]);
});

it('reads nothing from ="", and leaves other formulas and quoted fields alone', () => {
  expect(cellsOf('a,b,c\n="",=1+1,"x\n=""y""\n"\n')[1]).toEqual([
    undefined,
    { text: '=1+1', kind: 'text', isLoose: true },
    { text: 'x\n="y"', kind: 'text', isLoose: true },
  ]);
});

it('says in words which quote is wrong', () => {
  const faultOf = (text: string) => readCsv(Buffer.from(text), 'a.csv').issues;
  expect(faultOf('a,b\n1,"2\n3,4\n')).toMatchObject([{ params: { fault: 'quote-open' } }]);
  expect(faultOf('a,b\n1,2"3\n')).toMatchObject([{ params: { fault: 'quote-inside' } }]);
  expect(faultOf('a,b\n1,="2"3\n')).toMatchObject([{ params: { fault: 'quote-inside' } }]);
});

it('reads every text back, as a formula, in quotes or both', () => {
  const text = fc
    .string({ unit: fc.constantFrom('0', '7', ',', ';', '"', '\n', '=', '沙'), minLength: 1 })
    .filter((each) => each.trim() !== '');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const quoted = (each: string): string => `"${each.replaceAll('"', '""')}"`;
      const fields = texts.map((each, at) => {
        const formula = `=${quoted(each)}`;
        return at % 2 === 0 ? formula : quoted(formula);
      });
      const [, row = []] = cellsOf(`甲,乙,丙,丁\n${fields.join(',')}\n`);
      expect(row.map((cell) => cell?.text)).toEqual(texts);
    }),
  );
});

it('reads a long file with a quote that nobody closed', () => {
  const text = `a,b\n"${'x,y\n'.repeat(2_500_000)}`;
  expect(withQuotedTexts(text, ',')).toBe(text);
});
