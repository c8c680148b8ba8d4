import type { Random } from '../../../../scripts/demo/random.ts';
import type { ExportV1Input } from '../../../../src/core/formats/v1.ts';
import { columnsOf, mappingOf, type ClerkTable, type ColumnPlan } from './clerkTable.ts';

type Term = ExportV1Input['postHoldings'][number];

/** The words that offices write for a post that nobody holds. */
const vacancyWords = [
  ...[
    '空缺',
    '暂缺',
    '待补选',
    '待定',
    '缺',
    '暂无',
    '无',
    '—',
    '/',
    '职位空缺',
    '待选举',
    '待任命',
  ],
  ...[
    '（空缺）',
    '暂 缺',
    '缺位',
    '暂时空缺',
    '待上级任命',
    '待换届',
    '空岗',
    '待补',
    '岗位空缺',
    '未定',
  ],
];

const changeDay = '2026-10-12';

/**
 * One village chief has followed another on the day of change, or has left without a successor.
 *
 * @returns the term that may have ended, and what came after it
 */
const changed = (
  after: ExportV1Input,
  before: ExportV1Input,
  dice: Random,
  kinds: readonly ('nobody' | 'successor' | 'vacant')[],
) => {
  const village = dice.pick(after.postHoldings.filter(({ level }) => level === 'village'));
  const kind = dice.pick(kinds);
  if (kind === 'nobody') return { village, kind };
  // Another reach of the same village keeps its chief.
  const former = { ...village };
  village.to = changeDay;
  after.contacts = after.contacts.filter(
    ({ owner }) => owner.kind !== 'holding' || owner.holdingId !== village.id,
  );
  before.contacts = before.contacts.filter(
    ({ owner }) => owner.kind !== 'holding' || owner.holdingId !== village.id,
  );
  if (kind === 'vacant') return { village, kind };
  after.people.push({ id: 'p-next', name: '郑新河' });
  const next: Term = { ...former, id: 'h-next', personId: 'p-next', from: changeDay };
  after.postHoldings.push(next);
  after.contacts.push({
    id: 'c-next',
    owner: { kind: 'holding', holdingId: 'h-next' },
    kind: 'office-landline',
    number: '0300-8207788',
  });
  return { village, kind };
};

/** Words of the water and the places a term answers for. */
const wordsOf = ({ rivers, regions, reaches, people, contacts }: ExportV1Input) => {
  const region = (code: string): string => regions.find((each) => each.code === code)?.name ?? '';
  return (term: Term) => {
    const { scope } = term;
    const reach =
      scope.kind === 'reach' ? reaches.find(({ id }) => id === scope.reachId) : undefined;
    const riverId = scope.kind === 'river' ? scope.riverId : reach?.riverId;
    const code = reach?.regionCode ?? '';
    const contact = contacts.find(
      ({ owner }) => owner.kind === 'holding' && owner.holdingId === term.id,
    );
    return {
      river: rivers.find(({ id }) => id === riverId)?.name ?? '',
      town: code === '' ? '' : region(code.slice(0, 9)),
      village: code.length === 12 ? region(code) : '',
      name: people.find(({ id }) => id === term.personId)?.name ?? '',
      phone: contact?.number ?? '',
    };
  };
};

const levelWords = {
  general: '总河长',
  district: '区县级',
  town: '乡镇级',
  village: '村级',
} as const;
const levelWord = (level: string): string =>
  Object.entries(levelWords).find(([key]) => key === level)?.[1] ?? '';

