import type { Issue, IssueCode, IssueOf } from '../../core/issues/issue.ts';
import { isUnread } from '../../core/issues/unread.ts';
import { compareText } from '../../core/lists/order.ts';
import { maskPersonal } from '../../core/privacy/privacy.ts';
import { issueReport as english } from '../../i18n/en/issueReport.ts';
import { issueSentences as englishSentences } from '../../i18n/en/issues.ts';
import type { IssueSentence, IssueSentences } from '../../i18n/issueSentences.ts';
import { issueReport as words } from '../../i18n/zh/issueReport.ts';
import { issueSentences as chinese } from '../../i18n/zh/issues.ts';
import { placeInChinese, placeInEnglish, rowInChinese } from './issuePlaces.ts';

/** Languages in which issues can be read. */
export type ReportLanguage = 'zh' | 'en';

/**
 * A list of issues as text for a terminal: errors first, then by file and path, one sentence each.
 *
 * Issues that differ only in the row are folded into the first of them, with a count and all other
 * rows; nothing is lost. An empty list gives an empty string.
 */
export const issueReport = (issues: readonly Issue[], language: ReportLanguage = 'zh'): string => {
  if (issues.length === 0) return '';
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return (
    [...issueBlocks(issues, language), totals[language](errors, issues.length - errors)].join(
      '\n\n',
    ) + '\n'
  );
};

/** The same issues, one per line, for readers other than the clerk. */
export const issueLines = (issues: readonly Issue[]): readonly string[] =>
  foldRepeated(issues).map((group) => [sentenceOfGroup(group), ...alsoAt(group)].join(' '));

/** What was not read, one line each: where it is, what it is, and what becomes of it. */
export const unreadLines = (issues: readonly Issue[]): readonly string[] =>
  foldRepeated(issues.filter(isUnread)).map((group) => {
    const { received, next } = quoting(group[0], chinese);
    const said = `${maskPersonal(placeInChinese(group[0]))}：${received}；${next}`;
    return [said, ...alsoAt(group)].join(' ');
  });

/** The blocks of the report, one per folded group. */
export const issueBlocks = (
  issues: readonly Issue[],
  language: ReportLanguage = 'zh',
): readonly string[] =>
  foldRepeated(issues).map((group) =>
    language === 'en'
      ? englishBlock(group)
      : [sentenceOfGroup(group), ...alsoAt(group).map((line) => `  ${line}`)].join('\n'),
  );

/** The sentence about an issue without its place: for the cell itself. */
export const issueSentence = (issue: Issue): string => {
  const { expected, received, next } = quoting(issue, chinese);
  return words.sentence(expected, received, next);
};

const totals = { zh: words.total, en: english.total };

const sentenceOfGroup = ([first]: Group): string =>
  `${words.severity[first.severity]} ${maskPersonal(placeInChinese(first))}：${issueSentence(first)}`;

const alsoAt = ([, others]: Group): readonly string[] =>
  others.length > 0 ? [words.repeated(others.length, others.map(rowInChinese))] : [];

const englishBlock = ([first, others]: Group): string => {
  const { expected, received, next } = quoting(first, englishSentences);
  const sentence = `${english.severity[first.severity]} ${maskPersonal(placeInEnglish(first))}: expected ${expected}, received ${received}. ${ended(next)}`;
  return others.length > 0
    ? `${sentence}\n  ${english.repeated(others.map(placeInEnglish))}`
    : sentence;
};

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
type Group = readonly [first: Issue, others: readonly Issue[]];

function foldRepeated(issues: readonly Issue[]): readonly Group[] {
  const groups = new Map<string, [first: Issue, others: Issue[]]>();
  for (const issue of [...issues].sort(byPlace)) {
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
  return [...groups.values()];
}

/**
 * Errors first; then by file, path (numbers numerically), cell, line and code: a total order.
 */
function byPlace(a: Issue, b: Issue): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
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

/** A sentence with its full stop. */
const ended = (sentence: string): string => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`);
