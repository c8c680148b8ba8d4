import { describe, expect, it } from 'vitest';
import { getRow, indexRecord } from '../../../../src/core/record/recordIndex.ts';
import { batchList } from '../../../../src/view/boards/print/batchList.ts';
import { boardFileLinks } from '../../../../src/view/boards/print/boardFileLinks.ts';
import { fitBoardFormat } from '../../../../src/view/boards/print/boardFormat.ts';
import { boardPicture } from '../../../../src/view/boards/print/boardPicture.ts';
import { boardPrintIssues } from '../../../../src/view/boards/print/boardPrintIssues.ts';
import { boardPrintModel } from '../../../../src/view/boards/print/boardPrintModel.ts';
import { boardProof, boardWording } from '../../../../src/view/boards/print/boardProof.ts';
import { printableBoards } from '../../../../src/view/boards/print/printableBoards.ts';
import { reprintModels } from '../../../../src/view/boards/print/reprintModels.ts';
import { district } from '../../../district/district.ts';

const portal = district();
const { index } = portal;
const modelOf = (code: string) => boardPrintModel(portal, getRow(index.boardByCode, code));
const main = modelOf('HX1A086');

describe('the next print of a board', () => {
  it('has the current reach: from, to, length, and the next face number', () => {
    expect(main).toMatchObject({
      code: 'HX1A086',
      row: 6,
      printedCode: 'HX1-A086',
      level: 'district',
      riverName: '望川河',
      riverPinyin: '',
      reachName: '青禾镇上段',
      from: '望川岭',
      to: '禾口桥',
      length: '10 公里',
      overview: '望川河由北向南穿过全县，长 20 公里，是青禾镇各村和南桥街道的界河。',
      goals: ['两岸无新增乱占乱建', '出境断面不劣于Ⅲ类'],
      supervisionPhone: '0300-860 1314',
      department: '望川县水务局',
      issuer: '望川县河长制办公室',
      contentDate: '内容截至 2026 年 9 月 30 日',
      place: '禾口桥西头',
      faceNumber: 2,
      readingDistanceM: 2,
      isDemonstration: true,
      edition: { edition: '2026-10-09', number: 2 },
    });
    expect(modelOf('HX1A06A').faceNumber).toBe(3);
    expect(modelOf('HX1A13C')).toMatchObject({
      reachName: '桥头社区左岸段',
      from: '东埂渡',
      to: '县界',
      length: '6 公里',
      readingDistanceM: 1.5,
    });
  });

  it('lists everyone who answers, from the water upwards, the police last', () => {
    expect(
      main.chiefs.map(({ title, name, post, duty, phone }) =>
        [title, name, post, phone, duty].join(' '),
      ),
    ).toEqual([
      '镇级河长 范秋实 青禾镇党委副书记、镇长 0300-860 3001 本镇河段巡查、清理和整改。',
      '县级河长 邵明哲 望川县副县长 0300-860 1314 组织望川河治理，督促沿河镇街履职。',
      '总河长 梁若谷 望川县委副书记、县长 0300-860 1314 全县河湖管理保护负总责。',
      '总河长 宋怀远 望川县委书记 0300-860 1002 全县河湖管理保护负总责。',
      '总警长 雷震宇 望川县公安局副局长 0300-860 1110 ',
    ]);
  });

  it('prints a vacancy as vacant, with its place and first day', () => {
    const moved = indexRecord({
      ...index.record,
      signboards: index.record.signboards.map((board) =>
        board.code === 'HX1A11G'
          ? { ...board, reachId: getRow(index.reachById, 'hx-donggeng').id }
          : board,
      ),
    });
    const model = boardPrintModel(
      { ...portal, index: moved },
      getRow(moved.boardByCode, 'HX1A11G'),
    );
    expect(model.chiefs[0]).toEqual({
      level: 'village',
      title: '村级河长',
      titleEn: '',
      name: '空缺',
      post: '东埂村段',
      duty: '2026 年 6 月 30 日起空缺',
      phone: '',
      isVacant: true,
    });
    expect(boardProof(model, 150).warnings).toEqual(['村级河长空缺，牌面印“空缺”']);
  });

  it('has its address in letters and in the QR code', () => {
    expect(main.qrText).toBe('https://WCH.EXAMPLE.GOV.CN/hzz/Q/HX1A086');
    expect(main.addressLines).toEqual(['WCH.EXAMPLE.GOV.CN', '/hzz/Q/HX1A086']);
  });

  it('has the telephones of the place on its back', () => {
    expect(main.back.hotlines).toEqual([
      { phone: '0300-860 1314', name: '县河长办监督电话' },
      { phone: '12345', name: '政务服务便民热线' },
      { phone: '12314', name: '水利部监督举报服务平台' },
    ]);
    expect(main.back.slogan).toBe('保护河湖 人人有责');
  });

  it('draws the river from source to mouth, with the section and the board', () => {
    expect(main.schematic).toMatchObject({
      source: '望川岭',
      mouth: '县界',
      wholeLength: '全长 20 公里',
      boardShare: 0.95,
      northDegrees: -90,
    });
    // The drawn line is slightly longer than its 20 km: 20.015.
    expect(main.schematic.river).toEqual([
      [0, 0],
      [20.015, 0],
    ]);
    expect(main.schematic.section).toEqual([
      [0, 0],
      [10.008, 0],
    ]);
    expect(main.schematic.board).toEqual([9.507, 0]);
    expect(modelOf('HX1A11G').schematic.boardShare).toBe(0.24);
  });

  it('has the river’s name in pinyin only on a bilingual face', () => {
    const boards = {
      readingDistanceM: 3,
      bilingual: true,
      slogan: '爱河',
      prohibitedActs: ['挖沙'],
      prohibitedBasis: '本县规定',
    };
    const model = boardPrintModel(
      {
        ...portal,
        site: { ...portal.site, printing: { ...portal.site.printing, boards } },
        readRiver: () => 'lv feng he',
      },
      getRow(index.boardByCode, 'HX1A13C'),
    );
    expect(model).toMatchObject({
      riverPinyin: 'Lü Feng He',
      readingDistanceM: 3,
      back: { slogan: '爱河', acts: ['挖沙'], basis: '本县规定' },
    });
    expect(model.chiefs.map(({ titleEn }) => titleEn)).toEqual([
      'Village chief',
      'Town chief',
      'District chief',
      'General chief',
      'General chief',
      'River police',
    ]);
  });
});

