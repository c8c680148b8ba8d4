import { valueAt } from '../paths/valueAt.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { Region } from '../record/record.ts';
import { isUnknown, unknownWords } from '../schemas/notKnown.ts';
import { isWaterClass, symbolOfClass } from '../water/waterClass.ts';
import type { Leaf } from './leafFields.ts';
import { textMarks } from './readLeaf.ts';
import { idOf, RowNames } from './rowNames.ts';
import { beginStore, isRow, type Row } from './rowStore.ts';
import { partedOutsideBrackets } from './splitList.ts';
import type { TemplateTable } from './template.ts';

/** A cell of the template: numbers as numbers, everything else as the clerk sees it. */
export type TemplateCell = string | number | undefined;

/** What the sheets are written from. */
export interface TemplateSource {
  /** The published record; absent before the first import. */
  readonly record: OfficeExport | undefined;
  /** The office and its regions, known before anything is published. */
  readonly beginning?: Beginning | undefined;
  readonly duties: readonly { readonly id: string; readonly name: string }[];
  /** The words of this place for those of the format, such as 县级 for 区县级. */
  readonly ownWords?: ReadonlyMap<string, string>;
}

/** What is known of a district before anything is published. */
export interface Beginning {
  readonly office: Readonly<Record<string, string | boolean>>;
  readonly regions: readonly Pick<Region, 'code' | 'name' | 'kind'>[];
}

/** The rows of a record in the form of the template. Reading them gives the same record. */
export class TemplateRows {
  readonly names: RowNames;
  readonly #heads: { readonly period?: Row | undefined; readonly office?: Row | undefined };
  readonly #ownWords: ReadonlyMap<string, string>;
  readonly #rows: ReturnType<typeof beginStore>['rows'];

  constructor({ record, beginning, duties, ownWords = new Map() }: TemplateSource) {
    const store = beginStore(record);
    if (!record) store.rows.regions.push(...(beginning?.regions ?? []).map((row) => ({ ...row })));
    const office = record?.office ?? beginning?.office;
    this.#heads = {
      ...(record && { period: { ...record.period } }),
      ...(office && { office: { ...office } }),
    };
    this.#ownWords = ownWords;
    this.#rows = store.rows;
    this.names = new RowNames(
      store,
      duties.map((duty) => ({ ...duty })),
    );
  }

  /** The rows of one sheet, in the order of the record. */
  of(table: TemplateTable): readonly (readonly TemplateCell[])[] {
    const { into } = table;
    const isHead = into === 'period' || into === 'office';
    const owners = isHead ? [this.#heads[into]] : this.#rows[into];
    return owners.filter(isRow).flatMap((owner) => this.ofRow(owner, table));
  }

  /** The rows of one sheet that come from one row of the record. */
  ofRow(
    owner: Row,
    { list, columns }: Pick<TemplateTable, 'list' | 'columns'>,
  ): readonly (readonly TemplateCell[])[] {
    return entriesOf(owner, list).map(({ entry, item }) =>
      columns.map(({ leaf, means }): TemplateCell => {
        if (means === 'row' && !leaf) return idOf(owner);
        if (means === 'item' && !leaf) return item;
        return leaf ? this.#cell(leaf, valueAt(entry, leaf.path)) : undefined;
      }),
    );
  }

  /**
   * The allowed values of a column, in the form of the template; undefined if anything is allowed.
   */
  optionsOf(
    { type, isMany }: Leaf,
    duties: readonly { readonly name: string }[],
  ): readonly string[] | undefined {
    if (isMany) return undefined;
    if (type.kind === 'boolean') return ['是', '否'];
    if (type.kind === 'class') return [1, 2, 3, 4, 5, 6].filter(isWaterClass).map(symbolOfClass);
    if (type.kind === 'choice') return type.choices.map(({ word }) => this.#own(word));
    if (type.kind !== 'reference') return undefined;
    const { to } = type;
    if (to === 'duties') return duties.map(({ name }) => name);
    return this.#rows[to].map((row) => this.names.label(to, idOf(row)));
  }

  #own(word: string): string {
    return this.#ownWords.get(word) ?? word;
  }

  #cell(leaf: Leaf, value: unknown): TemplateCell {
    if (value === undefined) return undefined;
    if (isUnknown(value)) return unknownWords[value.unknown];
    if (!leaf.isMany || !Array.isArray(value)) return this.#one(leaf, value);
    const parts = value.map((each) => String(this.#one(leaf, each)));
    const isByLine =
      leaf.type.kind === 'text' &&
      (leaf.type.maximum > 60 ||
        !isSame(partedOutsideBrackets(parts.join('、'), textMarks), parts));
    // A single text with a comma needs a line break to be read as one.
    return isByLine ? `${parts.join('\n')}${parts.length === 1 ? '\n' : ''}` : parts.join('、');
  }

  #one({ type }: Leaf, value: unknown): string | number {
    switch (type.kind) {
      case 'choice':
        return this.#own(
          type.choices.find((choice) => choice.value === value)?.word ?? String(value),
        );
      case 'class':
        return typeof value === 'number' && isWaterClass(value)
          ? symbolOfClass(value)
          : String(value);
      case 'boolean':
        return value === true ? '是' : '否';
      case 'position':
        return Array.isArray(value) ? value.join(', ') : String(value);
      case 'reference':
        return this.names.label(type.to, String(value));
      default:
        return typeof value === 'number' ? value : String(value);
    }
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The row itself, or the entries of a list inside it with the index of the outer entry. */
const entriesOf = (
  owner: Row,
  list: readonly string[],
): readonly { readonly entry: Row; readonly item: number }[] => {
  const [first, second] = list;
  if (first === undefined) return [{ entry: owner, item: 0 }];
  const outer = rowsAt(owner, first);
  if (second === undefined) return outer.map((entry) => ({ entry, item: 0 }));
  return outer.flatMap((each, at) =>
    rowsAt(each, second).map((entry) => ({ entry, item: at + 1 })),
  );
};

const rowsAt = (owner: Row, path: string): readonly Row[] => {
  const value = valueAt(owner, path.split('.'));
  return Array.isArray(value) ? value.filter(isRow) : [];
};
