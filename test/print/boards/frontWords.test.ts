import { expect, it } from 'vitest';
import { getRow, indexRecord } from '../../../src/core/record/recordIndex.ts';
import { qrSymbolMm } from '../../../src/print/boards/boardData.ts';
import { backPiece } from '../../../src/print/boards/boardPieces.ts';
import { printPiece } from '../../../src/print/engine/printPiece.ts';
import { boardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { district } from '../../district/district.ts';
import { readPage } from '../engine/pdfReader.ts';
import { formatOf } from './boardExamples.ts';
import { printFront } from './proveBoard.ts';

const portal = district();
const model = boardPrintModel(portal, getRow(portal.index.boardByCode, 'HX1A086'));

const wordsOf = async (pdf: Uint8Array): Promise<string> =>
  (await readPage(pdf, 10)).text.normalize('NFKC').replace(/\s+/g, ' ');

/** The words in typeset order, ignoring spaces. */
const inOrder = (text: string, ...words: readonly string[]): readonly string[] => {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0;
  });
};

it('prints on the front the record’s data about this reach, each at its label', async () => {
  const front = await wordsOf(await printFront(model, 'H'));
  expect(
    inOrder(
      front,
      '望川河 青禾镇上段 长 10 公里 起 望川岭 止 禾口桥',
      '望川岭 全长 20 公里 县界',
      '望川河由北向南穿过全县,长 20 公里,是青禾镇各村和南桥街道的界河。',
      '望川县水务局',
      '镇级河长 范秋实 青禾镇党委副书记、镇长 本镇河段巡查、清理和整改。 0300-860 3001',
      '县级河长 邵明哲 望川县副县长 组织望川河治理,督促沿河镇街履职。 0300-860 1314',
      '总河长 梁若谷 望川县委副书记、县长 全县河湖管理保护负总责。 0300-860 1314',
      '总河长 宋怀远 望川县委书记 全县河湖管理保护负总责。 0300-860 1002',
      '总警长 雷震宇 望川县公安局副局长 0300-860 1110',
      '管理目标 1 两岸无新增乱占乱建 2 出境断面不劣于 III 类',
      '监督电话 0300-860 1314',
      '望川县河长制办公室 内容截至 2026 年 9 月 30 日 第 2 版 演示数据,不得制作',
      'HX1-A086',
      'WCH.EXAMPLE.GOV.CN /hzz/Q/HX1A086',
    ),
  ).toEqual([]);
}, 60_000);

it('prints on the back the slogan, the prohibitions and the telephones', async () => {
  const outcome = printPiece(backPiece(model, formatOf(model)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  const back = await wordsOf(await outcome.printed.pdf());
  expect(
    inOrder(
      back,
      '保护河湖 人人有责',
      '河道管理范围内禁止 1 围垦河道,修建阻水的建筑物和构筑物 2 弃置',
      '5 损毁堤防、护岸、水文监测设施和公示牌',
      '依据 《中华人民共和国水法》《中华人民共和国河道管理条例》',
      '发现问题请拨打 0300-860 1314 县河长办监督电话 12345 政务服务便民热线 12314 水利部监督举报服务平台',
      '望川河 青禾镇上段 望川县河长制办公室 HX1-A086',
    ),
  ).toEqual([]);
}, 60_000);

it('sizes the QR code at a tenth of the reading distance, and at least as in the layout', () => {
  const symbolOf = (code: string) => {
    const board = boardPrintModel(portal, getRow(portal.index.boardByCode, code));
    return qrSymbolMm(board, formatOf(board));
  };
  // 2 m reading distance; 1.5 m on the smaller face, which is designed with 120 mm.
  expect(symbolOf('HX1A086')).toBe(200);
  expect(symbolOf('HX1A01K')).toBe(150);
  const near = { ...model, readingDistanceM: 1 };
  expect(qrSymbolMm(near, formatOf(near))).toBe(150);
});

it('says on the front that it may not be made while the site is in preparation', async () => {
  const { record } = portal;
  const index = indexRecord({ ...record, office: { ...record.office, demonstration: false } });
  const site = { ...portal.site, preparing: true };
  const board = getRow(index.boardByCode, 'HX1A086');
  const front = await wordsOf(
    await printFront(boardPrintModel({ ...portal, index, site }, board), 'H'),
  );
  expect(front).toContain('第 2 版 网站筹备中,不得制作');
}, 60_000);
