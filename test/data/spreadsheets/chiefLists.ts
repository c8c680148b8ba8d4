import { columnName } from '../../../src/core/spreadsheets/sheet.ts';
import { sequence } from '../../print/engine/damages.ts';
import type { UglySheet } from './uglyBook.ts';

/** A person of a made list, with all that the list says of them. Everybody is fictional. */
export interface MadeChief {
  readonly level: '区县级' | '乡镇级' | '村级';
  readonly name: string;
  readonly post: string;
  readonly phone: string;
  readonly river: string;
  readonly town?: string;
  readonly village?: string;
}

/** What a column of a made list really is: its meaning, with the level of its group. */
export interface ColumnTruth {
  readonly means: string;
  readonly level?: MadeChief['level'];
}

/** A list of chiefs in a shape that offices use, with the truth written beside. */
export interface MadeList {
  readonly shape: string;
  readonly district: string;
  readonly form: 'xlsx' | 'csv';
  readonly sheet: UglySheet;
  /** By column; a column without one means nothing. */
  readonly truth: ReadonlyMap<number, ColumnTruth>;
  readonly chiefs: readonly MadeChief[];
}

/** The shapes, each with its maker. */
export const listShapes = [
  'a row a river',
  'a row a village',
  'groups of columns',
  'five levels',
  'a banner',
  'a Word table',
] as const;

export type ListShape = (typeof listShapes)[number];

/**
 * One list of a shape; the same seed gives the same list.
 *
 * @param isDisturbed whether something in it is wrong or in an unusual order
 */
export const madeList = (shape: ListShape, seed: number, isDisturbed = false): MadeList => {
  const maker = new Maker(seed, isDisturbed);
  switch (shape) {
    case 'a row a river':
      return maker.rowsOfRivers();
    case 'a row a village':
      return maker.rowsOfVillages();
    case 'groups of columns':
      return maker.groups(maker.pick(['小溪县', '云溪区', '安溪市']));
    case 'five levels':
      return maker.fiveLevels();
    case 'a banner':
      return maker.groups('巴音旗');
    case 'a Word table':
      return maker.wordTable();
  }
};

interface Column {
  readonly header: string;
  /** Upper line of a two-line header. */
  readonly above?: string;
  readonly truth?: ColumnTruth;
  readonly textOf: (row: Row, at: number) => string;
  /** Whether equal cells below each other are merged. */
  readonly isMerged?: boolean;
}

interface Row {
  readonly river: string;
  readonly town: string;
  readonly village: string;
  readonly district: MadeChief;
  readonly townChief: MadeChief;
  readonly villageChief: MadeChief;
}

const heads = {
  river: ['河流', '河名', '河流名称', '河道名称', '河湖名称', '水体名称', '河流（湖库）名称'],
  town: ['乡镇', '所在乡镇', '乡镇（街道）', '乡（镇）', '镇街', '所属乡镇', '乡镇名称'],
  village: ['村', '行政村', '所在村', '村名', '村庄'],
  name: ['姓名', '河长姓名', '河长', '河（湖）长', '责任河长'],
  post: ['职务', '行政职务', '现任职务', '单位及职务', '党政职务'],
  phone: ['联系电话', '电话', '联系方式', '办公电话', '联系 电话'],
} as const;

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';
const givens = '志强清源建国海平永安思远文博佳宁晓东立群宏伟春生明亮玉兰金山';
const banners = [
  '巴特尔',
  '其其格',
  '阿古达木',
  '乌兰图雅',
  '朝鲁',
  '孟和',
  '哈斯',
  '娜仁',
  '布和',
  '萨仁',
];

class Maker {
  readonly #random: () => number;
  readonly #names = new Set<string>();
  #phones = 8_200_000;

  readonly #isDisturbed: boolean;

