import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { begin as words } from '../../i18n/zh/begin.ts';
import { milestonesOf } from '../site/milestones.ts';
import { milestoneSheets, milestoneTitle, tableNames } from '../site/milestoneText.ts';
import { block, type PreviewBlock } from './previewBlock.ts';

/**
 * For the office only: how much is published after this import, which table comes next and what it
 * brings. Without lines if nothing is missing.
 */
export const milestoneBlock = (index: RecordIndex): PreviewBlock => {
  const { published, next } = milestonesOf(index);
  const [first, ...later] = next;
  return block('milestones', words.preview.heading(published.length, next.length), [
    ...(first ? [words.preview.first(milestoneTitle(first), milestoneSheets(first, false))] : []),
    ...(later.length > 0 ? [{ text: words.preview.later, members: later.map(tableNames) }] : []),
  ]);
};
