import { figureParts } from '../../core/figures/figureParts.ts';
import { figurePlaceAddress } from '../../core/site/addresses.ts';
import { monthOf, shiftMonth } from '../../core/calendar/calendar.ts';
import { handedInFigures } from '../../core/figures/handedIn.ts';
import { figureRegister } from '../../core/figures/register.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { periodWords } from './figurePeriod.ts';
import { figureUnit, formatHeadlineParts } from './figureReading.ts';
import type { Cell, TableView } from '../tables/tableShapes.ts';
import { readingCell, trendCell } from './figureTables.ts';

/** Every figure with a breakdown by town, for one town: value, parts, last twelve months. */
export const townFigures = (index: RecordIndex, regionCode: string): TableView => {
  const first = shiftMonth(monthOf(index.record.period.dataThrough), -11);
  return {
    columns: [
      { label: text.figurePages.title },
      { label: text.figurePages.periodColumn },
      { label: text.home.columns.value, align: 'number' },
      { label: text.home.columns.parts, align: 'number' },
      { label: text.figurePages.trendColumn },
    ],
    rows: handedInFigures(index, figureRegister)
      .filter(({ scopes }) => scopes.includes('town'))
      .flatMap((declaration): readonly (readonly Cell[])[] => {
        const value = declaration.compute(index, { regionCode });
        const [headline] = value.headlines;
        if (!headline) return [];
        const { key, reading } = headline;
        const points = value.series
          .filter((one) => one.key === key)
          .flatMap((one) => one.points)
          .filter(({ month }) => month >= first)
          .map((point) => point.reading);
        const { title } = declaration.words.zh;
        const { unit: partUnit } = figureParts(declaration);
        return [
          [
            {
              kind: 'link',
              text: title,
              address: figurePlaceAddress(declaration.id, 'definition'),
            },
            periodWords(declaration, value, key),
            readingCell(reading, { unit: figureUnit(declaration, key), partUnit }),
            formatHeadlineParts(reading, partUnit) ?? '',
            points.length > 1 ? trendCell(title, partUnit, points) : '',
          ],
        ];
      }),
  };
};
