import { readTypedCode } from '../../boardCode.ts';
import { groupBy } from '../../groupBy.ts';
import { errorAt, warningAt, type Issue } from '../../issue.ts';
import { readPhone, phoneKey, formatPhone } from '../../phone.ts';
import type { Contact, Signboard } from '../../record.ts';
import { isInOffice } from '../../terms.ts';
import { publicationDay } from '../publicationDay.ts';
import { reachIssues } from '../reachIssues.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/** Boards: codes that check, places inside their reach, faces in order, successors that end. */
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

/** A retired board's successor is another board, and following successors comes to an end. */
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

/**
 * One telephone printed for several chiefs in office, unless it is the line of an office that
 * answers for them. A predecessor's name beside the same line of the post is no fault of the line.
 */
const phoneIssues = ({ exported, index, at }: RelationContext): readonly Issue[] => {
  const shared = new Set(exported.contacts.flatMap(officeLineKeys));
  const on = publicationDay(exported);
  const inOffice = new Set(
    exported.postHoldings
      .filter((holding) => isInOffice(holding, on))
      .map(({ level, personId }) => `${level} ${index.personById.get(personId)?.name ?? ''}`),
  );
  const printed = exported.signboards.flatMap((board, row) =>
    board.retired
      ? []
      : (board.faces.at(-1)?.chiefs ?? []).flatMap(({ level, name, phone }) => {
          const reading = phone === undefined ? undefined : readPhone(phone);
          if (!reading?.ok || shared.has(phoneKey(reading.phone))) return [];
          return inOffice.has(`${level} ${name}`) ? [{ row, name, phone: reading.phone }] : [];
        }),
  );
  return [...groupBy(printed, ({ phone }) => phoneKey(phone)).values()].flatMap((group) => {
    const names = [...new Set(group.map(({ name }) => name))];
    const [first] = group;
    if (!first || names.length < 2) return [];
    const boards = new Set(group.map(({ row }) => row)).size;
    const display = formatPhone(first.phone);
    return [
      warningAt(at('signboards', first.row, 'faces'), 'board.phone-on-many', {
        display,
        names,
        boards,
      }),
    ];
  });
};

const officeLineKeys = ({ owner, number }: Contact): readonly string[] => {
  const reading = readPhone(number);
  const isOffice = owner.kind === 'office' || owner.kind === 'region';
  return isOffice && reading.ok ? [phoneKey(reading.phone)] : [];
};
