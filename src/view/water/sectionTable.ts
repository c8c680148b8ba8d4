import { sayOr } from '../numbers/notKnown.ts';
import { newestMonthOf } from '../../core/water/newestMonth.ts';
import type { WaterMonth, WaterSection } from '../../core/record/record.ts';
import { isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import { resultWord } from './resultWord.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatMonth } from '../numbers/format.ts';
import type { Row, TableView } from '../tables/tableShapes.ts';

const words = text.river.columns;

/**
 * Sections with their target and their newest month, including dry months. Without readings ever
 * handed in there is no month.
 */
export const sectionTable = (index: RecordIndex, sections: readonly WaterSection[]): TableView => {
  const hasMonths = isHandedIn(index, 'waterMonths');
  return {
    columns: [
      { label: words.section },
      { label: words.range, align: 'number' },
      { label: words.target },
      ...(hasMonths
        ? [{ label: words.month, align: 'date' as const }, { label: words.latest }]
        : []),
    ],
    rows: sections.map((section) => [
      section.name,
      sayOr(section.atKm, formatAmount),
      section.targetClass === undefined
        ? { kind: 'absent', reason: text.river.none }
        : text.components.waterClasses[section.targetClass],
      ...(hasMonths ? monthCells(newestMonthOf(index, section.id)) : []),
    ]),
  };
};

/** The newest month and its reading; a section that never reported has neither. */
const monthCells = (latest: WaterMonth | undefined): Row =>
  latest
    ? [formatMonth(latest.month), waterCell(latest.result)]
    : [
        { kind: 'absent', reason: text.river.none },
        { kind: 'absent', reason: text.action.water.notReported },
      ];

const waterCell = (
  result: RecordIndex['record']['waterMonths'][number]['result'],
): Row[number] => ({
  kind: 'water',
  reading:
    result.status === 'sampled'
      ? { kind: 'class', waterClass: result.class }
      : { kind: 'absent', word: resultWord(result) },
});
