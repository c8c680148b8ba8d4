import type { DistrictWord } from '../regions/districtWord.ts';
import { isPartOfChief } from './chiefCells.ts';
import { headerKey, headerLabels, type HeaderLabel } from './findHeader.ts';
import { headerWords } from './headerWords.ts';
import { groupsOf, type ChiefColumn } from './learnGroups.ts';
import { fieldsOf, findLeaf, meaningsOf, tableTargets, type TableTarget } from './meanings.ts';
import { findPanels, type Panels } from './panels.ts';
import { isDistrictHeader } from './placeKind.ts';
import type { Sheet } from './sheet.ts';

/** The lines of a header, and the columns that they name. */
export interface Header {
  readonly start: number;
  readonly depth: number;
  /** Those of the first panel, if the table goes on beside itself. */
  readonly labels: readonly HeaderLabel[];
  readonly all: readonly HeaderLabel[];
  readonly panels: Panels | undefined;
}

const HEADER_SEARCH = 12;

/** The lines and the target whose words fit a sheet best; undefined if too few are known. */
export const findTableHeader = (
  sheet: Sheet,
  own: DistrictWord | undefined,
): { readonly header: Header; readonly target: TableTarget } | undefined => {
  let best: { header: Header; target: TableTarget; score: number } | undefined;
  for (let start = 0; start < Math.min(HEADER_SEARCH, sheet.rows.length); start += 1)
    for (const depth of [1, 2, 3]) {
      // Neither this line nor one below it belongs to a header.
      if (isDataLine(sheet, start + depth - 1)) break;
      const all = headerLabels(sheet, start, depth);
      if (all.length < 2 || goesOn(sheet, start) || goesOn(sheet, start + depth)) continue;
      if (depth > 1 && isTitle(sheet, start)) continue;
      const panels = findPanels(all, isPlaceHeader);
      // Words above the panels, such as a title of each, are no part of their headers.
      if (depth > 1 && !panels && hasPanels(sheet, start + depth - 1)) continue;
      const labels = panels?.labels ?? all;
      for (const target of tableTargets) {
        const score = scoreOf(target, labels, own) - depth * 0.05 - start * 0.01;
        if (!best || score > best.score)
          best = { header: { start, depth, labels, all, panels }, target, score };
      }
    }
  return !best || best.score < 1.4 ? undefined : best;
};

/** No header holds a running number or a telephone. */
const isDataLine = ({ rows }: Sheet, line: number): boolean =>
  (rows[line] ?? []).some((cell) => /^(?:\d{1,3}|[\d-]{7,})$/.test(cell?.text.trim() ?? ''));

/** A line with a single text is a title, not the upper line of a header. */
const isTitle = ({ rows }: Sheet, line: number): boolean =>
  (rows[line] ?? []).filter((cell) => cell !== undefined && cell.text.trim() !== '').length < 2;

const hasPanels = (sheet: Sheet, line: number): boolean =>
  findPanels(headerLabels(sheet, line, 1), isPlaceHeader) !== undefined;

/** Whether a merged cell goes on into a line: no header begins or has ended there. */
const goesOn = ({ rows }: Sheet, end: number): boolean =>
  (rows[end] ?? []).some(
    (cell, column) =>
      cell?.mergedFrom !== undefined && cell.mergedFrom === rows[end - 1]?.[column]?.mergedFrom,
  );

/** Score of headers for a target: known headers add, many unknown ones subtract. */
const scoreOf = (
  target: TableTarget,
  labels: readonly HeaderLabel[],
  own: DistrictWord | undefined,
): number => {
  const { groups, single, asked, others } = groupsOf(target, labels, own);
  const inGroups = columnsOf(groups);
  const taken = new Set(single.map(({ means }) => means));
  const aside = new Set([...asked, ...single].map(({ column }) => column));
  // A single column that names a level may as well be a data cell. A group that nothing names may be
  // the lower line of a header.
  const named = columnsOf(groups.filter(({ fixed }) => Object.keys(fixed).length > 0));
  const full = groups
    .filter(({ columns, fixed }) => columns.length > 1 && Object.keys(fixed).length > 0)
    .flatMap(({ columns }) => columns);
  let score =
    (named.size > 1 ? 1 + (named.size + full.length) / 2 : named.size) +
    (inGroups.size - named.size) / 10 +
    single.length +
    (isChief(single) ? CHIEF_BONUS : 0) +
    asked.filter(({ question }) => question === 'above' || question === 'level').length / 2;
  for (const { label, column } of labels) {
    if (inGroups.has(column) || aside.has(column) || others.has(column)) continue;
    if (target === 'chiefs' && isDistrictHeader(label)) {
      score += 0.75;
      continue;
    }
    const { means, weight } = bestMeaning(target, label, taken);
    if (means === undefined) score -= 0.1;
    else {
      taken.add(means);
      score += weight;
    }
  }
  return score;
};

/** A name with a post or a number is a chief, whatever else the table says of the water. */
const isChief = (columns: readonly ChiefColumn[]): boolean =>
  columns.length > 1 && columns.some(({ means }) => means === 'name');

const CHIEF_BONUS = 0.75;

export const columnsOf = (
  groups: readonly { readonly columns: readonly { readonly column: number }[] }[],
): ReadonlySet<number> =>
  new Set(groups.flatMap(({ columns }) => columns.map(({ column }) => column)));

/** The meaning whose words match a header best; each meaning is used once. */
export const bestMeaning = (
  target: TableTarget,
  label: string,
  taken: ReadonlySet<string>,
): { readonly means?: string; readonly weight: number } => {
  const key = withoutUnit(headerKey(label));
  if (key === '' || /^(?:序号|备注|说明)$/.test(key)) return { weight: 0 };
  if (target === 'chiefs' && /流经|途经|涉及|跨|[河湖库渠水]\S*(?:级别|等级)/.test(key))
    return { weight: 0 };
  let best: { means?: string; weight: number } = { weight: 0 };
  for (const { means, words } of knownWords(target)) {
    if (taken.has(means) || (target === 'chiefs' && isPartOfChief(means))) continue;
    for (const word of words) {
      const weight = key === word ? 1 : holdsOther(key, word) ? 0.5 : 0;
      if (weight > best.weight) best = { means, weight };
    }
  }
  return best;
};

const holdsOther = (key: string, word: string): boolean =>
  (word.length > 1 && key.includes(word)) || (key.length > 1 && word.includes(key));

/** Whether a header names what a row is about: a panel without one may be another person of the row. */
const isPlaceHeader = (label: string): boolean => {
  const key = withoutUnit(headerKey(label));
  return placeHeaders.some(([target, means]) =>
    knownWords(target).some((known) => known.means === means && known.words.includes(key)),
  );
};

const placeHeaders = [
  ['chiefs', 'river'],
  ['chiefs', 'town'],
  ['chiefs', 'village'],
  ['rivers', 'name'],
  ['sections', 'name'],
] as const;

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

const withoutUnit = (key: string): string => key.replace(/#\d+$/, '').replace(/\([^)]*\)?$/, '');
