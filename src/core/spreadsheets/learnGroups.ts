import type { DistrictWord } from '../regions/districtWord.ts';
import { readChiefHeader, type ChiefHeader, type ChiefPart } from './chiefHeaders.ts';
import { levelWords, type SaidLevel } from './chiefLevels.ts';
import { headerKey, type HeaderLabel } from './findHeader.ts';
import type { ColumnQuestion, LearntColumn } from './learntColumn.ts';
import type { TableTarget } from './meanings.ts';

/** A column of a group, before its cells are read. */
export interface ChiefColumn {
  readonly column: number;
  readonly header: string;
  readonly means: string;
}

/** Columns that together describe one sub-row: one chief, or one month. */
export interface LearntGroup {
  readonly fixed: Readonly<Record<string, string>>;
  readonly columns: readonly LearntColumn[];
}

interface FoundGroup {
  readonly fixed: Readonly<Record<string, string>>;
  readonly columns: readonly ChiefColumn[];
}

/** A column that is not read until the clerk has decided. */
interface AskedColumn {
  readonly column: number;
  readonly header: string;
  readonly question: ColumnQuestion;
}

/** Column groups of a table, and what is known of the columns beside them. */
export interface FoundGroups {
  readonly groups: readonly FoundGroup[];
  /** Columns of the only chief of a row. */
  readonly single: readonly ChiefColumn[];
  readonly asked: readonly AskedColumn[];
  /** Columns about somebody else, which mean nothing here. */
  readonly others: ReadonlySet<number>;
}

/** Column groups that repeat side by side: chiefs of several levels, months of a year. */
export const groupsOf = (
  target: TableTarget,
  labels: readonly HeaderLabel[],
  own?: DistrictWord,
): FoundGroups => {
  if (target === 'chiefs') return chiefGroups(labels, own);
  const groups =
    target === 'waterMonths'
      ? monthGroups(labels, 'result')
      : target === 'cleanups'
        ? monthGroups(labels, 'amount')
        : [];
  return { groups, single: [], asked: [], others: new Set() };
};

/** A chief under construction: the columns found so far. */
interface Chief {
  readonly title: string;
  readonly level: SaidLevel | undefined;
  readonly columns: ChiefColumn[];
}

/**
 * `镇级河长/姓名`, `村级河长电话#2`: the header selects the chief. A bare 职务 or 电话 belongs to the
 * chief directly left of it, unless another chief further left lacks one: then it is asked about.
 */
const chiefGroups = (
  labels: readonly HeaderLabel[],
  own: DistrictWord | undefined,
): FoundGroups => {
  const chiefs = new Map<string, Chief>();
  const bare: { column: number; header: string; part: ChiefPart; left: Chief | undefined }[] = [];
  const asked: AskedColumn[] = [];
  const others = new Set<number>();
  let left: Chief | undefined;
  let nameless = 0;
  for (const { column, label } of labels) {
    const read = readChiefHeader(label, own);
    if (read.kind === 'chief') {
      const known = chiefs.get(numbered(read, label)) ?? begin(chiefs, read, label);
      left = known;
      if (read.part === undefined) others.add(column);
      else put(known, column, label, read.part, asked);
    } else if (read.kind === 'part' && read.part === 'name' && left && !has(left, 'name')) {
      // Of a merged upper line only the first cell is left: 县级河长/职务 | 姓名.
      put(left, column, label, 'name', asked);
    } else if (read.kind === 'part' && read.part === 'name') {
      nameless += 1;
      left = { title: '', level: undefined, columns: [] };
      chiefs.set(`姓名 ${nameless}`, left);
      put(left, column, label, 'name', asked);
    } else if (read.kind === 'part') bare.push({ column, header: label, part: read.part, left });
    else {
      if (read.kind === 'office-phone') asked.push({ column, header: label, question: 'office' });
      if (read.kind === 'other') others.add(column);
      left = undefined;
    }
  }
  const all = [...chiefs.values()];
  const hasOthers = others.size > 0;
  for (const { column, header, part, left: near } of bare) {
    // 职务 | 县级河长 | 职务 | 乡级河长: the parts may stand before their chief.
    const isBefore = all.length > 1 && bare.some((each) => each.part === part && !each.left);
    const owner = isBefore ? undefined : ownerOf({ column, part, near, all, hasOthers });
    if (owner) put(owner, column, header, part, asked);
    else asked.push({ column, header, question: 'whose' });
  }
  return sorted(all, asked, others);
};

