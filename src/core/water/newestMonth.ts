import { compareText } from '../lists/order.ts';
import type { WaterMonth } from '../record/record.ts';
import { rowsOf, type RecordIndex } from '../record/recordIndex.ts';

/** The newest reported month of a section, including dry months; undefined without a report. */
export const newestMonthOf = (index: RecordIndex, sectionId: string): WaterMonth | undefined =>
  [...rowsOf(index.waterMonthsBySection, sectionId)]
    .sort((a, b) => compareText(a.month, b.month))
    .at(-1);
