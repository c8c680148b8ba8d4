import { columnName } from '../../../src/core/spreadsheets/sheet.ts';
import { sequence } from '../../print/engine/damages.ts';
import type { MadeChief, MadeList } from './chiefLists.ts';
import type { UglyCell } from './uglyBook.ts';

/** How the merged cells of a made list came into its file. */
export const mergedForms = [
  /** A workbook that still has them. */
  'merged',
  /** A file with their text in each row. */
  'filled',
  /** A file with a blank below, in which each row has its running number. */
  'blank',
  /** A file with a blank below, in which the running number counts the towns. */
  'blank with its number',
  /** A file that lost the cells below, so that all behind moved left. */
  'dropped',
  /** A file with every town, in which a blank river is the whole village. */
  'whole villages',
] as const;

export type MergedForm = (typeof mergedForms)[number];

/** A list whose rows are villages, in panels side by side. */
export interface PanelList extends MadeList {
  readonly merged: MergedForm;
  /** How a mapping has to say the panels; undefined for one. */
  readonly within: string | undefined;
  readonly hasPost: boolean;
}

interface Line {
  readonly serial: string;
  readonly town: string;
  readonly chief: MadeChief;
}

type PanelColumn = readonly [header: string, means: string, textOf: (line: Line) => string];

/** One list; the same seed gives the same list. Everybody in it is fictional. */
export const panelList = (seed: number): PanelList => {
  const random = sequence(seed);
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const chance = (share: number): boolean => random() < share;
  const merged = mergedForms[seed % mergedForms.length] ?? 'merged';
  const panels = 1 + (Math.floor(seed / mergedForms.length) % 3);
  const hasPost = merged === 'whole villages' || chance(0.7);
  const hasRiver = merged === 'whole villages' || chance(0.3);
  const hasBlanks = merged !== 'filled' && merged !== 'whole villages';
  const hasSerial = merged === 'dropped' || merged.startsWith('blank') || chance(0.8);

  const names = new Set<string>();
  const newName = (): string => {
    for (;;) {
      const name = pick(Array.from(surnames)) + pick(Array.from(givens)) + pick(Array.from(givens));
      if (!names.has(name)) {
        names.add(name);
        return name;
      }
    }
  };
  const river = hasRiver ? pick(['白沙河', '青石沟', '柳林河']) : '';
  const towns = ['城关镇', '大寨乡', '东湾街道', '石门镇', '柳林乡'].slice(0, 2 + panels);
  const lines: Line[] = [];
  for (const [at, town] of towns.entries())
    for (let number = 0; number < 2 + Math.floor(random() * 4); number += 1) {
      const village =
        `${'甲乙丙丁戊己庚辛壬癸'.charAt(lines.length % 10)}${pick(['湾', '岭', '坪'])}${at}${pick(['村', '村', '社区', '庄'])}`.replace(
          /\d/,
          (digit) => '东西南北中'.charAt(Number(digit)),
        );
      const serial = merged === 'blank with its number' ? at + 1 : lines.length + 1;
      lines.push({
        serial: String(serial),
        town,
        chief: {
          level: '村级',
          name: newName(),
          post: pick(['党支部书记', '村委会主任', '村支书', '书记']),
          phone: `0300-${8_300_000 + seed * 100 + lines.length}`,
          // The first one has its river: above it a blank is no question.
          river: merged === 'whole villages' && lines.length % 3 === 1 ? '' : river,
          town,
          village,
        },
      });
    }

  const named = (
    isThere: boolean,
    headers: readonly string[],
    means: string,
    textOf: PanelColumn[2],
  ): readonly PanelColumn[] => (isThere ? [[pick(headers), means, textOf]] : []);
  const columns = [
    ...named(hasSerial, ['序号', '编号', '序 号'], '', ({ serial }) => serial),
    ...named(hasRiver, ['河流', '河道名称'], 'river', ({ chief }) => chief.river),
    ...named(
      true,
      ['镇', '乡镇', '所在乡镇', '镇（街道）', '乡（镇）'],
      'town',
      ({ town }) => town,
    ),
    ...named(
      true,
      ['村', '村（社区）', '行政村', '村（社区）名称', '村（居）'],
      'village',
      ({ chief }) => chief.village ?? '',
    ),
    ...named(true, ['河长', '姓名', '河长姓名', '责任河长'], 'name', ({ chief }) => chief.name),
    ...named(hasPost, ['职务', '现任职务'], 'post', ({ chief }) => chief.post),
    ...named(true, ['电话', '联系电话', '联系方式'], 'phone', ({ chief }) => chief.phone),
    ...named(chance(0.3), ['备注'], '', () => ''),
  ];
  const height = Math.ceil(lines.length / panels);
  const stacks = Array.from({ length: panels }, (_, at) =>
    lines.slice(at * height, (at + 1) * height),
  );
  const isBetween = merged !== 'dropped' && chance(0.25);
  const width = columns.length + (isBetween ? 1 : 0);
  const above = titles(pick, chance);
  const top = above.length + 1;
  const isMergedColumn = (means: string, column: number): boolean =>
    /^(?:town|river)$/.test(means) ||
    (merged === 'blank with its number' && hasSerial && column === 0);
  const repeats = (stack: readonly Line[], row: number): boolean =>
    stack[row]?.town === stack[row - 1]?.town;
  const rows = Array.from({ length: height }, (_, row): readonly UglyCell[] =>
    stacks.flatMap((stack) => {
      const line = stack[row];
      const cells = columns.flatMap(([, means, textOf], column): readonly UglyCell[] => {
        if (!line) return [''];
        const isBelow = hasBlanks && isMergedColumn(means, column) && repeats(stack, row);
        if (!isBelow) return [textOf(line)];
        return merged === 'dropped' ? [] : merged === 'merged' ? [undefined] : [''];
      });
      return isBetween ? [...cells, ''] : cells;
    }),
  ).map((row) => (merged === 'dropped' ? withoutTail(row) : row));
  const merges =
    merged !== 'merged'
      ? []
      : stacks.flatMap((stack, panel) =>
          columns.flatMap(([, means], column) =>
            isMergedColumn(means, column)
              ? mergesOf(stack, columnName(panel * width + column), top)
              : [],
          ),
        );
  const header = stacks.flatMap(() => [
    ...columns.map(([text]) => text),
    ...(isBetween ? [''] : []),
  ]);
  const foot = chance(0.4) ? [[pick(['注：名单以河长办公布为准。', '填表人：王小明'])]] : [];
  return {
    shape: `${panels} panels ${merged}`,
    district: '小溪县',
    form: merged === 'merged' || (merged === 'filled' && chance(0.5)) ? 'xlsx' : 'csv',
    sheet: { rows: [...above, header, ...rows, ...foot], merges },
    truth: new Map(
      columns.flatMap(([, means], at) => (means === '' ? [] : [[at, { means }] as const])),
    ),
    chiefs: lines.map(({ chief }) => chief),
    merged,
    hasPost,
    within:
      panels === 1
        ? undefined
        : stacks
            .map((_, at) => {
              const last = at + 1 === panels ? at * width + columns.length : (at + 1) * width;
              return `${columnName(at * width)}:${columnName(last - 1)}`;
            })
            .join(','),
  };
};

const titles = (
  pick: (from: readonly string[]) => string,
  chance: (share: number) => boolean,
): readonly (readonly string[])[] => [
  ...(chance(0.3) ? [['附件2']] : []),
  ...(chance(0.6) ? [[pick(['小溪县村级河长名单', '村级河长湖长公示名单（2026年11月）'])]] : []),
];

const mergesOf = (stack: readonly Line[], letter: string, top: number): readonly string[] => {
  const merges: string[] = [];
  let from = 0;
  for (let at = 1; at <= stack.length; at += 1) {
    if (stack[at]?.town === stack[from]?.town) continue;
    if (at - from > 1) merges.push(`${letter}${top + from + 1}:${letter}${top + at}`);
    from = at;
  }
  return merges;
};

const withoutTail = (row: readonly UglyCell[]): readonly UglyCell[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';
const givens = '志强清源建国海平永安思远文博佳宁晓东立群宏伟春生明亮玉兰金山';
