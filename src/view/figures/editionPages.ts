import {
  editionAddress,
  editionFileAddress,
  editionRowsAddress,
  figureAddress,
  figureEditionAddress,
} from '../../core/site/addresses.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { isNamedByUnit } from './figureReading.ts';
import { formatCount, formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { correctionWords } from './figureChanges.ts';
import { headlineWords, mainHeadline, withParts, withPeriod } from './figureWords.ts';
import { frozenFigures } from './publishedFigure.ts';

/** An edition and the fingerprint of its file. */
export interface SealedEdition {
  readonly edition: Edition;
  readonly sha256: string;
}

const words = text.editions;

/**
 * All editions, newest first, each with its file.
 *
 * @param sealed oldest first
 */
export const editionTable = (sealed: readonly SealedEdition[]): TableView => ({
  columns: [
    { label: words.columns.edition },
    { label: words.columns.number, align: 'number' },
    { label: words.columns.asOf },
    { label: words.columns.published },
    { label: words.columns.corrections, align: 'number' },
    { label: words.columns.file },
  ],
  rows: [...sealed].reverse().map(({ edition }) => [
    { kind: 'link', text: edition.edition, address: editionAddress(edition.edition) },
    String(edition.number),
    formatDate(edition.dataThrough),
    edition.publishedAt,
    words.correctionCount(formatCount(edition.corrections.length)),
    {
      kind: 'link',
      text: words.fileName(edition.edition),
      address: editionFileAddress(edition.edition),
    },
  ]),
});

/** The chain: each edition's fingerprint, and the one it states for the previous edition. */
export const fingerprintTable = (sealed: readonly SealedEdition[]): TableView => ({
  columns: [
    { label: words.columns.edition },
    { label: words.columns.hash },
    { label: words.columns.previous },
  ],
  rows: [...sealed]
    .reverse()
    .map(({ edition, sha256 }) => [
      { kind: 'link', text: edition.edition, address: editionAddress(edition.edition) },
      { kind: 'code', text: sha256 },
      edition.previous
        ? { kind: 'code', text: edition.previous.sha256 }
        : { kind: 'absent', reason: words.first },
    ]),
});

/**
 * Corrections of one edition or of all: old value, new value, reason. Undefined if there are none.
 */
export const correctionTable = (
  index: RecordIndex,
  editions: readonly Edition[],
): TableView | undefined => {
  const figures = new Map(frozenFigures(editions).map((figure) => [figure.declaration.id, figure]));
  const rows = [...editions].reverse().flatMap((edition) =>
    edition.corrections.flatMap((correction): TableView['rows'] => {
      const figure = figures.get(correction.figureId);
      if (!figure) return [];
      const { what, was, is, reason } = correctionWords(index, figure, correction);
      return [
        [
          { kind: 'link', text: edition.edition, address: editionAddress(edition.edition) },
          {
            kind: 'link',
            text: figure.definition.title,
            address: figureAddress(correction.figureId),
          },
          what,
          was,
          is,
          reason,
        ],
      ];
    }),
  );
  if (rows.length === 0) return undefined;
  return {
    columns: [
      { label: words.correctionColumns.edition, align: 'date' },
      { label: words.correctionColumns.figure },
      { label: words.correctionColumns.period },
      { label: words.correctionColumns.was, align: 'date' },
      { label: words.correctionColumns.is, align: 'date' },
      { label: words.correctionColumns.why },
    ],
    rows,
  };
};

/** All figures of one edition, from that edition alone. */
export const editionFigureTable = (edition: Edition): TableView => ({
  columns: [
    { label: words.figureColumns.figure },
    { label: text.figurePages.periodColumn, align: 'date' },
    { label: words.figureColumns.value, align: 'number' },
    { label: words.figureColumns.parts, align: 'number' },
    { label: words.figureColumns.more },
  ],
  rows: frozenFigures([edition]).map((figure) => {
    const headline = mainHeadline(figure, figure);
    return [
      {
        kind: 'link',
        text: figure.definition.title,
        address: figureEditionAddress(figure.declaration.id, edition.edition),
      },
      headline.period,
      headline.isMissing ? { kind: 'absent', reason: headline.value } : headline.value,
      headline.parts ?? '',
      headlineWords(figure, figure)
        .slice(1)
        .map((other) => {
          const said = other.period === headline.period ? withParts(other) : withPeriod(other);
          return isNamedByUnit(figure.declaration, other.key) ? said : `${other.name} ${said}`;
        })
        .join('；'),
    ];
  }),
});

/** The files of one edition: itself, and its rows where it keeps them. */
export const editionLinks = ({
  edition,
  rows,
}: Edition): readonly { readonly text: string; readonly address: string }[] => [
  { text: words.file, address: editionFileAddress(edition) },
  ...(rows ? [{ text: words.rowsFile, address: editionRowsAddress(edition) }] : []),
];

/** The facts of one edition, as terms and descriptions. */
export const editionFacts = ({
  edition,
  sha256,
}: SealedEdition): readonly {
  readonly term: string;
  readonly detail: string;
  readonly address?: string;
}[] => [
  { term: words.facts.number, detail: words.count(edition.number) },
  { term: words.facts.asOf, detail: formatDate(edition.dataThrough) },
  { term: words.facts.published, detail: edition.publishedAt },
  { term: words.facts.next, detail: formatDate(edition.nextUpdate) },
  { term: words.facts.accepted, detail: edition.acceptedBy },
  ...(edition.acceptedAt === undefined
    ? []
    : [{ term: words.facts.acceptedAt, detail: edition.acceptedAt }]),
  ...(edition.undoes
    ? [
        {
          term: words.facts.undoes,
          detail: words.undoes(edition.undoes.edition, edition.undoes.to, edition.undoes.reason),
          address: editionAddress(edition.undoes.edition),
        },
      ]
    : []),
  { term: words.facts.hash, detail: sha256 },
  edition.previous
    ? {
        term: words.facts.previous,
        detail: `${edition.previous.edition} · ${edition.previous.sha256}`,
        address: editionAddress(edition.previous.edition),
      }
    : { term: words.facts.previous, detail: words.first },
  { term: words.facts.record, detail: edition.recordSha256 },
  { term: words.facts.source, detail: edition.sourceSha256 },
  { term: words.facts.rows, detail: edition.rows ? words.rowsText : words.noRows },
  ...(edition.rows ? [{ term: words.facts.rowsHash, detail: edition.rows.sha256 }] : []),
];
