import { z } from 'zod';
import {
  calendarDate,
  concept,
  field,
  line,
  localId,
  month,
  position,
  regionCode,
} from '../schemas/field.ts';
import { linesAndAreasSchema } from '../schemas/lines.ts';
import { orUnknown } from '../schemas/notKnown.ts';
import { firstUnsampledStatuses } from '../numbers/monthStatus.ts';
import { MAX_ROWS } from '../schemas/officeExport.ts';
import { sampledResult, unsampledResult, waterClass } from '../schemas/waterSection.ts';
import { nextFormat } from './exportFormat.ts';
import { exportV2Schema, v2 } from './v2.ts';

const { shape } = exportV2Schema;

/** A collection with a different row schema. Its manual is that of the previous version. */
const rows = <S extends z.ZodType>(former: z.ZodType, row: S) =>
  z.array(row).max(MAX_ROWS).meta(manualOf(former));

const manualOf = (schema: z.ZodType) => schema.meta() ?? {};

/** A collection that an office may leave out: it was never handed in, which is not the same as none. */
const mayBeAbsent = <S extends z.ZodType>(schema: S) => schema.exactOptional();

/** A field that may hold the reason why its value is unknown. */
const mayBeUnknown = <S extends z.ZodType>(schema: S) => orUnknown(schema).meta(manualOf(schema));

/** The life of a place, a water or a unit: first day, last day, successor, former names. */
const lifeOf = <S extends z.ZodType>(id: S) => ({
  from: field(calendarDate, '设立日期', 'First day on which it existed.').exactOptional(),
  to: field(
    calendarDate,
    '撤销日期',
    'Day on which it ended; what came after may begin that same day.',
  ).exactOptional(),
  successors: field(
    z.array(id).min(1).max(12),
    '承接',
    'What took its place, after a merger, a split or a new code.',
  ).exactOptional(),
  ...formerNames,
});

const formerNames = {
  formerNames: field(
    z
      .array(
        concept('曾用名', 'A name of former days.', {
          name: field(line(60), '曾用名', 'The name as it was.'),
          until: field(calendarDate, '用至', 'Day on which the next name began.'),
        }),
      )
      .min(1)
      .max(12),
    '曾用名',
    'Former names, oldest first. History keeps the name of its time.',
  ).exactOptional(),
};

const region = shape.regions.element.shape;

/** The first five are those of earlier versions: `district` is 区 or 县, `town` is 镇 or 乡. */
export const regionKinds = [
  ...region.kind.options,
  'county',
  'county-city',
  'banner',
  'autonomous-county',
  'township',
  'ethnic-township',
  'sumu',
  'zone',
  'gacha',
] as const;

const regionSchema = concept('行政区', 'A district, town, village or what stands for one.', {
  ...region,
  kind: field(
    z.enum(regionKinds),
    '类别',
    'district 区县, county 县, county-city 县级市, banner 旗, autonomous-county 自治县, town 乡镇, township 乡, ethnic-township 民族乡, street 街道, sumu 苏木, zone 开发区, village 村, community 社区, gacha 嘎查.',
  ),
  parentCode: field(
    regionCode,
    '上级行政区',
    'Region around it, where its code does not begin with that of the region around it.',
  ).exactOptional(),
  ...lifeOf(regionCode),
});

/** Waters with a course come first; the others have a shore. */
export const waterKinds = ['river', 'canal', 'lake', 'reservoir', 'pond', 'wetland'] as const;

const river = shape.rivers.element.shape;
const flowsInto = river.flowsInto.unwrap();

