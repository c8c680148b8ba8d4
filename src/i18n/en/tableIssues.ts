import { changedCells } from './changedCells.ts';
import type { SampleMeaning, TableIssueParams } from '../../core/issues/tableIssues.ts';
import type { IssueSentence } from '../issueSentences.ts';

/** Issues of tables, mappings and cells in English. */
export const tableSentences: {
  readonly [Code in keyof TableIssueParams]: (params: TableIssueParams[Code]) => IssueSentence;
} = {
  'table.encoding': ({ likely }) => ({
    expected: 'a CSV file in UTF-8, GB 18030 or UTF-16',
    received: {
      'utf-8': 'something like UTF-8',
      mixed: 'several encodings',
      unknown: 'none of them',
    }[likely],
    next: 'Save it as CSV UTF-8 or as XLSX',
  }),
  'table.encoding-found': ({ encoding }) => ({
    expected: 'UTF-8, or an encoding named in the mapping',
    received: `what looks like ${encoding}, and was read as such`,
    next: 'Check the characters below; then write "encoding": "gb18030" in the mapping',
  }),
  'table.joined-files': ({ lines }) => ({
    expected: 'one file',
    received: `the start of another in line ${lines.join(', ')}`,
    next: 'Its rows were read too; check that none is there twice',
  }),
  'table.csv': ({ fault, line }) => ({
    expected: 'a CSV file with paired quotes',
    received: line === undefined ? fault : `${fault} in line ${line}`,
    next: 'Open it in a spreadsheet and save it as XLSX',
  }),
  'table.too-many-rows': ({ maximum }) => ({
    expected: `at most ${maximum} rows, blank ones included`,
    received: 'more',
    next: 'None was read: delete the blank rows below the table, or part the file',
  }),
  'table.workbook': ({ fault, detail }) => ({
    expected: 'an XLSX workbook or a CSV file',
    received: `${fault}${detail === '' ? '' : ` (${detail})`}`,
    next: 'Open it in a spreadsheet and save it again as .xlsx',
  }),
  'table.other-content': ({ extension, is }) => ({
    expected: extension === '' ? 'a file of no extension' : `a ${extension} file`,
    received: is === 'text' ? 'separated text' : 'an XLSX workbook',
    next: 'It was read by its content; correct the extension',
  }),
  'table.macros': () => ({
    expected: 'a workbook without macros',
    received: 'macros',
    next: 'They are neither run nor published',
  }),
  'folder.no-tables': ({ below }) => ({
    expected: 'a folder with tables (.xlsx, .csv) or export.json',
    received: below.length === 0 ? 'no table' : `tables only in ${below.join(', ')}`,
    next: 'Move the tables into one folder, or import each folder',
  }),
  'folder.unread': ({ what, names }) => ({
    expected: 'only tables and pictures',
    received: `other ${what}: ${names.join(', ')}`,
    next: 'They were not read',
  }),
  'folder.copies': ({ files }) => ({
    expected: 'one copy of a table',
    received: `${files.join(', ')}, which differ`,
    next: 'Keep the one to import, or give other tables other names',
  }),
  'folder.same': ({ read }) => ({
    expected: 'one copy of a table',
    received: `the same bytes as ${read}`,
    next: 'Only one was read',
  }),
  'folder.open': ({ file }) => ({
    expected: 'tables that are saved and closed',
    received: `${file}, open or not closed properly`,
    next: 'What was last saved is read; save it first if there is more',
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
  'table.sheet-unread': ({ sheet, why }) => ({
    expected: 'a sheet that a mapping knows',
    received: `"${sheet}"${why === 'unmapped' ? '' : `, ${why}`}`,
    next: 'It was not read; add it to the mapping if it should be',
  }),
  'table.pictures-unread': ({ pictures }) => ({
    expected: 'a sheet of texts and numbers',
    received: `${pictures} pictures on it`,
    next: 'They were not read; save each as a file beside the table and write its file name',
  }),
  'table.header': ({ header, meant }) => ({
    expected: `header "${header}"`,
    received: 'none',
    next: meant === undefined ? 'Correct the header or the mapping' : `Did you mean "${meant}"?`,
  }),
  'table.columns-unread': ({ columns }) => ({
    expected: 'columns with a meaning in the mapping',
    received: columns
      .map(
        ({ header, column, cells, pictures }) =>
          `${header === '' ? '' : `"${header}", `}column ${column} (${cells} cells${pictures === 0 ? '' : `, ${pictures} of them pictures`})`,
      )
      .join('; '),
    next: 'They were not read and are not published',
  }),
  'table.rows-unread': ({ why, rows }) => ({
    expected: 'rows of data',
    received: `${why} in rows ${rows.join(', ')}`,
    next: 'They were not read as data',
  }),
  'table.row-short': ({ cells }) => ({
    expected: 'as many cells as the header has',
    received: `${cells} fewer, and no sign of which; the row was not read`,
    next: 'Merged cells seem to be lost: fill them all and save the table as XLSX',
  }),
  'table.rows-moved': ({ rows }) => ({
    expected: 'as many cells as the header has',
    received: `rows ${rows.join(', ')} without the cells that repeat the one above`,
    next: 'Their cells were put back under their headers; check them in the preview',
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
  'cell.unit-header': ({ received, header }) => ({
    expected: `the unit of the whole column: ${header}`,
    received: `"${received}"`,
    next: 'Correct the unit, or take it out of the header and write it in every cell',
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
  'cell.sample': ({ received, meanings }) => ({
    expected: 'a water class, or the reason why there is none',
    received: `"${received}"`,
    next:
      meanings.length > 0
        ? `It may mean ${meanings.map(sampleWord).join(' or ')}; write the one that is meant`
        : 'Write Ⅰ to Ⅴ, 劣Ⅴ, or the reason',
  }),
  'cell.sample-words': ({ received, class: waterClass, words }) => ({
    expected: 'a water class',
    received: `"${received}"`,
    next: `Read as ${classSymbols[waterClass]}; "${words}" is not published`,
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
  'cell.picture': () => ({
    expected: 'text',
    received: 'a picture inside the cell',
    next: 'Save the picture as a file beside the table and write its file name, or ignore the column',
  }),
  'cell.contradicts': ({ received, other, otherCell }) => ({
    expected: `the same as in ${otherCell}`,
    received: `"${received}", there "${other}"`,
    next: 'Correct one of them',
  }),
  'row.contradicts': ({ fields, otherCell }) => ({
    expected: 'another identifier, or the same content',
    received: `the same row as that of ${otherCell}, with other values of ${fields.join(', ')}`,
    next: 'Give one of them another identifier, or delete it',
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
  'name.personal-notes': ({ notes, times }) => ({
    expected: 'only names in a column of names',
    received: `${times} notes about people: ${notes.join(', ')}`,
    next: 'The names are read and the notes are not published; a post goes into its own column',
  }),
  'cell.ditto': ({ header, received, above, mark }) => ({
    expected: `what ${header} says`,
    received: `"${received}"`,
    next:
      mark === 'beside' || above === undefined
        ? 'Write it out'
        : `It may repeat "${above}" above, or be a slip; write it out`,
  }),
  'chief.blank-town': () => ({
    expected: 'a town',
    received: 'a blank',
    next: 'Fill it in, or set "fillDown" of the column to true; the first row of each panel needs it',
  }),
  'chief.no-column': ({ what }) => ({
    expected: {
      level: 'a level',
      post: 'the post of each chief',
      town: 'the town of each village',
    }[what],
    received: 'no such column',
    next: `Add it, or write "${what}" in "fixed" if it is the same in every row`,
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

const classSymbols = { 1: 'Ⅰ', 2: 'Ⅱ', 3: 'Ⅲ', 4: 'Ⅳ', 5: 'Ⅴ', 6: '劣Ⅴ' } as const;

const sampleWord = (meaning: SampleMeaning): string =>
  'class' in meaning
    ? classSymbols[meaning.class]
    : 'grade' in meaning
      ? meaning.grade
      : meaning.status;