const numbered = ({ key }: Extract<ChiefHeader, { kind: 'chief' }>, label: string): string =>
  `${key} ${/#(\d+)$/.exec(headerKey(label))?.[1] ?? '1'}`;

const begin = (
  chiefs: Map<string, Chief>,
  read: Extract<ChiefHeader, { kind: 'chief' }>,
  label: string,
): Chief => {
  const chief: Chief = { title: read.title, level: read.level, columns: [] };
  chiefs.set(numbered(read, label), chief);
  return chief;
};

/** A second column with the same meaning is not a correction of the first. */
const put = (
  { columns }: Chief,
  column: number,
  header: string,
  means: ChiefPart,
  asked: AskedColumn[],
): void => {
  if (columns.some((each) => each.means === means))
    asked.push({ column, header, question: 'whose' });
  else columns.push({ column, header, means });
};

const has = ({ columns }: Chief, part: ChiefPart): boolean =>
  columns.some(({ means }) => means === part);

/** Whose a bare column is; undefined if it may be somebody else's. */
const ownerOf = ({
  column,
  part,
  near,
  all,
  hasOthers,
}: {
  readonly column: number;
  readonly part: ChiefPart;
  readonly near: Chief | undefined;
  readonly all: readonly Chief[];
  readonly hasOthers: boolean;
}): Chief | undefined => {
  const [only] = all;
  if (only && all.length === 1 && near === undefined && !hasOthers) return only;
  if (!near) return undefined;
  const isShared = all.some(
    (other) =>
      other !== near && other.columns.some((each) => each.column < column) && !has(other, part),
  );
  return isShared ? undefined : near;
};

/** Chiefs of this office; those of other levels are set aside, with the reason. */
const sorted = (
  all: readonly Chief[],
  asked: readonly AskedColumn[],
  others: ReadonlySet<number>,
): FoundGroups => {
  const named = all.filter((chief) => has(chief, 'name'));
  const [only] = named;
  const isSingle = named.length === 1 && only?.level === undefined;
  const own = named.filter(({ level }) => level !== 'above' && level !== 'unclear');
  const aside = all.flatMap((chief) => {
    if (own.includes(chief)) return [];
    const question =
      chief.level === 'above' ? 'above' : chief.level === 'unclear' ? 'level' : 'whose';
    return chief.columns.map(({ column, header }) => ({ column, header, question }) as const);
  });
  return {
    groups: isSingle
      ? []
      : own.map(({ title, level, columns }) => ({ fixed: fixedOf(level, title), columns })),
    single: isSingle ? (only?.columns ?? []) : [],
    asked: [...asked, ...aside],
    others,
  };
};

const fixedOf = (
  level: SaidLevel | undefined,
  title: string,
): Readonly<Record<string, string>> => ({
  ...(level !== undefined &&
    level !== 'above' &&
    level !== 'unclear' && {
      level: levelWords[level],
    }),
  ...(title !== '' && { title }),
});

/** `1月`, `2025年1月`: the months of a wide table; at least two are required. */
const monthGroups = (labels: readonly HeaderLabel[], means: string): readonly FoundGroup[] => {
  const months = labels.flatMap(({ column, label }) => {
    const month = /^(?:(\d{4})年)?(\d{1,2})月份?$/.exec(headerKey(label));
    return month ? [{ column, label }] : [];
  });
  return months.length < 2
    ? []
    : months.map(({ column, label }) => ({
        fixed: { month: label },
        columns: [{ column, header: label, means }],
      }));
};
