import { cleanText, compareKey } from '../text/cleanText.ts';
import { errorAt, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import type { ListBeginning } from './beginRecord.ts';
import { cellText } from './cellText.ts';
import { isPartOfChief } from './chiefCells.ts';
import { ChiefColumns } from './chiefColumns.ts';
import { readTerm, textValue, toFollow } from './chiefFields.ts';
import { askAboutPosts, isPostNote, postsOf, readPeople } from './chiefPeople.ts';
import { writeChiefPhone } from './chiefPhone.ts';
import { findScope, scopeKey, scopeOf, type Scope } from './chiefScope.ts';
import { titleOf } from './chiefTitle.ts';
import { findPerson } from './findPerson.ts';
import type { TableMapping } from './mapping.ts';
import { allColumns } from './findHeader.ts';
import { findLeaf } from './meanings.ts';
import { pairUp } from './pairUp.ts';
import type { CellInput } from './cellInput.ts';
import { readLeaf } from './readLeaf.ts';
import { RowRegister } from './registerRows.ts';
import type { RowInputs } from './rowInputs.ts';
import { idOf } from './rowNames.ts';
import { textOf, type Row } from './rowStore.ts';
import { partedOutsideBrackets, splitList, type ListEntry } from './splitList.ts';
import type { FieldValue, TableRun } from './tableRun.ts';
import { isVacancy } from './vacancy.ts';

/** What a list of chiefs is read with. */
export interface ChiefTableContext {
  readonly table: TableMapping;
  readonly districtCode: string | undefined;
  /** The sheet. */
  readonly place: IssuePlace;
  readonly readTowns: ListBeginning['readTowns'];
  /** The cell of each header of the mapping. */
  readonly headers: ReadonlyMap<string, IssuePlace>;
}

/** The office's list of chiefs: people, posts, telephones and what they answer for, in one row. */
export class ChiefTable {
  readonly #run: TableRun;
  readonly #table: TableMapping;
  readonly #districtCode: string | undefined;
  /** The sheet. */
  readonly #place: IssuePlace;
  readonly #register: RowRegister;
  readonly #columns: ChiefColumns;
  readonly #levels = new Set<string>();
  /** Posts contained in the table, with their cell. */
  readonly #spoken = new Map<string, IssuePlace>();
  readonly #unclear = new Set<string>();
  readonly #written = new Map<string, Row[]>();

  /** Whether a row does not say where it belongs: nobody is missed before it does. */
  #hasRefused = false;

  /** Notes about people, such as 女, which are not published. */
  readonly #personal: string[] = [];

  /** The last river above, for a blank cell under it. */
  #riverAbove = '';

  constructor(run: TableRun, context: ChiefTableContext) {
    const { table, districtCode, place, readTowns, headers } = context;
    this.#run = run;
    this.#table = table;
    this.#districtCode = districtCode;
    this.#place = place;
    this.#register = new RowRegister(run, table.register === true, readTowns);
    this.#columns = new ChiefColumns(run, table, headers);
  }

  /** Writes the chiefs of one row, or of one column group of it. */
  write(row: RowInputs): void {
    const { cells, first } = row;
    const refused = [...cells].filter(([, cell]) => cell.isRefused).map(([means]) => means);
    if (refused.some((means) => !isPartOfChief(means))) {
      this.#hasRefused = true;
      return;
    }
    const level = this.#readLevel(row);
    if (level === undefined || this.#isBlankRiver(cells, level)) return;
    this.#levels.add(level);
    const rivers = byRiver(cells);
    const districtCode = this.#districtCode;
    const isTownsOwn = this.#isTownsOwn(cells);
    const scopes = rivers.flatMap(
      (one) =>
        findScope(this.#run, {
          cells: one,
          level,
          first,
          districtCode,
          isTownsOwn,
          register: this.#register,
          columns: this.#columns,
        }) ?? [],
    );
    // If one river of a row is ambiguous, nothing is written for the others either.
    if (scopes.length < rivers.length) return;
    const nameCell = cells.get('name');
    const place = nameCell?.place ?? first;
    const keys = scopes.map((scope) => `${level} ${scopeKey(scope)}`);
    for (const key of keys) this.#spoken.set(key, place);
    if (refused.length > 0) {
      for (const key of keys) this.#unclear.add(key);
      return;
    }
    if (!nameCell || isVacancy(cellText(nameCell.text))) return;

    const read = readPeople(this.#run, nameCell, this.#table.wholeNames ?? []);
    if (read === undefined) {
      for (const key of keys) this.#unclear.add(key);
      return;
    }
    const { people } = read;
    if (this.#columns.lacks('post') && !this.#isPublished(people)) {
      this.#columns.ask('post', row);
      for (const key of keys) this.#unclear.add(key);
      return;
    }
    this.#personal.push(...read.personal);
    const posts = postsOf(people, nameCell, cells.get('post'));
    const phones = pairUp(people, nameCell.text, cells.get('phone')?.text ?? '');
    if (posts === undefined || phones === undefined) {
      const unclear = cells.get(posts === undefined ? 'post' : 'phone');
      this.#run.report(
        errorAt(unclear?.place ?? place, 'post.unclear', {
          names: people.map(({ name }) => name),
          posts: splitList(unclear?.text ?? '').map(({ name }) => name),
        }),
      );
      for (const key of keys) this.#unclear.add(key);
      return;
    }
    askAboutPosts(this.#run, people, posts, place);
    const term = readTerm(this.#run, cells);
    if (term === undefined) {
      for (const key of keys) this.#unclear.add(key);
      return;
    }
    for (const scope of scopes)
      people.forEach((entry, at) => {
        this.#writeOne(entry, {
          level,
          scope,
          post: posts[at] ?? '',
          phone: phones[at] ?? '',
          term,
          cells,
          place,
        });
      });
  }

  /** Whether everybody in a cell is published, so that a list without posts leaves theirs. */
  #isPublished(people: readonly ListEntry[]): boolean {
    const { names, store } = this.#run;
    return people.every(
      ({ name, note }) =>
        isPostNote(note) || names.rowsNamed('people', name).some((row) => store.published.has(row)),
    );
  }

  /** A blank river under a named one may repeat it or mean the whole place: the mapping decides. */
  #isBlankRiver(cells: RowInputs['cells'], level: string): boolean {
    const cell = cells.get('river');
    if (!cell || level === 'general') return false;
    const text = cellText(cell.text);
    // Dots may go on with the river above or stand for none.
    const isDots = /^[.。]+$/.test(text);
    const written = isDots ? '' : text;
    const above = this.#riverAbove;
    if (written !== '') this.#riverAbove = written;
    const column = allColumns(this.#table).find(({ means }) => means === 'river');
    if (written !== '' || above === '' || (column?.fillDown !== undefined && !isDots)) return false;
    this.#run.report(errorAt(cell.place, 'chief.blank-river', { above }));
    return true;
  }

  /** 乡镇总河长 is that of a town; 总河长 beside other levels in a row is that of the district. */
  #isTownsOwn(cells: RowInputs['cells']): boolean {
    const title = cellText(cells.get('title')?.text ?? '');
    if (/[镇乡街]|苏木|开发区/.test(title)) return true;
    return !/[县区市旗]/.test(title) && this.#table.repeat === undefined;
  }

  /** Handles chiefs in office whose posts the table gives to others, or to nobody. */
  finish(): void {
    this.#run.report(...this.#register.issues(this.#place));
    const notes = [...new Set(this.#personal)];
    if (notes.length > 0)
      this.#run.report(
        warningAt(this.#place, 'name.personal-notes', { notes, times: this.#personal.length }),
      );
    const { whenGone = 'ask' } = this.#table;
    if (whenGone === 'keep') return;
    for (const holding of this.#run.store.rows.postHoldings) {
      if (holding['to'] !== undefined || this.#run.isTouched(holding)) continue;
      const key = `${textOf(holding, 'level')} ${scopeKey(scopeOf(holding))}`;
      const isMissed =
        this.#table.whole === true &&
        !this.#hasRefused &&
        this.#levels.has(textOf(holding, 'level'));
      const place = this.#spoken.get(key) ?? (isMissed ? this.#place : undefined);
      // An ambiguous person may be the one searched for.
      if (!place || this.#unclear.has(key)) continue;
      const successors = (this.#written.get(key) ?? []).filter(
        (each) =>
          !this.#run.store.published.has(each) && textOf(each, 'from') > textOf(holding, 'from'),
      );
      const [successor] = successors;
      if (whenGone === 'end-with-successor' && successor && successors.length === 1) {
        const from = this.#run.placeOfField(successor, 'from') ?? place;
        this.#run.setFields(
          holding,
          [{ path: ['to'], title: '卸任日期', value: successor['from'], place: from }],
          from,
        );
        continue;
      }
      this.#run.report(this.#goneIssue(holding, place, successor));
    }
  }

  #goneIssue(holding: Row, place: IssuePlace, successor: Row | undefined): Issue {
    const { names } = this.#run;
    const scope = scopeOf(holding);
    const next = successor && names.label('people', textOf(successor, 'personId'));
    return errorAt(place, 'chief.gone', {
      name: names.label('people', textOf(holding, 'personId')),
      post: textOf(holding, 'post'),
      scope: names.label(scope.to, scope.id),
      ...(next !== undefined && { successor: next }),
    });
  }

  #writeOne(entry: ListEntry, context: ChiefContext): void {
    const { level, scope, term, cells, place } = context;
    const post = cleanText(context.post) || (isPostNote(entry.note) ? entry.note : '');
    const person = findPerson(this.#run, {
      entry,
      post,
      scope,
      place,
      isSame:
        this.#table.samePerson?.some((name) => compareKey(name) === compareKey(entry.name)) ??
        false,
    });
    const key = `${level} ${scopeKey(scope)}`;
    if (!person) {
      this.#unclear.add(key);
      return;
    }
    const titleCell = cells.get('title');
    const dutyCell = cells.get('duty');
    const values: FieldValue[] = [
      { path: ['personId'], title: '人员', value: idOf(person), place },
      { path: ['level'], title: '级别', value: level, place: cells.get('level')?.place ?? place },
      ...this.#titleValue(titleCell, context),
      ...(post === ''
        ? []
        : [
            {
              path: ['post'],
              title: '职务',
              value: post,
              place: cells.get('post')?.place ?? place,
            },
          ]),
      ...textValue('duty', '职责', dutyCell),
      { path: ['scope'], title: '责任范围', value: scope.value, place },
      ...term,
    ];
    const draft: Row = { personId: idOf(person), level, scope: scope.value };
    for (const { path, value } of term) draft[path[0] ?? ''] = value;
    const holding = this.#run.target('postHoldings', draft, place);
    if (!holding) return;
    this.#run.setFields(holding, values, place);
    if (this.#table.register === true)
      this.#run.setFields(holding, toFollow(holding, place), place);
    this.#run.names.learn('postHoldings', holding);
    this.#written.set(key, [...(this.#written.get(key) ?? []), holding]);
    writeChiefPhone(this.#run, holding, cellText(context.phone), cells);
  }

  /** The title of a column, else what the level cell or the place calls it. */
  #titleValue(titleCell: CellInput | undefined, context: ChiefContext): readonly FieldValue[] {
    const { cells, place, level, scope } = context;
    const written = textValue('title', '河长称谓', titleCell);
    if (written.length > 0 || this.#table.register !== true) return written;
    const value = titleOf(this.#run, { level, scope, said: cells.get('level')?.text ?? '' });
    return [{ path: ['title'], title: '河长称谓', value, place }];
  }

  #readLevel(row: RowInputs): string | undefined {
    const leaf = findLeaf(this.#run.fieldsOf('postHoldings'), 'level');
    const cell = row.cells.get('level');
    if (!cell) {
      this.#columns.ask('level', row);
      return undefined;
    }
    const read = leaf && readLeaf(leaf, cell, this.#run.names);
    if (read?.kind === 'value' && typeof read.value === 'string') return read.value;
    this.#run.report(
      ...(read?.kind === 'fault'
        ? read.issues
        : [
            errorAt(cell.place, 'chief.scope', {
              level: '',
              missing: 'level',
              place: '',
            }),
          ]),
    );
    return undefined;
  }
}

interface ChiefContext {
  readonly level: string;
  readonly scope: Scope;
  readonly post: string;
  readonly phone: string;
  readonly term: readonly FieldValue[];
  readonly cells: RowInputs['cells'];
  readonly place: IssuePlace;
}

/** Repeats the cells of a row for each river it names: a chief may answer for several, `沙沟、南沟`. */
const byRiver = (cells: RowInputs['cells']): readonly RowInputs['cells'][] => {
  const river = cells.get('river');
  const names = partedOutsideBrackets(river?.text ?? '');
  if (!river || names.length < 2) return [cells];
  return names.map((text) => new Map([...cells, ['river', { ...river, text }]]));
};
