import { endedRowNotes } from './endedRows.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { correctionWords } from './figureChanges.ts';
import { figureCitations } from './figureCitations.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import { periodForMachines } from './periodForMachines.ts';
import { readingValue } from './figureRows.ts';
import { mainHeadline } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Definition, source and citation of a figure, as JSON. */
export const figureMetadata = (
  index: RecordIndex,
  figure: PublishedFigure,
  site: Site,
  absolute: Absolute,
) => {
  const { declaration, definition, value, edition } = figure;
  const places = figurePlaces(figure);
  const headline = mainHeadline(figure, figure);
  const [first] = value.headlines;
  const notes = [...new Set(value.tables.flatMap((table) => endedRowNotes(index, table)))];
  const { version, ...words } = definition;
  return {
    id: declaration.id,
    ...words,
    definitionVersion: version,
    status: declaration.status,
    office: site.officeName,
    edition: edition.edition,
    editionNumber: edition.number,
    dataThrough: value.asOf,
    publishedAt: edition.publishedAt,
    nextUpdate: edition.nextUpdate,
    recordSha256: edition.recordSha256,
    headline: {
      key: headline.key,
      name: headline.name,
      ...periodForMachines(declaration, value, headline.key),
      text: headline.value,
      ...(first && readingValue(first.reading)),
    },
    page: absolute(places.page),
    frozenPage: absolute(places.frozenPage),
    citations: Object.fromEntries(
      figureCitations(figure, site, absolute).map(({ kind, sentence }) => [kind, sentence]),
    ),
    corrections: edition.corrections
      .filter(({ figureId }) => figureId === declaration.id)
      .map((correction) => correctionWords(index, figure, correction)),
    ...(notes.length > 0 && { notes }),
    editions: figure.history.map((said) => said.edition.edition),
  };
};
