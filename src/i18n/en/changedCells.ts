import type { TableIssueParams } from '../../core/issues/tableIssues.ts';
import type { ChangeCause } from '../../core/issues/cellFaults.ts';
import type { IssueSentence } from '../issueSentences.ts';

const asText = 'Format the column as text and type it again';
const asNumber = 'Format the column as general and write the exact number';
const inFull = 'Write year, month and day';

const causes: Record<ChangeCause, readonly [cause: string, next: string]> = {
  'zero-end': ['a spreadsheet made it a number, which keeps no last 0', asText],
  'zero-front': ['a spreadsheet made it a number, which keeps no first 0', asText],
  plus: ['a spreadsheet made it a number, which keeps no plus sign', asText],
  digits: ['a spreadsheet made it a number and lost its last digits', asText],
  date: ['a spreadsheet made it a date', asText],
  early: ['a spreadsheet shows a number as a date', asNumber],
  time: ['a spreadsheet made it a time', asText],
  percent: ['a percentage, which the column is not', asNumber],
  money: ['an amount of money of no clear unit', 'Write the number with its unit'],
  scaled: ['its format shows another number than it holds', asNumber],
  fraction: ['a fraction by its format', asText],
  truth: ['a spreadsheet made it a logical value', asText],
  narrow: ['the column was too narrow and only the signs were saved', 'Widen it and save again'],
  formula: ['a formula without a result', 'Paste it as a value'],
  'year-added': ['no year was typed, the spreadsheet added it', inFull],
  'short-year': ['a year of two digits', inFull],
  'day-number': ['the number of a day', 'Format the column as a date'],
};

/** Messages about what a spreadsheet did to a value. */
export const changedCells: {
  readonly [Code in 'cell.changed' | 'cell.read-as']: (
    params: TableIssueParams[Code],
  ) => IssueSentence;
} = {
  'cell.changed': ({ cause, received, mayBe }) => ({
    expected: 'what was typed',
    received: `"${received}": ${causes[cause][0]}${mayBe.length === 0 ? '' : `; it may be ${mayBe.join(' or ')}`}`,
    next: causes[cause][1],
  }),
  'cell.read-as': ({ cause, received, read }) => ({
    expected: 'a full date',
    received: `"${received}": ${causes[cause][0]}; read as ${read}`,
    next: `If that is wrong: ${causes[cause][1]}`,
  }),
};
