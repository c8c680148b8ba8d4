import { resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { PrintFault } from '../../core/schemas/madeList.ts';
import { compactSvg } from './compactSvg.ts';
import { findMissingCharacters, fontFamilies, fontFolders } from './fonts.ts';
import { setPageBoxes } from './pageBoxes.ts';
import { marginMm, type Sheet } from './sheet.ts';

/** Folder of the templates; commands and builds run at the root of the repository. */
export const templateFolder = resolve('src/print/templates');

/** Plain data for a template: JSON values. */
export type PrintData = Readonly<Record<string, unknown>>;

/** A template with its data: all input of a print file. */
export interface PrintPiece {
  /** File in `src/print/templates`, without extension. */
  readonly template: string;
  /** Size of every page. */
  readonly sheet: Sheet;
  readonly data: PrintData;
}

/** A typeset piece. */
export interface PrintedPiece {
  readonly pages: number;
  /** With trim and bleed boxes. */
  readonly pdf: () => Promise<Uint8Array>;
  /** First page, cropped to the trim, text as outlines. */
  readonly svg: () => string;
  /** First page, cropped to the trim, reduced to a palette. */
  readonly png: (widthPx: number) => Promise<Uint8Array>;
}

/** The typeset piece, or every reason why not. */
export type PrintOutcome =
  | { readonly ok: true; readonly printed: PrintedPiece }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

/**
 * Typesets a piece: template and data to PDF, SVG and PNG. The same piece gives the same bytes.
 *
 * @throws Error on a bug in the template, such as an unknown font family; problems in the data are
 *   returned as faults
 */
export const printPiece = (piece: PrintPiece): PrintOutcome => {
  const glyphFaults = findGlyphFaults(piece.data, []);
  if (glyphFaults.length > 0) return { ok: false, faults: glyphFaults };
  const document = compile(piece);
  const overflows = readOverflows(document);
  if (overflows.length > 0) return { ok: false, faults: overflows };
  return { ok: true, printed: printedPiece(piece, document) };
};

const printedPiece = ({ sheet }: PrintPiece, document: NodeTypstDocument): PrintedPiece => {
  // A board offers its drawing as a file, and as pixels of the same drawing.
  let drawn: string | undefined;
  const svg = (): string =>
    (drawn ??= compactSvg(cropToTrim(uncoverFirstPage(getCompiler().plainSvg(document)), sheet)));
  return {
    pages: document.numOfPages,
    pdf: async () => await setPageBoxes(getCompiler().pdf(document, { pdfTags: false }), sheet),
    svg,
    png: async (widthPx) => {
      const { pixels, width, height } = new Resvg(svg(), {
        fitTo: { mode: 'width', value: widthPx },
        font: { loadSystemFonts: false },
      }).render();
      return await sharp(pixels, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png({ palette: true, colours: 32, effort: 1, dither: 0, compressionLevel: 9 })
        .toBuffer();
    },
  };
};

let compiler: NodeCompiler | undefined;
let compiled = 0;

const getCompiler = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontPaths: [...fontFolders()] }],
  }));

const compile = ({ template, sheet, data }: PrintPiece): NodeTypstDocument => {
  const inputs = {
    data: JSON.stringify(data),
    sheet: JSON.stringify(sheet),
    family: JSON.stringify(fontFamilies()),
  };
  // Evict the compiler's cache regularly, so memory stays bounded over a thousand boards.
  if (++compiled % 16 === 0) getCompiler().evictCache(10);
  const result = getCompiler().compile({
    mainFilePath: resolve(templateFolder, `${template}.typ`),
    inputs,
  });
  const faults = result.takeError() ?? result.takeWarnings();
  if (faults !== null || result.result === null) {
    const reasons = faults === null ? [] : getCompiler().fetchDiagnostics(faults);
    throw new Error(`${template}.typ: ${JSON.stringify(reasons)}`);
  }
  return result.result;
};

/** Every character of the data that the fonts lack, with its location. */
const findGlyphFaults = (
  data: unknown,
  path: readonly (string | number)[],
): readonly PrintFault[] => {
  if (typeof data === 'string')
    return findMissingCharacters(data).map((character) => ({
      kind: 'glyph',
      path,
      character,
      text: data,
    }));
  if (Array.isArray(data))
    return data.flatMap((item: unknown, at) => findGlyphFaults(item, [...path, at]));
  if (typeof data === 'object' && data !== null)
    return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
      findGlyphFaults(value, [...path, key]),
    );
  return [];
};

/** Overflows recorded by `field` in `sheet.typ`: text larger than its place. */
const readOverflows = (document: NodeTypstDocument): readonly PrintFault[] => {
  const noted: unknown = getCompiler().query(document, { selector: '<overflow>', field: 'value' });
  if (!Array.isArray(noted)) throw new Error('Expected a list of overflows');
  return noted.map((value: unknown) => readOverflow(value));
};

const readOverflow = (value: unknown): PrintFault => {
  if (typeof value !== 'object' || value === null) throw new Error('Expected an overflow');
  const entries = new Map(Object.entries(value));
  return {
    kind: 'overflow',
    field: String(entries.get('field')),
    axis: entries.get('axis') === 'width' ? 'width' : 'height',
    neededMm: Number(entries.get('needed')),
    roomMm: Number(entries.get('room')),
  };
};

const pointsPerMm = 72 / 25.4;

/**
 * The compiler stacks pages vertically and moves their contents but not their backgrounds, so all
 * backgrounds cover the first page. Only its own is kept.
 */
const uncoverFirstPage = (svg: string): string => {
  let grounds = 0;
  return svg.replace(/^ {4}<path [^>]* d="M 0 0v [\d.]+ h [\d.]+ v -[\d.]+ Z "\/>$/gm, (ground) =>
    grounds++ === 0 ? ground : '',
  );
};

/** The drawing clipped to the trim. Content outside stays in the file but is hidden. */
const cropToTrim = (svg: string, sheet: Sheet): string => {
  const [x, width, height] = [marginMm(sheet), sheet.widthMm, sheet.heightMm].map((mm) =>
    Number(((mm * pointsPerMm) / sheet.deliveredAt).toFixed(4)),
  );
  return svg.replace(/^<svg[^>]*>/, (root) =>
    root
      .replace(/viewBox="[^"]*"/, `viewBox="${x} ${x} ${width} ${height}"`)
      .replace(/ width="[^"]*"/, ` width="${sheet.widthMm}mm"`)
      .replace(/ height="[^"]*"/, ` height="${sheet.heightMm}mm"`),
  );
};
