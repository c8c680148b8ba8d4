import { SaxesParser } from 'saxes';
import { WorkbookError } from './workbookError.ts';

/** Callbacks for reading a part of a workbook. Names have no prefixes. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const CHUNK = 256 * 1024;

/**
 * Parses an XML part. Only the five predefined entities exist. A document type is refused before
 * anything in it could expand.
 *
 * @throws WorkbookError if it is not well formed
 */
export const walkXml = (part: string, content: Uint8Array, visitor: XmlVisitor): void => {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new WorkbookError('doctype', part);
  });
  parser.on('error', () => {
    throw new WorkbookError('damaged', part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    visitor.open?.(withoutPrefix(name), attributes);
  });
  parser.on('text', (text) => {
    visitor.text?.(text);
  });
  parser.on('cdata', (text) => {
    visitor.text?.(text);
  });
  parser.on('closetag', ({ name }) => {
    visitor.close?.(withoutPrefix(name));
  });
  const decoder = new TextDecoder(encodingOf(content));
  for (let offset = 0; offset < content.length; offset += CHUNK)
    parser.write(decoder.decode(content.subarray(offset, offset + CHUNK), { stream: true }));
  parser.close();
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A part is UTF-8, or UTF-16 with its byte order mark. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
