import type { Issue, IssueCode } from './issue.ts';

const unreadCodes: ReadonlySet<IssueCode> = new Set([
  'folder.unread',
  'folder.same',
  'lines.heights',
  'shape.unknown-field',
  'table.columns-unread',
  'table.pictures-unread',
  'table.rows-unread',
  'table.sheet-unread',
]);

/** Whether an issue only counts and names what was not read: nothing is dropped without a word. */
export const isUnread = ({ code, severity }: Issue): boolean =>
  severity === 'warning' && unreadCodes.has(code);
