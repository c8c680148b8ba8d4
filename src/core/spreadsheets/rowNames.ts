import { parentOf } from '../ids/regionCode.ts';
import { compareKey } from '../text/cleanText.ts';
import { comparableText } from '../characters/unifiedText.ts';
import type { CollectionName } from '../formats/collections.ts';
import { isRow, textOf, type Row, type RowStore } from './rowStore.ts';

/** Result of looking up a row by name. */
export type NameValue =
  | { readonly kind: 'found'; readonly id: string }
  /** No row has the name; `near` are similar names. */
  | { readonly kind: 'unfound'; readonly near: readonly string[] }
  /** A row of the same import has the name, but was skipped because of a fault. */
  | { readonly kind: 'refused' }
  /** Several rows have the name; each is given in an unambiguous form. */
  | { readonly kind: 'several'; readonly candidates: readonly string[] }
  /** Name and id in brackets belong to different rows. */
  | { readonly kind: 'other'; readonly name: string };

/** Other data beside the name. It selects among rows of the same name. */
export interface NameContext {
  readonly riverId?: string;
}

/** Finds rows by the names that offices use. Covers the rows present at construction. */
export class RowNames {
  readonly #store: RowStore;
  readonly #duties: readonly Row[];
  #regions: ReadonlyMap<string, Row> | undefined;
  readonly #indexes = new Map<CollectionName | 'duties', NameIndex>();
  readonly #refused = new Map<CollectionName | 'duties', Set<string>>();

  /** @param duties configured duties, each with `id` and `name` */
  constructor(store: RowStore, duties: readonly Row[]) {
    this.#store = store;
    this.#duties = duties;
  }

  /** A row has been added or renamed. */
  learn(collection: CollectionName, row: Row): void {
    if (collection === 'regions') this.#regions = undefined;
    const index = this.#indexes.get(collection);
    if (index) this.#add(collection, row, index);
  }

  /**
   * A new row has a fault and is missing. References to it report that fault instead of a missing
   * row.
   */
  refuse(collection: CollectionName, draft: Row): void {
    const refused = this.#refused.get(collection) ?? new Set();
    this.#refused.set(collection, refused);
    for (const name of [idOf(draft), ...this.namesOf(collection, draft)])
      if (name !== '') refused.add(compareKey(name));
  }

  /** Parses a name, an id, or `name（id）`. */
  find(
    collection: CollectionName | 'duties',
    written: string,
    context: NameContext = {},
  ): NameValue {
    const { byId, byName } = this.#index(collection);
    const text = comparableText(written).trim();
    if (byId.has(text)) return { kind: 'found', id: text };

    const bracketed = /^(.+?)\s*\(([A-Za-z0-9-]+)\)$/.exec(text);
    const [, name = '', id = ''] = bracketed ?? [];
    const meant = bracketed ? byId.get(id) : undefined;
    if (meant) {
      const agrees = this.namesOf(collection, meant).some(
        (each) => compareKey(each) === compareKey(name),
      );
      return agrees
        ? { kind: 'found', id }
        : { kind: 'other', name: this.nameOf(collection, meant) };
    }

    const all = byName.get(compareKey(text)) ?? [];
    const fitting = all.filter((row) => fits(row, context));
    const rows = fitting.length > 0 ? fitting : all;
    const [first] = rows;
    const refused = this.#refused.get(collection);
    if (first === undefined && [text, id].some((each) => refused?.has(compareKey(each))))
      return { kind: 'refused' };
    if (first === undefined)
      return { kind: 'unfound', near: this.#near(collection, text).slice(0, 3) };
    if (rows.length === 1) return { kind: 'found', id: idOf(first) };
    return { kind: 'several', candidates: rows.map((row) => this.exactName(collection, row)) };
  }

  /** Every row with this name. */
  rowsNamed(collection: CollectionName, name: string): readonly Row[] {
    return this.#index(collection).byName.get(compareKey(name)) ?? [];
  }

  /** The text that finds a row again: its name, with the id if others share the name. */
  label(collection: CollectionName | 'duties', id: string): string {
    const { byId, byName } = this.#index(collection);
    const row = byId.get(id);
    if (!row) return id;
    const name = this.nameOf(collection, row);
    const isClear = name !== '' && byName.get(compareKey(name))?.length === 1 && !byId.has(name);
    return isClear ? name : this.exactName(collection, row);
  }

  /** Name with id, which is always unambiguous. */
  exactName(collection: CollectionName | 'duties', row: Row): string {
    const name = this.nameOf(collection, row);
    return name === '' ? idOf(row) : `${name}（${idOf(row)}）`;
  }

  /** The primary name of a row. */
  nameOf(collection: CollectionName | 'duties', row: Row): string {
    return this.namesOf(collection, row)[0] ?? '';
  }

  /** All names of a row. */
  namesOf(collection: CollectionName | 'duties', row: Row): readonly string[] {
    return this.#namesOf(collection, row).filter((name) => name !== '');
  }

  #namesOf(collection: CollectionName | 'duties', row: Row): readonly string[] {
    const name = textOf(row, 'name');
    switch (collection) {
      case 'rivers': {
        const aliases = Array.isArray(row['aliases']) ? row['aliases'] : [];
        return [name, ...aliases.map(String)];
      }
      case 'reaches': {
        const river = this.#index('rivers').byId.get(textOf(row, 'riverId'));
        return [`${textOf(river, 'name')}${name}`, name];
      }
      case 'regions': {
        const code = textOf(row, 'code');
        const parent = this.#parentOf(code);
        return parent ? [name, `${textOf(parent, 'name')}${name}`] : [name];
      }
      case 'postHoldings':
      case 'policeChiefs': {
        const person = this.#index('people').byId.get(textOf(row, 'personId'));
        return [`${textOf(person, 'name')} ${textOf(row, 'title')}`, textOf(person, 'name')];
      }
      case 'problems':
        return [textOf(row, 'description')];
      case 'cases':
      case 'news':
        return [textOf(row, 'title')];
      default:
        return [name];
    }
  }

