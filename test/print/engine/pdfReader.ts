import { PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import type { Picture } from './damages.ts';

const mmPerPoint = 25.4 / 72;

/** Sizes of a page's boxes, millimetres. */
export interface PageBoxes {
  readonly media: readonly [width: number, height: number];
  readonly trim: readonly [width: number, height: number];
  readonly bleed: readonly [width: number, height: number];
}

export const readBoxes = async (pdf: Uint8Array): Promise<readonly PageBoxes[]> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map((page: PDFPage) => ({
    media: sizeOf(page.getMediaBox()),
    trim: sizeOf(page.getTrimBox()),
    bleed: sizeOf(page.getBleedBox()),
  }));
};

const sizeOf = ({
  width,
  height,
}: {
  width: number;
  height: number;
}): readonly [number, number] => [width * mmPerPoint, height * mmPerPoint];

/** Fonts of a PDF: name, and whether its glyphs are embedded. */
export const readFonts = async (
  pdf: Uint8Array,
): Promise<readonly { readonly name: string; readonly isEmbedded: boolean }[]> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    if (object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) return [];
    const name = String(object.get(PDFName.of('FontName')));
    return [{ name, isEmbedded: object.has(PDFName.of('FontFile2')) }];
  });
};

/** Position of a character: distances of its ink from the edges of the cut, millimetres. */
export interface CharacterPlace {
  readonly character: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every visible character of every page inside its cut, from an independent reader. */
export const readCharacters = async (pdf: Uint8Array): Promise<readonly CharacterPlace[]> => {
  const trims = await PDFDocument.load(pdf, { updateMetadata: false });
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return trims.getPages().flatMap((page, at) => {
      const trim = page.getTrimBox();
      return charactersOf(document.getPage(at)).map(({ character, left, right, bottom, top }) => ({
        character,
        left: (left - trim.x) * mmPerPoint,
        right: (trim.x + trim.width - right) * mmPerPoint,
        top: (trim.y + trim.height - top) * mmPerPoint,
        bottom: (bottom - trim.y) * mmPerPoint,
      }));
    });
  } finally {
    document.destroy();
  }
};

/** The library returns only the text of a page; positions come from its engine. */
const charactersOf = (page: PDFiumPage): readonly CharacterPlace[] => {
  const engine = partOf(page, 'module');
  const memory = partOf(engine, 'wasmExports');
  const text = ask(engine, '_FPDFText_LoadPage', Number(Reflect.get(page, 'pageIdx')));
  const room = ask(memory, 'malloc', 4 * 8);
  const found: CharacterPlace[] = [];
  for (let at = 0; at < ask(engine, '_FPDFText_CountChars', text); at++) {
    const character = String.fromCodePoint(ask(engine, '_FPDFText_GetUnicode', text, at));
    if (/[\s\0]/.test(character)) continue;
    ask(engine, '_FPDFText_GetCharBox', text, at, room, room + 8, room + 16, room + 24);
    const heap: unknown = Reflect.get(engine, 'HEAPU8');
    if (!(heap instanceof Uint8Array)) throw new Error('PDFium has no memory');
    const numbers = new DataView(heap.buffer, room);
    const side = (step: number): number => numbers.getFloat64(step * 8, true);
    found.push({ character, left: side(0), right: side(1), bottom: side(2), top: side(3) });
  }
  ask(memory, 'free', room);
  ask(engine, '_FPDFText_ClosePage', text);
  return found;
};

const partOf = (whole: object, name: string): object => {
  const part: unknown = Reflect.get(whole, name);
  if (typeof part !== 'object' || part === null) throw new Error(`PDFium has no ${name}`);
  return part;
};

const ask = (engine: object, name: string, ...values: readonly number[]): number => {
  const answer: unknown = Reflect.get(engine, name);
  if (typeof answer !== 'function') throw new Error(`PDFium has no ${name}`);
  return Number(Reflect.apply(answer, engine, values));
};

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** A page of a PDF rendered by an independent reader, and its text. */
export const readPage = async (
  pdf: Uint8Array,
  dotsPerInch: number,
): Promise<{ readonly text: string; readonly picture: Picture }> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const page = document.getPage(0);
    // The library closes the page after drawing it, so read the text first.
    const text = page.getText();
    const { data, width, height } = await page.render({
      scale: dotsPerInch / 72,
      render: 'bitmap',
    });
    return { text, picture: { pixels: new Uint8Array(data), width, height } };
  } finally {
    document.destroy();
  }
};
