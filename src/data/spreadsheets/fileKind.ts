import type { WorkbookFault } from '../../core/issues/tableIssues.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'package' | 'text' | WorkbookFault;

const magic: readonly (readonly [bytes: string, kind: FileKind])[] = [
  ['PK\u0003\u0004', 'package'],
  ['PK\u0005\u0006', 'archive'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['\u001f\u008b', 'archive'],
  ['%PDF', 'other-document'],
  ['{\\rtf', 'other-document'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['\u0089PNG', 'picture'],
  ['GIF8', 'picture'],
];

/** First bytes of the files of office programs before 2007, and of every one with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Names inside such a file, in the order in which they tell what it is. */
const compounds: readonly (readonly [name: string, kind: WorkbookFault])[] = [
  ['EncryptedPackage', 'password'],
  ['Workbook', 'old-workbook'],
  ['Book', 'old-workbook'],
  ['WordDocument', 'other-document'],
  ['PowerPoint Document', 'other-document'],
];

/** What a file is by its bytes. A file of any text is `text`, unless it is a page or XML. */
export const fileKindOf = (bytes: Buffer): FileKind => {
  if (bytes.length === 0) return 'empty';
  const start = bytes.subarray(0, 8).toString('latin1');
  for (const [sign, kind] of magic) if (start.startsWith(sign)) return kind;
  if (bytes.subarray(0, 8).equals(COMPOUND)) {
    const found = compounds.find(([name]) => bytes.includes(Buffer.from(name, 'utf16le')));
    return found?.[1] ?? 'not-xlsx';
  }
  const head = bytes
    .subarray(0, 4096)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '')
    .toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<\?mso[^>]*>\s*)?<(?:[a-z]+:)?workbook\b/.test(head))
    return 'xml-workbook';
  if (
    /^mime-version:|^(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|meta|style|table|div)\b)/.test(
      head,
    )
  )
    return 'web-page';
  return 'text';
};
