import { errorAt, warningAt, type Issue } from '../../core/issues/issue.ts';
import { groupBy } from '../../core/lists/groupBy.ts';

/** A file with the fingerprint of its bytes. */
interface HashedFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Files that are copies by their names, as 清理.xlsx, 清理(1).xlsx and 清理 - 副本.xlsx: which one is
 * meant is asked, unless all have the same bytes. The first is read.
 *
 * @returns names of files to pass over, with the issues of all copies
 */
export const tableCopies = (
  files: readonly HashedFile[],
): { readonly passedOver: ReadonlySet<string>; readonly issues: readonly Issue[] } => {
  const passedOver = new Set<string>();
  const issues: Issue[] = [];
  for (const group of groupBy(files, ({ name }) => originalName(name)).values()) {
    const [first, ...rest] = group;
    if (!first || rest.length === 0) continue;
    const place = { source: first.name, path: [] };
    const isSame = rest.every(({ sha256 }) => sha256 === first.sha256);
    if (!isSame)
      issues.push(errorAt(place, 'folder.copies', { files: group.map(({ name }) => name) }));
    for (const { name } of rest) {
      passedOver.add(name);
      if (isSame)
        issues.push(warningAt({ source: name, path: [] }, 'folder.same', { read: first.name }));
    }
  }
  return { passedOver, issues };
};

/** The name without the marks that systems and messengers put behind it. */
const originalName = (name: string): string => {
  const dot = name.lastIndexOf('.');
  const mark = /\s*(?:[-_]?\s*(?:的?副本|copy)|[(（]\d{1,2}[)）])\s*$/i;
  let stem = name.slice(0, dot).normalize('NFC');
  while (mark.test(stem) && stem.replace(mark, '') !== '') stem = stem.replace(mark, '');
  return `${stem.trim()}${name.slice(dot)}`.toLowerCase();
};
