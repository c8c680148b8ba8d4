import { errorAt, warningAt, type Issue } from '../issues/issue.ts';
import type { CollectionName } from '../formats/collections.ts';
import { cellText, isNothing } from './cellText.ts';
import { findChoice } from './choiceWords.ts';
import { fieldsOf, findLeaf } from './meanings.ts';
import { readDate } from './readDate.ts';
import type { CellInput } from './readLeaf.ts';
import { readMeasure, unitInBrackets } from './readMeasure.ts';
import { readQuantity } from './readQuantity.ts';
import { readSample } from './readSample.ts';
import type { FieldValue } from './tableRun.ts';

interface SpecialValue {
  readonly values: readonly FieldValue[];
  readonly issues: readonly Issue[];
  /** Nothing of the row can be stored. */
  readonly hasFault: boolean;
}

/** Cells with more than one field; undefined if the meaning is a plain field. */
export const readSpecial = (
  target: CollectionName,
  means: string,
  input: CellInput,
): SpecialValue | undefined => {
  if (target === 'waterMonths' && means === 'result') return readResult(input);
  if (target === 'cleanups' && means === 'amount') return readAmount(input);
  if (target === 'problems' && means.startsWith('event:')) return readEvent(means.slice(6), input);
  return undefined;
};

const readResult = (input: CellInput): SpecialValue => {
  const { place, text } = input;
  const read = readSample(text);
  switch (read.kind) {
    case 'class':
      return taken({
        path: ['result'],
        title: '水质类别',
        value: { status: 'sampled', class: read.class },
        place,
      });
    case 'not-sampled':
      return taken({ path: ['result'], title: '水质类别', value: { status: read.status }, place });
    case 'blank':
      return {
        values: [],
        issues: [warningAt(place, 'cell.blank', { title: '水质类别' })],
        hasFault: true,
      };
    case 'fault':
      return refused(errorAt(place, 'cell.sample', { received: read.read }));
  }
};

/** An amount with its unit from the cell, else from the header. `未报送` is a value with a reason. */
const readAmount = (input: CellInput): SpecialValue => {
  const { place, header } = input;
  const text = cellText(input.text);
  if (/^未报送?$|^未上报$/.test(text))
    return taken({
      path: ['amount'],
      title: '数量',
      value: { kind: 'missing', reason: 'not-reported' },
      place,
    });
  if (isNothing(text))
    return {
      values: [],
      issues: [warningAt(place, 'cell.blank', { title: '数量' })],
      hasFault: true,
    };
  const read = readQuantity(text);
  const named = 'fault' in read ? undefined : (read.unit ?? input.unit ?? unitInBrackets(header));
  const bare = named?.replace(/^万/, '');
  const unit = findLeaf(fieldsOf('cleanups'), 'unit');
  const choice =
    bare === undefined || unit?.type.kind !== 'choice'
      ? undefined
      : findChoice(bare, unit.type.choices);
  const measured = readMeasure({
    title: bare === undefined ? '数量' : `数量（${bare}）`,
    text,
    place,
    header,
    unit: input.unit,
    isInteger: false,
  });
  if (measured.kind !== 'value')
    return { values: [], issues: measured.kind === 'fault' ? measured.issues : [], hasFault: true };
  // A word behind the number that is no unit would leave the amount without one.
  if (!('fault' in read) && read.unit !== undefined && bare !== '' && choice === undefined)
    return refused(
      errorAt(place, 'cell.unit', {
        title: '数量',
        received: text,
        expected:
          unit?.type.kind === 'choice' ? unit.type.choices.map(({ word }) => word).join('、') : '',
      }),
    );
  const value = { kind: 'value', value: measured.value, scale: 1 };
  return {
    values: [
      { path: ['amount'], title: '数量', value, place },
      ...(choice ? [{ path: ['unit'], title: '单位', value: choice.value, place }] : []),
    ],
    issues: [],
    hasFault: false,
  };
};

const readEvent = (stage: string, { text, place, year }: CellInput): SpecialValue => {
  if (isNothing(cellText(text))) return { values: [], issues: [], hasFault: false };
  const read = readDate(text, year);
  if (read.kind === 'fault')
    return refused(
      errorAt(place, 'cell.date', { fault: read.fault, received: read.read, asked: 'day' }),
    );
  return taken({
    path: ['events', stage],
    title: '办理经过',
    value: { stage, on: read.date },
    place,
  });
};

const taken = (value: FieldValue): SpecialValue => ({
  values: [value],
  issues: [],
  hasFault: false,
});
const refused = (issue: Issue): SpecialValue => ({ values: [], issues: [issue], hasFault: true });