  constructor(seed: number, isDisturbed: boolean) {
    this.#random = sequence(seed);
    this.#isDisturbed = isDisturbed;
    this.#phones += Math.floor(this.#random() * 700_000);
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.#random() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** 序号 | 河名 | 河长 | 职务 | 电话, with what offices add. */
  rowsOfRivers(): MadeList {
    const district = this.pick(['小溪县', '云溪区']);
    const rows = this.#rows(district, 1, 1);
    const columns = [
      ...this.#serial(),
      this.#river(),
      ...this.#noise('起点', '长度（公里）', '河道级别', '河长（km）', '流经乡镇', '所属水系'),
      this.#name('district', this.pick(heads.name)),
      this.#post('district', this.pick(heads.post)),
      this.#phone('district', this.pick(heads.phone)),
      ...this.#liaison(),
      ...this.#noise('备注', '责任单位', '一河一策'),
    ];
    return this.#made(
      'a row a river',
      district,
      rows,
      columns,
      rows.map((row) => row.district),
    );
  }

  /** A row a village; river and town are merged over their villages. */
  rowsOfVillages(): MadeList {
    const district = this.pick(['小溪县', '安溪市']);
    const rows = this.#rows(district, 2, 3);
    const columns = [
      ...this.#serial(),
      { ...this.#river(), isMerged: true },
      { ...this.#town(), isMerged: true },
      this.#village(),
      this.#name('village', this.pick(['村级河长', '村级河长姓名', '姓名', '河长'])),
      this.#post('village', this.pick(heads.post)),
      this.#phone('village', this.pick(heads.phone)),
      ...this.#liaison(),
      ...this.#noise('备注', '巡河频次', '河段长度（米）'),
    ];
    return this.#made(
      'a row a village',
      district,
      rows,
      columns,
      rows.map((row) => row.villageChief),
    );
  }

  /** Columns of each level side by side, with a header of one line or two. */
  groups(district: string): MadeList {
    const rows = this.#rows(district, 2, 2);
    const words = levelWords(district);
    const isTwoLines = this.chance(0.5);
    const ownPhones = this.chance(0.6);
    const groupOf = (who: Who, word: string): readonly Column[] => {
      const phone = ownPhones ? [this.#phone(who, '联系电话')] : [];
      if (isTwoLines) {
        const above = `${word}河长`;
        return [
          this.#name(who, '姓名'),
          this.#post(who, this.pick(['职务', '现任职务'])),
          ...phone,
        ].map((column) => ({ ...column, above }));
      }
      const isLong = this.chance(0.5);
      return [
        this.#name(who, this.chance(0.5) ? `${word}河长` : `${word}河长姓名`),
        this.#post(who, isLong ? `${word}河长职务` : '职务'),
        ...phone.map((column) => ({ ...column, header: isLong ? `${word}河长电话` : '联系电话' })),
      ];
    };
    const columns = [
      ...this.#serial(),
      { ...this.#river(), isMerged: true },
      ...groupOf('district', words.district).map((column) => ({ ...column, isMerged: true })),
      { ...this.#town(), isMerged: true },
      ...groupOf('townChief', words.town).map((column) => ({ ...column, isMerged: true })),
      this.#village(),
      ...groupOf('villageChief', words.village),
      // A single number at the end may be anybody's.
      ...(ownPhones ? [] : [{ ...this.#phone('villageChief', '联系电话'), truth: undefined }]),
      ...this.#noise('备注'),
    ].map(({ truth, ...column }) => ({ ...column, ...(truth && { truth }) }));
    const phoned = (chief: MadeChief): MadeChief =>
      ownPhones || chief.level === '村级' ? chief : { ...chief, phone: '' };
    return this.#made(
      district.endsWith('旗') ? 'a banner' : 'groups of columns',
      district,
      rows,
      columns,
      rows.flatMap((row) => [row.district, row.townChief, row.villageChief].map(phoned)),
    );
  }

  /** 45 columns: province, city, county, town, village, and what else is asked for. */
  fiveLevels(): MadeList {
    const district = '小溪县';
    const rows = this.#rows(district, 2, 2);
    const higher = (word: string): readonly Column[] =>
      ['姓名', '职务', '联系电话', '任职时间', '联系部门', '部门电话'].map((header) => ({
        header,
        above: `${word}河长`,
        textOf: () => higherText(header, word),
      }));
    const own = (who: Who, word: string): readonly Column[] =>
      [
        this.#name(who, '姓名'),
        this.#post(who, '职务'),
        this.#phone(who, '联系电话'),
        this.#plain('任职时间', '2025-03-01', { means: 'from', level: levelOf(who) }),
        this.#plain('联系部门', '县水务局'),
        this.#plain('部门电话', '0300-8100001'),
      ].map((column) => ({ ...column, above: `${word}河长` }));
    const columns = [
      this.#plain('序号', '1'),
      this.#river(),
      ...['河道级别', '所属水系', '起点', '终点', '长度（km）', '流域面积（km2）'].map((header) =>
        this.#plain(header, '3'),
      ),
      ...higher('省级'),
      ...higher('市级'),
      ...own('district', '县级'),
      this.#town(),
      ...own('townChief', '乡级'),
      this.#village(),
      ...own('villageChief', '村级'),
      ...['河长办联系人', '河长办电话', '监督电话', '公示牌数', '备注'].map((header) =>
        this.#plain(header, header.includes('电话') ? '0300-8100002' : '5'),
      ),
    ];
    const chiefs = rows.flatMap((row) => [row.district, row.townChief, row.villageChief]);
    return this.#made('five levels', district, rows, columns, chiefs);
  }

  /** A Word table in a sheet: a column of levels, spaces in names, line breaks in headers. */
  wordTable(): MadeList {
    const district = this.pick(['小溪县', '云溪区']);
    const own = district.endsWith('县') ? '县级' : '区级';
    const rows = this.#rows(district, 1, 1);
    const padded = ({ name }: MadeChief): string =>
      name.length === 2 ? `${name.charAt(0)}　${name.charAt(1)}` : name;
    const columns = [
      ...this.#serial(),
      this.#plain(this.pick(['级别', '河长级别', '层级']), own, { means: 'level' }),
      this.#river(),
      this.#plain(this.pick(['角色', '称谓']), this.pick(['河长', `${own}河长`]), {
        means: 'title',
      }),
      {
        ...this.#name('district', this.pick(['姓 名', '姓名'])),
        textOf: (row: Row) => padded(row.district),
      },
      this.#post('district', this.pick(['职  务', '职务', '行政\n职务'])),
      this.#phone('district', this.pick(['联系\n电话', '联系电话'])),
    ];
    return this.#made(
      'a Word table',
      district,
      rows,
      columns,
      rows.map((row) => row.district),
    );
  }

  #made(
    shape: string,
    district: string,
    rows: readonly Row[],
    given: readonly Column[],
    chiefs: readonly MadeChief[],
  ): MadeList {
    const columns = this.#disturbed(given);
    const form = this.chance(0.35) && !columns.some(({ isMerged }) => isMerged) ? 'csv' : 'xlsx';
    const titles = this.#titles(district);
    const isTwoLines = columns.some(({ above }) => above !== undefined);
    const upper = columns.map(({ above, header }) => above ?? header);
    const top = titles.length;
    const merges = isTwoLines ? headerMerges(columns, top) : [];
    const lines = rows.map((row, at) => columns.map(({ textOf }) => textOf(row, at)));
    const below = top + (isTwoLines ? 2 : 1);
    merges.push(...columns.flatMap((column, at) => columnMerges(column, at, lines, below)));
    const header = isTwoLines
      ? [
          upper.map((text, at) =>
            text === upper[at - 1] && columns[at]?.above !== undefined ? undefined : text,
          ),
          columns.map(({ above, header: text }) => (above === undefined ? undefined : text)),
        ]
      : [upper];
    const foot = this.chance(0.3) ? [['注：名单以河长办公布为准。']] : [];
    return {
      shape,
      district,
      form,
      sheet: { rows: [...titles, ...header, ...lines, ...foot], merges },
      truth: new Map(columns.flatMap(({ truth }, at) => (truth ? [[at, truth] as const] : []))),
      chiefs,
    };
  }

  /** What goes wrong in tables: two columns under each other's header, or parts before the name. */
  #disturbed(columns: readonly Column[]): readonly Column[] {
    if (!this.#isDisturbed) return columns;
    const [first, second] = [this.pick(columns), this.pick(columns)];
    if (first.truth && second.truth && first.truth.means !== second.truth.means && this.chance(0.5))
      return columns.map((column) => {
        if (column !== first && column !== second) return column;
        const { truth: _, ...rest } = column;
        return { ...rest, textOf: (column === first ? second : first).textOf };
      });
    return columns.flatMap((column, at) => {
      const next = columns[at + 1];
      if (column.truth?.means === 'name' && next?.truth?.means === 'post') return [next, column];
      return column.truth?.means === 'post' && columns[at - 1]?.truth?.means === 'name'
        ? []
        : [column];
    });
  }

  #titles(district: string): readonly (readonly string[])[] {
    return [
      ...(this.chance(0.3) ? [['附件1']] : []),
      ...(this.chance(0.7) ? [[`${district}河长湖长名单（2026年11月）`]] : []),
      ...(this.chance(0.2) ? [['填报单位：河长办', '', '2026年11月3日']] : []),
    ];
  }

  #rows(district: string, towns: number, villages: number): readonly Row[] {
    const rivers = ['白沙河', '青石沟', '柳林河', '石泉溪'].slice(
      0,
      2 + Math.floor(this.#random() * 3),
    );
    const isBanner = district.endsWith('旗');
    const townNames = isBanner
      ? ['查干苏木', '乌兰镇', '宝力苏木']
      : ['城关镇', '大寨乡', '东湾街道'];
    const rows: Row[] = [];
    let village = 0;
    const chiefOfTown = new Map<string, MadeChief>();
    for (const river of rivers) {
      const head = this.#chief('区县级', `${district.slice(-1)}委常委`, { river }, isBanner);
      for (const town of townNames.slice(0, towns)) {
        const known = chiefOfTown.get(town);
        const ofTown: MadeChief = known
          ? { ...known, river }
          : this.#chief('乡镇级', `${town}党委书记`, { river, town }, isBanner);
        chiefOfTown.set(town, ofTown);
        for (let at = 0; at < villages; at += 1) {
          village += 1;
          const name = `${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东西南北'.charAt(village)}湾${isBanner ? '嘎查' : '村'}`;
          const post = `${name}${isBanner ? '嘎查达' : '党支部书记'}`;
          rows.push({
            river,
            town,
            village: name,
            district: head,
            townChief: ofTown,
            villageChief: this.#chief('村级', post, { river, town, village: name }, isBanner),
          });
        }
      }
    }
    return rows;
  }

  #chief(
    level: MadeChief['level'],
    post: string,
    place: Pick<MadeChief, 'river' | 'town' | 'village'>,
    isBanner: boolean,
  ): MadeChief {
    this.#phones += 1 + Math.floor(this.#random() * 9);
    return { level, name: this.#newName(isBanner), post, phone: `0300-${this.#phones}`, ...place };
  }

  #newName(isBanner: boolean): string {
    for (;;) {
      const given = Array.from({ length: this.chance(0.7) ? 2 : 1 }, () =>
        this.pick(Array.from(givens)),
      );
      const name =
        isBanner && this.chance(0.3)
          ? this.pick(banners)
          : this.pick(Array.from(surnames)) + given.join('');
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return name;
    }
  }

