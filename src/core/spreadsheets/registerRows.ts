import { parentOf } from '../ids/regionCode.ts';
import type { NationalTown } from '../regions/nationalCodes.ts';
import { errorAt, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { kindOfWaterName } from '../rivers/waterKind.ts';
import type { ListBeginning } from './beginRecord.ts';
import { cellText, markOf } from './cellText.ts';
import { findPlaceKind } from './placeKind.ts';
import type { CellInput } from './cellInput.ts';
import { idOf } from './rowNames.ts';
import { textOf, type Row } from './rowStore.ts';
import type { FieldValue, TableRun } from './tableRun.ts';

/** A collection whose rows a list of chiefs may name for the first time. */
export type RegisteredCollection = 'rivers' | 'regions' | 'reaches';

/** Stands for what a list of chiefs does not say. Nothing is invented. */
export const TO_FOLLOW = { unknown: 'to-follow' } as const;

/** Marks a name as new although a similar one is published: `沙河（新）`. */
const newMark = /\s*[（(]新[）)]$/;

/**
 * Adds rows for names that a list of chiefs gives and no row has. A name that is similar to a published
 * one may be a typing slip and is left to the clerk.
 */
export class RowRegister {
  readonly #run: TableRun;
  /** Whether the mapping allows new rows. */
  readonly isOn: boolean;
  readonly #readTowns: ListBeginning['readTowns'];
  #towns: readonly NationalTown[] | undefined;
  readonly #added: Readonly<Record<RegisteredCollection, string[]>> = {
    regions: [],
    rivers: [],
    reaches: [],
  };

  /** @param isOn whether the mapping allows new rows */
  constructor(run: TableRun, isOn: boolean, readTowns: ListBeginning['readTowns']) {
    this.#run = run;
    this.isOn = isOn;
    this.#readTowns = readTowns;
  }

  /** The id of a water, which is added if it is new; undefined if no row may be added. */
  water(cell: CellInput): string | undefined {
    const name = this.#newName('rivers', cell);
    if (name === undefined) return undefined;
    const known = this.#addedRow('rivers', name);
    if (known) return idOf(known);
    const kind = kindOfWaterName(name);
    return this.#add('rivers', { name }, cell.place, [
      ['name', '名称', name],
      ...(kind === undefined ? [] : [['kind', '类型', kind] as const]),
      ['aliases', '别名', []],
      ['overview', '河道概况', TO_FOLLOW],
      ['goals', '管理目标', TO_FOLLOW],
    ]);
  }

  /** The code of a place inside another, which is added if it is new. */
  place(cell: CellInput, parent: string): string | undefined {
    const name = this.#newName('regions', cell, parent);
    if (name === undefined) return undefined;
    const known = this.#addedRow('regions', name, parent);
    if (known) return idOf(known);
    const kind = findPlaceKind(parent.length === 6 ? 'town' : 'village', name, cell.header);
    if (kind === undefined) {
      this.#run.report(errorAt(cell.place, 'region.unclear-kind', { received: name }));
      return undefined;
    }
    const code = this.#nationalCode(name, parent) ?? this.#newCode(parent);
    return this.#add('regions', { code, name }, cell.place, [
      ['code', '代码', code],
      ['name', '名称', name],
      ['kind', '类别', kind],
    ]);
  }

  /** The id of the reach of a water that a place answers for, which is added if it is new. */
  reach(riverId: string, regionCode: string, name: string, place: IssuePlace): string | undefined {
    if (!this.isOn) return undefined;
    return this.#add('reaches', { riverId, regionCode, name }, place, [
      ['riverId', '河流', riverId],
      ['regionCode', '责任行政区', regionCode],
      ['name', '名称', name],
    ]);
  }

  /** What was added, for the clerk to confirm. */
  issues(place: IssuePlace): readonly Issue[] {
    return (['regions', 'rivers', 'reaches'] as const).flatMap((collection) =>
      this.#added[collection].length === 0
        ? []
        : [warningAt(place, 'rows.registered', { collection, names: this.#added[collection] })],
    );
  }

  /** The name of a cell if a row with it may be added. */
  #newName(collection: RegisteredCollection, cell: CellInput, parent?: string): string | undefined {
    const name = this.#unknownName(collection, cell.text, parent);
    const mark = name === undefined ? undefined : markOf(name);
    if (name !== undefined && mark !== undefined)
      this.#run.report(errorAt(cell.place, 'name.marked', { received: name, mark }));
    return name;
  }

  #unknownName(
    collection: RegisteredCollection,
    text: string,
    parent: string | undefined,
  ): string | undefined {
    const written = cellText(text).replace(/\n/g, '');
    if (!this.isOn || !/\p{Script=Han}/u.test(written)) return undefined;
    const name = written.replace(newMark, '');
    if (name !== written) return name;
    const { names, store } = this.#run;
    const found = names.find(collection, name);
    if (found.kind !== 'unfound')
      return collection === 'regions' && parent !== undefined ? name : undefined;
    const near = found.near.flatMap((each) => names.rowsNamed(collection, each));
    return near.some((row) => store.published.has(row)) ? undefined : name;
  }

  /** The row of a name that an earlier cell has added: `沙河（新）` may stand in several. */
  #addedRow(collection: RegisteredCollection, name: string, parent?: string): Row | undefined {
    const { names, store } = this.#run;
    return names
      .rowsNamed(collection, name)
      .find(
        (row) => !store.published.has(row) && (parent === undefined || isDirectlyIn(row, parent)),
      );
  }

  /** The code of a town in the national list, if no other place has it. */
  #nationalCode(name: string, parent: string): string | undefined {
    if (parent.length !== 6) return undefined;
    this.#towns ??= this.#readTowns();
    const code = this.#towns.find((town) => town.name === name)?.code;
    return code !== undefined && !this.#run.findById('regions', code) ? code : undefined;
  }

  /** A code that no place has: 901 and on, which the national list of towns and villages does not use. */
  #newCode(parent: string): string {
    for (let number = FIRST_CODE; ; number += 1) {
      const code = `${parent}${number}`;
      if (!this.#run.findById('regions', code)) return code;
    }
  }

  #add(
    collection: RegisteredCollection,
    draft: Row,
    place: IssuePlace,
    fields: readonly (readonly [field: string, title: string, value: unknown])[],
  ): string {
    const row = this.#run.add(collection, draft);
    this.#run.setFields(
      row,
      fields.map(([field, title, value]): FieldValue => ({ path: [field], title, value, place })),
      place,
    );
    this.#run.names.learn(collection, row);
    const name = textOf(row, 'name');
    this.#added[collection].push(collection === 'regions' ? `${name}（${idOf(row)}）` : name);
    return idOf(row);
  }
}

const FIRST_CODE = 901;

/** Whether a place lies directly in another, by its row or its code. */
export const isDirectlyIn = (row: Row, parent: string): boolean => {
  const stated = textOf(row, 'parentCode');
  const code = textOf(row, 'code');
  return parentOf(new Map([[code, stated === '' ? {} : { parentCode: stated }]]), code) === parent;
};
