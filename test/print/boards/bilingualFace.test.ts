import { describe, expect, it } from 'vitest';
import { readPinyin } from '../../../src/data/pinyin.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { getSite } from '../../../src/data/site.ts';
import { withRiverPinyin } from '../../../src/pinyin/riverPinyin.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { boardPrinting } from '../../../src/view/boards/print/boardPrinting.ts';
import { printableBoards } from '../../../src/view/boards/print/printableBoards.ts';
import { boardFormats } from '../../../src/view/boards/print/boardFormat.ts';
import { readPage } from '../engine/pdfReader.ts';
import { resized } from './boardExamples.ts';
import { printFront } from './proveBoard.ts';

/** A board of a river of the demonstration under an office that prints two languages, or one. */
const boardWhere = (bilingual: boolean, river = '乐亭河'): BoardPrintModel => {
  const site = getSite();
  const boards = { ...boardPrinting(site), bilingual };
  const source = withRiverPinyin(
    { ...loadPublished(), site: { ...site, printing: { ...site.printing, boards } } },
    readPinyin,
  );
  const model = printableBoards(source).find(({ riverName }) => riverName === river);
  if (!model) throw new Error('The demonstration has boards on this river');
  return model;
};

const frontText = async (model: BoardPrintModel): Promise<string> =>
  (await readPage(await printFront(model, 'H'), 10)).text.normalize('NFKC').replace(/\s+/g, ' ');

const english = [
  'River Chief Board',
  'Lao Ting He',
  'From',
  'To',
  'Length',
  'The river',
  'Goals',
  'Supervision',
  'Scan for chiefs, telephones and problems',
  'Village chief',
  'Town chief',
  'District chief',
];

describe('the bilingual face of a board', () => {
  it.each(boardFormats)(
    'sets English beside its labels, and the reading that is on record: $widthMm by $heightMm',
    async ({ widthMm, heightMm }) => {
      const text = await frontText(resized(boardWhere(true), widthMm, heightMm));
      expect(english.filter((words) => !text.includes(words))).toEqual([]);
    },
  );

  it('reads every river as the finder does, whether or not its row says how', () => {
    expect(boardWhere(true, '沙沟河').riverPinyin).toBe('Sha Gou He');
    const { index } = loadPublished();
    const office = { places: { 沙沟: 'suo gou' }, people: {} };
    const { readRiver } = withRiverPinyin({}, () => office);
    const unread = index.record.rivers.filter(
      (river) => readRiver(river).split(' ').length !== Array.from(river.name).length,
    );
    expect(unread).toEqual([]);
    expect(index.record.rivers.map(readRiver)).toContain('suo gou he');
  });

  it('is an option: an office that has not asked for it prints Chinese alone', async () => {
    const text = await frontText(boardWhere(false));
    expect(english.filter((words) => text.includes(words))).toEqual([]);
  });
});
