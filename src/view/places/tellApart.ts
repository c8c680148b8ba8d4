import { groupBy } from '../../core/lists/groupBy.ts';
import type { Succeeded } from '../../core/places/life.ts';
import { isGone } from '../../core/record/standing.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';

/** What may tell a row from those of its name; undefined where it is not known. */
export type Teller<Row> = (row: Row, namesakes: readonly Row[]) => string | undefined;

/**
 * Names of today under which no two places are the same. The only one of its name among those that
 * have not ended keeps it bare. Places of one name get in brackets what the first teller says that
 * knows it of each and says it differently of each, else their number in the order given. What has
 * ended is called by its last day if anything else has its name.
 */
export const tellApart = <Row extends Succeeded>(
  index: RecordIndex,
  rows: readonly Row[],
  tellers: readonly Teller<Row>[],
): ReadonlyMap<Row, string> => {
  const byName = groupBy(rows, ({ name }) => name);
  const formerName = ({ name, to }: Row): string =>
    to !== undefined && (byName.get(name) ?? []).length > 1
      ? text.lives.former(name, formatDate(to))
      : name;
  const isOver = (row: Row): boolean => isGone(index, row);
  return new Map([
    ...toldNames(
      rows.filter((row) => !isOver(row)),
      ({ name }) => name,
      tellers,
    ),
    ...toldNames(rows.filter(isOver), formerName, tellers),
  ]);
};

const toldNames = <Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  tellers: readonly Teller<Row>[],
): readonly (readonly [Row, string])[] =>
  [...groupBy(rows, nameOf)].flatMap(([name, namesakes]) => {
    const said = namesakes.length > 1 ? whatTells(namesakes, tellers) : [];
    return namesakes.map((row, at) => {
      const by = said[at];
      return [row, by === undefined ? name : text.lives.toldApart(name, by)] as const;
    });
  });

const whatTells = <Row>(
  namesakes: readonly Row[],
  tellers: readonly Teller<Row>[],
): readonly string[] => {
  for (const teller of tellers) {
    const said = namesakes.flatMap((row) => teller(row, namesakes) ?? []);
    if (said.length === namesakes.length && new Set(said).size === said.length) return said;
  }
  return namesakes.map((_, at) => String(at + 1));
};
