import { isCalendarDate } from '../calendar/calendar.ts';
import { compareKey } from '../text/cleanText.ts';
import { errorAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { phoneKey, readPhone } from '../contacts/phone.ts';
import { cellText, isNothing } from './cellText.ts';
import { findScope, scopeKey, scopeOf, type Scope } from './chiefScope.ts';
import { findPerson } from './findPerson.ts';
import type { TableMapping } from './mapping.ts';
import { findLeaf } from './meanings.ts';
import { pairUp } from './pairUp.ts';
import { readLeaf, type CellInput } from './readLeaf.ts';
import type { RowInputs } from './rowInputs.ts';
import { idOf } from './rowNames.ts';
import { textOf, type Row } from './rowStore.ts';
import { partedOutsideBrackets, splitList, type ListEntry } from './splitList.ts';
import type { FieldValue, TableRun } from './tableRun.ts';

/** The office's list of chiefs: people, posts, telephones and what they answer for, in one row. */
export class ChiefTable {
  readonly #run: TableRun;
  readonly #table: TableMapping;
  readonly #districtCode: string | undefined;
  /** Posts contained in the table, with their cell. */
  readonly #spoken = new Map<string, IssuePlace>();
  readonly #unclear = new Set<string>();
  readonly #written = new Map<string, Row[]>();

  constructor(run: TableRun, table: TableMapping, districtCode: string | undefined) {
    this.#run = run;
    this.#table = table;
    this.#districtCode = districtCode;
  }

  /** Writes the chiefs of one row, or of one column group of it. */
  write({ cells, first }: RowInputs): void {
    const level = this.#readLevel(cells, first);
    if (level === undefined) return;
    const rivers = byRiver(cells);
    const scopes = rivers.flatMap(
      (one) => findScope(this.#run, one, level, first, this.#districtCode) ?? [],
    );
    // If one river of a row is ambiguous, nothing is written for the others either.
    if (scopes.length < rivers.length) return;
    const nameCell = cells.get('name');
    const place = nameCell?.place ?? first;
    const keys = scopes.map((scope) => `${level} ${scopeKey(scope)}`);
    for (const key of keys) this.#spoken.set(key, place);
    if (!nameCell || isNothing(cellText(nameCell.text))) return;

    const people = splitList(nameCell.text);
    const posts = pairUp(people, nameCell.text, cells.get('post')?.text ?? '');
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

  /** Handles chiefs in office whose posts the table gives to others, or to nobody. */
  finish(): void {
    const { whenGone = 'ask' } = this.#table;
    if (whenGone === 'keep') return;
    for (const holding of this.#run.store.rows.postHoldings) {
      if (holding['to'] !== undefined || this.#run.isTouched(holding)) continue;
      const key = `${textOf(holding, 'level')} ${scopeKey(scopeOf(holding))}`;
      const place = this.#spoken.get(key);
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
    const post = cellText(context.post) || (isPostNote(entry.note) ? entry.note : '');
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
      ...textValue('title', '河长称谓', titleCell),
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
    this.#run.names.learn('postHoldings', holding);
    this.#written.set(key, [...(this.#written.get(key) ?? []), holding]);
    this.#writePhone(holding, cellText(context.phone), cells);
  }

  /** A number in another spelling is the same number. A new number has not been verified yet. */
  #writePhone(holding: Row, number: string, cells: RowInputs['cells']): void {
    const cell = cells.get('phone');
    if (!cell || isNothing(number)) return;
    const read = readPhone(number);
    const kind = read.ok && read.phone.kind === 'mobile' ? 'mobile' : 'office-landline';
    const owner = { kind: 'holding', holdingId: idOf(holding) };
    const contact = this.#run.target('contacts', { owner, kind }, cell.place);
    if (!contact) return;
    const before = readPhone(textOf(contact, 'number'));
    const isSame = read.ok && before.ok && phoneKey(read.phone) === phoneKey(before.phone);
    if (!isSame) Reflect.deleteProperty(contact, 'verified');
    const consent = readDay(this.#run, cells.get('consentOn'));
    this.#run.setFields(
      contact,
      [
        { path: ['owner'], title: '归属', value: owner, place: cell.place },
        { path: ['kind'], title: '类别', value: kind, place: cell.place },
        ...(isSame ? [] : [{ path: ['number'], title: '号码', value: number, place: cell.place }]),
        ...(consent ? [{ ...consent, path: ['consent', 'on'], title: '同意日期' }] : []),
      ],
      cell.place,
    );
  }

  #readLevel(cells: RowInputs['cells'], first: IssuePlace): string | undefined {
    const leaf = findLeaf(this.#run.fieldsOf('postHoldings'), 'level');
    const cell = cells.get('level');
    const read = leaf && cell ? readLeaf(leaf, cell, this.#run.names) : undefined;
    if (read?.kind === 'value' && typeof read.value === 'string') return read.value;
    this.#run.report(
      ...(read?.kind === 'fault'
        ? read.issues
        : [
            errorAt(cell?.place ?? first, 'chief.scope', {
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

/** First and last day of the term, if the table gives them; undefined if one cannot be parsed. */
const readTerm = (run: TableRun, cells: RowInputs['cells']): readonly FieldValue[] | undefined => {
  const before = run.issues.length;
  const from = readDay(run, cells.get('from'));
  const to = readDay(run, cells.get('to'));
  if (run.issues.length > before) return undefined;
  return [
    ...(from ? [{ ...from, path: ['from'], title: '任职日期' }] : []),
    ...(to ? [{ ...to, path: ['to'], title: '卸任日期' }] : []),
  ];
};

const readDay = (
  run: TableRun,
  cell: CellInput | undefined,
): { readonly value: string; readonly place: IssuePlace } | undefined => {
  const leaf = findLeaf(run.fieldsOf('postHoldings'), 'to');
  if (!cell || !leaf) return undefined;
  const read = readLeaf(leaf, cell, run.names);
  if (read.kind === 'fault') run.report(...read.issues);
  return read.kind === 'value' && typeof read.value === 'string' && isCalendarDate(read.value)
    ? { value: read.value, place: cell.place }
    : undefined;
};

const textValue = (
  field: string,
  title: string,
  cell: CellInput | undefined,
): readonly FieldValue[] =>
  cell && cell.text.trim() !== ''
    ? [{ path: [field], title, value: cell.text.trim(), place: cell.place }]
    : [];

/** A note in brackets after a name is a post, unless it is an identifier or marks a new person. */
const isPostNote = (note: string | undefined): note is string =>
  note !== undefined && note !== '新' && !/^[a-z0-9-]+$/.test(note);

/** Repeats the cells of a row for each river it names: a chief may answer for several, `沙沟、南沟`. */
const byRiver = (cells: RowInputs['cells']): readonly RowInputs['cells'][] => {
  const river = cells.get('river');
  const names = partedOutsideBrackets(river?.text ?? '');
  if (!river || names.length < 2) return [cells];
  return names.map((text) => new Map([...cells, ['river', { ...river, text }]]));
};
