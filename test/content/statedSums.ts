import { tallyProblems } from '../../src/core/problems/problemTally.ts';
import { lastDayOf, type CalendarDate, type Month } from '../../src/core/calendar/calendar.ts';
import type { Problem } from '../../src/core/record/record.ts';
import { loadPublished } from '../../src/data/record.ts';
import { contentFolder } from './content.ts';

const { record, editions } = loadPublished(contentFolder);
const targetClasses = new Map(record.sections.map(({ id, targetClass }) => [id, targetClass]));

/** Scope of a text: its months, their last day, and the problems it covers. */
export interface Scope {
  readonly months: readonly Month[];
  readonly problems: readonly Problem[];
  /** Edition of the text, if a later one corrected its numbers. */
  readonly edition?: string;
}

/** Words that state sums, one regular-expression group each, and their values from the record. */
interface Claim {
  readonly words: RegExp;
  /** In the order of the groups; a group missing from the text is not checked. */
  readonly sums: (
    scope: Scope,
    said: readonly (string | undefined)[],
  ) => readonly (number | undefined)[];
}

const endOf = ({ months }: Scope): CalendarDate => lastDayOf(last(months));
const last = <Row>(rows: readonly Row[]): Row => {
  const row = rows.at(-1);
  if (row === undefined) throw new Error('The text speaks of no month');
  return row;
};
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const perCent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

const patrols = ({ months }: Scope) => {
  const rows = record.patrols.filter(({ month }) => months.includes(month));
  const required = sum(rows.map((row) => row.required));
  const met = sum(rows.map((row) => Math.min(row.required, row.valid)));
  return [required, met, perCent(met, required)];
};

const steps = (
  { months, problems }: Scope,
  isMeant: (event: Problem['events'][number]) => boolean,
) =>
  problems
    .flatMap(({ events }) => events)
    .filter((event) => isMeant(event) && months.some((month) => event.on.startsWith(month))).length;
const found = (scope: Scope): number => steps(scope, ({ stage }) => stage === 'found');
const closed = (scope: Scope): number => steps(scope, ({ stage }) => stage === 'closed');
const lookedBack = (scope: Scope): number => steps(scope, ({ stage }) => stage === 'look-back');
const rebound = (scope: Scope): number =>
  steps(scope, (event) => event.stage === 'look-back' && event.result === 'rebound');

const tally = (scope: Scope) => tallyProblems(scope.problems, endOf(scope));
const chaos = (scope: Scope) =>
  tallyProblems(
    scope.problems.filter(({ kind }) => ['occupy', 'extract', 'dump', 'build'].includes(kind)),
    endOf(scope),
  );

const cleared = (unit: string, { months }: Pick<Scope, 'months'>): number =>
  Math.round(
    sum(
      record.cleanups.map((row) =>
        row.unit === unit && months.includes(row.month) && row.amount.kind === 'value'
          ? row.amount.value * row.amount.scale
          : 0,
      ),
    ) * 10,
  ) / 10;

/** Tonnes of the year in the text's edition, before any correction. */
const clearedThisYear = (scope: Scope): number | undefined => {
  const reading = editions
    .find(({ edition }) => edition === scope.edition)
    ?.figures.find(({ id }) => id === 'cleanup-amounts')
    ?.headlines.find(({ key }) => key === 't')?.reading;
  return reading?.kind === 'amount' ? Math.round(reading.value * 10) / 10 : undefined;
};

const wells = (scope: Scope) => {
  const rows = record.wells.filter(({ month }) => month === last(scope.months));
  return { found: sum(rows.map((row) => row.found)), closed: sum(rows.map((row) => row.closed)) };
};

const water = ({ months }: Scope) => {
  const rows = record.waterMonths.filter(({ month }) => months.includes(month));
  const statusOf = (...meant: readonly string[]): number =>
    rows.filter(({ result }) => meant.includes(result.status)).length;
  const assessed = rows.flatMap(({ sectionId, result }) => {
    const target = targetClasses.get(sectionId);
    return result.status === 'sampled' && target !== undefined ? [result.class <= target] : [];
  });
  return { rows, statusOf, assessed };
};

