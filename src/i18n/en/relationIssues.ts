import type { RelationIssueParams } from '../../core/issues/relationIssues.ts';
import type { IssueSentence } from '../issueSentences.ts';

const sentence = (expected: string, received: string | number, next: string): IssueSentence => ({
  expected,
  received: String(received),
  next,
});

const datesMeant = 'Check the year; if it is meant, add --dates-checked';

/** The sentences of the relation pass. */
export const relationSentences: {
  readonly [Code in keyof RelationIssueParams]: (
    params: RelationIssueParams[Code],
  ) => IssueSentence;
} = {
  'export.format': ({ expected, is, received }) =>
    sentence(
      `an office export (format ${expected}) or tables`,
      received === '' ? is : `${is} (${received})`,
      'Check that this is the right file',
    ),
  'export.version': ({ known, received, isQuoted }) =>
    sentence(
      `a known format version: ${known.join(', ')}`,
      received || 'no version field',
      isQuoted
        ? 'The version is a number: write it without quotation marks'
        : `Export in version ${known.join(' or ')}, or update this software`,
    ),
  'export.other-district': ({ expected, received }) =>
    sentence(
      `the district of this site, ${expected}`,
      received,
      'Check that this is not the export of another district, or correct content/site.json',
    ),
  'export.period-order': ({ dataThrough, publishedAt, nextUpdate }) =>
    sentence(
      'cut-off <= publication < next update',
      `${dataThrough}, ${publishedAt}, ${nextUpdate}`,
      'Check the three dates',
    ),
  'export.older': ({ edition, published, received }) =>
    sentence(
      `not older than edition ${edition} (${published.join(', ')})`,
      received.join(', '),
      'Import newer data; to publish old data again, give it a new moment of publication',
    ),
  'base.unknown': ({ received, known }) =>
    sentence(
      known.length === 0
        ? 'no base: nothing is published yet'
        : `a published edition: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}`,
      received,
      'Check which edition the file was made from, or take a new template from the newest',
    ),
  'base.older': ({ edition, newest, back, counted, without }) =>
    sentence(
      `a file made from the newest edition ${newest}`,
      [
        `one made from ${edition}`,
        `${back.length} rows go back to an older state`,
        ...back.slice(0, BACK_SHOWN).map(({ collection, id }) => `${collection} ${id}`),
        ...(counted.length > 0 ? [`not listed: ${counted.join(', ')}`] : []),
        ...(without.length > 0 ? [`editions without rows: ${without.join(', ')}`] : []),
      ].join('; '),
      'Check each row; where it is not meant, start from a template of the newest edition',
    ),
  'month.forgotten': ({ table, month }) =>
    sentence(
      `rows of ${table} for ${month}`,
      'none',
      'Add them if they were forgotten; the public reads "not reported", not zero',
    ),
  'clock.ahead': ({ on, now }) =>
    sentence(`a publication within 31 days of the clock (${now})`, on, datesMeant),
  'clock.behind': ({ on, now }) =>
    sentence(`a publication of the last year (clock: ${now})`, on, 'Check the year'),
  'clock.cutoff': ({ on, now }) =>
    sentence(`a cut-off not later than today (clock: ${now})`, on, datesMeant),
  'clock.term': ({ on, published }) =>
    sentence(`a first day within 92 days of the publication (${published})`, on, datesMeant),
  'export.too-many-editions': ({ day }) =>
    sentence('at most 9 editions a day', `9 editions on ${day}`, 'Use the next day'),

  'file.missing': ({ file }) =>
    sentence(
      `the file ${file}`,
      'no such file',
      'Check path and name; a table without rows still has a file that says []',
    ),
  'file.folder': ({ file }) => sentence('a file', `${file} is a folder`, 'Correct the path'),
  'file.unreadable': ({ file, code }) =>
    sentence(
      'a file that can be opened',
      `${file}, refused by the system (${code})`,
      'Check the permissions, or copy the file to this machine',
    ),
  'file.special': ({ file }) =>
    sentence('a plain file or a folder', `${file}, which is neither`, 'Save it as a file first'),
  'file.packed': ({ file }) =>
    sentence(
      'a JSON file',
      `${file}, a packed file or a workbook`,
      'Unpack it first; give a workbook the extension .xlsx',
    ),
  'import.interrupted': () =>
    sentence(
      'a completely written record',
      'an import that was interrupted half-way',
      'Run npm run import once more; it first completes the last one',
    ),
  'edition.name': ({ expected, received }) =>
    sentence(
      `edition ${expected}, as the file is named`,
      received,
      'Edition files never change: restore it from version control',
    ),
  'edition.chain': ({ previous, expected, received }) =>
    sentence(
      `fingerprint of edition ${previous}, ${expected.slice(0, 12)}…`,
      `${received.slice(0, 12)}…`,
      'An edition file was changed: restore it from version control',
    ),
  'ledger.sealed': ({ edition, sealed, received }) =>
    sentence(
      `the first ${sealed} entries as edition ${edition} sealed them`,
      `${received} entries, the sealed part removed, changed or reordered`,
      'The ledger only grows: restore content/signboards.json from version control',
    ),
  'ledger.unsealed': ({ edition, sealed, received }) =>
    sentence(
      `${sealed} entries, as in the newest edition ${edition}`,
      `${received}`,
      'Only an import writes the ledger: restore content/signboards.json and import again',
    ),
  'ledger.issued-twice': ({ code, first, second }) =>
    sentence(
      `code ${code} to be issued once`,
      `it issued to ${first} and to ${second}`,
      'Only an import writes the ledger: restore content/signboards.json',
    ),
  'ledger.unissued': ({ code, place }) =>
    sentence(
      `an entry that issued code ${code} (${place})`,
      'none',
      'Entries are never removed: restore content/signboards.json from version control',
    ),
  'edition.record': ({ edition, expected, received }) =>
    sentence(
      `the record of edition ${edition}, ${expected.slice(0, 12)}…`,
      `${received.slice(0, 12)}…`,
      'content/record was edited by hand: restore it, and change data by an import',
    ),
  'edition.record-file': ({ edition, expected, received }) =>
    sentence(
      expected === ''
        ? `no file that edition ${edition} does not know`
        : `the file of edition ${edition}, ${expected.slice(0, 12)}…`,
      received === '' ? 'no such file' : `${received.slice(0, 12)}…`,
      'This file was edited by hand: restore it, and change data by an import',
    ),
  'edition.sum': ({ expected, received }) =>
    sentence(
      expected === ''
        ? 'an edition that editions/SHA256SUMS lists'
        : `the fingerprint in SHA256SUMS, ${expected.slice(0, 12)}…`,
      `${received.slice(0, 12)}…`,
      'Published editions never change: restore the file and SHA256SUMS from version control',
    ),
  'edition.gone': ({ edition }) =>
    sentence(
      `edition ${edition}, which SHA256SUMS lists`,
      'no such file',
      'Published editions are never deleted: restore it from version control',
    ),
  'edition.rows': ({ edition, expected, received }) =>
    sentence(
      expected === ''
        ? `no file of rows of edition ${edition}`
        : `the rows of edition ${edition}, ${expected.slice(0, 12)}…`,
      received === '' ? 'no such file' : `${received.slice(0, 12)}…`,
      'The rows of an edition never change: restore them from version control',
    ),
  'edition.none': () =>
    sentence('at least one edition', 'none', 'Import and accept an export with npm run import'),
  'edition.period': ({ expected, received }) =>
    sentence(
      `${expected}, as in the record`,
      received,
      'Published editions never change: restore the file from version control',
    ),
  'figure.differs': ({ published, computed }) =>
    sentence(
      `${computed}, as computed from the record`,
      published,
      'Restore edition and record; correct data by an import that states the reason',
    ),
  'figure.incomplete': ({ missing }) =>
    sentence(
      'every reading that the record gives',
      `${missing} too few`,
      'Restore the edition from version control',
    ),
  'figure.gone': ({ figure }) =>
    sentence(
      `figure ${figure} in the register`,
      'none of that name',
      'Figures that were published stay: restore it in src/core/figures',
    ),
  'figure.redefined': ({ version, published, now }) =>
    sentence(
      `the words of version ${version}, "${published}"`,
      `"${now}"`,
      'Raise the version of the figure when its meaning changes, or restore the words',
    ),
  'rows.head': ({ edition, expected, received }) =>
    sentence(
      `the rows of edition ${edition}: ${expected}`,
      received,
      'Only an import writes the rows: restore them from version control',
    ),
  'rows.sum': ({ edition, published, counted }) =>
    sentence(
      published === ''
        ? `a reading that edition ${edition} published`
        : `rows that give ${published}, as edition ${edition} published`,
      counted === '' ? 'no rows' : counted,
      'Only an import writes the rows: restore them from version control',
    ),
  'rows.differ': ({ edition }) =>
    sentence(
      `the rows of edition ${edition} as the record gives them`,
      'other rows',
      'Restore edition and record from version control',
    ),
  'figure.version': ({ published, now }) =>
    sentence(
      `values by version ${now} of the definition`,
      `values published by version ${published}`,
      'The next import publishes them; it asks a reason for past values that change',
    ),
  'figure.unpublished': ({ figure }) =>
    sentence(`figure ${figure} in an edition`, 'none yet', 'The next import publishes it'),
  'correction.missing': ({ before, was, is }) =>
    sentence(
      `${was} as in edition ${before}, or a correction with its reason`,
      `${is} without a correction`,
      'Past values never change silently: restore the file, or import with a reason',
    ),
  'correction.unfounded': ({ was, is }) =>
    sentence(
      'a correction of a value that changed',
      `${was} to ${is}, which did not change`,
      'Published corrections never change: restore the file from version control',
    ),

  'row.duplicate': ({ key, first }) =>
    sentence(
      'an identifier of its own',
      `${key}, as in row ${first}`,
      'Correct it or delete one row',
    ),
  'row.unresolved': ({ collection, received, meant }) =>
    sentence(
      `an identifier of ${collection}`,
      received,
      `${meant === undefined ? '' : `Did you mean ${meant}? `}Correct it or add the row to ${collection}`,
    ),
  'row.gone': ({ collection, received, from, times }) => ({
    expected: `the published row ${received} of ${collection}`,
    received: `none, while ${times} rows of ${from.join(', ')} still point to it`,
    next: 'Add it, or correct those rows first',
  }),
  'row.after-cutoff': ({ on, dataThrough }) =>
    sentence(`not later than ${dataThrough}`, on, 'Check the date, or the period of the export'),
  'correction.unresolved': ({ collection, received }) =>
    sentence(
      'a row of a collection, parts of its key joined by /',
      `${received} of ${collection}`,
      'Correct collection and id',
    ),

  'region.parent': ({ code, parent }) =>
    sentence(`the region above, ${parent}`, `only ${code}`, 'Add it, or check the code'),
  'region.parent-level': ({ code, parent }) =>
    sentence(`a region of a higher level than ${code}`, parent, 'Check the parent region'),
  'region.kind': ({ kind, digits }) =>
    sentence(
      '6 digits for a district, 9 for a town or street, 12 for a village or community',
      `${digits} digits, ${kind}`,
      'Check code and kind',
    ),
  'life.order': ({ from, to }) =>
    sentence(`a last day not before the first, ${from}`, to, 'Check both days'),
  'life.no-end': ({ name }) =>
    sentence('a last day where there are successors', `none for ${name}`, 'Add it'),
  'life.circle': ({ chain }) =>
    sentence('successors that lead in no circle', chain.join(' → '), 'Check the successors'),
  'life.names-order': ({ before, until }) =>
    sentence(`a day after ${before}`, until, 'Sort the former names, oldest first'),
  'life.outlives': ({ place, ended, to, now }) =>
    sentence(
      `an end by ${ended}, when ${place} ended`,
      to ?? 'no end',
      now.length > 0 ? `End it, and go on with ${now.join(', ')}` : 'End it, or check that day',
    ),
  'life.outside': ({ place, on, from, to, then }) =>
    sentence(
      `a day in the life of ${place} (${from ?? ''} to ${to ?? ''})`,
      on,
      then.length > 0 ? `Then it was ${then.join(', ')}` : 'Check day and place',
    ),
  'river.joins-itself': ({ chain }) =>
    sentence(
      'a river that leaves the district in the end',
      chain.join(' → '),
      'Check what joins what',
    ),
  'river.same-goals': ({ others }) =>
    sentence('goals of this very river', `the same as ${others.length} other(s)`, 'Write its own'),
  'river.shorter': ({ lengthKm, publishedKm, places }) => ({
    expected: `a length that holds the chainages (published: ${publishedKm} km)`,
    received: `${lengthKm} km, with ${places} chainages beyond it`,
    next: 'Check length and unit, or change the chainages too',
  }),
  'chainage.outside': ({ km, fromKm, toKm, within }) =>
    sentence(
      `${fromKm} to ${toKm} km, within ${within}`,
      km,
      km > toKm * 100 ? `Did you mean metres (${km / 1000})?` : 'Check chainage and reach',
    ),
  'reach.other-river': ({ reach, river, received }) =>
    sentence(
      `the river of ${reach}, ${river}`,
      received,
      'Check river and reach: they belong together',
    ),
  'chainage.order': ({ fromKm, toKm }) =>
    sentence('from less than to', `${fromKm} to ${toKm}`, 'Chainage grows downstream: check both'),
  'reach.region-level': ({ received }) =>
    sentence('a town (9 digits) or village (12)', received, 'Correct it'),
  'reach.overlap': ({ other, fromKm, toKm, side, isDouble }) =>
    sentence(
      'no overlap at one level',
      `${isDouble ? 'a new reach, ' : ''}${fromKm} to ${toKm} km (${side}) shared with ${other}`,
      isDouble
        ? `Write ${other} if it is the same reach, else correct both ends`
        : 'Check both ends',
    ),
  'reach.hole': ({ level, fromKm, toKm, side }) =>
    sentence(
      `${level} reaches without holes`,
      `none from ${fromKm} to ${toKm} km (${side})`,
      'Check, or add the reach',
    ),

  'term.order': ({ from, to }) =>
    sentence('an end after the beginning', `${from} to ${to}`, 'Check the dates'),
  'term.other-person': ({ was, is }) => ({
    expected: `${was}, whose term this is`,
    received: is,
    next: `Give ${was} a last day and ${is} a row of its own`,
  }),
  'term.overlap': ({ other, from, to }) =>
    sentence(
      'one holder at a time',
      `overlap with ${other}${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`,
      'Check when the predecessor left',
    ),
  'post.scope': ({ level, scope }) =>
    sentence(
      'general: region; district: river; town and village: reach',
      `${level}: ${scope}`,
      'Check it, or nobody will find this chief',
    ),
  'post.vacant': ({ level, within, on }) =>
    sentence(
      `a ${level} chief in office on ${on}`,
      `none for ${within}`,
      'The site will say vacant; add the holding if there is one',
    ),

  'contact.consent': ({ owner }) =>
    sentence(
      'an office line, or a mobile with consent and its date',
      `the mobile of ${owner} without consent`,
      'Use the office line, or add the consent',
    ),
  'contact.kind': ({ kind, form }) =>
    sentence(`a number of kind ${kind}`, form, 'Correct kind or number'),
  'contact.ended': ({ owner, to }) =>
    sentence(
      'a telephone of somebody in office',
      `${owner} left on ${to}`,
      'It will not be published; delete it before the next export',
    ),

  'position.far': ({ received, around }) => ({
    expected: `longitude and latitude near ${around}`,
    received: `${received}, far away`,
    next: 'Check the digits; the longitude comes first',
  }),
  'board.other-board': ({ code, issuedTo, received }) =>
    sentence(
      `code ${code} on the board at ${issuedTo}`,
      `it on the board at ${received}`,
      'A code belongs to one board for ever: issue a new code, or record the move in transfers',
    ),
  'board.code-twice': ({ code, first, second }) =>
    sentence(
      `code ${code} on one board`,
      `it on ${first} and on ${second}`,
      'Keep it on the older board and issue a new code for the other',
    ),
  'board.revived': ({ code, on, issuedTo, received }) =>
    sentence(
      `code ${code} (${issuedTo}) to stay retired since ${on}`,
      `it again on the board at ${received}`,
      'A retired code is never used again: issue a new one and put the retirement back',
    ),
  'board.face-gone': ({ code, face }) =>
    sentence(
      `face ${face} of board ${code}, which was printed`,
      'no such face',
      'Faces once printed stay on record: put it back and number new ones on',
    ),
  'board.not-in-export': ({ code, river, edition }) =>
    sentence(
      `issued code ${code} (${river}, since edition ${edition})`,
      'no such board',
      'Add it; if the board was taken down, keep the row and fill in retired',
    ),
  'board.faces-order': ({ number }) =>
    sentence('faces from oldest to newest', `face ${number} later`, 'Put them in order'),
  'board.successor': ({ reason }) =>
    sentence(
      'the code of another board',
      reason === 'itself' ? 'its own' : 'boards that replace each other',
      'Correct it',
    ),
  'board.face-without-post': ({ name }) =>
    sentence(
      'a post for every chief',
      `${name} without one`,
      'Print it on the next face: it is mandatory',
    ),
  'board.phone-on-many': ({ display, names, boards }) =>
    sentence(
      'a telephone of the post',
      `${display} under ${names.length} names on ${boards} boards`,
      'Check whose it is',
    ),

  'problem.step': ({ from, to, allowed }) =>
    sentence(
      `${allowed.join(' or ')} after ${from}`,
      to,
      'Add the missing step or correct the order',
    ),
  'problem.first-step': ({ stage }) =>
    sentence('found as the first step', stage, 'Add the day it was found'),
  'problem.step-back': ({ on, previous }) =>
    sentence(`not before ${previous}`, on, 'Check the date'),
  'problem.due-before-found': ({ dueOn, foundOn }) =>
    sentence(`not before ${foundOn}`, dueOn, 'Check the date'),
  'patrol.outside-term': ({ month, from, to }) =>
    sentence(
      `a month of the term, ${from} to ${to ?? 'now'}`,
      month,
      'Name the holding of that month',
    ),
  'patrol.finds-without-patrol': ({ found }) =>
    sentence('finds only with patrols', `${found} found on 0 patrols`, 'Check the counts'),
  'cleanup.twice': ({ first }) =>
    sentence(
      'one report for river, month and unit',
      `the same as ${first}`,
      'Check for a double report',
    ),
  'count.more-than': ({ part, partCount, whole, wholeCount }) =>
    sentence(`${part} not more than ${whole}, ${wholeCount}`, partCount, 'Check both'),
  'count.fell': ({ now, before, month }) =>
    sentence(
      `at least ${before}, as in ${month}`,
      now,
      'A cumulative count never falls: is it the month alone?',
    ),
  'count.order': ({ month, previous }) =>
    sentence(`a month after ${previous}`, month, 'One entry a month, oldest first'),
  'target.duty': ({ received, known }) =>
    sentence(
      `a configured duty: ${known.join(', ')}`,
      received,
      'Correct it, or add the duty to content/site.json',
    ),
  'case.party': ({ party, masked }) =>
    sentence(
      `a private person by surname only, such as ${masked}`,
      `${party.slice(0, 1)}${'*'.repeat(party.length - 1)}, which reads as a full name`,
      `Write ${masked}, in title and facts as well; give an organisation its full name`,
    ),
  'assessment.grade': ({ score, grade, band }) =>
    sentence(
      `${band}, the local grade of ${score} points`,
      grade,
      'Check it; leave it where the office confirmed another grade',
    ),
  'assessment.score': ({ stated, computed }) =>
    sentence(`the rescaled score ${computed}`, stated, 'Check score, earned and applicable points'),

  'water.outside-period': ({ month, monitored }) =>
    sentence(
      `outside-period only outside months ${monitored.join(', ')}`,
      month,
      'Give the real status, or check the months',
    ),
  'water.sampled-outside-period': ({ month, monitored }) =>
    sentence(
      `samples in months ${monitored.join(', ')}`,
      month,
      'Keep an extra sample, otherwise check',
    ),
  'water.class': ({ stated, computed, items }) =>
    sentence(
      `class ${computed} by the values (${items.join(', ')})`,
      stated,
      'Check class and values; 6 is worse than V',
    ),
  'water.zero-cod': ({ month }) =>
    sentence('a chemical oxygen demand above 0', `0 in ${month}`, 'Leave a blank out'),

  'lines.area': ({ river }) =>
    sentence(
      'a line for a river or canal; only lakes and reservoirs have areas',
      `an area for ${river}`,
      'Give its centre line, or correct its kind',
    ),
  'lines.crs': ({ name }) =>
    sentence(
      'WGS-84, CGCS2000 or GCJ-02',
      name || 'no known system',
      'Convert the lines to degrees',
    ),
  'lines.projected': ({ example }) =>
    sentence('degrees', `[${example.join(', ')}], metres`, 'Convert the lines to degrees'),
  'lines.swapped': ({ example }) =>
    sentence('longitude, then latitude', `[${example.join(', ')}]`, 'Exchange the two'),
  'lines.shape': ({ shape, features }) =>
    sentence(
      'lines of rivers',
      `${features} of shape ${shape || 'none'}`,
      'Give their centre lines',
    ),
  'lines.heights': ({ positions }) =>
    sentence('two numbers', `${positions} positions with heights`, 'The heights were not read'),
  'lines.missing': ({ river }) =>
    sentence('a line for every river', `none for ${river}`, 'Add it; the map will lack this river'),
  'lines.length': ({ lineKm, lengthKm }) =>
    sentence(
      `within 20 % of its line, ${lineKm} km`,
      lengthKm,
      'Check the length, its unit, or whether the line is complete',
    ),
  'lines.pieces': ({ pieces }) =>
    sentence('one line', `${pieces} pieces that do not meet`, 'Close the gaps'),

  'collection.forgotten': ({ collection, rows }) =>
    sentence(
      `${collection}, of which ${rows} rows are published`,
      'not in the export',
      `Add ${collection}, or write an empty list where no row is left`,
    ),
  'address.vanishes': ({ address, name, canEnd }) =>
    sentence(
      `the published page ${address} (${name})`,
      'not in the export',
      canEnd
        ? `Add the row, with its last day and successors if it ended, or give it up with --tombstone "${address}=reason"`
        : `Add the row, or give it up with --tombstone "${address}=reason"`,
    ),
  'collection.emptied': ({ collection, rows }) => ({
    expected: `rows of ${collection} (${rows} are published)`,
    received: 'none',
    next: 'Was the table left out? Add it; to give up every page, use --tombstone for each',
  }),
  'address.not-vanishing': ({ address }) =>
    sentence(
      'an address that this import would remove',
      address,
      'Check the address after --tombstone',
    ),
};

/** Rows that the notice about an older base lists; the rest are counted. */
const BACK_SHOWN = 20;
