import { errorAt } from '../../issues/issue.ts';
import type { Signboard } from '../../record/record.ts';
import { placeInWords } from '../../boards/boardPlace.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Relation } from '../relationContext.ts';
import { keyedTables } from '../rowKeys.ts';

/** No two rows of a collection share an id or natural key. */
export const identity: Relation = ({ exported, index, at }) =>
  keyedTables(exported).flatMap(({ name, keys }) => {
    const firstAt = new Map<string, number>();
    return keys.flatMap((key, row) => {
      const first = firstAt.get(key);
      if (first === undefined) {
        firstAt.set(key, row);
        return [];
      }
      return [
        name === 'signboards'
          ? errorAt(at(name, row, 'code'), 'board.code-twice', {
              code: key,
              first: boardPlace(index, exported.signboards[first]),
              second: boardPlace(index, exported.signboards[row]),
            })
          : errorAt(at(name, row), 'row.duplicate', { key, first: first + 1 }),
      ];
    });
  });

const boardPlace = (index: RecordIndex, board: Signboard | undefined): string =>
  board ? placeInWords(index, board) : '';
