import { PDFDocument } from '@cantoo/pdf-lib';
import { marginMm, type Sheet } from './sheet.ts';

const pointsPerMm = 72 / 25.4;

/**
 * Last pass over a PDF: sets the cut of each page (TrimBox) and the extent of its bleed (BleedBox).
 * Draws nothing and writes no date, so equal input gives equal bytes.
 */
export const setPageBoxes = async (pdf: Uint8Array, sheet: Sheet): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) {
    const { width, height } = page.getMediaBox();
    const inset = (mm: number): [number, number, number, number] => {
      const points = (mm * pointsPerMm) / sheet.deliveredAt;
      return [points, points, width - 2 * points, height - 2 * points];
    };
    page.setTrimBox(...inset(marginMm(sheet)));
    page.setBleedBox(...inset(sheet.slugMm));
  }
  return await document.save({ addDefaultPage: false, updateFieldAppearances: false });
};

/** Merges several PDFs in order; boxes are kept. */
export const joinPdfs = async (pdfs: readonly Uint8Array[]): Promise<Uint8Array> => {
  const joined = await PDFDocument.create({ updateMetadata: false });
  for (const pdf of pdfs) {
    const from = await PDFDocument.load(pdf, { updateMetadata: false });
    const pages = await joined.copyPages(from, from.getPageIndices());
    pages.forEach((page) => joined.addPage(page));
  }
  return await joined.save({ addDefaultPage: false });
};
