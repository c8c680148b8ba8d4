import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardBatchPdf } from '../../../src/print/boards/boardBatch.ts';
import {
  getBoardFile,
  isBoardKept,
  keepBoard,
  makeBoard,
  placeBoardFiles,
} from '../../../src/print/boards/boardFiles.ts';
import { printBoards } from '../../../scripts/print/printBoards.ts';
import { readBoxes, readPage } from '../engine/pdfReader.ts';
import { boardsOfEachFormat, formatOf, resized } from './boardExamples.ts';

const [wide, , tall] = boardsOfEachFormat();
if (!wide || !tall) throw new Error('There are three formats');

const before = process.env['JIANHE_PRINT_CACHE'];

beforeAll(() => {
  process.env['JIANHE_PRINT_CACHE'] = mkdtempSync(join(tmpdir(), 'print-'));
});

afterAll(() => {
  if (before === undefined) delete process.env['JIANHE_PRINT_CACHE'];
  else process.env['JIANHE_PRINT_CACHE'] = before;
});

describe('the files of a board', () => {
  it('have the same bytes whether new or cached', async () => {
    const { files: made } = await makeBoard(wide, formatOf(wide));
    const kept = await Promise.all(
      (['front.pdf', 'back.pdf', 'proof.pdf', 'board.svg', 'board.png'] as const).map(
        async (name) => ({ name, bytes: await getBoardFile(wide, name) }),
      ),
    );
    for (const { name, bytes } of kept)
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(made[name] ?? [])), name).toBe(0);
  });

  it('are made again only if printed content has changed', async () => {
    expect(isBoardKept({ ...wide })).toBe(true);
    expect(isBoardKept({ ...wide, supervisionPhone: '0300-820 9999' })).toBe(false);
    expect(await printBoards([wide, tall], () => undefined)).toMatchObject({
      made: 1,
      printed: [wide, tall],
    });
    expect(await printBoards([wide, tall], () => undefined)).toMatchObject({
      made: 0,
      printed: [wide, tall],
    });
    const folder = process.env['JIANHE_PRINT_CACHE'] ?? '';
    expect(readdirSync(folder).filter((name) => name.includes('.'))).toEqual([]);
  });

  it('report progress', async () => {
    const told: string[] = [];
    const boards = [1, 2].map((at) => ({ ...tall, issuer: `第 ${at} 河长制办公室` }));
    await printBoards(boards, (done, total) => told.push(`${done}/${total}`));
    expect(told).toEqual(['1/2', '2/2']);
  });

  it('have the proportions of the board, with text as outlines', async () => {
    const svg = new TextDecoder().decode(await getBoardFile(tall, 'board.svg'));
    expect(svg).toMatch(/^<svg viewBox="[\d. ]+" width="600mm" height="900mm"/);
    expect(svg).not.toMatch(/<text|<image|href="http|font-family/);
    const { width, height, format } = await sharp(await getBoardFile(tall, 'board.png')).metadata();
    expect({ width, height, format }).toEqual({ width: 800, height: 1200, format: 'png' });
  });

  it('stay small: a picture for a page, a front for an e-mail', async () => {
    expect((await getBoardFile(wide, 'board.png')).length).toBeLessThan(120 * 1024);
    expect((await getBoardFile(wide, 'front.pdf')).length).toBeLessThan(150 * 1024);
  });

  it('have the configured prohibitions on the back, below the slogan', async () => {
    const { text } = await readPage(await getBoardFile(wide, 'back.pdf'), 10);
    const letters = text.replace(/\s/g, '');
    for (const words of [...wide.back.acts, wide.back.slogan, wide.back.basis])
      expect(letters).toContain(words.replace(/\s/g, ''));
  });

  it('list every field on an A4 proof with its source and the edition', async () => {
    const pdf = await getBoardFile(wide, 'proof.pdf');
    const [page] = await readBoxes(pdf);
    expect(page?.media.map(Math.round)).toEqual([210, 297]);
    const { text } = await readPage(pdf, 10);
    const letters = text.replace(/\s/g, '');
    expect(letters).toContain(`数据版次${wide.edition.edition}`);
    expect(letters).toContain(wide.edition.recordSha256);
    expect(letters).toContain('record/rivers.json›');
  });

  it('form one PDF for a batch, each front before its back, boxes kept', async () => {
    const pages = await readBoxes(await boardBatchPdf([wide, tall]));
    expect(pages.map(({ trim }) => trim.map(Math.round))).toEqual([
      [1500, 1000],
      [1500, 1000],
      [600, 900],
      [600, 900],
    ]);
  });

  it('scale with the board: a larger board of the same proportions has the same face', async () => {
    const large = await getBoardFile(resized(wide, 2400, 1600), 'front.pdf');
    const [page] = await readBoxes(large);
    expect(page?.trim.map((mm) => mm.toFixed(1))).toEqual(['2400.0', '1600.0']);
  });
});

/** Every list of the print cache. */
const keptLists = (): readonly string[] =>
  globSync(join(process.env['JIANHE_PRINT_CACHE'] ?? '', '*', 'made.json'));

describe('a board that is left out', () => {
  const long = { ...tall, riverName: '一条名字实在太长的河沟支流' };

  it('has no files, and the others are printed', async () => {
    const sizeless = { ...resized(wide, 1000, 1000), code: 'HX1A0ZZ' };
    const { printed, leftOut } = await printBoards([long, wide, sizeless], () => undefined);
    expect(printed).toEqual([wide]);
    expect([...leftOut].map(([code, [issue]]) => [code, issue?.code])).toEqual([
      [tall.code, 'print.overflow'],
      ['HX1A0ZZ', 'print.format'],
    ]);
    const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'board');
    await placeBoardFiles(long, folder);
    expect(existsSync(folder)).toBe(false);
    await expect(getBoardFile(long, 'front.pdf')).rejects.toThrow(`${tall.code} has no front.pdf`);
  });

  it('keeps its faults in the cache, so it is not set again', async () => {
    const narrow = { ...long, riverName: '另一条名字实在太长的河沟支流' };
    const before = keptLists();
    const outcome = await keepBoard(narrow);
    expect(await keepBoard({ ...narrow })).toEqual(outcome);
    const [list, ...others] = keptLists().filter((file) => !before.includes(file));
    if (list === undefined || others.length > 0) throw new Error('One board keeps one list');
    expect(readdirSync(dirname(list))).toEqual(['made.json']);
    const marked = readFileSync(list, 'utf8').replaceAll(/"neededMm":[\d.]+/g, '"neededMm":4321');
    writeFileSync(list, marked);
    expect(JSON.stringify(await keepBoard({ ...narrow }))).toContain('"neededMm":4321');
  });

  it('is not confused with the same board once a field is known', async () => {
    const unknown = { ...tall, overview: '' };
    const outcome = await keepBoard(unknown);
    expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path.at(-1))).toEqual(['overview']);
    expect(isBoardKept({ ...unknown })).toBe(true);
    expect(isBoardKept({ ...unknown, overview: '源出北山。' })).toBe(false);
  });
});
