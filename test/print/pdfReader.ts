import { PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
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

/** Fonts of a PDF: name, and whether its glyphs are inside. */
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

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** A page of a PDF as an independent reader draws it, and its text. */
export const readPage = async (
  pdf: Uint8Array,
  dotsPerInch: number,
): Promise<{ readonly text: string; readonly picture: Picture }> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const page = document.getPage(0);
    // The library closes the page after drawing it: the text is read first.
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
