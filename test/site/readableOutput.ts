import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { unzipSync } from 'fflate';

/** One published file, or a member of an archive, as readable text. */
export interface ReadableFile {
  readonly name: string;
  readonly text: string;
}

/** Content of text files; drawings and styles contain only coordinates. */
const plainText = /\.(?:html|json|geojson|csv|txt|xml|js|md|svg)$/;

/**
 * Of print files that exist for every board or river, only one in this many is opened (a proof
 * repeats its front): reading a PDF takes as long as reading a hundred pages.
 */
const opened = (name: string): number => {
  if (name.endsWith('proof.pdf')) return 3;
  return /\/(?:front|back)\.pdf$|^kit\//.test(name) ? 12 : 1;
};

/**
 * All readable text in the files of a folder: text, archives, search index, PDFs, picture metadata.
 */
export const readFiles = async (
  folder: string,
  names: readonly string[],
): Promise<readonly ReadableFile[]> => {
  const counts = new Map<string, number>();
  const found: ReadableFile[] = [];
  for (const name of names) {
    const kind = basename(name);
    const at = counts.get(kind) ?? 0;
    counts.set(kind, at + 1);
    if (/\.(?:pdf|zip)$/.test(name) && at % opened(name) !== 0) continue;
    found.push(...(await readBytes(name, readFileSync(join(folder, name)))));
  }
  return found;
};

const readBytes = async (name: string, bytes: Uint8Array): Promise<readonly ReadableFile[]> => {
  if (plainText.test(name)) return [{ name, text: withoutDrawings(name, decoded(bytes)) }];
  if (/\.pf_(?:fragment|index|meta)$/.test(name))
    return [{ name, text: indexedText(decoded(gunzipSync(bytes))) }];
  if (name.endsWith('.png')) return [{ name, text: pictureNotes(bytes) }];
  if (name.endsWith('.pdf')) return [{ name, text: await pdfText(bytes) }];
  if (!name.endsWith('.zip')) return [];
  const members = Object.entries(unzipSync(bytes));
  const read = await Promise.all(
    members.map(([member, content]) => readBytes(`${name} › ${member}`, content)),
  );
  return read.flat();
};

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The search index separates words with invisible spaces, and table cells with full stops. */
const indexedText = (text: string): string => text.replaceAll('\u200B', '').replaceAll('. ', ' | ');

const withoutDrawings = (name: string, text: string): string =>
  name.endsWith('.svg')
    ? [...text.matchAll(/<(title|desc|text)\b[^>]*>(.*?)<\/\1>/gs)]
        .map(([, , words = '']) => words)
        .join('\n')
    : text.replace(/<(style|svg)\b.*?<\/\1>/gs, ' ');

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** Text of the pages of a PDF from an independent reader, and the file's metadata. */
const pdfText = async (bytes: Uint8Array): Promise<string> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  try {
    const pages = [...document.pages()].map((page) => page.getText());
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    const said = [file.getTitle(), file.getAuthor(), file.getSubject(), file.getKeywords()];
    return [...pages, ...said.flatMap((words) => words ?? [])].join('\n');
  } finally {
    document.destroy();
  }
};

/** Text and Exif chunks of a PNG: metadata from a camera or a program. */
const pictureNotes = (png: Uint8Array): string => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const notes: string[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + view.getUint32(at)) {
    const type = decoded(png.subarray(at + 4, at + 8));
    if (/^(?:tEXt|iTXt|zTXt|eXIf)$/.test(type))
      notes.push(`${type} ${decoded(png.subarray(at + 8, at + 8 + view.getUint32(at)))}`);
  }
  return notes.join('\n');
};
