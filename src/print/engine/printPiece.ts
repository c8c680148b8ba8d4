import { resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { compactSvg } from './compactSvg.ts';
import { findMissingCharacters, fontFolders } from './fonts.ts';
import { setPageBoxes } from './pageBoxes.ts';
import { marginMm, type Sheet } from './sheet.ts';

/** Folder of the templates; commands and builds run at the root of the repository. */
export const templateFolder = resolve('src/print/templates');

/** Plain data, as a template reads it: what JSON can say. */
export type PrintData = Readonly<Record<string, unknown>>;

/** A template with what is put into it: everything a print file is made from. */
export interface PrintPiece {
  /** File in `src/print/templates`, without its ending. */
  readonly template: string;
  /** Of every page. */
  readonly sheet: Sheet;
  readonly data: PrintData;
}

/** Why a piece cannot be printed; the path leads to the value in the data. */
export type PrintFault =
  | {
      readonly kind: 'glyph';
      readonly path: readonly (string | number)[];
      readonly character: string;
      readonly text: string;
    }
  | {
      readonly kind: 'overflow';
      /** Name that the template gives the place. */
      readonly field: string;
      readonly axis: 'width' | 'height';
      readonly neededMm: number;
      readonly roomMm: number;
    };

/** A piece set in type. */
export interface PrintedPiece {
  readonly pages: number;
  /** With trim and bleed boxes. */
  readonly pdf: () => Promise<Uint8Array>;
  /** First page inside its cut, text as outlines. */
  readonly svg: () => string;
  /** First page inside its cut, reduced to a palette. */
  readonly png: (widthPx: number) => Promise<Uint8Array>;
}

/** Set in type, or every reason why not. */
export type PrintOutcome =
  | { readonly ok: true; readonly printed: PrintedPiece }
  | { readonly ok: false; readonly faults: readonly PrintFault[] };

/**
 * Sets a piece: template and data to PDF, SVG and PNG. The same piece gives the same bytes.
 *
 * @throws Error on a defect of the template, such as an unknown font family; what is wrong with the
 *   data comes back as faults
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
    fontArgs: [{ fontPaths: [...fontFolders] }],
  }));

const compile = ({ template, sheet, data }: PrintPiece): NodeTypstDocument => {
  const inputs = { data: JSON.stringify(data), sheet: JSON.stringify(sheet) };
  // What a thousand boards leave behind in the compiler's memory is forgotten as it goes.
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

/** Every character of the data that the fonts lack, with where it stands. */
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

/** What `field` of `sheet.typ` has noted: text larger than its place. */
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
 * The compiler draws pages below each other and moves their contents, not their grounds: all grounds
 * lie over the first page. Only its own stays.
 */
const uncoverFirstPage = (svg: string): string => {
  let grounds = 0;
  return svg.replace(/^ {4}<path [^>]* d="M 0 0v [\d.]+ h [\d.]+ v -[\d.]+ Z "\/>$/gm, (ground) =>
    grounds++ === 0 ? ground : '',
  );
};

/** The drawing seen through the cut: what lies outside is there and not shown. */
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