/** A row a chief, all levels. */
export const chiefList = (
  after: ExportV1Input,
  before: ExportV1Input,
  dice: Random,
): ClerkTable => {
  const { village, kind } = changed(after, before, dice, [
    ...(['nobody', 'successor', 'vacant'] as const),
  ]);
  const hasEnd = kind === 'vacant';
  const plan: readonly ColumnPlan[] = [
    ['级别', 'level', 'word'],
    ['河流', 'river', 'name'],
    ['乡镇', 'town', 'name'],
    ['村', 'village', 'name'],
    ['姓名', 'name', 'person'],
    ['职务', 'post', 'text'],
    ['河长称谓', 'title', 'word'],
    ['任职日期', 'from', 'date'],
    ...(hasEnd ? ([['卸任日期', 'to', 'date']] as const) : []),
    ['联系电话', 'phone', 'phone'],
    ['职责', 'duty', 'text'],
  ];
  const words = wordsOf(after);
  const rowOf = (term: Term): string[] => {
    const { river, town, village: place, name, phone } = words(term);
    const { level, post, title, from, to = '', duty } = term;
    return [
      ...[levelWord(level), river, town, place, name, post, title, from],
      ...[...(hasEnd ? [to] : []), phone, duty],
    ];
  };
  const listed = after.postHoldings
    .filter(({ id, level }) => id !== village.id && (level !== 'general' || dice.chance(0.7)))
    .slice(-dice.int(4, 8));
  const vacant = rowOf(village);
  vacant[4] = dice.pick(vacancyWords);
  vacant[7] = changeDay;
  vacant[8] = '';
  const rows = [
    ...listed.map(rowOf),
    ...(hasEnd ? [rowOf(village), vacant] : kind === 'nobody' ? [rowOf(village)] : []),
  ];
  return {
    name: '河长名单',
    columns: columnsOf(plan),
    rows,
    mapping: mappingOf('chiefs', plan, { year: 2026, whenGone: 'end-with-successor' }),
    ...(hasEnd && { odd: [rows.length - 1, 4] as const }),
    grouped: [],
    before,
    after,
  };
};

/** A row a village reach; chiefs of the district, the town and the village stand side by side. */
export const chiefGroups = (
  after: ExportV1Input,
  before: ExportV1Input,
  dice: Random,
): ClerkTable => {
  changed(after, before, dice, ['nobody', 'successor']);
  const words = wordsOf(after);
  const holder = (scope: (term: Term) => boolean): Term | undefined =>
    after.postHoldings.find((term) => term.to === undefined && scope(term));
  const rows = after.reaches
    .filter(({ regionCode }) => regionCode.length === 12)
    .flatMap((reach) => {
      const district = holder(
        ({ scope }) => scope.kind === 'river' && scope.riverId === reach.riverId,
      );
      const ofReach = (code: string) =>
        holder(
          ({ scope }) =>
            scope.kind === 'reach' &&
            after.reaches.some(
              (each) =>
                each.id === scope.reachId &&
                each.riverId === reach.riverId &&
                each.regionCode === code,
            ),
        );
      const town = ofReach(reach.regionCode.slice(0, 9));
      const village = ofReach(reach.regionCode);
      if (!district || !town || !village) return [];
      const { river, town: townName, village: villageName } = words(village);
      return [
        [
          ...[river, words(district).name, district.post],
          ...[townName, words(town).name, town.post, words(town).phone],
          ...[villageName, words(village).name, village.post, village.from, words(village).phone],
        ],
      ];
    });
  const column = (header: string, means: string) => ({ header, means });
  return {
    name: '河长一览表',
    columns: [
      { header: '河流', kind: 'name' },
      { header: '区级河长', kind: 'person' },
      { header: '区级职务', kind: 'text' },
      { header: '乡镇', kind: 'name' },
      { header: '镇级河长', kind: 'person' },
      { header: '镇级职务', kind: 'text' },
      { header: '镇级电话', kind: 'phone' },
      { header: '村', kind: 'name' },
      { header: '村级河长', kind: 'person' },
      { header: '村级职务', kind: 'text' },
      { header: '村级任职日期', kind: 'date' },
      { header: '村级电话', kind: 'phone' },
    ],
    rows,
    mapping: {
      ...mappingOf('chiefs', [['河流', 'river', 'name']], { whenGone: 'end-with-successor' }),
      repeat: [
        {
          fixed: { level: '区县级', title: '区级河长' },
          columns: [column('区级河长', 'name'), column('区级职务', 'post')],
        },
        {
          fixed: { level: '乡镇级', title: '乡镇级河长' },
          columns: [
            ...[column('乡镇', 'town'), column('镇级河长', 'name')],
            ...[column('镇级职务', 'post'), column('镇级电话', 'phone')],
          ],
        },
        {
          fixed: { level: '村级', title: '村级河长', duty: '负责本村河段日常巡查，劝阻乱倒乱占。' },
          columns: [
            ...[column('乡镇', 'town'), column('村', 'village'), column('村级河长', 'name')],
            ...[column('村级职务', 'post'), column('村级任职日期', 'from')],
            column('村级电话', 'phone'),
          ],
        },
      ],
    },
    grouped: [0, 1, 2, 3, 4, 5, 6],
    before,
    after,
  };
};
