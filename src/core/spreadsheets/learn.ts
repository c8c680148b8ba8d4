import { cellText } from './cellText.ts';
import { holdsData } from './dataRows.ts';
import { headerKey, headerLabels, type HeaderLabel } from './findHeader.ts';
import { headerWords } from './headerWords.ts';
import type { Certainty, LearntColumn } from './learntColumn.ts';
import { fitsChiefCell, isPartOfChief, isTypicalCell } from './chiefCells.ts';
import type { DistrictWord } from '../regions/districtWord.ts';
import { groupsOf, type ChiefColumn, type LearntGroup } from './learnGroups.ts';
import { learnRows, type LearntRows } from './learnRows.ts';
import {
  fieldsBehind,
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
  /** What the cells of a list of chiefs say of its rows. */
  readonly rows?: LearntRows;
  /** Fields that a new row needs but the table lacks. */
  readonly missing: readonly string[];
  /** Fields of a first table that may be unknown until the office hands them in. */
  readonly toFollow: readonly string[];
}

const SAMPLE_ROWS = 60;
const HEADER_SEARCH = 12;

/** What an office is known to have when its tables are read for the first time. */
export interface LearnSurroundings {
  /** What the district is called; undefined if it is not known. */
  readonly own?: DistrictWord;
  /** Nothing was published yet: what a list does not say follows later. */
  readonly isFirst?: boolean;
}

/** Proposes what a sheet contains from its headers; undefined if too few are known. */
export const learnTable = (
  sheet: Sheet,
  names: RowNames,
  { own, isFirst = false }: LearnSurroundings = {},
): LearntTable | undefined => {
  let best: { header: Header; target: TableTarget; score: number } | undefined;
  for (let start = 0; start < Math.min(HEADER_SEARCH, sheet.rows.length); start += 1)
    for (const depth of [1, 2, 3]) {
      const labels = headerLabels(sheet, start, depth);
      if (labels.length < 2 || goesOn(sheet, start) || goesOn(sheet, start + depth)) continue;
      for (const target of tableTargets) {
        const score = scoreOf(target, labels, own) - depth * 0.05 - start * 0.01;
        if (!best || score > best.score) best = { header: { start, depth, labels }, target, score };
      }
    }
  if (!best || best.score < 1.4) return undefined;
  return describe(sheet, best.target, best.header, { names, own, isFirst });
};

/** Whether a merged cell goes on into a line: no header begins or has ended there. */
const goesOn = ({ rows }: Sheet, end: number): boolean =>
  (rows[end] ?? []).some(
    (cell, column) =>
      cell?.mergedFrom !== undefined && cell.mergedFrom === rows[end - 1]?.[column]?.mergedFrom,
  );

/** The words and rows that cells are compared with. */
interface Known {
  readonly names: RowNames;
  readonly own: DistrictWord | undefined;
  readonly isFirst: boolean;
}

interface Header {
  readonly start: number;
  readonly depth: number;
  readonly labels: readonly HeaderLabel[];
}

const describe = (sheet: Sheet, target: TableTarget, header: Header, known: Known): LearntTable => {
  const { labels, start, depth } = header;
  const first = start + depth;
  const grouped = groupsOf(target, labels, known.own);
  const inGroups = columnsOf(grouped.groups);
  const taken = new Set(grouped.single.map(({ means }) => means));
  const read = labels
    .filter(({ column }) => !inGroups.has(column))
    .map(({ column, label }): LearntColumn => {
      const nothing = { column, header: label, means: IGNORED, cells: 0, readable: 0 };
      const question = grouped.asked.find((each) => each.column === column)?.question;
      if (question !== undefined) return { ...nothing, certainty: 'unsure', question };
      const single = grouped.single.find((each) => each.column === column);
      if (single) return judgedGroup(sheet, first, single, target, known);
      const { means, weight } = grouped.others.has(column)
        ? { weight: 0 }
        : bestMeaning(target, label, taken);
      if (means === undefined) return { ...nothing, certainty: 'none' };
      taken.add(means);
      const found = judged(sheet, first, { column, label }, target, means, weight, known);
      // A header that only resembles a known one, over cells of another kind, means something else.
      return target === 'chiefs' && weight < 1 && found.certainty === 'unsure'
        ? { ...nothing, certainty: 'none' }
        : found;
    });
  const judgedGroups = grouped.groups.map((group) => ({
    ...group,
    columns: group.columns.map((each) => judgedGroup(sheet, first, each, target, known)),
  }));
  const groups = judgedGroups.map((group) => ({
    ...group,
    columns: group.columns.filter((column) => !isNoPhone(column)),
  }));
  const year = yearNear(sheet, start);
  const all = [...read, ...judgedGroups.flatMap((group) => group.columns.filter(isNoPhone))].map(
    (column): LearntColumn =>
      isNoPhone(column) ? { ...column, means: IGNORED, question: 'whose' } : column,
  );
  const rows =
    target === 'chiefs' ? learnRows(sheet, first, { columns: all, groups }, known.own) : undefined;
  const columns = rows?.columns ?? all;
  const said = [
    ...taken,
    ...Object.keys(rows?.fixed ?? {}),
    ...groups.flatMap((group) => [
      ...Object.keys(group.fixed),
      ...group.columns.map(({ means }) => means),
    ]),
  ];
  return {
    sheet,
    into: target,
    headerRows: depth,
    ...(year !== undefined && { year }),
    columns,
    groups,
    ...(rows && { rows }),
    missing: missingFields(target, said, known.isFirst),
    toFollow: known.isFirst ? unknownFields(target, said) : [],
  };
};

