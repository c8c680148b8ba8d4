import { cellText } from './cellText.ts';
import { headerKey, headerLabels, type HeaderLabel } from './findHeader.ts';
import { headerWords } from './headerWords.ts';
import type { Certainty, LearntColumn } from './learntColumn.ts';
import { groupsOf, type ChiefColumn, type LearntGroup } from './learnGroups.ts';
import {
  fieldsOf,
  findChiefLeaf,
  findLeaf,
  IGNORED,
  meaningsOf,
  tableTargets,
  type TableTarget,
} from './meanings.ts';
import { readLeaf } from './readLeaf.ts';
import { readSpecial } from './readSpecial.ts';
import type { RowNames } from './rowNames.ts';
import { textAt, type Sheet } from './sheet.ts';

/** What a sheet may contain. */
export interface LearntTable {
  readonly sheet: Sheet;
  readonly into: TableTarget;
  readonly headerRows: number;
  readonly year?: number;
  readonly columns: readonly LearntColumn[];
  readonly groups: readonly LearntGroup[];
  /** Fields that a new row needs but the table lacks. */
  readonly missing: readonly string[];
}

const SAMPLE_ROWS = 60;
const HEADER_SEARCH = 12;

/** Proposes what a sheet contains from its headers; undefined if too few are known. */
export const learnTable = (sheet: Sheet, names: RowNames): LearntTable | undefined => {
  let best: { header: Header; target: TableTarget; score: number } | undefined;
  for (let start = 0; start < Math.min(HEADER_SEARCH, sheet.rows.length); start += 1)
    for (const depth of [1, 2, 3]) {
      const labels = headerLabels(sheet, start, depth);
      if (labels.length < 2 || goesOn(sheet, start + depth)) continue;
      for (const target of tableTargets) {
        const score = scoreOf(target, labels) - depth * 0.05 - start * 0.01;
        if (!best || score > best.score) best = { header: { start, depth, labels }, target, score };
      }
    }
  if (!best || best.score < 1.4) return undefined;
  return describe(sheet, best.target, best.header, names);
};

/** Whether a merged cell extends below the header, so the header has another line. */
const goesOn = ({ rows }: Sheet, end: number): boolean =>
  (rows[end] ?? []).some(
    (cell, column) =>
      cell?.mergedFrom !== undefined && cell.mergedFrom === rows[end - 1]?.[column]?.mergedFrom,
  );

interface Header {
  readonly start: number;
  readonly depth: number;
  readonly labels: readonly HeaderLabel[];
}

