import type { WorkbookFault } from '../../core/issues/tableIssues.ts';
import { partKey } from './partKey.ts';
import { WorkbookError } from './workbookError.ts';
import type { ZipEntries } from './zipEntries.ts';

/** Parts by which other programs' packages are known. */
const signs: readonly (readonly [sign: RegExp, fault: WorkbookFault])[] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^(?:word|ppt)\//, 'other-document'],
  [/^index\/(?:document|calculationengine).*\.iwa$|^index\.zip$/, 'numbers'],
  [/^ofd\.xml$/, 'other-document'],
];

/**
 * What an archive without a workbook is: another program's document, or files packed together. It is
 * for the reader to throw.
 */
export const whyNotWorkbook = (zip: ZipEntries): WorkbookError => {
  const names = zip.names();
  for (const [sign, fault] of signs)
    if (names.some((name) => sign.test(partKey(name)))) return new WorkbookError(fault, '');
  if (zip.has('content.xml') && zip.has('META-INF/manifest.xml'))
    return new WorkbookError(
      zip.read('mimetype')?.includes('spreadsheet') === true ? 'ods' : 'other-document',
      '',
    );
  if (zip.has('[Content_Types].xml')) return new WorkbookError('damaged', 'workbook');
  const files = names.filter((name) => !/^__MACOSX\/|(?:^|\/)\./.test(name));
  return new WorkbookError('archive', files.slice(0, 5).join('、'));
};