const supervised = ({ months }: Scope) =>
  record.targets.filter(
    ({ year, supervision }) => last(months).startsWith(String(year)) && supervision.length > 0,
  );
const progress = (scope: Scope, name: string) => {
  const target = record.targets.find((one) => one.year === 2026 && one.name === name);
  const done = target?.progress.find(({ month }) => month === last(scope.months))?.done;
  return { amount: target?.amount, done };
};

const raid = ({ months }: Scope) =>
  record.enforcements.findLast(
    ({ on, campaignId }) => campaignId === 'sand-2026' && on.startsWith(last(months)),
  );

/** Statements in the demonstration's news and bulletins; longer ones precede shorter ones. */
const claims: readonly Claim[] = [
  {
    words: /应巡河 (\d+) 次(?:，按要求完成 (\d+) 次)?(?:，巡河率 ([\d.]+)%)?/g,
    sums: patrols,
  },
  {
    words: /台账累计发现问题 (\d+) 件，已销号 (\d+) 件，在办 (\d+) 件，逾期 (\d+) 件/g,
    sums: (scope) => {
      const { found: all, closed: done, open, overdue } = tally(scope);
      return [all, done, open, overdue];
    },
  },
  {
    words: /累计排查 (\d+) 件，在办 (\d+) 件，其中 (\d+) 件超过整改期限/g,
    sums: (scope) => [tally(scope).found, tally(scope).open, tally(scope).overdue],
  },
  {
    words: /累计排查河道问题 (\d+) 件，其中 (\d+) 件在办/g,
    sums: (scope) => [tally(scope).found, tally(scope).open],
  },
  {
    words:
      /四乱”?问题累计排查 (\d+) 件，(?:现场核验并)?销号 (\d+) 件(?:，还有 (\d+) 件在办)?(?:，销号率 ([\d.]+)%)?/g,
    sums: (scope) => {
      const { found: all, closed: done, open } = chaos(scope);
      return [all, done, open, perCent(done, all)];
    },
  },
  { words: /四乱问题累计销号 (\d+) 件/g, sums: (scope) => [chaos(scope).closed] },
  {
    words: /在办的 (\d+) 件里，有 (\d+) 件已由责任单位申请销号/g,
    sums: (scope) => [tally(scope).open, tally(scope).applied],
  },
  {
    words: /出现 (\d+) 件逾期、(\d+) 处反弹/g,
    sums: (scope) => [tally(scope).overdue, rebound(scope)],
  },
  {
    words: /(?:新发现|发现问题) (\d+) 件(?:[，；]是今年最多的一个季度)?(?:[，；]销号 (\d+) 件)?/g,
    sums: (scope) => [found(scope), closed(scope)],
  },
  { words: /累计销号 (\d+) 件/g, sums: (scope) => [tally(scope).closed] },
  {
    words: /回头看 (\d+) 次(?:，发现反弹 (\d+) 处)?/g,
    sums: (scope) => [lookedBack(scope), rebound(scope)],
  },
  { words: /回头看发现 (\d+) 处反弹/g, sums: (scope) => [rebound(scope)] },
  { words: /月末仍有 (\d+) 件问题在办/g, sums: (scope) => [tally(scope).open] },
  { words: /逾期(?:的|增加到) (\d+) 件/g, sums: (scope) => [tally(scope).overdue] },
  {
    words: /今年以来累计清理垃圾 ([\d.]+) 吨/g,
    sums: (scope) => [clearedThisYear(scope)],
  },
  {
    words: /清理垃圾 ([\d.]+) 吨(?:[、，]清淤清障 ([\d.]+) 立方米)?/g,
    sums: (scope) => [cleared('t', scope), cleared('m3', scope)],
  },
  {
    words: /机械 (\d+) 台次、人员 (\d+) 人次/g,
    sums: (scope) => [cleared('machine-shift', scope), cleared('person-time', scope)],
  },
  {
    words: /排查机井 (\d+) 眼，封填 (\d+) 眼，还有 (\d+) 眼/g,
    sums: (scope) => {
      const { found: all, closed: done } = wells(scope);
      return [all, done, all - done];
    },
  },
  { words: /机井累计封填 (\d+) 眼/g, sums: (scope) => [wells(scope).closed] },
  {
    words: /(\d+) 个断面(?:中|，当月)?采样 (\d+) 个/g,
    sums: (scope) => [water(scope).rows.length, water(scope).statusOf('sampled')],
  },
  {
    words: /有水质目标且已采样的 (\d+) 个断面中，达标 (\d+) 个/g,
    sums: (scope) => {
      const { assessed } = water(scope);
      return [assessed.length, assessed.filter(Boolean).length];
    },
  },
  { words: /断流 (\d+) 个/g, sums: (scope) => [water(scope).statusOf('dry')] },
  { words: /不在监测期 (\d+) 个/g, sums: (scope) => [water(scope).statusOf('outside-period')] },
  {
    words: /因待出结果等原因无数据 (\d+) 个/g,
    sums: (scope) => [
      water(scope).statusOf('frozen', 'works', 'unreachable', 'equipment-fault', 'pending'),
    ],
  },
  { words: /滞后较多的 (\d+) 项目标/g, sums: (scope) => [supervised(scope).length] },
  {
    words:
      /“([^”]+)”全年目标 ([\d.]+) [^，]+，(?:截至 9 月末)?(?:累计)?完成 ([\d.]+) (?:个|平方公里)(?:，完成 ([\d.]+)%)?/g,
    sums: (scope, [name = '']) => {
      const { amount = 0, done = 0 } = progress(scope, name);
      return [undefined, amount, done, perCent(done, amount)];
    },
  },
  {
    words: /“([^”]+)”截至 9 月末完成 ([\d.]+) 个/g,
    sums: (scope, [name = '']) => [undefined, progress(scope, name).done],
  },
  {
    words: /(?:出动 (\d+) 人次，)?检查 (\d+) 处，立案 (\d+) 件(?:，查扣砂石 ([\d.]+) 立方米)?/g,
    sums: (scope) => {
      const action = raid(scope);
      return [action?.personTimes, action?.sitesChecked, action?.casesFiled, action?.sandSeizedM3];
    },
  },
];