/** A header of telephones over cells that are none: the numbers stand elsewhere. */
const isNoPhone = ({ means, certainty }: LearntColumn): boolean =>
  means === 'phone' && certainty === 'unsure';

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

const columnsOf = (
  groups: readonly { readonly columns: readonly { readonly column: number }[] }[],
): ReadonlySet<number> =>
  new Set(groups.flatMap(({ columns }) => columns.map(({ column }) => column)));

/** The meaning whose words match a header best; each meaning is used once. */
const bestMeaning = (
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

const withoutUnit = (key: string): string => key.replace(/\([^)]*\)?$/, '').replace(/#\d+$/, '');

const judged = (
  sheet: Sheet,
  first: number,
  { column, label }: HeaderLabel,
  target: TableTarget,
  means: string,
  weight: number,
  known: Known,
): LearntColumn => {
  const { cells, readable, typical } = tryCells(sheet, first, column, label, target, means, known);
  const [share, typicalShare] = cells === 0 ? [0, 0] : [readable / cells, typical / cells];
  const isSure = weight === 1 && share >= 0.9 && typicalShare >= 0.8;
  const certainty: Certainty = cells > 0 && share < 0.5 ? 'unsure' : isSure ? 'sure' : 'likely';
  return { column, header: label, means, certainty, cells, readable };
};

const judgedGroup = (
  sheet: Sheet,
  first: number,
  { column, header, means }: ChiefColumn,
  target: TableTarget,
  known: Known,
): LearntColumn => judged(sheet, first, { column, label: header }, target, means, 1, known);

/** Tries to parse the first cells under a header with its proposed meaning. */
const tryCells = (
  sheet: Sheet,
  first: number,
  column: number,
  header: string,
  target: TableTarget,
  means: string,
  { names, own }: Known,
): { readonly cells: number; readonly readable: number; readonly typical: number } => {
  const leaf = target === 'chiefs' ? findChiefLeaf(means) : findLeaf(fieldsOf(target), means);
  const place = { source: '', path: [] };
  let cells = 0;
  let readable = 0;
  let typical = 0;
  for (let row = first; row < Math.min(sheet.rows.length, first + SAMPLE_ROWS); row += 1) {
    const text = textAt(sheet, row, column);
    if (cellText(text) === '' || !holdsData(sheet, row)) continue;
    cells += 1;
    const input = { text, place, header, year: 2000 };
    const special =
      target === 'chiefs' || target === 'period' || target === 'office'
        ? undefined
        : readSpecial(target, means, input);
    const isRead =
      target === 'chiefs'
        ? fitsChiefCell(means, text, own)
        : special
          ? !special.hasFault
          : !leaf || readLeaf(leaf, input, names).kind !== 'fault';
    if (isRead) readable += 1;
    if (isRead && (target !== 'chiefs' || isTypicalCell(means, text))) typical += 1;
  }
  return { cells, readable, typical };
};

/** What a new row of the target needs but the table lacks. */
const missingFields = (
  target: TableTarget,
  known: readonly string[],
  isFirst: boolean,
): readonly string[] => {
  if (target === 'chiefs') {
    const needed = isFirst ? ['level', 'post'] : ['level', 'title', 'post', 'duty', 'from'];
    return needed.filter((means) => !known.includes(means));
  }
  const names = new Set(known.flatMap(fieldsBehind).map((means) => means.split(':')[0]));
  return fieldsOf(target)
    .leaves.filter(({ isOptional, isMany, type }) => !isOptional && !isMany && type.kind !== 'code')
    .filter(({ mayBeUnknown }) => !(isFirst && mayBeUnknown))
    .map(({ path }) => path.join('.'))
    .filter((means) => !names.has(means) && !names.has(means.split('.')[0] ?? ''));
};

/** What a new row must say, but may say is unknown. A list of chiefs says it by itself. */
const unknownFields = (target: TableTarget, known: readonly string[]): readonly string[] =>
  target === 'chiefs'
    ? []
    : fieldsOf(target)
        .leaves.filter(({ isOptional, mayBeUnknown }) => !isOptional && mayBeUnknown)
        .map(({ path }) => path.join('.'))
        .filter((means) => !known.flatMap(fieldsBehind).includes(means));

/** A year from the lines above the header, else from the name of the sheet or file. */
const yearNear = (sheet: Sheet, start: number): number | undefined => {
  const above = sheet.rows.slice(0, start).flatMap((row) => row.map((cell) => cell?.text ?? ''));
  const years = [...above, sheet.name, sheet.file].flatMap(
    (text) => /(?<!\d)(20\d\d)(?!\d)/.exec(text.normalize('NFKC'))?.[1] ?? [],
  );
  const [year] = years;
  return year === undefined ? undefined : Number(year);
};
