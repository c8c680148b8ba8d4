import { sayOr } from '../numbers/notKnown.ts';
import { newestMonthOf } from '../../core/water/newestMonth.ts';
import type { WaterSection } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatMonth } from '../numbers/format.ts';
import type { Row, TableView } from '../tables/tableShapes.ts';

const words = text.river.columns;

/** Sections with their target and their newest month, including dry months. */
export const sectionTable = (index: RecordIndex, sections: readonly WaterSection[]): TableView => ({
  columns: [
    { label: words.section },
    { label: words.range, align: 'number' },
    { label: words.target },
    { label: words.month, align: 'date' },
    { label: words.latest },
  ],
  rows: sections.map((section) => {
    const latest = newestMonthOf(index, section.id);
    return [
      section.name,
      sayOr(section.atKm, formatAmount),
      section.targetClass === undefined
        ? { kind: 'absent', reason: text.river.none }
        : text.components.waterClasses[section.targetClass],
      latest ? formatMonth(latest.month) : { kind: 'absent', reason: text.river.none },
      latest ? waterCell(latest.result) : { kind: 'absent', reason: text.water.statuses.pending },
    ];
  }),
});

const waterCell = (
  result: RecordIndex['record']['waterMonths'][number]['result'],
): Row[number] => ({
  kind: 'water',
  reading:
    result.status === 'sampled'
      ? { kind: 'class', waterClass: result.class }
      : { kind: 'absent', word: text.water.statuses[result.status] },
});