/** Result of checking all statements of a text. */
interface Reading {
  /** Statements with wrong numbers, and the correct values. */
  readonly wrong: readonly string[];
  /** Number of recomputed values. */
  readonly recomputed: number;
  /** The rest of the text, without statements, days, telephones and document numbers. */
  readonly rest: string;
}

/** Recomputes every sum stated in a text. */
export const recompute = (body: string, scope: Scope): Reading => {
  const wrong: string[] = [];
  let recomputed = 0;
  let rest = body;
  for (const { words, sums } of claims) {
    for (const [phrase, ...groups] of rest.matchAll(words)) {
      // A group missing from the text is undefined, contrary to its type.
      const said: readonly (string | undefined)[] = groups;
      const counted = sums(scope, said);
      const isNumber = said.map((one) => one !== undefined && /^[\d.]+$/.test(one));
      recomputed += isNumber.filter(Boolean).length;
      if (said.some((one, at) => isNumber[at] === true && Number(one) !== counted[at]))
        wrong.push(`${phrase}: ${counted.join(' / ')}`);
    }
    rest = rest.replace(words, '');
  }
  return { wrong, recomputed, rest: rest.replace(notSums, '') };
};

/** Days, telephones, document numbers and list numbers. */
const notSums =
  /\d{4} 年度|\d{4} 年第|\d{4} 年|\d+ 月( \d+ 日)?(至( \d+ 月)? \d+ 日)?|\d+ 日|〔\d{4}〕\d+ 号|0\d{3}-\d{7}|12345|12314|拨打 [^。]*110|不计为 0|^\d+\. /gm;
