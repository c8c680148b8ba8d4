import type { CountView } from '../../../src/view/tables/counts.ts';

/** Counts in display form: `出动 14 人次`, preceded by the tone and followed by the note, if any. */
export const countsInWords = (counts: readonly CountView[]): readonly string[] =>
  counts.map(({ label, value, unit, tone, note }) => {
    const read = [label, value, unit].filter((part) => part !== '').join(' ');
    return `${tone ? `${tone}：` : ''}${read}${note === undefined ? '' : `（${note}）`}`;
  });
