import { openStream, type Random } from '../../../../scripts/demo/random.ts';
import type { ExportV1Input } from '../../../../src/core/formats/v1.ts';
import { chiefGroups, chiefList } from './chiefTables.ts';
import { columnsOf, mappingOf, type ClerkTable, type ColumnPlan } from './clerkTable.ts';
import { months, newMonth, smallDistrict } from './smallDistrict.ts';

/** One of the tables that an office sends, drawn from a small district. */
export const clerkTable = (seed: number): ClerkTable => {
  const dice = openStream(seed, 'table');
  const after = smallDistrict(seed);
  return dice.pick(makers)(after, structuredClone(after), dice);
};

type Maker = (after: ExportV1Input, before: ExportV1Input, dice: Random) => ClerkTable;

const names = ({ rivers, regions, reaches, sections }: ExportV1Input) => {
  const named = new Map<string, string>([
    ...[...rivers, ...reaches, ...sections].map(({ id, name }) => [id, name] as const),
    ...regions.map(({ code, name }) => [code, name] as const),
  ]);
  return (id: string): string => named.get(id) ?? '';
};

const plainNumber = (value: unknown): string => (typeof value === 'number' ? String(value) : '');

const rivers: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [
    ['河流名称', 'name', 'name'],
    ['长度（公里）', 'lengthKm', 'km'],
    ['是否季节性', 'seasonal', 'yes'],
    ['源头', 'source', 'text'],
    ['河口', 'mouth', 'text'],
    ['概况', 'overview', 'text'],
  ];
  for (const river of before.rivers) {
    if (dice.chance(0.5)) river.overview = '原来的概况。';
    if (dice.chance(0.5) && typeof river.lengthKm === 'number')
      river.lengthKm = Math.round((river.lengthKm + 0.3) * 100) / 100;
  }
  return {
    name: '河流名录',
    columns: columnsOf(plan),
    rows: after.rivers.map(({ name, lengthKm, seasonal, source, mouth, overview }) => [
      name,
      plainNumber(lengthKm),
      seasonal ? '是' : '否',
      source,
      mouth,
      overview,
    ]),
    mapping: mappingOf('rivers', plan),
    grouped: [],
    before,
    after,
  };
};

const reaches: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [
    ['河流', 'riverId', 'name'],
    ['所在村镇', 'regionCode', 'name'],
    ['河段', 'name', 'name'],
    ['起点桩号', 'fromKm', 'km'],
    ['止点桩号', 'toKm', 'km'],
    ['起点', 'fromName', 'text'],
    ['止点', 'toName', 'text'],
    ['岸别', 'side', 'side'],
  ];
  const called = names(after);
  const some = after.reaches.filter(() => dice.chance(0.6));
  const listed = new Set(some.map(({ id }) => id));
  for (const reach of before.reaches)
    if (listed.has(reach.id) && dice.chance(0.5)) reach.fromName = '老桥';
  return {
    name: '河段表',
    columns: columnsOf(plan),
    rows: some.map(({ riverId, regionCode, name, fromKm, toKm, fromName, toName }) => [
      called(riverId),
      called(regionCode),
      name,
      plainNumber(fromKm),
      plainNumber(toKm),
      fromName,
      toName,
      '两岸',
    ]),
    mapping: mappingOf('reaches', plan),
    grouped: [0],
    before,
    after,
  };
};

const cleanups: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [
    ['河流', 'riverId', 'name'],
    ['月份', 'month', 'month'],
    ['清理量（吨）', 'amount', 'amount'],
  ];
  const called = names(after);
  const listed = dice.pick([[newMonth], ['2026-01', newMonth], [...months], ['2026-01']]);
  const rows = after.cleanups.filter(({ month }) => listed.includes(month));
  const ordered = dice.chance(0.5) ? rows : dice.shuffled(rows);
  return {
    name: '清理台账',
    columns: columnsOf(plan),
    rows: ordered.map(({ riverId, month, amount }) => [
      called(riverId),
      month,
      amount.kind === 'value' ? String(amount.value) : '',
    ]),
    mapping: mappingOf('cleanups', plan, { year: 2026 }),
    grouped: [0],
    before: { ...before, cleanups: without(before.cleanups, listed, dice) },
    after,
  };
};

/** What was published: one of the listed months is missing, as a rule the last. */
const without = <Row extends { readonly month: string }>(
  rows: readonly Row[],
  listed: readonly string[],
  dice: Random,
): Row[] => {
  const missing = dice.pick([listed.at(-1), listed.at(-1), listed[0], '']);
  return rows.filter(({ month }) => month !== missing);
};

