import { describe, expect, it } from 'vitest';
import { readPinyin } from '../../../src/data/pinyin.ts';
import { district, districtFolder } from '../../district/district.ts';
import { withRiverPinyin } from '../../../src/pinyin/riverPinyin.ts';
import type { BoardPrintModel } from '../../../src/view/boards/print/boardPrintModel.ts';
import { boardPrinting } from '../../../src/view/boards/print/boardPrinting.ts';
import { printableBoards } from '../../../src/view/boards/print/printableBoards.ts';
import { boardFormats } from '../../../src/view/boards/print/boardFormat.ts';
import { readPage } from '../engine/pdfReader.ts';
import { resized } from './boardExamples.ts';
import { printFront } from './proveBoard.ts';

/** A board of an office that prints two languages, or one. */
const boardWhere = (bilingual: boolean, river = '槐溪'): BoardPrintModel => {
  const { site } = district();
  const boards = { ...boardPrinting(site), bilingual };
  const source = withRiverPinyin(
    { ...district(), site: { ...site, printing: { ...site.printing, boards } } },
    () => readPinyin(districtFolder),
  );
  const model = printableBoards(source).find(({ riverName }) => riverName === river);
  if (!model) throw new Error('The district has boards on this river');
  return model;
};

const frontText = async (model: BoardPrintModel): Promise<string> =>
  (await readPage(await printFront(model, 'H'), 10)).text.normalize('NFKC').replace(/\s+/g, ' ');

const english = [
  'River Chief Board',
  'Huai Xi',
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
    'has English beside its labels, and the reading from the record: $widthMm by $heightMm',
    async ({ widthMm, heightMm }) => {
      const text = await frontText(resized(boardWhere(true), widthMm, heightMm));
      expect(english.filter((words) => !text.includes(words))).toEqual([]);
    },
  );

  it('reads every river like the finder, with or without a reading in its row', () => {
    expect(boardWhere(true, '望川河').riverPinyin).toBe('Wang Chuan He');
    const { index } = district();
    const office = { places: { 望川: 'mang chuan' }, people: {} };
    const { readRiver } = withRiverPinyin({}, () => office);
    const unread = index.record.rivers.filter(
      (river) => readRiver(river).split(' ').length !== Array.from(river.name).length,
    );
    expect(unread).toEqual([]);
    expect(index.record.rivers.map(readRiver)).toContain('mang chuan he');
  });

  it('is optional: an office that has not configured it prints only Chinese', async () => {
    const text = await frontText(boardWhere(false));
    expect(english.filter((words) => text.includes(words))).toEqual([]);
  });
});
