import { errorAt, warningAt, type Issue } from '../issues/issue.ts';
import type { CollectionName } from '../formats/collections.ts';
import { unknownWords } from '../schemas/notKnown.ts';
import { cellText, isNothing } from './cellText.ts';
import { findChoice } from './choiceWords.ts';
import { fieldsOf, findLeaf } from './meanings.ts';
import { readDate, readMonth } from './readDate.ts';
import type { CellInput } from './cellInput.ts';
import { readKm } from './readKm.ts';
import { LONGEST_KM, unitOfHeader } from './readLength.ts';
import { readMeasure, unitInBrackets } from './readMeasure.ts';
import { readAngles } from './readPosition.ts';
import { readQuantity } from './readQuantity.ts';
import { readSample } from './readSample.ts';
import { findStakeRange } from './readStake.ts';
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
  monthCell?: CellInput,
): SpecialValue | undefined => {
  if (target === 'waterMonths' && means === 'result') return readResult(input, monthOf(monthCell));
  if (target === 'cleanups' && means === 'amount') return readAmount(input);
  if (means === 'stakes') return readStakes(input);
  if (/^(?:longitude|latitude)$/.test(means)) return readAngle(means, input);
  if (target === 'problems' && means.startsWith('event:')) return readEvent(means.slice(6), input);
  return undefined;
};

/** Month of the year that a row is about, where it can be read. */
const monthOf = (cell: CellInput | undefined): number | undefined => {
  const read = cell && readMonth(cellText(cell.text), cell.year);
  return read?.kind === 'month' ? Number(read.month.slice(5)) : undefined;
};

const readResult = (input: CellInput, month: number | undefined): SpecialValue => {
  const { place, text } = input;
  const read = readSample(text, month);
  switch (read.kind) {
    case 'result': {
      const value = { path: ['result'], title: '水质类别', value: read.result, place };
      const { result, words } = read;
      return result.status === 'sampled' && words !== undefined
        ? {
            ...taken(value),
            issues: [
              warningAt(place, 'cell.sample-words', {
                received: text.trim(),
                class: result.class,
                words,
              }),
            ],
          }
        : taken(value);
    }
    case 'blank':
      return {
        values: [],
        issues: [warningAt(place, 'cell.blank', { title: '水质类别' })],
        hasFault: true,
      };
    case 'asked': {
      const { why, meanings } = read;
      return refused(errorAt(place, 'cell.sample', { received: read.read, why, meanings }));
    }
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
  const ofColumn = input.unit ?? unitInBrackets(header);
  const named = 'fault' in read ? undefined : (read.unit ?? ofColumn);
  const bare = named?.replace(/^万/, '');
  const unit = findLeaf(fieldsOf('cleanups'), 'unit');
  const choiceOf = (word: string | undefined) =>
    word === undefined || unit?.type.kind !== 'choice'
      ? undefined
      : findChoice(word, unit.type.choices);
  const choice = choiceOf(bare);
  const expected = choiceOf(ofColumn?.replace(/^万/, ''));
  if (choice && expected && choice.value !== expected.value)
    return refused(errorAt(place, 'cell.unit-header', { received: text, header: expected.word }));
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

/** Where a reach begins and ends, in one cell: `K0+000～K2+400`. */
const readStakes = (input: CellInput): SpecialValue => {
  const { place } = input;
  const text = cellText(input.text);
  const title = '起止桩号';
  if (isNothing(text)) return { values: [], issues: [], hasFault: false };
  const unknown = Object.entries(unknownWords).find(([, word]) => word === text)?.[0];
  const ends = unknown === undefined ? findStakeRange(text) : undefined;
  if (unknown === undefined && !ends)
    return refused(
      errorAt(place, 'cell.form', { title, received: text, example: 'K0+000～K2+400' }),
    );
  if (ends && hasTwoUnits(ends, input))
    return refused(
      errorAt(place, 'cell.form', { title, received: text, example: 'K0+000～K2+400' }),
    );
  const read = (['fromKm', 'toKm'] as const).map((field, at) => ({
    field,
    value:
      unknown === undefined
        ? readKm(title, ends?.[at] ?? '', input)
        : ({ kind: 'value', value: { unknown } } as const),
  }));
  const issues = read.flatMap(({ value }) => (value.kind === 'fault' ? value.issues : []));
  if (issues.length > 0) return { values: [], issues, hasFault: true };
  return {
    values: read.flatMap(({ field, value }) =>
      value.kind === 'value'
        ? [
            {
              path: [field],
              title,
              value: value.value,
              place,
              hasUnit: /[^\d.]/.test(ends?.[field === 'fromKm' ? 0 : 1] ?? ''),
            },
          ]
        : [],
    ),
    issues: [],
    hasFault: false,
  };
};

/** `0.2～350`: plain numbers of which one can only be kilometres and the other only metres. */
const hasTwoUnits = (ends: readonly [string, string], { header, unit }: CellInput): boolean =>
  unit === undefined &&
  unitOfHeader(header) === undefined &&
  ends.every((end) => /^[\d.]+$/.test(end)) &&
  Number(ends[0]) > LONGEST_KM !== Number(ends[1]) > LONGEST_KM;

/** One half of a position. The other column has the other; `withPosition` joins them. */
const readAngle = (means: string, { text, place }: CellInput): SpecialValue => {
  const received = cellText(text);
  if (isNothing(received)) return { values: [], issues: [], hasFault: false };
  const title = means === 'longitude' ? '经度' : '纬度';
  const read = readAngles(text);
  const [angle] = 'angles' in read ? read.angles : [];
  if ('fault' in read || !angle || read.angles.length !== 1) {
    const fault = 'fault' in read ? read.fault : 'form';
    return refused(errorAt(place, 'cell.position', { title, received, fault }));
  }
  return taken({ path: ['angle', means], title, value: angle.degrees, place });
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