describe('the proof sheet', () => {
  const proof = boardProof(main, 200);

  it('names its data, size and fingerprint', () => {
    expect(proof.facts.slice(0, 2)).toEqual([
      '数据版次 2026-10-09（第 2 次发布）　成品尺寸 1500 × 1000 毫米，版式 landscape-1500',
      `公开数据指纹 ${portal.newestEdition.recordSha256}`,
    ]);
    expect(proof.warnings).toEqual([]);
  });

  it('lists each field with its value and its place in the record', () => {
    const rows = proof.rows.map(({ field, value, source }) => `${field} | ${value} | ${source}`);
    expect(rows.slice(0, 7)).toEqual([
      '牌名与牌级 | 河长公示牌 县级河段 | record/signboards.json › HX1-A086 › level',
      '河流名称 | 望川河 | record/rivers.json › 望川河 › name',
      '河段 | 青禾镇上段 | record/reaches.json › 青禾镇上段 › name',
      '起点 | 望川岭 | record/reaches.json › 青禾镇上段 › fromName',
      '止点 | 禾口桥 | record/reaches.json › 青禾镇上段 › toName',
      '河段长度 | 10 公里 | record/reaches.json › 青禾镇上段 › toKm − fromKm',
      '镇级河长 | 范秋实　青禾镇党委副书记、镇长　0300-860 3001　本镇河段巡查、清理和整改。 | record/postHoldings.json、people.json、contacts.json',
    ]);
    expect(rows).toContain('牌面版次 | 第 2 版 | record/signboards.json › HX1-A086 › faces + 1');
    expect(rows).toContain(
      '二维码 | https://WCH.EXAMPLE.GOV.CN/hzz/Q/HX1A086　纠错 H 级，码宽 200 毫米，四周留白 4 模块，按 2 米扫码 | site.json › printing.boards.readingDistanceM',
    );
  });

  it('has a text alternative, without code and address', () => {
    const terms = boardWording(main).map(({ term }) => term);
    expect(terms.slice(0, 3)).toEqual(['牌名与牌级', '河流名称', '河段']);
    expect(terms).not.toContain('网址');
    expect(terms).not.toContain('河名拼音');
  });
});

