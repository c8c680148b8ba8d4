import { errorAt, type IssuePlace } from '../issues/issue.ts';
import { allColumns } from './findHeader.ts';
import type { TableMapping } from './mapping.ts';
import type { RowInputs } from './rowInputs.ts';
import type { TableRun } from './tableRun.ts';

/** What every row of a list may need that its columns and fixed values do not give. */
export type LackingColumn = 'level' | 'post' | 'town';

/** The columns of a list of chiefs. One that the list lacks is asked about once, at the header. */
export class ChiefColumns {
  readonly #run: TableRun;
  readonly #means: ReadonlySet<string>;
  readonly #headers: ReadonlyMap<string, IssuePlace>;
  readonly #asked = new Set<string>();

  /** @param headers the cell of each header of the mapping */
  constructor(run: TableRun, table: TableMapping, headers: ReadonlyMap<string, IssuePlace>) {
    this.#run = run;
    this.#headers = headers;
    this.#means = new Set([
      ...allColumns(table).map(({ means }) => means),
      ...[table.fixed ?? {}, ...(table.repeat ?? []).map(({ fixed }) => fixed)].flatMap((each) =>
        Object.keys(each),
      ),
    ]);
  }

  /** Whether the list gives no row what it needs. */
  lacks(what: LackingColumn): boolean {
    return !this.#means.has(what);
  }

  /** Asks for a column, whatever else a first list lacks too. */
  ask(what: LackingColumn, { cells, first }: RowInputs): void {
    this.#askOne(
      what,
      cells.get(what === 'town' ? 'village' : 'name') ?? cells.get('village'),
      first,
    );
    const isFirst = this.#run.store.published.size === 0;
    if (isFirst && cells.has('name') && this.lacks('post'))
      this.#askOne('post', cells.get('name'), first);
  }

  #askOne(what: LackingColumn, cell: { readonly header: string } | undefined, first: IssuePlace) {
    const place = this.#headers.get(cell?.header ?? '') ?? first;
    const key = `${what} ${place.cell ?? ''}`;
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    this.#run.report(errorAt(place, 'chief.no-column', { what }));
  }
}
