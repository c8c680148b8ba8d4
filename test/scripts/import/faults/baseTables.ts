/** Tables as an office keeps them, about the hand-made district, without a fault. */

/** A table and what its columns mean. */
export interface BaseTable {
  /** Name of the file, without its extension. */
  readonly file: string;
  readonly mapping: Readonly<Record<string, unknown>>;
  /** Header and meaning of each column. */
  readonly columns: readonly (readonly [header: string, means: string])[];
  readonly rows: readonly (readonly string[])[];
}

const duty = '日常巡查，发现问题当日上报。';

export const baseTables = {
  chiefs: {
    file: '河长名单',
    mapping: { into: 'chiefs', fixed: { level: '村级', title: '村级河长' }, whenGone: 'keep' },
    columns: [
      ['河流', 'river'],
      ['乡镇', 'town'],
      ['村', 'village'],
      ['姓名', 'name'],
      ['职务', 'post'],
      ['任职日期', 'from'],
      ['卸任日期', 'to'],
      ['职责', 'duty'],
      ['联系电话', 'phone'],
    ],
    rows: [
      ['望川河', '青禾镇', '上禾村', '纪长林', '上禾村党支部书记', '2024-01-08', '', duty, ''],
      ['望川河', '青禾镇', '下禾村', '齐望舒', '下禾村党支部书记', '2024-01-08', '', duty, ''],
      ['望川河', '南桥街道', '东埂村', '莫晓岚', '东埂村党支部书记', '2026-09-12', '', duty, ''],
    ],
  },
  terms: {
    file: '任职表',
    mapping: { into: 'postHoldings' },
    columns: [
      ['编号', 'id'],
      ['姓名', 'personId'],
      ['任职', 'from'],
      ['卸任', 'to'],
    ],
    rows: [
      ['village-shanghe', '纪长林', '2024-01-08', ''],
      ['village-xiahe', '齐望舒', '2024-01-08', ''],
    ],
  },
  people: {
    file: '人员表',
    mapping: { into: 'people' },
    columns: [
      ['编号', 'id'],
      ['姓名', 'name'],
    ],
    rows: [
      ['bai', '白小川'],
      ['du', '杜念慈'],
    ],
  },
  problems: {
    file: '问题台账',
    mapping: {
      into: 'problems',
      fixed: {
        stock: '新增',
        foundBy: '巡河',
        unit: '青禾镇人民政府',
        post: '镇级河长',
        measure: '限期清运，恢复河滩原状',
      },
    },
    columns: [
      ['编号', 'id'],
      ['河流', 'riverId'],
      ['河段', 'reachId'],
      ['桩号（公里）', 'atKm'],
      ['岸别', 'side'],
      ['类别', 'kind'],
      ['问题描述', 'description'],
      ['发现日期', 'event:found'],
      ['销号日期', 'event:closed'],
      ['整改期限', 'dueOn'],
    ],
    rows: [
      [
        'wt-11',
        '望川河',
        '上禾村左岸段',
        '3.2',
        '左岸',
        '乱堆',
        '河滩堆放砂石',
        '2026-09-12',
        '',
        '2026-11-30',
      ],
      [
        'wt-12',
        '槐溪',
        '桥头社区段',
        '4.1',
        '右岸',
        '垃圾',
        '岸边散落垃圾',
        '2026-09-13',
        '',
        '2026-11-30',
      ],
    ],
  },
  cleanups: {
    file: '清理表',
    mapping: { into: 'cleanups' },
    columns: [
      ['河流', 'riverId'],
      ['月份', 'month'],
      ['清理量（立方米）', 'amount'],
    ],
    rows: [
      ['望川河', '2026年9月', '52'],
      ['槐溪', '2026年9月', '8'],
    ],
  },
  water: {
    file: '水质表',
    mapping: { into: 'waterMonths' },
    columns: [
      ['断面', 'sectionId'],
      ['月份', 'month'],
      ['水质类别', 'result'],
    ],
    rows: [
      ['溪口断面', '2026年9月', 'Ⅲ类'],
      ['岭下断面', '2026年9月', 'Ⅱ类'],
    ],
  },
  rivers: {
    file: '河流表',
    mapping: { into: 'rivers' },
    columns: [
      ['编号', 'id'],
      ['河流', 'name'],
      ['长度（公里）', 'lengthKm'],
      ['季节性', 'seasonal'],
      ['汇入', 'flowsInto.riverId'],
      ['汇入处（公里）', 'flowsInto.atKm'],
      ['管理目标', 'goals'],
    ],
    rows: [
      ['huai-xi', '槐溪', '6', '否', '望川河', '15', '沿街无污水直排'],
      ['yang-ping-gou', '杨坪沟', '5', '是', '望川河', '5', '汛前沟道无堆放物'],
    ],
  },
  reaches: {
    file: '河段表',
    mapping: { into: 'reaches' },
    columns: [
      ['编号', 'id'],
      ['河流', 'riverId'],
      ['河段', 'name'],
      ['起点（公里）', 'fromKm'],
      ['止点（公里）', 'toKm'],
      ['岸别', 'side'],
    ],
    rows: [
      ['hx-donggeng', '槐溪', '东埂村段', '0', '3.5', '两岸'],
      ['hx-qiaotou', '槐溪', '桥头社区段', '3.5', '6', '两岸'],
    ],
  },
  regions: {
    file: '行政区表',
    mapping: { into: 'regions' },
    columns: [
      ['代码', 'code'],
      ['名称', 'name'],
      ['类别', 'kind'],
    ],
    rows: [
      ['000301002001', '上禾村', '村'],
      ['000301002002', '下禾村', '村'],
    ],
  },
  phones: {
    file: '电话表',
    mapping: { into: 'contacts' },
    columns: [
      ['编号', 'id'],
      ['类别', 'kind'],
      ['号码', 'number'],
      ['核验日期', 'verified.on'],
      ['核验结果', 'verified.result'],
    ],
    rows: [
      ['bai', '办公电话', '0300-860 3302', '2026-08-18', '无人接听'],
      ['qinghe', '办公电话', '0300-860 3001', '2026-08-18', '接通'],
    ],
  },
  boards: {
    file: '公示牌表',
    mapping: { into: 'signboards' },
    columns: [
      ['编码', 'code'],
      ['河流', 'riverId'],
      ['河段', 'reachId'],
      ['桩号（公里）', 'atKm'],
      ['经纬度', 'position'],
      ['宽（毫米）', 'widthMm'],
      ['牌况', 'condition'],
    ],
    rows: [
      ['HX1A01K', '望川河', '上禾村左岸段', '3', '110.0002,35.153', '1200', '完好'],
      [
        'HX1A03G',
        '望川河',
        '白杨坪村右岸段',
        '6',
        '109.9998,35.126',
        '1200',
        '倾斜、破损、变形、变色、老化',
      ],
    ],
  },
  patrols: {
    file: '巡河表',
    mapping: { into: 'patrols' },
    columns: [
      ['任职', 'holdingId'],
      ['河段', 'reachId'],
      ['月份', 'month'],
      ['应巡', 'required'],
      ['有效巡河', 'valid'],
      ['发现问题', 'problemsFound'],
      ['销号问题', 'problemsClosed'],
    ],
    rows: [['village-shanghe', '上禾村左岸段', '2026年9月', '4', '4', '0', '0']],
  },
  wells: {
    file: '机井表',
    mapping: { into: 'wells' },
    columns: [
      ['乡镇', 'regionCode'],
      ['月份', 'month'],
      ['累计排查', 'found'],
      ['累计封填', 'closed'],
    ],
    rows: [
      ['南桥街道', '2026年9月', '4', '3'],
      ['青禾镇', '2026年9月', '12', '10'],
    ],
  },
  grades: {
    file: '考核表',
    mapping: { into: 'assessments' },
    columns: [
      ['年度', 'year'],
      ['乡镇', 'regionCode'],
      ['得分', 'score'],
      ['适用分值', 'applicable'],
      ['实得分', 'earned'],
      ['等次', 'grade'],
    ],
    rows: [['2025', '南桥街道', '86', '100', '86', '良']],
  },
} satisfies Readonly<Record<string, BaseTable>>;

export type BaseName = keyof typeof baseTables;

/** A table as the text of a CSV file. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\n') + '\n';

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