  #serial(): readonly Column[] {
    return this.chance(0.8)
      ? [
          {
            header: this.pick(['序号', '编号', '序 号']),
            textOf: (_: Row, at: number) => String(at + 1),
          },
        ]
      : [];
  }

  #noise(...headers: readonly string[]): readonly Column[] {
    return headers.flatMap((header) =>
      this.chance(0.4) ? [this.#plain(header, noiseText(header))] : [],
    );
  }

  /** People and numbers beside the chief, who are not the chief. */
  #liaison(): readonly Column[] {
    if (this.chance(0.5)) return [];
    return this.pick([
      [this.#plain('联系单位', '县水务局'), this.#plain('联系电话', '0300-8100003')],
      [this.#plain('监督电话', '0300-8100004')],
      [this.#plain('联络员', '钱多'), this.#plain('电话', '0300-8100005')],
      [this.#plain('河道警长', '钱多'), this.#plain('联系方式', '0300-8100006')],
      [
        this.#plain('副河长', '钱多', { means: 'name' }),
        this.#plain('副河长电话', '0300-8100006', { means: 'phone' }),
      ],
      [this.#plain('责任人', '钱多'), this.#plain('手机', '0300-8100006')],
      [this.#plain('村联系人', '钱多'), this.#plain('村联系电话', '0300-8100006')],
      [this.#plain('河长办电话', '0300-8100006'), this.#plain('举报电话', '0300-8100006')],
      [this.#plain('河长职务', '县级河长')],
    ]);
  }

  #plain(header: string, text: string, truth?: ColumnTruth): Column {
    return { header, textOf: () => text, ...(truth && { truth }) };
  }

  #river(): Column {
    return {
      header: this.pick(heads.river),
      truth: { means: 'river' },
      textOf: ({ river }) => river,
    };
  }

  #town(): Column {
    return { header: this.pick(heads.town), truth: { means: 'town' }, textOf: ({ town }) => town };
  }

  #village(): Column {
    return {
      header: this.pick(heads.village),
      truth: { means: 'village' },
      textOf: ({ village }) => village,
    };
  }

  #name(who: Who, header: string): Column {
    return {
      header,
      truth: { means: 'name', level: levelOf(who) },
      textOf: (row) => chiefOf(row, who).name,
    };
  }

  #post(who: Who, header: string): Column {
    return {
      header,
      truth: { means: 'post', level: levelOf(who) },
      textOf: (row) => chiefOf(row, who).post,
    };
  }

  #phone(who: Who, header: string): Column {
    return {
      header,
      truth: { means: 'phone', level: levelOf(who) },
      textOf: (row) => chiefOf(row, who).phone,
    };
  }
}

