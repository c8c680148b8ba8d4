import { readTypedCode } from '../../ids/boardCode.ts';
import { phonesOnManyBoards } from '../../boards/boardWarnings.ts';
import { errorAt, warningAt, type Issue } from '../../issues/issue.ts';
import type { Signboard } from '../../record/record.ts';
import { publicationDay } from '../publicationDay.ts';
import { reachIssues } from '../reachIssues.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/**
 * Boards: codes have valid check characters, places lie inside their reach, faces are in order,
 * successor chains end.
 */
export const signboards: Relation = (context) => [
  ...context.exported.signboards.flatMap((board, row) => [
    ...codeIssues(context, board, row),
    ...reachIssues(context.index, board, (field) => context.at('signboards', row, field)),
    ...faceIssues(context, board, row),
    ...successorIssues(context, board, row),
  ]),
  ...phoneIssues(context),
];

const codeIssues = (
  { at }: RelationContext,
  { code }: Signboard,
  row: number,
): readonly Issue[] => {
  const read = readTypedCode(code);
  return read.kind === 'check'
    ? [
        errorAt(at('signboards', row, 'code'), 'board-code.form', {
          received: code,
          reason: 'check',
          detail: `${read.received} → ${read.expected}`,
        }),
      ]
    : [];
};

const faceIssues = (
  { at }: RelationContext,
  { faces, retired }: Signboard,
  row: number,
): readonly Issue[] =>
  faces.flatMap((face, i) => {
    const before = faces[i - 1];
    const isInOrder =
      !before || (before.number < face.number && before.printedOn <= face.printedOn);
    const isCurrent = i === faces.length - 1 && !retired;
    const withoutPost = isCurrent ? face.chiefs.filter(({ post }) => post === undefined) : [];
    return [
      ...(isInOrder
        ? []
        : [
            errorAt(at('signboards', row, 'faces', i, 'number'), 'board.faces-order', {
              number: face.number,
            }),
          ]),
      ...withoutPost.map(({ name }) =>
        warningAt(
          at(
            'signboards',
            row,
            'faces',
            i,
            'chiefs',
            face.chiefs.findIndex((chief) => chief.name === name),
            'post',
          ),
          'board.face-without-post',
          { name },
        ),
      ),
    ];
  });

/** A retired board's successor is another board, and the chain of successors ends. */
const successorIssues = (
  { index, at }: RelationContext,
  board: Signboard,
  row: number,
): readonly Issue[] => {
  const place = at('signboards', row, 'retired', 'successorCode');
  const passed = new Set([board.code]);
  for (let next = board.retired?.successorCode; next !== undefined;) {
    if (passed.has(next))
      return [
        errorAt(place, 'board.successor', { reason: passed.size === 1 ? 'itself' : 'circle' }),
      ];
    passed.add(next);
    next = index.boardByCode.get(next)?.retired?.successorCode;
  }
  return [];
};

const phoneIssues = ({ exported, index, at }: RelationContext): readonly Issue[] => {
  const rowOf = new Map(exported.signboards.map((board, row) => [board, row]));
  return phonesOnManyBoards(index, publicationDay(exported)).map(({ display, names, boards }) => {
    const row = Math.min(...boards.map((board) => rowOf.get(board) ?? 0));
    return warningAt(at('signboards', row, 'faces'), 'board.phone-on-many', {
      display,
      names,
      boards: boards.length,
    });
  });
};
