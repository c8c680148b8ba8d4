import { changedCells } from './changedCells.ts';
import type { TableIssueParams } from '../../core/issues/tableIssues.ts';
import type { IssueSentence } from '../issueSentences.ts';

/** Issues of tables, mappings and cells in English. */
export const tableSentences: {
  readonly [Code in keyof TableIssueParams]: (params: TableIssueParams[Code]) => IssueSentence;
} = {
  'table.encoding': ({ likely }) => ({
    expected: 'a CSV file in UTF-8 or GB 18030',
    received: likely === 'unknown' ? 'neither' : `something like ${likely}`,
    next: 'Save it as CSV UTF-8 or as XLSX',
  }),
  'table.encoding-found': ({ encoding }) => ({
    expected: 'UTF-8, or an encoding named in the mapping',
    received: `what looks like ${encoding}, and was read as such`,
    next: 'Check the characters below; then write "encoding": "gb18030" in the mapping',
  }),
  'table.csv': ({ fault, line }) => ({
    expected: 'a CSV file with paired quotes',
    received: line === undefined ? fault : `${fault} in line ${line}`,
    next: 'Open it in a spreadsheet and save it as XLSX',
  }),
  'table.workbook': ({ fault, detail }) => ({
    expected: 'a plain XLSX workbook',
    received: `${fault}${detail === '' ? '' : ` (${detail})`}`,
    next: 'Open it in a spreadsheet and save it again as .xlsx',
  }),
  'table.old-format': ({ extension }) => ({
    expected: 'an XLSX or CSV file',
    received: extension,
    next: 'Save it as .xlsx',
  }),
  'table.macros': () => ({
    expected: 'a workbook without macros',
    received: 'macros',
    next: 'They are neither run nor published',
  }),
  'table.no-mapping': ({ learn }) => ({
    expected: 'a table that a mapping knows',
    received: 'an unknown table',
    next: `Run ${learn}, correct the proposal, import again`,
  }),
  'table.two-mappings': ({ first, second }) => ({
    expected: 'a sheet that one mapping knows',
    received: `${first} and ${second}`,
    next: 'Narrow one of them',
  }),
  'table.no-file': ({ pattern }) => ({
    expected: `a file named ${pattern}`,
    received: 'none',
    next: 'What was published stays; add the file if it was forgotten',
  }),
  'table.sheet': ({ expected, sheets }) => ({
    expected:
      expected === '' ? 'one visible sheet, or its name in the mapping' : `sheet "${expected}"`,
    received: sheets.length === 0 ? 'no visible sheet' : sheets.join(', '),
    next: 'Rename the sheet or correct the mapping',
  }),
  'table.sheet-hidden': ({ sheet }) => ({
    expected: 'a visible sheet',
    received: `"${sheet}", hidden`,
    next: 'Hidden sheets are not read: unhide it and look at it first',
  }),
  'table.sheet-unread': ({ sheet }) => ({
    expected: 'a sheet that a mapping knows',
    received: `"${sheet}"`,
    next: 'It was not read; add it to the mapping if it should be',
  }),
  'table.header': ({ header, meant }) => ({
    expected: `header "${header}"`,
    received: 'none',
    next: meant === undefined ? 'Correct the header or the mapping' : `Did you mean "${meant}"?`,
  }),
  'table.columns-unread': ({ headers }) => ({
    expected: 'columns with a meaning in the mapping',
    received: headers.join(', '),
    next: 'They were not read and are not published',
  }),
  'table.rows-unread': ({ why, rows }) => ({
    expected: 'rows of data',
    received: `${why} in rows ${rows.join(', ')}`,
    next: 'They were not read as data',
  }),
  'table.hidden': ({ what, places }) => ({
    expected: 'visible rows and columns',
    received: `hidden ${what}: ${places.join(', ')}`,
    next: 'Unhide or delete them: nothing unseen is published or dropped',
  }),
  'table.total': ({ header, stated, computed }) => ({
    expected: `a total of "${header}" that is the sum of its rows`,
    received: `${stated}, but the rows make ${computed}`,
    next: 'Look for a missing row or a wrong cell',
  }),
  'table.empty': () => ({
    expected: 'rows under the header',
    received: 'none',
    next: 'What was published stays',
  }),
  'table.first-empty': () => ({
    expected: 'rows to publish for the first time',
    received: 'none',
    next: 'Check the table, and what the mapping skips',
  }),
  'table.period': ({ missing }) => ({
    expected: 'the period of this publication',
    received: `no ${missing.join(', ')}`,
    next: `Add ${missing.join(' ')} to the command`,
  }),
  'office.missing': ({ fields }) => ({
    expected: 'who publishes, in site.json',
    received: `no ${fields.join(', ')}`,
    next: 'Complete site.json first',
  }),
  'mapping.shared-phone': ({ header, chiefs }) => ({
    expected: 'a column of telephones that belongs to one chief',
    received: `"${header}" for ${chiefs.join(', ')}`,
    next: 'Move it into the group it belongs to, or ignore it',
  }),
  'mapping.meaning': ({ means, collection, meant }) => ({
    expected: `a meaning that ${collection} has`,
    received: `"${means}"`,
    next: meant === undefined ? 'Correct the mapping, or write "ignore"' : `Did you mean ${meant}?`,
  }),
  'cell.date': ({ fault, received, asked }) => ({
    expected: asked === 'day' ? 'a day' : 'a month',
    received: `"${received}" (${fault})`,
    next: asked === 'day' ? 'Write 2026-09-03' : 'Write 2026-09',
  }),
  'cell.number': ({ fault, received }) => ({
    expected: 'one exact number',
    received: `"${received}" (${fault})`,
    next: 'Write the number with its unit',
  }),
  'cell.two-units': ({ received, asKm, asMetres }) => ({
    expected: 'a length with its unit',
    received: `"${received}": ${asKm} km, or ${asMetres} km if metres`,
    next: 'Write the unit in the cell or in the header',
  }),
  'cell.stake': ({ received, mayBe }) => ({
    expected: 'a stake with three digits of metres',
    received: `"${received}", which may be ${mayBe.join(' or ')}`,
    next: 'Write all three digits',
  }),
  'cell.position': ({ received, fault, swapped }) => ({
    expected: 'longitude, then latitude, such as 113.66467, 36.40991',
    received: `"${received}" (${fault})`,
    next: swapped ? `Did you mean ${swapped.join(', ')}?` : 'Correct it',
  }),
  'cell.unit': ({ received, expected }) => ({
    expected: expected === '' ? 'a number without unit' : `a number in ${expected}`,
    received: `"${received}"`,
    next: 'Convert it',
  }),
  'cell.scale': ({ received, published }) => ({
    expected: `something like the published ${published}`,
    received: String(received),
    next: 'Check the unit; if it is right, write the unit in the cell',
  }),
  'cell.choice': ({ received, choices, meant }) => ({
    expected: `one of ${choices.join(', ')}`,
    received: `"${received}"`,
    next:
      meant === undefined
        ? 'Choose one, or explain it under "words" in the mapping'
        : `Did you mean ${meant}?`,
  }),
  'cell.sample': ({ received }) => ({
    expected: 'a water class, or the reason why there is none',
    received: `"${received}"`,
    next: 'Write Ⅰ to Ⅴ, 劣Ⅴ, or the reason',
  }),
  'cell.blank': () => ({
    expected: 'a value, or the reason why there is none',
    received: 'a blank',
    next: 'Nothing was written: a blank is no zero',
  }),
  'cell.form': ({ received, example }) => ({
    expected: `the form ${example}`,
    received: `"${received}"`,
    next: 'Correct it',
  }),
  'cell.formula': () => ({
    expected: 'values',
    received: 'formulas; their last saved results were read',
    next: 'Check them, or paste them as values',
  }),
  'cell.formula-empty': () => ({
    expected: 'a value',
    received: 'a formula without a saved result',
    next: 'Recalculate and save the workbook',
  }),
  'cell.error': ({ received }) => ({
    expected: 'a value',
    received: received,
    next: 'Correct the formula',
  }),
  ...changedCells,
  'cell.contradicts': ({ received, other, otherCell }) => ({
    expected: `the same as in ${otherCell}`,
    received: `"${received}", there "${other}"`,
    next: 'Correct one of them',
  }),
  'name.unfound': ({ collection, received, near }) => ({
    expected: `a known row of ${collection}`,
    received: received === '' ? 'a blank' : `"${received}"`,
    next:
      near.length === 0
        ? 'Check the name, or register it first'
        : `Did you mean ${near.join(' or ')}?`,
  }),
  'name.refused': ({ collection, received }) => ({
    expected: `a row of ${collection} without a fault`,
    received: `"${received}", whose own row has one`,
    next: 'Correct that row; nothing is to be done here',
  }),
  'name.unclear': ({ collection, received, candidates }) => ({
    expected: `one row of ${collection}`,
    received: `"${received}": ${candidates.join(', ')}`,
    next: 'Write the name with its id in brackets',
  }),
  'name.other': ({ received, name }) => ({
    expected: 'name and id of the same row',
    received: `"${received}", whose id is ${name}`,
    next: 'Correct one of them',
  }),
  'name.marked': ({ received, mark }) => ({
    expected: 'a name without a mark',
    received: `"${received}"`,
    next: `Leave off "${mark}": names stand on boards and in addresses`,
  }),
  'row.twin': ({ collection, name }) => ({
    expected: `an id, because the sheet has ${name} already`,
    received: `a second row of ${collection} without one`,
    next: 'Delete the row if it is the same, or give it an id of its own',
  }),
  'row.unclear': ({ collection, candidates }) => ({
    expected: `one row of ${collection}`,
    received: candidates.join(', '),
    next: 'Write the id in brackets, or add a column of ids',
  }),
  'person.unclear': ({ name, candidates }) => ({
    expected: 'a name that stands for one person',
    received: `"${name}": ${candidates.join(', ')}, or a namesake`,
    next: `Write the id in brackets, or "${name}（新）" for a new person`,
  }),
  'person.two-posts': ({ name, posts, otherCell }) => ({
    expected: 'one person or two, clearly',
    received: `"${name}" as ${posts[0]} in ${otherCell} and as ${posts[1]} here`,
    next: `Write "${name}（新）" for a second person, or name them in "samePerson"`,
  }),
  'post.unclear': ({ names, posts }) => ({
    expected: 'what belongs to whom',
    received: `${names.length} people (${names.join(', ')}) and ${posts.length} entries (${posts.join(', ')})`,
    next: 'Write each post in brackets behind the name, or one person a line',
  }),
  'chief.scope': ({ level, missing, place }) => ({
    expected:
      missing === 'reach'
        ? `a reach of ${place}`
        : missing === 'level'
          ? 'a level'
          : `what a chief of level ${level} answers for`,
    received: 'none',
    next: 'Complete the table or the mapping',
  }),
  'chief.blank-river': ({ above }) => ({
    expected: 'a river',
    received: `a blank under "${above}"`,
    next: 'Fill it in, or set "fillDown" of the column: true for the river above, false for the whole place',
  }),
  'name.doubt': ({ received, meant }) => ({
    expected: 'the name of one person',
    received: `"${received}"`,
    next:
      meant === undefined
        ? 'Write only the full name; other words belong to the post'
        : `Part the names (${meant}), or put the text into "wholeNames"`,
  }),
  'region.unclear-kind': ({ received }) => ({
    expected: 'a full name that shows what kind of place it is',
    received: `"${received}"`,
    next: 'Write the full name, or translate it in "words" of the column',
  }),
  'rows.registered': ({ collection, names }) => ({
    expected: `new rows of ${collection}, to be confirmed`,
    received: names.join(', '),
    next: 'Correct the table if a name is wrong',
  }),
  'chief.gone': ({ name, post, scope, successor }) => ({
    expected: `${name} (${post}), in office for ${scope}`,
    received:
      successor === undefined
        ? 'no such chief in the table'
        : `${successor}, while the former term has no end`,
    next: 'Give the last day of the term, or set "whenGone" in the mapping',
  }),
};