type Who = 'district' | 'town' | 'village' | 'townChief' | 'villageChief';

const chiefOf = (row: Row, who: Who): MadeChief =>
  who === 'district' ? row.district : who.startsWith('town') ? row.townChief : row.villageChief;

const levelOf = (who: Who): MadeChief['level'] =>
  who === 'district' ? '区县级' : who.startsWith('town') ? '乡镇级' : '村级';

const levelWords = (district: string) =>
  district.endsWith('旗')
    ? { district: '旗级', town: '苏木乡镇级', village: '嘎查村级' }
    : { district: `${district.slice(-1)}级`, town: '乡镇级', village: '村级' };

const higherText = (header: string, word: string): string =>
  ({
    姓名: word === '省级' ? '钱江海' : '钱江湖',
    职务: word === '省级' ? '副省长' : '副市长',
    任职时间: '2024-01-01',
    联系部门: '水利厅',
  })[header] ?? '0300-8100009';

const noiseText = (header: string): string =>
  /长度|km/.test(header)
    ? '12.5'
    : header === '起点'
      ? '上游'
      : header.includes('级别')
        ? '三级'
        : '每月一次';

const headerMerges = (columns: readonly Column[], top: number): string[] => {
  const merges: string[] = [];
  let from = 0;
  columns.forEach(({ above }, at) => {
    if (above === undefined) merges.push(`${columnName(at)}${top + 1}:${columnName(at)}${top + 2}`);
    else if (columns[at - 1]?.above !== above) from = at;
    if (above !== undefined && columns[at + 1]?.above !== above && at > from)
      merges.push(`${columnName(from)}${top + 1}:${columnName(at)}${top + 1}`);
  });
  return merges;
};

/** Equal cells of a column below each other, merged. */
const columnMerges = (
  { isMerged }: Column,
  column: number,
  lines: readonly (readonly string[])[],
  top: number,
): readonly string[] => {
  if (isMerged !== true) return [];
  const merges: string[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    if (lines[at]?.[column] === lines[from]?.[column]) continue;
    if (at - from > 1)
      merges.push(`${columnName(column)}${top + from + 1}:${columnName(column)}${top + at}`);
    from = at;
  }
  return merges;
};
