import { SHARED_TITLE_LENGTH } from '../../src/core/editorial/articleFindings.ts';
import { writing as words } from '../../src/i18n/zh/writing.ts';
import type { HouseKind } from '../editorial/houseTexts.ts';
import type { NewText } from './readNewText.ts';

/**
 * A text with its front matter: what is known is filled in, what only the author knows is empty and
 * refused by the editorial gate until it is written. Each line says what belongs there.
 */
export const textOf = (wanted: NewText, officeName: string): string => {
  const { kind, title, publishedAt, column } = wanted;
  const lines: readonly Line[] = [
    ['title', quoted(title), words.hints.title],
    ...([...title].length > SHARED_TITLE_LENGTH
      ? [['shareTitle', '', words.hints.shareTitle] as const]
      : []),
    ...fieldsOf[kind.kind]({ office: quoted(officeName), publishedAt, column }),
  ];
  return [
    '---',
    ...lines.map(([field, value, hint]) => `${field}:${value === '' ? '' : ` ${value}`} # ${hint}`),
    '---',
    '',
  ].join('\n');
};

type Line = readonly [field: string, value: string, hint: string];

const { hints } = words;

const fieldsOf: Readonly<
  Record<
    HouseKind['kind'],
    (known: {
      readonly office: string;
      readonly publishedAt: string;
      readonly column: string;
    }) => readonly Line[]
  >
> = {
  news: ({ office, publishedAt, column }) => [
    ['column', column, hints.column],
    ['publishedAt', publishedAt, hints.publishedAt],
    ['contentSource', office, hints.contentSource],
    ['summary', '', hints.summary],
    ['keywords', '[]', hints.keywords],
    ['riverIds', '[]', hints.riverIds],
  ],
  bulletin: ({ office, publishedAt }) => [
    ['number', '', hints.number],
    ['publishedAt', publishedAt, hints.publishedAt],
    ['contentSource', office, hints.contentSource],
    ['summary', '', hints.summary],
    ['keywords', '[]', hints.keywords],
    ['asOf', '', hints.asOf],
  ],
  rule: ({ office, publishedAt }) => [
    ['number', '', hints.ruleNumber],
    ['issuedBy', office, hints.issuedBy],
    ['issuedOn', '', hints.issuedOn],
    ['effectiveFrom', '', hints.effectiveFrom],
    ['publishedAt', publishedAt, hints.publishedAt],
    ['summary', '', hints.summary],
    ['keywords', '[]', hints.keywords],
  ],
};

/** In quotation marks where YAML would read something else than the words. */
const quoted = (text: string): string =>
  /^[\p{Script=Han}A-Za-z《“][^:#'"\\]*$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