/** A row a river, a column a month. */
const cleanupsByMonth: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [['河流', 'riverId', 'name']];
  const called = names(after);
  const listed = months.slice(-dice.int(2, 4));
  const columns = [
    ...columnsOf(plan),
    ...listed.map((month) => ({
      header: `${Number(month.slice(5))}月（吨）`,
      kind: 'amount' as const,
    })),
  ];
  return {
    name: '清理量分月',
    columns,
    rows: after.rivers.map(({ id }) => [
      called(id),
      ...listed.map((month) => {
        const row = after.cleanups.find((each) => each.riverId === id && each.month === month);
        return row?.amount.kind === 'value' ? String(row.amount.value) : '';
      }),
    ]),
    mapping: mappingOf('cleanups', plan, {
      repeat: listed.map((month, at) => ({
        fixed: { month },
        columns: [{ header: columns[at + 1]?.header ?? '', means: 'amount' }],
      })),
    }),
    grouped: [],
    before: { ...before, cleanups: without(before.cleanups, listed, dice) },
    after,
  };
};

const waterWords: Readonly<Record<string, string>> = {
  dry: '断流',
  frozen: '冰封',
  works: '清淤施工',
};

const waterWord = ({ result }: ExportV1Input['waterMonths'][number]): string =>
  result.status === 'sampled'
    ? (['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'][result.class] ?? '')
    : (waterWords[result.status] ?? '');

const water: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [
    ['断面', 'sectionId', 'name'],
    ['月份', 'month', 'month'],
    ['水质类别', 'result', 'water'],
  ];
  const called = names(after);
  const listed = dice.pick([[newMonth], ['2026-01', newMonth], months.slice(-4)]);
  return {
    name: '断面水质',
    columns: columnsOf(plan),
    rows: after.waterMonths
      .filter(({ month }) => listed.includes(month))
      .map((row) => [called(row.sectionId), row.month, waterWord(row)]),
    mapping: mappingOf('waterMonths', plan, { year: 2026 }),
    grouped: [0],
    before: { ...before, waterMonths: without(before.waterMonths, listed, dice) },
    after,
  };
};

const kindWords = { occupy: '乱占', extract: '乱采', dump: '乱堆', build: '乱建' } as const;

const problems: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [
    ['编号', 'id', 'code'],
    ['河流', 'riverId', 'name'],
    ['河段', 'reachId', 'name'],
    ['桩号（公里）', 'atKm', 'km'],
    ['岸别', 'side', 'side'],
    ['类别', 'kind', 'word'],
    ['问题描述', 'description', 'text'],
    ['发现日期', 'event:found', 'date'],
    ['入账日期', 'event:ledgered', 'date'],
    ['整改期限', 'dueOn', 'date'],
  ];
  const called = names(after);
  const kept = dice.int(1, 3);
  return {
    name: '问题台账',
    columns: columnsOf(plan),
    rows: after.problems
      .slice(dice.int(0, kept))
      .map(({ id, riverId, reachId, atKm, side, kind, description, events, dueOn }) => [
        id,
        called(riverId),
        called(reachId),
        String(atKm),
        side === 'left' ? '左岸' : '右岸',
        Object.entries(kindWords).find(([key]) => key === kind)?.[1] ?? '',
        description,
        events[0]?.on ?? '',
        events[1]?.on ?? '',
        dueOn,
      ]),
    mapping: mappingOf('problems', plan, {
      year: 2026,
      fixed: {
        stock: '新增',
        foundBy: '巡河',
        unit: '青石镇人民政府',
        post: '镇级河长',
        measure: '限期清运，恢复原状',
      },
    }),
    grouped: [1],
    before: { ...before, problems: before.problems.slice(0, kept) },
    after,
  };
};

const telephones: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [
    ['乡镇', 'owner.regionCode', 'name'],
    ['办公电话', 'number', 'phone'],
  ];
  const called = names(after);
  for (const contact of before.contacts)
    if (contact.owner.kind === 'region' && dice.chance(0.6)) contact.number = '0300-8209999';
  return {
    name: '乡镇电话',
    columns: columnsOf(plan),
    rows: after.contacts.flatMap(({ owner, number }) =>
      owner.kind === 'region' ? [[called(owner.regionCode), number]] : [],
    ),
    mapping: mappingOf('contacts', plan, { fixed: { kind: '办公电话' } }),
    grouped: [],
    before,
    after,
  };
};

const boards: Maker = (after, before, dice) => {
  const plan: readonly ColumnPlan[] = [
    ['编码', 'code', 'code'],
    ['位置', 'place', 'text'],
    ['桩号（公里）', 'atKm', 'km'],
    ['岸别', 'side', 'side'],
    ['坐标', 'position', 'position'],
  ];
  for (const board of before.signboards)
    if (dice.chance(0.5)) {
      board.place = '原位置';
      board.side = 'left';
    }
  return {
    name: '公示牌',
    columns: columnsOf(plan),
    rows: after.signboards.map(({ code, place, atKm, side, position }) => [
      code,
      place,
      plainNumber(atKm),
      side === 'left' ? '左岸' : '右岸',
      position?.join(',') ?? '',
    ]),
    mapping: mappingOf('signboards', plan),
    grouped: [],
    before,
    after,
  };
};

const makers: readonly Maker[] = [
  ...[rivers, reaches, cleanups, cleanupsByMonth, water, problems, telephones, boards],
  ...[chiefList, chiefList, chiefGroups],
];
