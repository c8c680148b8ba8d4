import type { Issue, IssueCode, IssueOf } from '../../core/issues/issue.ts';
import { compareText } from '../../core/lists/order.ts';
import { maskPersonal } from '../../core/privacy/privacy.ts';
import { issueSentences as english } from '../../i18n/en/issues.ts';
import type { IssueSentence, IssueSentences } from '../../i18n/issueSentences.ts';
import { issueReport as words } from '../../i18n/zh/issueReport.ts';
import { issueSentences as chinese } from '../../i18n/zh/issues.ts';

/**
 * A list of issues as text for a terminal: by file and path, Chinese first, English below.
 *
 * Issues that differ only in the row are folded into the first of them, with a count and all other
 * rows; nothing is lost. An empty list gives an empty string.
 */
export const issueReport = (issues: readonly Issue[]): string => {
  if (issues.length === 0) return '';
  const blocks = issueBlocks(issues);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const files = new Set(issues.map((issue) => issue.source)).size;
  const total = words.total(errors, issues.length - errors, files);
  return [...blocks, total].join('\n\n') + '\n';
};

/** The same issues in Chinese only, one per line, for readers other than the clerk. */
export const issueLines = (issues: readonly Issue[]): readonly string[] =>
  groupsOf(issues).map(({ chinese, repeated }) => [chinese, ...repeated].join(' '));

/** The blocks of the report, one per folded group. */
export const issueBlocks = (issues: readonly Issue[]): readonly string[] =>
  groupsOf(issues).map((group) =>
    [group.chinese, `  ${group.english}`, ...group.repeated.map((line) => `  ${line}`)].join('\n'),
  );

/** A folded group as lines: the sentence in both languages, and the other places. */
interface GroupLines {
  readonly chinese: string;
  readonly english: string;
  readonly repeated: readonly string[];
}

const groupsOf = (issues: readonly Issue[]): readonly GroupLines[] =>
  [...foldRepeated([...issues].sort(byPlace)).values()].map(([first, others]) => {
    const zh = quoting(first, chinese);
    const en = quoting(first, english);
    return {
      chinese:
        `${words.severity[first.severity]} ${maskPersonal(placeInChinese(first))}：` +
        words.sentence(zh.expected, zh.received, zh.next),
      english: `${maskPersonal(placeInEnglish(first))}: expected ${en.expected}, received ${en.received}. ${ended(en.next)}`,
      repeated: others.length > 0 ? [words.repeated(others.length, others.map(rowInChinese))] : [],
    };
  });

/** The sentence of an issue; what it quotes of a person is masked, as a finding already is. */
const quoting = (issue: Issue, sentences: IssueSentences): IssueSentence => {
  const sentence = sentenceOf(issue, sentences);
  if (issue.code === 'privacy.found') return sentence;
  const { expected, received, next } = sentence;
  return { expected, received: maskPersonal(received), next: maskPersonal(next) };
};

/** The sentence of one issue from a table. */
const sentenceOf = <Code extends IssueCode>(
  issue: IssueOf<Code>,
  sentences: IssueSentences,
): IssueSentence => sentences[issue.code](issue.params);

/**
 * Same fault, same field, same words: only the row differs. Each group is its first issue and the
 * others.
 */
function foldRepeated(
  sorted: readonly Issue[],
): ReadonlyMap<string, readonly [first: Issue, others: readonly Issue[]]> {
  const groups = new Map<string, [first: Issue, others: Issue[]]>();
  for (const issue of sorted) {
    const field = issue.path.map((step) => (typeof step === 'number' ? '#' : step));
    const isRow = issue.path.some((step) => typeof step === 'number');
    const key = JSON.stringify([
      issue.source,
      issue.severity,
      issue.code,
      issue.params,
      field,
      isRow || issue.cell !== undefined ? '' : [issue.line, issue.column],
    ]);
    const group = groups.get(key);
    if (group) group[1].push(issue);
    else groups.set(key, [issue, []]);
  }
  return groups;
}

const titleOf = ({ params }: Issue): string =>
  'title' in params && params.title ? ` ${params.title}` : '';

function placeInChinese(issue: Issue): string {
  const title = titleOf(issue);
  const steps = stepsOf(issue, words.row, words.item).join(' › ');
  const cell = issue.cell === undefined ? [] : [issue.cell + words.label(issue.label)];
  const place = [issue.source, ...(steps ? [steps + (cell.length > 0 ? '' : title)] : []), ...cell]
    .join(' › ')
    .concat(cell.length > 0 ? title : '');
  // A full-width bracket contains its own space.
  return place.replaceAll('） ›', '）›') + words.line(issue);
}

function placeInEnglish(issue: Issue): string {
  const label = (name: string | undefined) => (name === undefined ? '' : ` (${name})`);
  const row = (number: number, name: string | undefined) => `row ${number}${label(name)}`;
  const at = issue.line === undefined ? '' : ` (line ${issue.line}${columnOf(issue)})`;
  const cell = issue.cell === undefined ? [] : [issue.cell + label(issue.label)];
  return (
    [issue.source, ...stepsOf(issue, row, (number) => `item ${number}`), ...cell].join(' › ') + at
  );
}

const columnOf = ({ column }: Issue): string => (column === undefined ? '' : `, column ${column}`);

function rowInChinese(issue: Issue): string {
  if (issue.cell !== undefined) return issue.cell;
  const numbers = issue.path.filter((step) => typeof step === 'number').map((step) => step + 1);
  const [row, ...items] = numbers;
  if (row === undefined) return words.line(issue);
  return words.row(row, issue.label) + items.map((item) => words.item(item)).join('');
}

/** Steps of a path in words. The first index is the row and shows its name. */
function stepsOf(
  issue: Issue,
  row: (number: number, name: string | undefined) => string,
  item: (number: number) => string,
): readonly string[] {
  const rowAt = issue.path.findIndex((step) => typeof step === 'number');
  return issue.path.map((step, at) => {
    if (typeof step === 'string') return step;
    return at === rowAt ? row(step + 1, issue.label) : item(step + 1);
  });
}

/** By file, then path (numbers numerically), then line, then severity and code: a total order. */
function byPlace(a: Issue, b: Issue): number {
  const bySource = compareText(a.source, b.source);
  if (bySource !== 0) return bySource;
  for (let at = 0; at < Math.max(a.path.length, b.path.length); at++) {
    const left = a.path[at];
    const right = b.path[at];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return compareText(String(left), String(right));
  }
  return (
    compareCells(a.cell, b.cell) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** By row, then by column: A9 before B9 before A10. */
function compareCells(a = '', b = ''): number {
  const [, left = '', aRow = '0'] = /^([A-Z]+)(\d+)$/.exec(a) ?? [];
  const [, right = '', bRow = '0'] = /^([A-Z]+)(\d+)$/.exec(b) ?? [];
  return Number(aRow) - Number(bRow) || left.length - right.length || compareText(left, right);
}

/** By code unit, independent of locale. */
const ended = (sentence: string): string => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`);