describe('the reasons against printing a board', () => {
  const inShort = (change: Partial<typeof main>) =>
    boardPrintIssues({ ...main, ...change }).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('are none for the boards of the district', () => {
    for (const model of printableBoards(portal)) expect(boardPrintIssues(model)).toEqual([]);
  });

  it('are a size without a layout, or an empty mandatory field', () => {
    expect(inShort({ widthMm: 900, heightMm: 900 })).toEqual(['print.format 6.widthMm']);
    expect(inShort({ from: ' ', to: '' })).toEqual([
      'print.missing 6.face.from',
      'print.missing 6.face.to',
    ]);
    expect(inShort({ goals: [], supervisionPhone: '', issuer: '' })).toEqual([
      'print.missing 6.face.goals',
      'print.missing 6.face.supervisionPhone',
      'print.missing 6.face.issuer',
    ]);
    expect(inShort({ chiefs: [] })).toEqual(['print.missing 6.face.chiefs']);
    expect(inShort({ isBilingual: true })).toEqual(['print.missing 6.face.riverPinyin']);
  });

  it('are a chief without post or duty, but not police without a duty or a vacancy', () => {
    const without = (change: Partial<(typeof main.chiefs)[number]>, at: number) =>
      inShort({
        chiefs: main.chiefs.map((chief, place) => (place === at ? { ...chief, ...change } : chief)),
      });
    expect(without({ post: '' }, 1)).toEqual(['print.missing 6.face.chiefs.1.post']);
    expect(without({ duty: '' }, 0)).toEqual(['print.missing 6.face.chiefs.0.duty']);
    expect(without({ duty: '' }, 4)).toEqual([]);
    expect(without({ post: '', duty: '', isVacant: true }, 0)).toEqual([]);
  });
});

describe('the boards to print', () => {
  const codes = (choice: Parameters<typeof printableBoards>[1]) =>
    printableBoards(portal, choice).map(({ code }) => code);

  it('are those in use, of a region, of a river or of a list', () => {
    expect(codes({})).toHaveLength(10);
    expect(codes({})).not.toContain('HX1A094');
    expect(codes({ regionCode: '000301001' })).toEqual([
      'HX1A04E',
      'HX1A06A',
      'HX1A078',
      'HX1A11G',
      'HX1A13C',
    ]);
    expect(codes({ regionCode: '000301001002' })).toEqual(['HX1A04E']);
    expect(codes({ riverId: 'yang-ping-gou' })).toEqual(['HX1A12E']);
    expect(codes({ codes: new Set(['HX1A094', 'HX1A01K']) })).toEqual(['HX1A01K']);
    expect(codes({ riverId: 'huai-xi', regionCode: '000301002' })).toEqual([]);
  });

  it('are sorted by urgency for a reprint', () => {
    expect(reprintModels(portal).map(({ code }) => code)).toEqual([
      'HX1A05C',
      'HX1A078',
      'HX1A086',
      'HX1A04E',
      'HX1A13C',
      'HX1A06A',
      'HX1A11G',
    ]);
  });

  it('have an acceptance list to sign', () => {
    const list = batchList([modelOf('HX1A13C')]);
    expect(list.lede).toBe('本批 1 块。每块牌装好后拍照，逐项核对打勾。');
    expect(list.entries).toEqual([
      {
        heading: 'HX1-A13C　望川河 桥头社区左岸段',
        lines: [
          '位置 东埂渡',
          '尺寸 1200 × 800 毫米',
          '第 2 版，内容截至 2026 年 9 月 30 日',
          'WCH.EXAMPLE.GOV.CN/hzz/Q/HX1A13C',
        ],
      },
    ]);
  });
});

describe('the size of a board', () => {
  it('uses the largest format of its proportions that is not larger', () => {
    expect(fitBoardFormat(1500, 1000)).toEqual({
      id: 'landscape-1500',
      layout: 'landscape',
      unitMm: 1,
    });
    expect(fitBoardFormat(1200, 800)).toMatchObject({ id: 'landscape-1200', unitMm: 0.8 });
    expect(fitBoardFormat(3000, 2000)).toMatchObject({ id: 'landscape-1500', unitMm: 2 });
    expect(fitBoardFormat(600, 900)).toMatchObject({ id: 'portrait-600', layout: 'portrait' });
    expect(fitBoardFormat(1199, 800)).toBeUndefined();
    expect(fitBoardFormat(1200, 801)).toBeUndefined();
    expect(fitBoardFormat(1500, 1000.9)?.id).toBe('landscape-1500');
  });

  it('gives the picture its pixels', () => {
    expect(boardPicture(main)).toMatchObject({
      address: '/signboards/HX1A086/board.png',
      widthPx: 1200,
      heightPx: 800,
    });
    expect(boardPicture(modelOf('HX1A11G'))).toMatchObject({ widthPx: 800, heightPx: 1200 });
  });
});

it('links each file of a board with its size', () => {
  expect(boardFileLinks('HX1A01K', () => 12_345)).toEqual([
    { text: '正面 PDF', address: '/signboards/HX1A01K/front.pdf', note: '12 KB' },
    { text: '背面 PDF', address: '/signboards/HX1A01K/back.pdf', note: '12 KB' },
    { text: '清样 PDF（A4，签字用）', address: '/signboards/HX1A01K/proof.pdf', note: '12 KB' },
    { text: '牌面 SVG', address: '/signboards/HX1A01K/board.svg', note: '12 KB' },
    { text: '牌面 PNG', address: '/signboards/HX1A01K/board.png', note: '12 KB' },
  ]);
});
