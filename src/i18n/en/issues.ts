import type {
  IssueParams,
  JsonKind,
  JsonProblem,
  PersonalKind,
  PhoneFault,
  RangeParams,
  UnsafeNumberReason,
} from '../../core/issues/issue.ts';
import type { IssueSentences } from '../issueSentences.ts';
import { printSentences } from './printIssues.ts';
import { relationSentences } from './relationIssues.ts';
import { tableSentences } from './tableIssues.ts';

const kinds: Record<JsonKind | 'integer' | 'other', string> = {
  object: 'an object { }',
  array: 'a list [ ]',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  nothing: 'nothing',
  other: 'something else',
};

const jsonProblems: Record<JsonProblem, readonly [expected: string, next: string]> = {
  'after-end': ['the end of the file', 'Delete what follows'],
  'bracket-expected': [
    'the closing bracket of what was opened',
    'Add the missing } or ], or check whether the file was cut off',
  ],
  'colon-expected': ['a colon after the field name', 'Put : between name and value'],
  'comma-expected': ['a comma between two items', 'Add it, or check quotes and brackets before it'],
  comment: ['JSON without comments', 'Delete the comment'],
  empty: ['a JSON file with content', 'Export again and check that the file is not empty'],
  'invalid-character': ['text without control characters', 'Delete the invisible characters'],
  'invalid-escape': ['a valid escape such as \\n or \\u6CB3', 'Check what follows the backslash'],
  'invalid-number': ['a complete number', 'Complete or correct the number'],
  'invalid-word': [
    'quoted text, a number, true, false or null',
    'Correct it; text needs double quotes',
  ],
  'key-expected': ['a field name in double quotes', 'Add the name or delete the stray sign'],
  'string-end': ['a closing double quote', 'Close the text; a line break is written \\n'],
  'trailing-comma': ['no comma after the last item', 'Delete the comma before this bracket'],
  'value-expected': ['a value', 'Add it, or delete the whole field'],
};

const unsafeNumbers: Record<UnsafeNumberReason, string> = {
  'integer-beyond-2^53': 'a whole number within 2^53',
  'digits-lost': 'at most 15 significant digits',
  overflow: 'a number that a computer can hold',
  underflow: 'a number that a computer can hold',
};

const phoneFaults: Record<PhoneFault, string> = {
  empty: 'Give the number',
  letters: 'Give only the number and move words to the note',
  'several-numbers': 'Give each number a record of its own',
  'area-code-missing': 'Put the area code before it',
  'area-code-unknown': 'Check the area code',
  'local-number': 'Check the number after the area code; it begins with 2 to 9',
  length: 'Check how many digits it has',
};

const personalKinds: Record<PersonalKind, string> = {
  'id-number': 'an identity number',
  'document-number': 'the number of a passport or another paper',
  mobile: 'a mobile number',
  'chat-account': 'a WeChat or QQ account',
  'bank-card': 'a bank card number',
  plate: 'a number plate',
  'e-mail': 'an e-mail address',
  'home-address': 'a home address',
  'birth-date': 'a birthday',
  health: 'an illness, a disability or hardship',
  minor: 'the name of a child',
  whereabouts: 'whereabouts',
};

/** The unit that was probably used instead, by the required unit and the factor between them. */
const mistakenUnits: Readonly<Record<string, string>> = {
  'km 1000': 'metres',
  'm 1000': 'millimetres',
  't 1000': 'kilograms',
  'mg/L 1000': 'micrograms per litre',
};

