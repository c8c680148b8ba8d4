import type { CountView } from '../../../src/view/tables/counts.ts';

/** Counts as they are read: `出动 14 人次`, the tone in front and the note behind where there is one. */
export const countsInWords = (counts: readonly CountView[]): readonly string[] =>
  counts.map(({ label, value, unit, tone, note }) => {
    const read = [label, value, unit].filter((part) => part !== '').join(' ');
    return `${tone ? `${tone}：` : ''}${read}${note === undefined ? '' : `（${note}）`}`;
  });
