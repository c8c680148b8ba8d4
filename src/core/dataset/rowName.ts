import { findRowLabel } from '../json/rowLabel.ts';
import { valueAt, type Path } from '../paths/valueAt.ts';

/**
 * What an office calls the row of a document that a path lies in: its name or title; the person of a
 * post; whom a telephone belongs to; the river, section or place of a monthly row, with its month.
 * The document may be faulty. Undefined if the row has none of these.
 */
export const findRowName = (document: unknown, path: Path): string | undefined => {
  const [collection, number] = path;
  if (typeof collection !== 'string' || typeof number !== 'number')
    return findRowLabel(document, path);
  const row = valueAt(document, [collection, number]);
  const named = nameOf(document, row) ?? findRowLabel(document, path);
  const when = textOf(row, 'month') ?? textOf(row, 'year');
  return when === undefined ? named : [named, when].filter(Boolean).join(' ');
};

/** The name by what a row belongs to; undefined for a row that has one of its own. */
const nameOf = (document: unknown, row: unknown): string | undefined => {
  const owner = valueAt(row, ['owner']);
  if (owner !== undefined) return ownerName(document, owner);
  if (textOf(row, 'name') !== undefined) return undefined;
  if (textOf(row, 'personId') !== undefined) return holderName(document, row);
  if (textOf(row, 'month') === undefined && textOf(row, 'year') === undefined) return undefined;
  return (
    holdingName(document, textOf(row, 'holdingId')) ??
    nameIn(document, 'sections', 'id', textOf(row, 'sectionId')) ??
    nameIn(document, 'rivers', 'id', textOf(row, 'riverId')) ??
    nameIn(document, 'regions', 'code', textOf(row, 'regionCode'))
  );
};

const ownerName = (document: unknown, owner: unknown): string | undefined => {
  const police = findRow(document, 'policeChiefs', 'id', textOf(owner, 'policeChiefId'));
  return (
    nameIn(document, 'regions', 'code', textOf(owner, 'regionCode')) ??
    holdingName(document, textOf(owner, 'holdingId')) ??
    (police === undefined ? undefined : holderName(document, police))
  );
};

const holdingName = (document: unknown, id: string | undefined): string | undefined => {
  const holding = findRow(document, 'postHoldings', 'id', id);
  return holding === undefined ? undefined : holderName(document, holding);
};

/** The person and the title: 李国庆 镇级河长. */
const holderName = (document: unknown, holding: unknown): string | undefined => {
  const person = nameIn(document, 'people', 'id', textOf(holding, 'personId'));
  const words = [person, textOf(holding, 'title')].filter((each) => each !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
};

const nameIn = (
  document: unknown,
  collection: string,
  field: string,
  key: string | undefined,
): string | undefined => textOf(findRow(document, collection, field, key), 'name') ?? key;

const findRow = (
  document: unknown,
  collection: string,
  field: string,
  key: string | undefined,
): unknown => {
  const rows = valueAt(document, [collection]);
  return key !== undefined && Array.isArray(rows)
    ? rows.find((row: unknown) => valueAt(row, [field]) === key)
    : undefined;
};

const textOf = (row: unknown, field: string): string | undefined => {
  const value = valueAt(row, [field]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
