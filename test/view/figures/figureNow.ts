import { definitionOf } from '../../../src/core/dataset/freezeFigures.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import {
  frozenFigures,
  liveFigures,
  type PublishedFigure,
} from '../../../src/view/figures/publishedFigure.ts';
import { breakdowns, monthTable } from '../../../src/view/figures/figureTables.ts';
import { headlineWords, withPeriod } from '../../../src/view/figures/figureWords.ts';
import type { Cell, TableView } from '../../../src/view/tables/tableShapes.ts';
import { district } from '../../district/district.ts';

/** A figure of the newest edition of the hand-made district, counted anew from the record. */
export const figureNow = (id: string): PublishedFigure => {
  const { index, editions } = district();
  const live = found(
    liveFigures(editions).find(({ declaration }) => declaration.id === id),
    id,
  );
  const declaration = found(
    figureRegister.find((one) => one.id === id),
    id,
  );
  return {
    ...live,
    value: declaration.compute(index),
    definition: definitionOf(declaration, '县'),
  };
};

/** A figure as an edition has frozen it. */
export const figureThen = (id: string, edition: string): PublishedFigure =>
  found(
    frozenFigures(district().editions).find(
      (figure) => figure.declaration.id === id && figure.edition.edition === edition,
    ),
    `${id} of ${edition}`,
  );

/**
 * Everything that the tables of a figure show, counted anew: its headlines, each month, each
 * breakdown below its caption and note. `†` is the warning about few cases.
 */
export const figureLines = (id: string): readonly string[] => {
  const figure = figureNow(id);
  const months = monthTable(figure);
  return [
    ...headlineWords(figure, figure).map((headline) => `${headline.name}：${withPeriod(headline)}`),
    ...(months ? tableLines(months) : []),
    ...breakdowns(district().index, figure).flatMap(({ id: place, caption, note, table }) => [
      `#${place} ${caption}（${note.replace(fewCases, '†')}）`,
      ...tableLines(table),
    ]),
  ];
};

const fewCases = '分母不足 10 的不写百分比：多一件少一件比例就会大变，也不宜排名。';

/** A table as lines: its columns, then its rows; links with their address. */
export const tableLines = ({ columns, rows }: TableView): readonly string[] => [
  columns.map(({ label, align }) => (align ? `${label}:${align}` : label)).join(' | '),
  ...rows.map((row) => row.map(cellText).join(' | ')),
];

/** A cell as text: （the reason） of an absent value, `text [share]` of a bar, `text > address`. */
const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'absent':
      return `（${cell.reason}）`;
    case 'share':
      return `${cell.text} [${cell.share.toFixed(3)}]`;
    case 'link':
      return `${cell.text} > ${cell.address}`;
    case 'trend':
      return cell.description;
    case 'code':
      return cell.text;
    default:
      return JSON.stringify(cell);
  }
};

const found = <Value>(value: Value | undefined, name: string): Value => {
  if (value === undefined) throw new Error(`No figure ${name}`);
  return value;
};
