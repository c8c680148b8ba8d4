import { bestMeaning, columnsOf, findTableHeader, type Header } from './learnHeader.ts';
import type { DistrictWord } from '../regions/districtWord.ts';
import { groupsOf, type LearntGroup } from './learnGroups.ts';
import { judged, judgedGroup, type Known } from './learnCells.ts';
import { isPlaceMeaning } from './learnBlanks.ts';
import { learnRows, type LearntRows } from './learnRows.ts';
import type { LearntColumn } from './learntColumn.ts';
import { fieldsBehind, fieldsOf, IGNORED, type TableTarget } from './meanings.ts';
import { inFirstPanel, stackPanels, type Panels } from './panels.ts';
import type { RowNames } from './rowNames.ts';
import { isDistrictHeader } from './placeKind.ts';
import { setShortRowsRight, type ShortColumn } from './shortRows.ts';
import type { Sheet } from './sheet.ts';

/** What a sheet may contain. */
export interface LearntTable {
  readonly sheet: Sheet;
  readonly into: TableTarget;
  readonly headerRows: number;
  readonly year?: number;
  readonly panels?: Panels;
  readonly columns: readonly LearntColumn[];
  readonly groups: readonly LearntGroup[];
  /** What the cells of a list of chiefs say of its rows. */
  readonly rows?: LearntRows;
  /** Fields that a new row needs but the table lacks. */
  readonly missing: readonly string[];
  /** Fields of a first table that may be unknown until the office hands them in. */
  readonly toFollow: readonly string[];
}

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
  const best = findTableHeader(sheet, own);
  return best && learnPanels(sheet, best.target, best.header, { names, own, isFirst });
};

/** Looks at the panels below each other, and once more if rows of theirs had lost merged cells. */
const learnPanels = (
  sheet: Sheet,
  target: TableTarget,
  header: Header,
  known: Known,
): LearntTable => {
  const { start, depth, panels } = header;
  const first = start + depth;
  const stacked = (whole: Sheet): Sheet => (panels ? stackPanels(whole, first, panels) : whole);
  const rough = describe(stacked(sheet), target, header, known);
  if (target !== 'chiefs') return rough;
  const right = setShortRowsRight(sheet, first, shortColumnsOf(rough, header));
  return right.dropped.size === 0
    ? rough
    : describe(stacked(right.sheet), target, header, known, droppedOf(right.dropped, header));
};

/** The columns of every panel; any column of places but the last may have been merged. */
const shortColumnsOf = (
  { columns, groups }: LearntTable,
  { labels, all, panels }: Header,
): readonly ShortColumn[] => {
  const means = new Map(
    [...columns, ...groups.flatMap((group) => group.columns)].map((each) => [each.column, each]),
  );
  const lastPlace = columns.findLast((each) => isPlaceMeaning(each.means))?.column;
  return all.map(({ column, label }, at) => {
    const place = panels ? inFirstPanel(panels, at) : { at, panel: 0 };
    const own = labels[place.at];
    const found = own && means.get(own.column);
    const isRead = found !== undefined && found.means !== IGNORED;
    const isPlace = isRead && isPlaceMeaning(found.means);
    return {
      column,
      header: own?.label ?? label,
      means: isRead ? found.means : undefined,
      mayLack: (isPlace && found.column !== lastPlace) || found?.question === 'districts',
      panel: place.panel,
    };
  });
};

/** How many cells each column of the first panel had lost, with those that the others lost. */
const droppedOf = (
  dropped: ReadonlyMap<number, number>,
  { labels, all, panels }: Header,
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const [at, { column }] of all.entries()) {
    const own = labels[panels ? inFirstPanel(panels, at).at : at]?.column ?? column;
    counts.set(own, (counts.get(own) ?? 0) + (dropped.get(column) ?? 0));
  }
  return counts;
};

const describe = (
  sheet: Sheet,
  target: TableTarget,
  header: Header,
  known: Known,
  dropped: ReadonlyMap<number, number> = new Map(),
): LearntTable => {
  const { labels, start, depth, panels } = header;
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
      if (target === 'chiefs' && isDistrictHeader(label))
        return { ...nothing, certainty: 'unsure', question: 'districts' };
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
    target === 'chiefs'
      ? learnRows(sheet, first, { columns: all, groups, dropped }, known.own)
      : undefined;
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
    ...(panels && { panels }),
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

/** What a new row of the target needs but the table lacks. */
const missingFields = (
  target: TableTarget,
  known: readonly string[],
  isFirst: boolean,
): readonly string[] => {
  if (target === 'chiefs') {
    if (!known.includes('name')) return ['name'];
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
