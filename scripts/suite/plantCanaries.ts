import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A word that must never be published. Every place it is planted in adds its own suffix. */
export const CANARY = 'canary7f3a';

/**
 * Copies a content folder and plants a canary in every place that a build accepts but does not
 * publish: files beside the content, leftovers of editors, comments and unused references in
 * articles, and all metadata that a camera or a program writes into a picture. A site built from
 * the copy has the same bytes as one built from the original.
 *
 * @param copy output folder; replaced if it exists
 */
export const plantCanaries = (content: string, copy: string): void => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  for (const folder of ['', 'record', 'editions', 'news', 'bulletins', 'rules', 'pictures'])
    if (existsSync(join(copy, folder))) plantBeside(join(copy, folder));
  for (const folder of ['news', 'bulletins', 'rules']) changeAll(copy, folder, /\.mdx?$/, inText);
  changeAll(copy, 'pictures', /\.jpe?g$/, inJpeg);
};

/** Files beside the content, and leftovers of editors, systems and sync tools. */
const plantBeside = (folder: string): void => {
  const article = `---\ntitle: ${CANARY}-draft\n---\n\n${CANARY}-draft\n`;
  const files = [
    ...['notes.txt', '.DS_Store', 'Thumbs.db', 'desktop.ini', '~$notes.docx', '.sync.ffs_db'],
    ...['.note.mdx.swp', 'note.mdx~', '#note.mdx#', 'note.md.bak', 'note.md.orig', 'sites.csv'],
  ];
  for (const name of files) writeFileSync(join(folder, name), `${CANARY}-${name}\n`);
  // In the folders that are searched for texts: a hidden file, and one a level deeper.
  writeFileSync(join(folder, '.draft.mdx'), article);
  writeFileSync(join(folder, '.draft.md'), article);
  mkdirSync(join(folder, 'old'), { recursive: true });
  for (const name of ['draft.mdx', 'draft.md', 'draft.json', 'draft.jpg'])
    writeFileSync(join(folder, 'old', name), article);
};

const changeAll = (
  copy: string,
  folder: string,
  form: RegExp,
  change: (bytes: Buffer, name: string) => Uint8Array | string,
): void => {
  const at = join(copy, folder);
  if (!existsSync(at)) return;
  for (const name of readdirSync(at).filter((each) => form.test(each) && !each.startsWith('.')))
    writeFileSync(join(at, name), change(readFileSync(join(at, name)), name));
};

/**
 * Comments of YAML, Markdown and MDX, an unused link and an unused footnote. In Markdown the
 * comment is at the end of a paragraph, because alone it would leave an empty line.
 */
const inText = (bytes: Buffer, name: string): string => {
  const [, head = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(bytes.toString('utf8')) ?? [];
  const commented = name.endsWith('.mdx')
    ? `{/* ${CANARY}-comment */}\n\n${body.trim()}\n\n{/* ${CANARY}-comment */}`
    : body.trim().replace(/^(?=[^\s#|>]).*$/m, (line) => `${line}<!-- ${CANARY}-comment -->`);
  const unused = [
    `[${CANARY}-label]: https://${CANARY}.example/ "${CANARY}-title"`,
    `[^${CANARY}]: ${CANARY}-footnote`,
  ];
  return [`---\n# ${CANARY}-yaml\n${head}---`, commented, ...unused, ''].join('\n\n');
};

/**
 * Exif with an artist, XMP with a position, IPTC with a caption, and a comment, before the pixels.
 */
const inJpeg = (bytes: Buffer): Uint8Array => {
  const artist = Buffer.from(`${CANARY}-exif\0`);
  const exif = Buffer.alloc(26);
  exif.write('MM\0*', 0, 'latin1');
  exif.writeUInt32BE(8, 4);
  exif.writeUInt16BE(1, 8);
  exif.writeUInt16BE(0x013b, 10);
  exif.writeUInt16BE(2, 12);
  exif.writeUInt32BE(artist.length, 14);
  exif.writeUInt32BE(26, 18);
  const xmp =
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
    `<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="${CANARY}-gps"/></rdf:RDF></x:xmpmeta>`;
  const caption = Buffer.from(`${CANARY}-iptc`);
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), caption]);
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00', 'latin1'),
    Buffer.from([iptc.length]),
    iptc,
    Buffer.alloc(iptc.length % 2),
  ]);
  return Buffer.concat([
    bytes.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif, artist])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xed, resource),
    segment(0xfe, Buffer.from(`${CANARY}-jpeg`)),
    bytes.subarray(2),
    // Data that cameras append after the end of the picture.
    Buffer.from(`${CANARY}-trailer`),
  ]);
};

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