const describe = (
  sheet: Sheet,
  target: TableTarget,
  header: Header,
  names: RowNames,
): LearntTable => {
  const { labels, start, depth } = header;
  const first = start + depth;
  const grouped = groupsOf(target, labels);
  const inGroups = new Set(grouped.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const taken = new Set<string>();
  const columns = labels
    .filter(({ column }) => !inGroups.has(column))
    .map(({ column, label }): LearntColumn => {
      const { means, weight } = bestMeaning(target, label, taken);
      if (means === undefined)
        return { column, header: label, means: IGNORED, certainty: 'none', cells: 0, readable: 0 };
      taken.add(means);
      return judged(sheet, first, { column, label }, target, means, weight, names);
    });
  const groups = grouped.map((group) => ({
    ...group,
    columns: group.columns.map((each) => judgedGroup(sheet, first, each, target, names)),
  }));
  const year = yearNear(sheet, start);
  return {
    sheet,
    into: target,
    headerRows: depth,
    ...(year !== undefined && { year }),
    columns,
    groups,
    missing: missingFields(target, [
      ...taken,
      ...groups.flatMap((group) => [
        ...Object.keys(group.fixed),
        ...group.columns.map(({ means }) => means),
      ]),
    ]),
  };
};

/** Score of headers for a target: known headers add, many unknown ones subtract. */
const scoreOf = (target: TableTarget, labels: readonly HeaderLabel[]): number => {
  const groups = groupsOf(target, labels);
  const inGroups = new Set(groups.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const taken = new Set<string>();
  // A single column that names a level may as well be a data cell.
  const full = groups.filter(({ columns }) => columns.length > 1).flatMap(({ columns }) => columns);
  let score = inGroups.size > 1 ? 1 + (inGroups.size + full.length) / 2 : inGroups.size;
  for (const { label, column } of labels) {
    if (inGroups.has(column)) continue;
    const { means, weight } = bestMeaning(target, label, taken);
    if (means === undefined) score -= 0.1;
    else {
      taken.add(means);
      score += weight;
    }
  }
  return score;
};

/** The meaning whose words match a header best; each meaning is used once. */
const bestMeaning = (
  target: TableTarget,
  label: string,
  taken: ReadonlySet<string>,
): { readonly means?: string; readonly weight: number } => {
  const key = withoutUnit(headerKey(label));
  if (key === '' || /^(?:序号|备注|说明)$/.test(key)) return { weight: 0 };
  let best: { means?: string; weight: number } = { weight: 0 };
  for (const { means, words } of knownWords(target)) {
    if (taken.has(means)) continue;
    for (const word of words) {
      const weight = key === word ? 1 : holdsOther(key, word) ? 0.5 : 0;
      if (weight > best.weight) best = { means, weight };
    }
  }
  return best;
};

const holdsOther = (key: string, word: string): boolean =>
  (word.length > 1 && key.includes(word)) || (key.length > 1 && word.includes(key));

/** Normalised words of each meaning, cached because every sheet is compared with all of them. */
const knownWords = (target: TableTarget): readonly KnownWords[] => {
  const known = wordCache.get(target);
  if (known) return known;
  const made = meaningsOf(target).map((means) => {
    const title = findLeaf(fieldsOf(target), means)?.title;
    const written = [
      ...(title === undefined ? [] : [title]),
      ...(headerWords[target]?.[means] ?? []),
    ];
    return { means, words: written.map((word) => withoutUnit(headerKey(word))) };
  });
  wordCache.set(target, made);
  return made;
};

interface KnownWords {
  readonly means: string;
  readonly words: readonly string[];
}

const wordCache = new Map<TableTarget, readonly KnownWords[]>();

const withoutUnit = (key: string): string => key.replace(/\([^)]*\)$/, '').replace(/#\d+$/, '');

const judged = (
  sheet: Sheet,
  first: number,
  { column, label }: HeaderLabel,
  target: TableTarget,
  means: string,
  weight: number,
  names: RowNames,
): LearntColumn => {
  const { cells, readable } = tryCells(sheet, first, column, label, target, means, names);
  const share = cells === 0 ? 0 : readable / cells;
  const certainty: Certainty =
    cells > 0 && share < 0.5 ? 'unsure' : weight === 1 && share >= 0.9 ? 'sure' : 'likely';
  return { column, header: label, means, certainty, cells, readable };
};

const judgedGroup = (
  sheet: Sheet,
  first: number,
  { column, header, means }: ChiefColumn,
  target: TableTarget,
  names: RowNames,
): LearntColumn => judged(sheet, first, { column, label: header }, target, means, 1, names);

/** Tries to parse the first cells under a header with its proposed meaning. */
const tryCells = (
  sheet: Sheet,
  first: number,
  column: number,
  header: string,
  target: TableTarget,
  means: string,
  names: RowNames,
): { readonly cells: number; readonly readable: number } => {
  const leaf = target === 'chiefs' ? findChiefLeaf(means) : findLeaf(fieldsOf(target), means);
  const place = { source: '', path: [] };
  let cells = 0;
  let readable = 0;
  for (let row = first; row < Math.min(sheet.rows.length, first + SAMPLE_ROWS); row += 1) {
    const text = textAt(sheet, row, column);
    if (cellText(text) === '') continue;
    cells += 1;
    const input = { text, place, header, year: 2000 };
    const special =
      target === 'chiefs' || target === 'period' || target === 'office'
        ? undefined
        : readSpecial(target, means, input);
    const isRead = special
      ? !special.hasFault
      : !leaf || readLeaf(leaf, input, names).kind !== 'fault';
    if (isRead) readable += 1;
  }
  return { cells, readable };
};

/** What a new row of the target needs but the table lacks. */
const missingFields = (target: TableTarget, known: readonly string[]): readonly string[] => {
  if (target === 'chiefs')
    return ['level', 'title', 'post', 'duty', 'from'].filter((means) => !known.includes(means));
  const names = new Set(known.map((means) => means.split(':')[0]));
  return fieldsOf(target)
    .leaves.filter(({ isOptional, isMany, type }) => !isOptional && !isMany && type.kind !== 'code')
    .map(({ path }) => path.join('.'))
    .filter((means) => !names.has(means) && !names.has(means.split('.')[0] ?? ''));
};

/** A year from the lines above the header, else from the name of the sheet or file. */
const yearNear = (sheet: Sheet, start: number): number | undefined => {
  const above = sheet.rows.slice(0, start).flatMap((row) => row.map((cell) => cell?.text ?? ''));
  const years = [...above, sheet.name, sheet.file].flatMap(
    (text) => /(?<!\d)(20\d\d)(?!\d)/.exec(text.normalize('NFKC'))?.[1] ?? [],
  );
  const [year] = years;
  return year === undefined ? undefined : Number(year);
};
