import { describe, expect, it } from 'vitest';
import { boardWording } from '../../../src/view/boardPrint/boardProof.ts';
import type { QrLevel } from '../../../src/print/qrCode.ts';
import { marginMm } from '../../../src/print/engine/sheet.ts';
import { frontPiece } from '../../../src/print/board/boardPieces.ts';
import type { Damage } from '../damages.ts';
import { readBoxes, readFonts } from '../pdfReader.ts';
import { boardsOfEachFormat, formatOf, randomBoards } from './boardExamples.ts';
import { damageNames, printFront, proveFront, type FrontProof } from './proveBoard.ts';

/** `JIANHE_PROVE_BOARDS=200` proves as many random boards at every level, and prints the table. */
const wanted = Number(process.env['JIANHE_PROVE_BOARDS'] ?? '0');

/** Text without what a line break, tracking or another form of a character changes. */
const letters = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const faultsOf = async (model: Parameters<typeof printFront>[0]): Promise<readonly string[]> => {
  const pdf = await printFront(model, 'H');
  const proof = await proveFront(model, pdf, 'H');
  const [boxes] = await readBoxes(pdf);
  const { sheet } = frontPiece(model, formatOf(model));
  const size = [model.widthMm, model.heightMm];
  const page = size.map((mm) => mm + 2 * marginMm(sheet));
  const isExact = (found: readonly number[] | undefined, expected: readonly number[]): boolean =>
    expected.every((mm, at) => Math.abs((found?.[at] ?? 0) - mm) < 0.1);
  const text = letters(proof.text);
  const fonts = await readFonts(pdf);
  const missing = boardWording(model)
    .flatMap(({ detail }) => detail.split(/[\s；]/))
    .filter((part) => !text.includes(letters(part)));
  return [
    ...(isExact(boxes?.media, page) ? [] : ['page size']),
    ...(isExact(boxes?.trim, size) ? [] : ['trim size']),
    ...(isExact(
      boxes?.bleed,
      size.map((mm) => mm + 6),
    )
      ? []
      : ['bleed size']),
    ...(fonts.length > 0 && fonts.every(({ isEmbedded }) => isEmbedded) ? [] : ['fonts']),
    ...(fonts.every(({ name }) => /^\/[A-Z]{6}\+NotoSansSC/.test(name)) ? [] : ['subsets']),
    ...missing.map((part) => `text ${part}`),
    ...(Math.abs(proof.symbolMm - proof.expectedMm) < proof.expectedMm * 0.02 ? [] : ['symbol']),
    ...(proof.expectedMm >= model.readingDistanceM * 100 ? [] : ['reading distance']),
    ...(proof.quietModules === 4 ? [] : [`quiet zone ${proof.quietModules}`]),
    ...damageNames.flatMap((name) => [
      ...(proof.readings[name].zxing ? [] : [`zxing ${name}`]),
      ...(proof.readings[name].jsqr || pessimistic.has(name) ? [] : [`jsqr ${name}`]),
    ]),
  ];
};

/** What the least tolerant reader is not asked to read; phones are as good as the other. */
const pessimistic: ReadonlySet<Damage> = new Set(['dirty', 'covered by a sticker']);

describe('the front of a board as a print file', () => {
  it.each(boardsOfEachFormat().map((model) => ({ model, ...model })))(
    'is true to size, real text and readable after every damage: $widthMm by $heightMm',
    async ({ model }) => {
      expect(await faultsOf(model)).toEqual([]);
    },
  );

  it.skipIf(wanted === 0)(
    `stands the same proof for ${wanted} random boards`,
    { timeout: 3_600_000 },
    async () => {
      const table = new Map<string, { zxing: number; jsqr: number; either: number }>();
      const sizes: number[] = [];
      const faults: string[] = [];
      for (const model of randomBoards(wanted, 20261031)) {
        faults.push(...(await faultsOf(model)).map((fault) => `${model.code} ${fault}`));
        sizes.push((await printFront(model, 'H')).length);
        for (const level of levels)
          count(table, level, await proveFront(model, await printFront(model, level), level));
      }
      console.log(tableOf(table, wanted, sizes));
      expect(faults).toEqual([]);
    },
  );
});

const levels: readonly QrLevel[] = ['L', 'M', 'Q', 'H'];

const count = (
  table: Map<string, { zxing: number; jsqr: number; either: number }>,
  level: QrLevel,
  { readings }: FrontProof,
): void => {
  for (const name of damageNames) {
    const key = `${name} ${level}`;
    const row = table.get(key) ?? { zxing: 0, jsqr: 0, either: 0 };
    const { zxing, jsqr } = readings[name];
    row.zxing += Number(zxing);
    row.jsqr += Number(jsqr);
    row.either += Number(zxing || jsqr);
    table.set(key, row);
  }
};

/** Rates in per cent, `zxing / jsqr`, as a table in Markdown. */
const tableOf = (
  table: ReadonlyMap<string, { zxing: number; jsqr: number }>,
  boards: number,
  sizes: readonly number[],
): string => {
  const per = (read: number): string => ((read / boards) * 100).toFixed(1);
  const rows = damageNames.map((name) => {
    const cells = levels.map((level) => {
      const { zxing, jsqr } = table.get(`${name} ${level}`) ?? { zxing: 0, jsqr: 0 };
      return `${per(zxing)} / ${per(jsqr)}`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const sorted = [...sizes].sort((a, b) => a - b);
  const kilobytes = (share: number): string =>
    ((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) / 1024).toFixed(0);
  return [
    `| damage | ${levels.join(' | ')} |`,
    `| --- |${levels.map(() => ' --- |').join('')}`,
    ...rows,
    `front.pdf: ${kilobytes(0)} to ${kilobytes(1)} KB, median ${kilobytes(0.5)} KB`,
  ].join('\n');
};
