import { cleanName, compareKey } from '../text/cleanText.ts';
import { errorAt, type IssuePlace } from '../issues/issue.ts';
import { scopeKey, scopeOf, type Scope } from './chiefScope.ts';
import { idOf } from './rowNames.ts';
import { textOf, type Row } from './rowStore.ts';
import type { ListEntry } from './splitList.ts';
import { cellOf, type TableRun } from './tableRun.ts';

/** A name in a list of chiefs, with other data about the person. */
export interface PersonQuestion {
  readonly entry: ListEntry;
  readonly post: string;
  readonly scope: Scope;
  readonly place: IssuePlace;
  /** The mapping states that all rows with this name are one person. */
  readonly isSame: boolean;
}

/**
 * Finds the person with a name who holds or held this post, or answers for the same water or place.
 * An unknown name creates a new person. A namesake in another post may be a different person, so
 * the clerk is asked.
 *
 * @returns undefined if it is ambiguous, which is reported
 */
export const findPerson = (run: TableRun, question: PersonQuestion): Row | undefined => {
  const { entry, place, isSame } = question;
  const name = cleanName(entry.name);
  const named = entry.note === undefined ? undefined : run.findById('people', entry.note);
  if (named) return named;
  if (entry.note === '新') return newPerson(run, name, place);

  const namesakes = run.names.rowsNamed('people', name);
  const [only] = namesakes;
  if (!only) return newPerson(run, name, place);
  const fitting = namesakes.filter((person) => isLikely(run, person, question));
  const [fit] = fitting;
  if (fit && fitting.length === 1) return fit;
  if (isSame && namesakes.length === 1) return only;

  const isNew = !run.store.published.has(only);
  const post = holdingsOf(run, only).map((holding) => textOf(holding, 'post'))[0] ?? '';
  const origin = run.placeOfField(only, 'name');
  run.report(
    namesakes.length === 1 && isNew && origin
      ? errorAt(place, 'person.two-posts', {
          name,
          posts: [post, question.post],
          otherCell: cellOf(origin, place),
        })
      : errorAt(place, 'person.unclear', {
          name,
          candidates: namesakes.map((person) => describe(run, person)),
        }),
  );
  return undefined;
};

/**
 * The identifier of the one person with a name who answers for a place, as in 李强（河西村）.
 *
 * @param region name of a town or village
 */
export const findNamesakeAt = (run: TableRun, name: string, region: string): string | undefined => {
  const codes = run.names.rowsNamed('regions', region).map(idOf);
  const [only, ...others] = run.names
    .rowsNamed('people', name)
    .filter((person) =>
      holdingsOf(run, person).some((each) => codes.includes(regionOf(run, scopeOf(each)) ?? '')),
    );
  return only && others.length === 0 ? idOf(only) : undefined;
};

const newPerson = (run: TableRun, name: string, place: IssuePlace): Row => {
  const person = run.add('people', { name });
  run.setFields(person, [{ path: ['name'], title: '姓名', value: name, place }], place);
  run.names.learn('people', person);
  return person;
};

/** Holds or held a post of the same name, or answers for the same water or place. */
const isLikely = (run: TableRun, person: Row, { post, scope }: PersonQuestion): boolean =>
  holdingsOf(run, person).some((holding) => {
    const place = regionOf(run, scope);
    const own = scopeOf(holding);
    return (
      (post !== '' && compareKey(textOf(holding, 'post')) === compareKey(post)) ||
      scopeKey(own) === scopeKey(scope) ||
      (place !== undefined && regionOf(run, own) === place)
    );
  });

const holdingsOf = (run: TableRun, person: Row): readonly Row[] =>
  run.store.rows.postHoldings.filter((holding) => holding['personId'] === idOf(person));

/** Town or village of a scope; undefined for a whole river. */
const regionOf = (run: TableRun, { to, id }: Scope): string | undefined => {
  if (to === 'rivers') return undefined;
  if (to === 'regions') return id;
  return textOf(run.findById('reaches', id), 'regionCode') || undefined;
};

/** How a clerk can write a person into the cell, with the person's known post. */
const describe = (run: TableRun, person: Row): string => {
  const post = holdingsOf(run, person).map((holding) => textOf(holding, 'post'))[0];
  const exact = run.names.exactName('people', person);
  return post === undefined || post === '' ? exact : `${exact}＝${post}`;
};