  /** The parent of a region. The index of regions may still be under construction. */
  #parentOf(code: string): Row | undefined {
    this.#regions ??= new Map(this.#store.rows.regions.map((each) => [textOf(each, 'code'), each]));
    const stated = textOf(this.#regions.get(code), 'parentCode');
    const row = new Map([[code, stated === '' ? {} : { parentCode: stated }]]);
    return this.#regions.get(parentOf(row, code) ?? '');
  }

  #near(collection: CollectionName | 'duties', text: string): readonly string[] {
    const wanted = compareKey(text);
    const { byId } = this.#index(collection);
    if (byId.size > 20_000 || wanted.length < 2) return [];
    return [...byId.values()]
      .filter((row) =>
        this.namesOf(collection, row).some((name) => {
          const key = compareKey(name);
          return (
            key.length > 1 &&
            (key.includes(wanted) ||
              wanted.includes(key) ||
              differsByOne(key, wanted) ||
              (collection === 'regions' && properName(key) === properName(wanted)))
          );
        }),
      )
      .map((row) => this.label(collection, idOf(row)));
  }

  #index(collection: CollectionName | 'duties'): NameIndex {
    const known = this.#indexes.get(collection);
    if (known) return known;
    const rows = collection === 'duties' ? this.#duties : this.#store.rows[collection];
    const index: NameIndex = { byId: new Map(), byName: new Map() };
    this.#indexes.set(collection, index);
    for (const row of rows) this.#add(collection, row, index);
    return index;
  }

  #add(collection: CollectionName | 'duties', row: Row, { byId, byName }: NameIndex): void {
    if (idOf(row) === '') return;
    byId.set(idOf(row), row);
    for (const key of new Set(this.namesOf(collection, row).map(compareKey))) {
      const same = byName.get(key);
      if (!same) byName.set(key, [row]);
      else if (!same.includes(row)) same.push(row);
    }
  }
}

interface NameIndex {
  readonly byId: Map<string, Row>;
  readonly byName: Map<string, Row[]>;
}

/** Identifier of a row: its id, code or slug. */
export const idOf = (row: Row): string =>
  textOf(row, 'id') || textOf(row, 'code') || textOf(row, 'slug');

/** The field with the identifier of a row; not every collection has one. */
export const keyField = (collection: CollectionName): 'id' | 'code' | 'slug' =>
  collection === 'regions' || collection === 'signboards'
    ? 'code'
    : collection === 'news'
      ? 'slug'
      : 'id';

const fits = (row: Row, { riverId }: NameContext): boolean =>
  riverId === undefined ||
  row['riverId'] === riverId ||
  (isRow(row['scope']) && row['scope']['riverId'] === riverId);

/** 城关 of 城关镇 and 城关街道: the kind of a town is easily confused. A village and a community may be two. */
const properName = (name: string): string =>
  name.replace(/(?<=..)(?:街道(?:办事处)?|镇|乡|苏木)$/, '');

/** One character substituted, or one extra. */
const differsByOne = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || long.length < 2) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  return short.slice(long.length === short.length ? at + 1 : at) === rest;
};