const riverSchema = concept('河湖', 'A whole watercourse, or a lake, inside the district.', {
  ...river,
  kind: field(
    z.enum(waterKinds),
    '类型',
    'river 河流, canal 渠道, lake 湖泊, reservoir 水库, pond 坑塘, wetland 湿地; a river where absent.',
  ).exactOptional(),
  order: mayBeUnknown(river.order).exactOptional(),
  seasonal: river.seasonal.exactOptional(),
  lengthKm: mayBeUnknown(river.lengthKm).exactOptional(),
  centre: field(
    position,
    '中心位置',
    'Longitude and latitude of a lake or reservoir, for its mark on the map.',
  ).exactOptional(),
  areaKm2: field(
    mayBeUnknown(z.number().min(0.0001).max(10_000)),
    '水面面积（平方公里）',
    'Area of the water inside the district in square kilometres.',
  ).exactOptional(),
  capacityM3: field(
    mayBeUnknown(z.number().min(1).max(1e12)),
    '总库容（立方米）',
    'Total capacity of a reservoir in cubic metres.',
  ).exactOptional(),
  source: mayBeUnknown(river.source).exactOptional(),
  mouth: mayBeUnknown(river.mouth).exactOptional(),
  flowsInto: concept('汇入', 'The water it joins.', {
    ...flowsInto.shape,
    atKm: mayBeUnknown(flowsInto.shape.atKm),
    side: mayBeUnknown(flowsInto.shape.side),
  })
    .meta(manualOf(flowsInto))
    .exactOptional(),
  overview: mayBeUnknown(river.overview),
  goals: mayBeUnknown(river.goals),
  ...lifeOf(localId),
});

const reach = shape.reaches.element.shape;

const reachSchema = concept('河段', 'The part of a water that one town or village answers for.', {
  ...reach,
  fromKm: mayBeUnknown(reach.fromKm).exactOptional(),
  toKm: mayBeUnknown(reach.toKm).exactOptional(),
  fromName: mayBeUnknown(reach.fromName).exactOptional(),
  toName: mayBeUnknown(reach.toName).exactOptional(),
  side: mayBeUnknown(reach.side).exactOptional(),
  order: field(
    z.int().min(1).max(10_000),
    '自上而下序号',
    'Place in order from the source, where the chainages are not known.',
  ).exactOptional(),
  shore: field(line(60), '岸线', 'Named shore of a lake, such as 北岸.').exactOptional(),
  ...lifeOf(localId),
});

const holding = shape.postHoldings.element.shape;

const postHoldingSchema = concept('任职', 'One person in one post for one interval.', {
  ...holding,
  duty: mayBeUnknown(holding.duty),
  from: mayBeUnknown(holding.from),
});

const police = shape.policeChiefs.element.shape;

const policeChiefSchema = concept('协助人员', 'A counterpart or helper of a chief.', {
  ...police,
  title: police.title.exactOptional(),
  role: field(
    z.enum(['police', 'procurator', 'office-head', 'patroller', 'cleaner']),
    '身份',
    'police 河道警长, procurator 检察长, office-head 河湖长办主任, patroller 巡河员, cleaner 保洁员; police where absent.',
  ).exactOptional(),
  from: mayBeUnknown(police.from),
});

const board = shape.signboards.element.shape;
const problem = shape.problems.element.shape;
const section = shape.sections.element.shape;
const project = shape.projects.element.shape;
const sandReach = shape.sandReaches.element.shape;

const waterMonth = shape.waterMonths.element.shape;

const waterMonthSchema = concept('断面月度水质', 'One section in one month.', {
  ...waterMonth,
  result: field(
    z.discriminatedUnion('status', [
      sampledResult,
      unsampledResult([...firstUnsampledStatuses, 'not-due'], ', not-due 本月不监测'),
      concept('暂停考核', 'Left out of the assessment; a class is shown and counts nowhere.', {
        status: z.literal('suspended'),
        class: field(
          waterClass,
          '水质类别',
          'Class 1 to 6, where it is published.',
        ).exactOptional(),
      }),
      concept('未监测', 'Due, but no sample was taken.', {
        status: z.literal('not-sampled'),
        reason: field(
          line(40),
          '未监测原因',
          'Reason in the words of the bulletin, such as 暴雨; absent where none is stated.',
        ).exactOptional(),
      }),
    ]),
    '结果',
    'Class, or status.',
  ),
});

/**
 * Version 3 of the export. A value may be replaced by the reason why it is unknown. There are lakes
 * beside rivers. Places and waters have a life. A collection that the office never submitted is
 * absent. This version is under development: later requirements are added until an office uses it.
 */
