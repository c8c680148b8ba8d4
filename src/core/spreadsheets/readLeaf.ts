import { errorAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import { findMeant } from '../dataset/findMeant.ts';
import { findWaterClass } from '../water/waterClass.ts';
import { unknownWords } from '../schemas/notKnown.ts';
import type { CellInput } from './cellInput.ts';
import { cellText, isNothing } from './cellText.ts';
import { findChoice } from './choiceWords.ts';
import type { Leaf } from './leafFields.ts';
import type { LeafValue } from './leafValue.ts';
import { readDate, readMonth } from './readDate.ts';
import { readKm } from './readKm.ts';
import { readMeasure } from './readMeasure.ts';
import { positionIssue, readPosition } from './readPosition.ts';
import type { NameContext, RowNames } from './rowNames.ts';
import { partedOutsideBrackets, splitList } from './splitList.ts';

const reasonByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(unknownWords).map(([reason, word]) => [word, reason]),
);

const blank: LeafValue = { kind: 'blank' };

/** Parses a cell as the value of its field. An ambiguous cell is a fault, never a choice. */
export const readLeaf = (
  leaf: Leaf,
  input: CellInput,
  names: RowNames,
  context: NameContext = {},
): LeafValue => {
  if (input.isRefused) return { kind: 'fault', issues: [] };
  const reason = leaf.mayBeUnknown && reasonByWord.get(cellText(input.text));
  if (reason) return valueOf({ unknown: reason });
  if (leaf.isMany) return readMany(leaf, input, names, context);
  if (leaf.type.kind === 'text') return input.text.trim() === '' ? blank : valueOf(input.text);
  if (cellText(input.text) === '') return blank;
  if (leaf.isOptional && isNothing(cellText(input.text))) return blank;
  return readOne(leaf, input, names, context);
};

const readMany = (
  leaf: Leaf,
  input: CellInput,
  names: RowNames,
  context: NameContext,
): LeafValue => {
  const parts = partsOf(leaf, input.text);
  if (parts.length === 0 || (parts.length === 1 && isNothing(cellText(parts[0] ?? ''))))
    return blank;
  if (leaf.type.kind === 'text') return valueOf(parts);
  const read = parts.map((text) => readOne(leaf, { ...input, text }, names, context));
  const issues = read.flatMap((each) => (each.kind === 'fault' ? each.issues : []));
  if (issues.length > 0) return { kind: 'fault', issues };
  return valueOf(read.flatMap((each) => (each.kind === 'value' ? [each.value] : [])));
};

/** Separators of a list of texts. Names may contain a slash, so it is none. */
export const textMarks = new Set('、,，;；');

/** Sentences are split at line breaks only, names also at 、 and similar marks. */
const partsOf = ({ type }: Leaf, text: string): readonly string[] => {
  const isProse = type.kind === 'text' && type.maximum > 60;
  if (text.includes('\n') || isProse)
    return text
      .split(/\r?\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (type.kind === 'text') return partedOutsideBrackets(text, textMarks);
  return splitList(text).map(({ name, note }) => (note === undefined ? name : `${name}(${note})`));
};

const readOne = (
  leaf: Leaf,
  input: CellInput,
  names: RowNames,
  context: NameContext,
): LeafValue => {
  const { type, title } = leaf;
  const { place, header, year } = input;
  const text = cellText(input.text);
  switch (type.kind) {
    case 'text':
      return valueOf(input.text);
    case 'code':
      return valueOf(text);
    case 'date': {
      const read = readDate(text, year);
      return read.kind === 'date'
        ? valueOf(read.date)
        : fault(
            errorAt(place, 'cell.date', {
              title,
              fault: read.fault,
              received: read.read,
              asked: 'day',
            }),
          );
    }
    case 'month': {
      const read = readMonth(text, year);
      return read.kind === 'month'
        ? valueOf(read.month)
        : fault(
            errorAt(place, 'cell.date', {
              title,
              fault: read.fault,
              received: read.read,
              asked: 'month',
            }),
          );
    }
    case 'minute':
      return readMinute(title, text, place);
    case 'class': {
      const found = findWaterClass(text);
      return found === undefined
        ? fault(errorAt(place, 'cell.sample', { received: text, why: 'unknown', meanings: [] }))
        : valueOf(found);
    }
    case 'boolean': {
      const found = truths.get(text.toLowerCase());
      return found === undefined
        ? fault(errorAt(place, 'cell.choice', { title, received: text, choices: ['是', '否'] }))
        : valueOf(found);
    }
    case 'position':
      return readPositionCell(title, input.text, place);
    case 'choice': {
      const found = findChoice(text, type.choices);
      if (found) return valueOf(found.value);
      const words = type.choices.map(({ word }) => word);
      const meant = findMeant(text, words);
      return fault(
        errorAt(place, 'cell.choice', {
          title,
          received: text,
          choices: words,
          ...(meant !== undefined && { meant }),
        }),
      );
    }
    case 'number':
      return type.isKm
        ? readKm(title, text, input)
        : readMeasure({ title, text, place, header, unit: input.unit, isInteger: type.isInteger });
    case 'reference':
      return readName(type.to, input.text, place, names, context);
  }
};

const readName = (
  collection: Parameters<RowNames['find']>[0],
  text: string,
  place: IssuePlace,
  names: RowNames,
  context: NameContext,
): LeafValue => {
  const read = names.find(collection, text, context);
  const received = cellText(text);
  switch (read.kind) {
    case 'found':
      return valueOf(read.id);
    case 'unfound':
      return fault(errorAt(place, 'name.unfound', { collection, received, near: read.near }));
    case 'refused':
      return fault(errorAt(place, 'name.refused', { collection, received }));
    case 'several':
      return fault(
        errorAt(place, 'name.unclear', { collection, received, candidates: read.candidates }),
      );
    case 'other':
      return fault(errorAt(place, 'name.other', { received, name: read.name }));
  }
};

const readMinute = (title: string, text: string, place: IssuePlace): LeafValue => {
  const [, day = '', hour = '', minute = ''] =
    /^(.+?)[ T](\d{1,2})[:点](\d{2})(?::\d{2})?分?$/.exec(text) ?? [];
  const read = readDate(day);
  if (read.kind !== 'date' || Number(hour) > 23 || Number(minute) > 59)
    return fault(
      errorAt(place, 'cell.form', { title, received: text, example: '2026-11-03 09:00' }),
    );
  return valueOf(`${read.date} ${hour.padStart(2, '0')}:${minute}`);
};

const readPositionCell = (title: string, raw: string, place: IssuePlace): LeafValue => {
  const read = readPosition(raw);
  if (read.kind === 'position') return valueOf(read.position);
  return fault(positionIssue(title, cellText(raw), read, place));
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['有', true],
  ['√', true],
  ['true', true],
  ['1', true],
  ['否', false],
  ['无', false],
  ['×', false],
  ['false', false],
  ['0', false],
]);

const valueOf = (value: unknown): LeafValue => ({ kind: 'value', value });
const fault = (issue: Issue): LeafValue => ({ kind: 'fault', issues: [issue] });
