import { SaxesParser } from 'saxes';
import { WorkbookError } from './workbookError.ts';

/** What happens while a part of a workbook is read; names come without prefixes. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const CHUNK = 256 * 1024;

/**
 * Walks through an XML part. Only the five entities of XML itself exist; a document type is refused
 * before anything in it could expand.
 *
 * @throws WorkbookError where it is not well formed
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
  const decoder = new TextDecoder('utf-8');
  for (let offset = 0; offset < content.length; offset += CHUNK)
    parser.write(decoder.decode(content.subarray(offset, offset + CHUNK), { stream: true }));
  parser.close();
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
