import { endedRowNotes } from './endedRows.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { rowPeriodWords } from './figurePeriod.ts';
import { figureKeyName, figureUnit } from './figureReading.ts';
import { periodForMachines } from './periodForMachines.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import { figureRowName } from './figureRowName.ts';
import { readingValue } from './figureRows.ts';
import type { PublishedFigure } from './publishedFigure.ts';
import type { Reading } from '../../core/schemas/edition.ts';

/** Notes beside a breakdown; absent if there are none. */
const noted = (notes: readonly string[]) => (notes.length > 0 ? { notes } : {});

/** Everything published about a figure, as JSON. */
export const figureJson = (index: RecordIndex, figure: PublishedFigure, absolute: Absolute) => {
  const { declaration, definition, value, edition } = figure;
  const places = figurePlaces(figure);
  const named = (key: string) => ({ key, name: figureKeyName(declaration, key) });
  const valued = (key: string, reading: Reading) => ({
    unit: reading.kind === 'ratio' ? '%' : figureUnit(declaration, key),
    ...readingValue(reading),
  });
  return {
    id: declaration.id,
    title: definition.title,
    edition: edition.edition,
    dataThrough: value.asOf,
    publishedAt: edition.publishedAt,
    status: declaration.status,
    page: absolute(places.page),
    frozenPage: absolute(places.frozenPage),
    metadata: absolute(places.file('metadata.json')),
    headlines: value.headlines.map(({ key, reading }) => ({
      ...named(key),
      ...periodForMachines(declaration, value, key),
      ...valued(key, reading),
    })),
    series: value.series.map(({ key, points }) => ({
      ...named(key),
      points: points.map(({ month, reading }) => ({ month, ...valued(key, reading) })),
    })),
    breakdowns: value.tables.map(({ dimension, of, rows }) => ({
      dimension,
      of,
      ...noted(endedRowNotes(index, { dimension, rows })),
      rows: rows.map(({ key, reading }) => ({
        key,
        name: figureRowName(index, declaration, dimension, key).name,
        ...valued(of, reading),
        period: rowPeriodWords(declaration, value, { dimension, of }, key),
      })),
    })),
  };
};
