import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readGlyphFile } from '../../../src/core/characters/glyphFile.ts';
import { readGlyphs } from '../../../src/data/glyphs.ts';
import { UnsoundRecord } from '../../../src/data/unsoundRecord.ts';
import { listPiece } from '../../../src/print/document/listPiece.ts';
import { fontFile } from '../../../src/print/engine/fontFile.ts';
import { contoursOf } from '../../../src/print/engine/glyphContours.ts';
import { readFonts } from './pdfReader.ts';

const svg = (body: string, head = 'viewBox="0 0 100 100"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${head}>${body}</svg>`;
const ring = svg('<path d="M10 10h80v80h-80z M50 20c17 0 30 13 30 30s-13 30-30 30z"/>');

const piece = listPiece({
  title: '王\u{3134a}',
  lede: '',
  photo: '',
  checks: [],
  remark: '',
  entries: [{ heading: '王\u{3134a}', lines: [] }],
  signatures: [],
  dateWord: '',
});

describe('a file of an outline', () => {
  it.each([
    ['U+3134A.svg', ring, 'glyph'],
    ['u+3134a.svg', ring, 'glyph'],
    ['U+0041.svg', ring, 'name'],
    ['王.svg', ring, 'name'],
    ['U+3134A.svg', svg('<path d="M0 0h1v1z"/>', 'width="100"'), 'frame'],
    ['U+3134A.svg', svg('<path d="M0 0h1v1z"/>', 'viewBox="0 0 100 50"'), 'frame'],
    ['U+3134A.svg', svg('<text>王</text>'), 'content'],
    ['U+3134A.svg', svg('<g transform="scale(2)"><path d="M0 0h1v1z"/></g>'), 'content'],
    ['U+3134A.svg', svg('<script>alert(1)</script><path d="M0 0h1v1z"/>'), 'content'],
    ['U+3134A.svg', svg(''), 'content'],
  ])('%s is read, or its fault is named', (name, source, outcome) => {
    const read = readGlyphFile(name, source);
    expect('glyph' in read ? 'glyph' : read.fault).toBe(outcome);
  });

  it('is refused with its name in the content', () => {
    const content = mkdtempSync(join(tmpdir(), 'jianhe-glyphs-'));
    mkdirSync(join(content, 'glyphs'));
    writeFileSync(join(content, 'glyphs', 'U+3134A.svg'), svg('<text>王</text>'));
    expect(() => readGlyphs(content)).toThrow(UnsoundRecord);
  });
});

it('becomes a face with the same outline, on the baseline of the house', () => {
  const read = readGlyphFile('U+3134A.svg', ring);
  if ('fault' in read) throw new Error(read.fault);
  const { glyph } = read;
  const bytes = fontFile('Face', [{ character: glyph.character, contours: contoursOf(glyph) }]);
  const face = create(Buffer.from(bytes));
  if ('fonts' in face) throw new Error('one face');
  expect([face.familyName, ...face.characterSet]).toEqual(['Face', 0x3134a]);
  const { bbox, advanceWidth } = face.glyphForCodePoint(0x3134a);
  expect([bbox.minX, bbox.minY, bbox.maxX, bbox.maxY, advanceWidth]).toEqual([
    100, -20, 900, 780, 1000,
  ]);
});

describe('a piece with a character that only the office has', () => {
  const before = process.env['JIANHE_CONTENT'];
  const content = mkdtempSync(join(tmpdir(), 'jianhe-glyphs-'));
  const print = async () => {
    vi.resetModules();
    const { printPiece } = await import('../../../src/print/engine/printPiece.ts');
    return printPiece(piece);
  };

  beforeAll(() => {
    process.env['JIANHE_CONTENT'] = content;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['JIANHE_CONTENT'];
    else process.env['JIANHE_CONTENT'] = before;
    vi.resetModules();
  });

  it('is left out until the outline is there, then printed with it', async () => {
    const without = await print();
    expect(without.ok).toBe(false);
    mkdirSync(join(content, 'glyphs'));
    writeFileSync(join(content, 'glyphs', 'U+3134A.svg'), ring);
    const printed = await print();
    if (!printed.ok) throw new Error(JSON.stringify(printed.faults));
    const fonts = await readFonts(await printed.printed.pdf());
    expect(fonts.find(({ name }) => name.includes('JianheOfficeGlyphs'))?.isEmbedded).toBe(true);
  });
});
