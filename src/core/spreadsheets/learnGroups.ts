import { headerKey, type HeaderLabel } from './findHeader.ts';
import type { LearntColumn } from './learntColumn.ts';
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

/** Column groups that repeat side by side: chiefs of several levels, months of a year. */
export const groupsOf = (
  target: TableTarget,
  labels: readonly HeaderLabel[],
): readonly FoundGroup[] => {
  if (target === 'chiefs') return chiefGroups(labels);
  if (target === 'waterMonths') return monthGroups(labels, 'result');
  if (target === 'cleanups') return monthGroups(labels, 'amount');
  return [];
};

const levels: readonly { readonly words: RegExp; readonly level: string }[] = [
  { words: /^(?:县|区|区县|旗|市)级/, level: '区县级' },
  { words: /^(?:乡|镇|乡镇|街道|镇街|乡\(镇\)|乡镇\(街道\))级?/, level: '乡镇级' },
  { words: /^(?:村|社区|村\(社区\)|村居)级?/, level: '村级' },
  { words: /^(?:县|区|市)?(?:副)?总河长/, level: '总河长' },
];

const parts: readonly { readonly words: RegExp; readonly means: string }[] = [
  { words: /^(?:河长)?(?:姓名|名字)?$/, means: 'name' },
  { words: /^(?:河长)?(?:行政|现任)?(?:职务|职位|单位及职务)$/, means: 'post' },
  { words: /^(?:河长)?(?:联系)?(?:电话|方式|联系方式|联系电话|办公电话)$/, means: 'phone' },
  { words: /^(?:河长)?(?:任职)(?:时间|日期)$/, means: 'from' },
];

/** `镇级河长/姓名`, `村级河长电话#2`: the level selects the group, the rest the column in it. */
const chiefGroups = (labels: readonly HeaderLabel[]): readonly FoundGroup[] => {
  const groups = new Map<string, { level: string; title: string; columns: ChiefColumn[] }>();
  for (const { column, label } of labels) {
    const [, bare = '', time = '1'] = /^(.*?)(?:#(\d+))?$/.exec(headerKey(label)) ?? [];
    const found = levels.find(({ words }) => words.test(bare));
    if (!found || !bare.includes('河长')) continue;
    const title = /^[^/]*?河长/.exec(bare)?.[0] ?? bare;
    const rest = bare.slice(title.length).replace(/^[/\d一二三]+/, '');
    const number = /^[\d一二三]/.exec(bare.slice(title.length))?.[0] ?? time;
    const part = parts.find(({ words }) => words.test(rest));
    if (!part) continue;
    const key = `${title} ${number}`;
    const group = groups.get(key) ?? { level: found.level, title, columns: [] };
    group.columns.push({ column, header: label, means: part.means });
    groups.set(key, group);
  }
  const found = [...groups.values()].filter(({ columns }) =>
    columns.some(({ means }) => means === 'name'),
  );
  return found.map(({ level, title, columns }) => ({ fixed: { level, title }, columns }));
};

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