export const exportV3Schema = concept('河长办导出文件', 'Office export, format version 3.', {
  ...shape,
  version: field(z.literal(3), '版本', 'Version of the format; others are refused by name.'),
  basedOn: field(
    line(12),
    '基于版次',
    'Name of the edition that this export was made from, such as 2026-11-02.',
  ).exactOptional(),
  period: concept('数据期', 'When the data end and when they are published.', {
    ...shape.period.shape,
    patrolsNotReported: field(
      z.array(month).min(1).max(1200),
      '巡河未报送月份',
      'Months in which patrols were due and nobody handed any in: not a zero, and not a month without duty.',
    ).exactOptional(),
  }),
  regions: rows(shape.regions, regionSchema),
  rivers: rows(shape.rivers, riverSchema),
  reaches: mayBeAbsent(rows(shape.reaches, reachSchema)),
  people: rows(
    shape.people,
    concept('人员', 'A person who holds or held a post.', {
      ...shape.people.element.shape,
      ...formerNames,
    }),
  ),
  postHoldings: rows(shape.postHoldings, postHoldingSchema),
  policeChiefs: mayBeAbsent(rows(shape.policeChiefs, policeChiefSchema)),
  signboards: mayBeAbsent(
    rows(
      shape.signboards,
      concept('公示牌', 'A physical board on the bank.', {
        ...board,
        atKm: mayBeUnknown(board.atKm),
        side: mayBeUnknown(board.side),
      }),
    ),
  ),
  problems: mayBeAbsent(
    rows(
      shape.problems,
      concept('问题', 'An entry of the rectification ledger.', {
        ...problem,
        atKm: mayBeUnknown(problem.atKm),
        side: mayBeUnknown(problem.side),
      }),
    ),
  ),
  sections: mayBeAbsent(
    rows(
      shape.sections,
      concept('断面', 'A water-quality monitoring section.', {
        ...section,
        atKm: mayBeUnknown(section.atKm),
      }),
    ),
  ),
  sandReaches: mayBeAbsent(
    rows(
      shape.sandReaches,
      concept('采砂管理河段', 'A sand-mining reach.', {
        ...sandReach,
        fromKm: mayBeUnknown(sandReach.fromKm),
        toKm: mayBeUnknown(sandReach.toKm),
      }),
    ),
  ),
  projects: mayBeAbsent(
    rows(
      shape.projects,
      concept('涉河建设项目', 'A construction project that touches a water.', {
        ...project,
        fromKm: mayBeUnknown(project.fromKm),
        toKm: mayBeUnknown(project.toKm),
      }),
    ),
  ),
  memberUnits: mayBeAbsent(
    rows(
      shape.memberUnits,
      concept('成员单位', 'A department with tasks under the duties.', {
        ...shape.memberUnits.element.shape,
        ...lifeOf(localId),
      }),
    ),
  ),
  contacts: mayBeAbsent(shape.contacts),
  cleanups: mayBeAbsent(shape.cleanups),
  patrols: mayBeAbsent(shape.patrols),
  waterMonths: mayBeAbsent(rows(shape.waterMonths, waterMonthSchema)),
  targets: mayBeAbsent(shape.targets),
  campaigns: mayBeAbsent(shape.campaigns),
  enforcements: mayBeAbsent(shape.enforcements),
  cases: mayBeAbsent(shape.cases),
  wells: mayBeAbsent(shape.wells),
  trainings: mayBeAbsent(shape.trainings),
  publicReports: mayBeAbsent(shape.publicReports),
  assessments: mayBeAbsent(shape.assessments),
  publicity: mayBeAbsent(shape.publicity),
  honours: mayBeAbsent(shape.honours),
  news: mayBeAbsent(shape.news),
  corrections: mayBeAbsent(shape.corrections),
  lines: field(
    linesAndAreasSchema,
    '河湖图形',
    'Lines of rivers and areas of lakes.',
  ).exactOptional(),
});

export const v3 = nextFormat(v2, {
  schema: exportV3Schema,
  // Everything in version 2 has the same form here.
  migrate: (previous) => previous,
  // Content of version 2 has the same form there; its own schema decides whether that is
  // everything.
  restate: (exported) => {
    const { success, data } = exportV2Schema.safeParse({ ...exported, version: 2 });
    return success ? data : undefined;
  },
  originOf: (path) => path,
});
