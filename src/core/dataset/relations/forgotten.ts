import { errorAt } from '../../issues/issue.ts';
import { isHandedIn } from '../../record/recordIndex.ts';
import type { Relation } from '../relationContext.ts';
import { keyedTables } from '../rowKeys.ts';

/**
 * A collection that has published rows stays in the export: a forgotten file must not empty a page.
 * One that was published without rows may be taken back, because versions 1 and 2 had no other way
 * to leave it out.
 */
export const forgotten: Relation = ({ index, published, at }) =>
  (published ? keyedTables(published) : []).flatMap(({ name, rows }) =>
    rows.length === 0 || isHandedIn(index, name)
      ? []
      : [errorAt(at(name), 'collection.forgotten', { collection: name, rows: rows.length })],
  );