export const issueSentences: IssueSentences = {
  ...relationSentences,
  ...printSentences,
  ...tableSentences,

  'json.encoding': ({ byteOffset, likely }) => ({
    expected: 'a file in UTF-8',
    received:
      `other bytes from offset ${byteOffset} on` +
      { gbk: ', perhaps GBK', 'utf-16': ', perhaps UTF-16', unknown: '' }[likely],
    next: 'Save the file as UTF-8 and import again',
  }),
  'json.too-large': ({ maximumBytes, receivedBytes }) => ({
    expected: `at most ${megabytes(maximumBytes)} in all`,
    received: megabytes(receivedBytes),
    next: 'Check whether pictures or the same data twice got into it; --max-mb raises the limit',
  }),
  'json.syntax': ({ problem, excerpt }) => ({
    expected: jsonProblems[problem][0],
    received: excerpt === '' ? 'the end of the file' : quoted(excerpt),
    next:
      excerpt === '' && problem !== 'empty'
        ? 'The file breaks off here: export it again'
        : jsonProblems[problem][1],
  }),
  'json.duplicate-key': ({ key, firstLine }) => ({
    expected: 'each field once',
    received: `${quoted(key)} again, first on line ${firstLine}`,
    next: 'Keep the right one and delete the other',
  }),
  'json.unsafe-number': ({ literal, reason, stored }) => ({
    expected: unsafeNumbers[reason],
    received: `${literal}, which would be stored as ${stored}`,
    next:
      reason === 'integer-beyond-2^53'
        ? 'Check it; if it is an identifier, put it in quotes'
        : 'Check it and drop the surplus digits',
  }),
  'json.forbidden-key': ({ key }) => ({
    expected: 'an ordinary field name',
    received: quoted(key),
    next: 'Delete this field; it may not occur in data',
  }),
  'json.too-deep': ({ maximum }) => ({
    expected: `brackets nested at most ${maximum} deep`,
    received: `more than ${maximum} levels`,
    next: 'Check whether the file is damaged and export again',
  }),
  'json.too-long': ({ maximumBytes }) => ({
    expected: `no piece of text above ${megabytes(maximumBytes)}`,
    received: 'a longer one that begins here and was not read to its end',
    next: 'Look for a missing quotation mark, or for pictures',
  }),
  'json.too-many': ({ maximum }) => ({
    expected: `at most ${maximum / 1_000_000} million values, a text counted twice, a group four times`,
    received: 'more by this place; the rest was not read',
    next: 'Check whether this is the right file and whether it was exported twice over',
  }),
  'json.not-object': ({ expected, received }) => ({
    expected: `${kinds[expected]} as the whole file`,
    received: kinds[received],
    next: 'Check whether this is the right file',
  }),
  'json.more-faults': ({ notListed }) => ({
    expected: 'a list that can be read',
    received: `${notListed} more that are not listed`,
    next: 'Correct those listed and import again',
  }),

  'shape.unread-rows': ({ unreadRows }) => ({
    expected: 'a list of faults that can be read',
    received: `so many that ${unreadRows} more rows were not checked`,
    next: 'Correct those listed and import again',
  }),
  'text.refused-character': ({ codePoint, position, excerpt }) => ({
    expected: 'text without control or invisible characters',
    received: `${codePoint} as character ${position} of ${quoted(excerpt)}`,
    next: 'Delete it, best by typing the text again',
  }),
  'text.private-use': ({ codePoint, position, excerpt }) => ({
    expected: 'characters that every device can show',
    received: `the private-use ${codePoint} as character ${position} of ${quoted(excerpt)}`,
    next: 'Replace it by a standard character, or phones may show nothing',
  }),
  'text.mojibake': ({ received, meant }) => ({
    expected: 'text in its own encoding',
    received:
      meant === undefined
        ? `${quoted(received)}: characters lost in a conversion`
        : `${quoted(received)}: ${quoted(meant)} decoded with the wrong encoding`,
    next: 'Export it again from the original file, as XLSX or as CSV in UTF-8',
  }),
  'text.variant': ({ kept }) => ({
    expected: 'text without selectors of variant glyphs',
    received: `an invisible selector in ${quoted(kept)}, which was dropped`,
    next: 'Nothing, if the character is the right one',
  }),
  'text.no-glyph': ({ character, codePoint, text }) => ({
    expected: 'a character of the printing face',
    received: `${quoted(character)} (${codePoint}) in ${quoted(text)}`,
    next: `Check it against the identity card; if it is right, add its outline as content/glyphs/${codePoint}.svg`,
  }),
  'glyph.file': ({ fault }) => ({
    expected: 'an SVG named like U+3134A.svg with a square viewBox and paths only',
    received: { name: 'another name', frame: 'another frame', content: 'other content' }[fault],
    next: 'Export the outline of the character again',
  }),
  'text.no-reading': ({ character, name }) => ({
    expected: 'a name with a known reading',
    received: `${quoted(character)} in ${quoted(name)}, which no dictionary here reads`,
    next: 'Give the reading of the whole name in its own column or in content/pinyin.json',
  }),

  'shape.missing': () => ({ expected: 'a value', received: 'nothing', next: 'Add it' }),
  'shape.type': ({ expected, received }) => ({
    expected: kinds[expected],
    received: kinds[received],
    next:
      received === 'string' && (expected === 'number' || expected === 'integer')
        ? 'Remove the quotes around the number'
        : received === 'number' && expected === 'string'
          ? 'Put the number in quotes'
          : received === 'null'
            ? 'Delete the whole field where there is nothing to say'
            : 'Correct it',
  }),
  'shape.range': (params) => ({
    expected: rangeWords(params),
    received: String(params.received),
    next: rangeNext(params),
  }),
  'shape.format': ({ format, received, example, isNoDay }) => ({
    expected: format,
    received: quoted(received) + (isNoDay === true ? ', no such day' : ''),
    next: example === undefined ? 'Correct it' : `Correct it, for example ${example}`,
  }),
  'shape.choice': ({ choices, received, meant }) => ({
    expected: `one of ${choices.join(', ')}`,
    received: quoted(received),
    next: meant === undefined ? 'Choose one of these' : `Did you mean ${meant}?`,
  }),
  'shape.unknown-field': ({ field, meant, times }) => ({
    expected: 'a field of the export format',
    received: quoted(field) + (times === undefined ? '' : `, ${times} times`),
    next:
      meant === undefined
        ? 'Delete it; unknown fields are never published'
        : `Did you mean ${meant}? Rename or delete it`,
  }),
  'shape.size': (params) => ({
    expected: sizeWords(params),
    received: String(params.received),
    next:
      params.maximum !== undefined && params.received > params.maximum
        ? 'Shorten it'
        : 'Add what is missing',
  }),
  'shape.other': ({ message, received }) => ({
    expected: message,
    received: quoted(received),
    next: 'Correct it',
  }),

  'phone.form': ({ received, reason }) => ({
    expected: 'a landline with area code, a 400 number, a short code such as 12345, or a mobile',
    received: received === '' ? 'nothing' : quoted(received),
    next: phoneFaults[reason],
  }),
  'phone.shared-mobile': ({ display, holders }) => ({
    expected: 'a mobile of their own for each person',
    received: `${display} for ${holders.join(', ')}`,
    next: 'Check whose number it is',
  }),
  'phone.two-area-codes': ({ number, areaCodes }) => ({
    expected: 'one area code for one number',
    received: `${number} after ${areaCodes.join(', ')}`,
    next: 'Check the area code',
  }),
  'privacy.found': ({ kind, excerpt }) => ({
    expected: 'no personal information',
    received: `what looks like ${personalKinds[kind]}: ${excerpt}`,
    next: 'Delete it; a mobile is published only with recorded, dated consent',
  }),
  'board-code.form': ({ received, reason, detail }) => ({
    expected: {
      length: 'a board code of 7 characters',
      character: 'a board code of its digits and letters',
      check: 'a board code whose last character fits',
    }[reason],
    received: `${quoted(received)} (${detail})`,
    next: 'Compare it with the board or the ledger of codes',
  }),
  'picture.missing': ({ file, folders }) => ({
    expected: `the picture ${file}`,
    received: `none in ${folders.join(', ')}`,
    next: 'Put it into the folder of the tables under exactly this name, or take it out of the table',
  }),
  'picture.broken': ({ file }) => ({
    expected: 'a whole JPEG, PNG or WebP picture',
    received: `${file}, which cannot be decoded`,
    next: 'Copy it from the camera again; save other formats, such as HEIC, as JPEG',
  }),
  'picture.too-large': ({ file, maximumBytes, receivedBytes }) => ({
    expected: `a picture of at most ${megabytes(maximumBytes)}`,
    received: `${file} of ${megabytes(receivedBytes)}`,
    next: 'Scale it down and save it as JPEG',
  }),
  'picture.two': ({ kept, other }) => ({
    expected: 'one picture under one name',
    received: `${kept} and ${other}, which differ`,
    next: 'The first is published; give the second another name to publish it',
  }),
  'pinyin.syllables': ({ text, reading, expected, received }) => ({
    expected: `${expected} syllable(s) with spaces for ${quoted(text)}`,
    received: `${received}: ${quoted(reading)}`,
    next: 'Write one syllable for each character, without tones, v for ü',
  }),
};

function rangeWords({ minimum, maximum, unit }: RangeParams): string {
  const suffix = unit === undefined ? '' : ` ${unit}`;
  if (minimum === undefined) return `at most ${maximum ?? 'the limit'}${suffix}`;
  if (maximum === undefined) return `at least ${minimum}${suffix}`;
  return `between ${minimum} and ${maximum}${suffix}`;
}

function rangeNext({ hint, unit }: RangeParams): string {
  if (hint === undefined) return 'Check it';
  const mistaken = mistakenUnits[`${unit ?? ''} ${hint.factor}`];
  if (mistaken !== undefined) return `Did you mean ${mistaken} (${hint.value})?`;
  if (hint.factor === 100) return `Did you mean per cent (${hint.value})?`;
  return `Did you mean ${hint.value}?`;
}

function sizeWords({ what, minimum, maximum }: IssueParams['shape.size']): string {
  if (minimum === undefined) return `at most ${maximum ?? 'some'} ${what}`;
  if (maximum === undefined) return `at least ${minimum} ${what}`;
  return minimum === maximum ? `exactly ${minimum} ${what}` : `${minimum} to ${maximum} ${what}`;
}

const quoted = (text: string): string => `"${text}"`;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
