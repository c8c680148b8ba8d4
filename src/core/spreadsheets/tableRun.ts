import { visibleExcerpt } from '../text/cleanText.ts';
import { errorAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { valueAt, type Path } from '../paths/valueAt.ts';
import type { ExportFormat } from '../formats/exportFormat.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { CollectionName } from '../formats/collections.ts';
import { beginRecord, type ListBeginning } from './beginRecord.ts';
import { fieldsOf, targetFieldsOf, type TargetFields } from './meanings.ts';
import { newId, type PinyinOf } from './newId.ts';
import { agreesWith, identityKey } from './rowIdentity.ts';
import { idOf, keyField, RowNames } from './rowNames.ts';
import { beginStore, isRow, setIn, type Row, type RowStore } from './rowStore.ts';

/** Inputs for reading tables. */
export interface TableSurroundings {
  readonly record?: OfficeExport;
  /** The configured duties. */
  readonly duties: readonly { readonly id: string; readonly name: string }[];
  /** Code of the district, for general chiefs and for chiefs without a river. */
  readonly districtCode?: string;
  /** What begins the record of a first list, and where the codes of new towns come from. */
  readonly begin?: ListBeginning;
  readonly pinyinOf: PinyinOf;
  /** The format whose newest version tables are read into; default: that of this project. */
  readonly format?: ExportFormat<OfficeExport>;
}

/** A value for a field of a row, with its source cell. */
export interface FieldValue {
  readonly path: readonly string[];
  readonly title: string;
  readonly value: unknown;
  readonly place: IssuePlace;
  /** What the cell says, where that differs from the value. */
  readonly text?: string;
  /** Whether the cell names its unit. If so, a jump of a thousand is intended. */
  readonly hasUnit?: boolean;
}

/** A field whose cell is empty. */
export interface BlankCell {
  readonly path: readonly string[];
  readonly place: IssuePlace;
}

interface Origin {
  readonly first: IssuePlace;
  /** Empty cells by field, so that a missing value is reported at its own cell. */
  readonly blanks: Map<string, IssuePlace>;
  readonly fields: Map<
    string,
    { readonly place: IssuePlace; readonly value: unknown; readonly text?: string | undefined }
  >;
}

/** An export under construction: rows, their source cells, and all issues. */
export class TableRun {
  readonly store: RowStore;
  readonly fieldsOf: TargetFields;
  readonly names: RowNames;
  readonly issues: Issue[] = [];
  readonly #pinyinOf: PinyinOf;
  readonly #origins = new Map<object, Origin>();
  readonly #byIdentity = new Map<CollectionName, Map<string, Row[]>>();
  readonly #ids = new Map<CollectionName, Map<string, Row>>();

  /** @param isFirst whether a first list begins the record; a template has sheets for all of it */
  constructor(surroundings: TableSurroundings, isFirst = false) {
    const { record, begin, duties, pinyinOf, format } = surroundings;
    this.fieldsOf = format ? targetFieldsOf(format.newest.schema) : fieldsOf;
    this.store = beginStore(record);
    if (isFirst && begin) beginRecord(this.store, begin);
    this.names = new RowNames(
      this.store,
      duties.map((duty) => ({ ...duty })),
    );
    this.#pinyinOf = pinyinOf;
  }

  report(...issues: readonly Issue[]): void {
    this.issues.push(...issues);
  }

  /**
   * The row of a draft: found by its identifier, else by its key values, else a new one.
   *
   * @returns undefined if several rows match, which is reported
   */
  target(collection: CollectionName, draft: Row, place: IssuePlace): Row | undefined {
    const id = idOf(draft);
    const byId = id === '' ? undefined : this.#idsOf(collection).get(id);
    if (byId) return byId;
    const key =
      id === '' || collection === 'signboards' ? identityKey(collection, draft) : undefined;
    const known = key === undefined ? [] : (this.#identities(collection).get(key) ?? []);
    const same = known.filter(
      (row) =>
        (known.length === 1 && !this.#isOfSheet(row, place)) || agreesWith(collection, row, draft),
    );
    if (same.length > 1) {
      const candidates = same.slice(0, 5).map((row) => this.names.exactName(collection, row));
      this.report(errorAt(place, 'row.unclear', { collection, candidates }));
      return undefined;
    }
    return same[0] && agreesWithTerm(collection, same[0], draft)
      ? same[0]
      : this.add(collection, draft);
  }

  /**
   * Skips a row with a fault. A published row stays as it was, so one wrong cell does not look like
   * a removed row. The names of a new row are remembered.
   */
  refuse(collection: CollectionName, draft: Row, first: IssuePlace): void {
    const id = idOf(draft);
    const byId = this.#idsOf(collection).get(id);
    const key = identityKey(collection, draft);
    const same = key === undefined ? [] : (this.#identities(collection).get(key) ?? []);
    for (const row of byId ? [byId] : same) this.originOf(row, first);
    if (!byId && (id !== '' || same.length === 0)) this.names.refuse(collection, draft);
  }

  /** A row that another line of the same sheet wrote, and that this draft would write again. */
  findInSameSheet(collection: CollectionName, draft: Row, place: IssuePlace): Row | undefined {
    const key = identityKey(collection, draft);
    const known = key === undefined ? [] : (this.#identities(collection).get(key) ?? []);
    return known.find(
      (row) =>
        this.#isOfSheet(row, place) &&
        agreesWith(collection, row, draft) &&
        agreesWithTerm(collection, row, draft),
    );
  }

  #isOfSheet(row: Row, { source, path }: IssuePlace): boolean {
    const first = this.#origins.get(row)?.first;
    return first?.source === source && String(first.path) === String(path);
  }

  /** The row with this identifier. */
  findById(collection: CollectionName, id: string): Row | undefined {
    return this.#idsOf(collection).get(id);
  }

  /**
   * Sets fields of a row and remembers their cells. Reports contradictions and jumps of a thousand.
   */
  setFields(row: Row, values: readonly FieldValue[], first: IssuePlace): void {
    const origin = this.originOf(row, first);
    const differing: { title: string; issue: Issue; otherCell: string }[] = [];
    for (const { path, title, value, place, text, hasUnit } of values) {
      const key = path.join('.');
      const earlier = origin.fields.get(key);
      if (earlier && !isSame(earlier.value, value)) {
        const otherCell = cellOf(earlier.place, place);
        const issue = errorAt(place, 'cell.contradicts', {
          title,
          received: text ?? shown(value),
          other: earlier.text ?? shown(earlier.value),
          otherCell,
        });
        differing.push({ title, issue, otherCell });
        continue;
      }
      const before = valueAt(this.store.published.get(row), path);
      if (hasUnit !== true && isThousandfold(before, value))
        this.report(
          errorAt(place, 'cell.scale', {
            title,
            received: Number(value),
            published: Number(before),
          }),
        );
      origin.fields.set(key, { place, value, text });
      setIn(row, path, value);
    }
    const [only, ...others] = differing;
    if (only && others.length === 0) this.report(only.issue);
    if (only && others.length > 0)
      this.report(
        errorAt(first, 'row.contradicts', {
          fields: differing.map(({ title }) => title),
          otherCell: only.otherCell,
        }),
      );
  }

  /** Remembers the empty cells of a row. */
  noteBlanks(row: object, blanks: readonly BlankCell[], first: IssuePlace): void {
    const origin = this.originOf(row, first);
    for (const { path, place } of blanks) origin.blanks.set(path.join('.'), place);
  }

  /** Source cell of a row or of a list entry. */
  originOf(row: object, first: IssuePlace): Origin {
    const known = this.#origins.get(row);
    if (known) return known;
    const origin: Origin = { first, blanks: new Map(), fields: new Map() };
    this.#origins.set(row, origin);
    return origin;
  }

  /** Whether a table contains the row. */
  isTouched(row: object): boolean {
    return this.#origins.has(row);
  }

  /** Whether a table has written any row in this run. */
  hasTouched(): boolean {
    return this.#origins.size > 0;
  }

  /** The cell of a field that a table set in this run. */
  placeOfField(row: Row, path: string): IssuePlace | undefined {
    return this.#origins.get(row)?.fields.get(path)?.place;
  }

  /** The source cell of a path of the document; undefined if no table wrote it. */
  findPlace(document: unknown, path: Path): IssuePlace | undefined {
    let origin: Origin | undefined;
    let inside: string[] = [];
    let value: unknown = document;
    for (const step of path) {
      value = isRow(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
      const own =
        typeof value === 'object' && value !== null ? this.#origins.get(value) : undefined;
      if (own) {
        origin = own;
        inside = [];
      } else if (typeof step === 'string') inside.push(step);
    }
    if (!origin) return undefined;
    const wanted = inside.join('.');
    for (let length = inside.length; length > 0; length -= 1) {
      const found = origin.fields.get(inside.slice(0, length).join('.'));
      if (found) return found.place;
    }
    if (wanted === '') return origin.first;
    const within = [...origin.fields].find(([key]) => key.startsWith(`${wanted}.`));
    const blank = [...origin.blanks].find(
      ([key]) => key === wanted || key.startsWith(`${wanted}.`),
    );
    return within?.[1].place ?? blank?.[1] ?? origin.first;
  }

  /** A new row, with the identifier of the draft or a generated one. */
  add(collection: CollectionName, draft: Row): Row {
    const ids = this.#idsOf(collection);
    const row: Row = {};
    const id = idOf(draft);
    const made = id === '' ? newId(collection, draft, (each) => ids.has(each), this.#pinyinOf) : id;
    if (made !== undefined) {
      row[keyField(collection)] = made;
      ids.set(made, row);
    }
    this.store.rows[collection].push(row);
    const key = identityKey(collection, draft);
    if (key !== undefined) {
      const identities = this.#identities(collection);
      identities.set(key, [...(identities.get(key) ?? []), row]);
    }
    return row;
  }

  #idsOf(collection: CollectionName): Map<string, Row> {
    const known = this.#ids.get(collection);
    if (known) return known;
    const ids = new Map(
      this.store.rows[collection]
        .map((row) => [idOf(row), row] as const)
        .filter(([id]) => id !== ''),
    );
    this.#ids.set(collection, ids);
    return ids;
  }

  #identities(collection: CollectionName): Map<string, Row[]> {
    const known = this.#byIdentity.get(collection);
    if (known) return known;
    const identities = new Map<string, Row[]>();
    for (const row of this.store.rows[collection]) {
      const key = identityKey(collection, row);
      if (key !== undefined) identities.set(key, [...(identities.get(key) ?? []), row]);
    }
    this.#byIdentity.set(collection, identities);
    return identities;
  }
}

/** A later first day means another term of the same person. */
const agreesWithTerm = (collection: CollectionName, row: Row, draft: Row): boolean =>
  (collection !== 'postHoldings' && collection !== 'policeChiefs') ||
  row['to'] === undefined ||
  draft['from'] === undefined ||
  draft['from'] === row['from'];

const isThousandfold = (before: unknown, now: unknown): boolean => {
  if (typeof before !== 'number' || typeof now !== 'number' || before <= 0 || now <= 0)
    return false;
  const ratio = now > before ? now / before : before / now;
  return (ratio > 950 && ratio < 1050) || (ratio > 9500 && ratio < 10_500);
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const shown = (value: unknown): string =>
  visibleExcerpt(typeof value === 'string' ? value : JSON.stringify(value), 30);

/** Another cell in words: its address, with the sheet if it differs. */
export const cellOf = (place: IssuePlace, from: IssuePlace): string => {
  const isNear = place.source === from.source && String(place.path) === String(from.path);
  return isNear
    ? (place.cell ?? '')
    : [place.source, ...place.path.map(String), place.cell ?? ''].join(' › ');
};
