import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { passRelationsOfSoundRows } from '../../../src/core/dataset/relationPass.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { inShort, relationIssues, rowAt, smallExport, smallInput } from './smallExport.ts';

type Change = (input: ExportV1Input) => void;

it('finds nothing in the small export', () => {
  expect(relationIssues()).toEqual([]);
});

const cases: readonly (readonly [title: string, change: Change, expected: readonly string[]])[] = [
  [
    'a case that names a private person in full',
    ({ cases: typical, memberUnits }) =>
      typical.push({
        id: 'sand-night',
        title: '夜间采砂案',
        kind: 'extract',
        closedOn: '2026-05-01',
        party: '张三',
        facts: '夜间在河道内挖砂。',
        basis: '《中华人民共和国水法》第三十九条',
        outcome: '罚款，已缴清。',
        handlingUnitId: rowAt(memberUnits, 0).id,
      }),
    ['error cases.0.party case.party'],
  ],
  [
    'a project beyond the end of its river and one of an unknown unit',
    (input) => {
      const { rivers, memberUnits } = input;
      const project = {
        name: '公路桥改建工程',
        riverId: rowAt(rivers, 0).id,
        fromKm: 1,
        toKm: 1,
        unitId: rowAt(memberUnits, 0).id,
        from: '2026-03-01',
        to: '2026-12-30',
        state: 'building' as const,
        floodMeasure: '汛期拆除围堰',
      };
      input.projects = [
        { ...project, id: 'one' },
        { ...project, id: 'two', toKm: 900 },
        { ...project, id: 'three', unitId: 'no-such-unit' },
      ];
    },
    ['error projects.2.unitId row.unresolved', 'error projects.1.toKm chainage.outside'],
  ],
  [
    'two rows with one id',
    ({ people }) => people.push({ id: 'p1', name: '张守河' }),
    ['error people.5 row.duplicate'],
  ],
  [
    'a pointer that leads nowhere',
    ({ sections }) => Object.assign(rowAt(sections, 0), { riverId: 'sha-guo' }),
    ['error sections.0.riverId row.unresolved'],
  ],
  [
    'a village without its town',
    ({ regions }) => regions.push({ code: '000201009001', name: '远村', kind: 'village' }),
    ['error regions.4.code region.parent'],
  ],
  [
    'a kind that does not fit the code',
    ({ regions }) => Object.assign(rowAt(regions, 1), { kind: 'village' }),
    ['error regions.1.kind region.kind'],
  ],
  [
    'rivers that run in a circle',
    ({ rivers }) =>
      Object.assign(rowAt(rivers, 0), { flowsInto: { riverId: 'nan-gou', atKm: 1, side: 'left' } }),
    [
      'error rivers.0.flowsInto.riverId river.joins-itself',
      'error rivers.1.flowsInto.riverId river.joins-itself',
    ],
  ],
  [
    'the same goals on two rivers',
    ({ rivers }) => Object.assign(rowAt(rivers, 1), { goals: ['河道无垃圾 '] }),
    ['warning rivers.0.goals river.same-goals', 'warning rivers.1.goals river.same-goals'],
  ],
  [
    'a reach that ends before it begins and one beyond its river',
    ({ reaches }) => {
      Object.assign(rowAt(reaches, 3), { toKm: 5 });
    },
    ['error reaches.3.toKm chainage.outside'],
  ],
  [
    'overlapping reaches and a hole on one bank',
    ({ reaches }) => {
      Object.assign(rowAt(reaches, 1), { toKm: 6, side: 'left' });
    },
    ['warning reaches.2 reach.overlap', 'warning rivers.0 reach.hole'],
  ],
  [
    'a term that ends before it began, and not what follows from it',
    ({ postHoldings }) => Object.assign(rowAt(postHoldings, 8), { to: '2025-01-01' }),
    ['error postHoldings.8.to term.order'],
  ],
  [
    'two holders of one post at one time',
    ({ postHoldings }) => Object.assign(rowAt(postHoldings, 6), { to: '2025-06-01' }),
    ['warning postHoldings.7 term.overlap'],
  ],
  [
    'a mobile without consent, and never its digits',
    ({ contacts }) => Object.assign(rowAt(contacts, 2), { kind: 'mobile', number: '13800138000' }),
    ['error contacts.2.number contact.consent'],
  ],
  [
    'a mobile called a landline',
    ({ contacts }) =>
      Object.assign(rowAt(contacts, 2), { number: '13800138000', consent: { on: '2026-01-01' } }),
    ['error contacts.2.kind contact.kind'],
  ],
  [
    'a number without area code',
    ({ contacts }) => Object.assign(rowAt(contacts, 1), { number: '8204400' }),
    ['error contacts.1.number phone.form'],
  ],
  [
    'one number with two area codes',
    ({ contacts }) => Object.assign(rowAt(contacts, 1), { number: '0310-820 4417' }),
    ['warning contacts phone.two-area-codes'],
  ],
  [
    'the telephone of somebody who has left',
    ({ contacts }) =>
      Object.assign(rowAt(contacts, 2), { owner: { kind: 'holding', holdingId: 'h-v1-old' } }),
    ['warning contacts.2.owner contact.ended'],
  ],
  [
    'a board code whose check character is wrong',
    ({ signboards }) => {
      Object.assign(rowAt(signboards, 0), { code: '1A2C3D6' });
      Object.assign(rowAt(signboards, 1).retired ?? {}, { successorCode: '1A2C3D6' });
    },
    ['error signboards.0.code board-code.form'],
  ],
  [
    'a board outside its reach',
    ({ signboards }) => Object.assign(rowAt(signboards, 0), { atKm: 7 }),
    ['error signboards.0.atKm chainage.outside'],
  ],
  [
    'a board on another river than its reach',
    ({ signboards }) => Object.assign(rowAt(signboards, 0), { riverId: 'nan-gou' }),
    ['error signboards.0.reachId reach.other-river'],
  ],
  [
    'a face without the post of a chief',
    ({ signboards }) =>
      Object.assign(rowAt(rowAt(signboards, 0).faces, 0), {
        chiefs: [{ level: 'village', name: '王石门' }],
      }),
    ['warning signboards.0.faces.0.chiefs.0.post board.face-without-post'],
  ],
  [
    'a board that replaces itself',
    ({ signboards }) =>
      Object.assign(rowAt(signboards, 1), {
        retired: { on: '2025-03-10', reason: '拆', successorCode: '2A2C3DD' },
      }),
    ['error signboards.1.retired.successorCode board.successor'],
  ],
  [
    'a closure without a check on site',
    ({ problems }) => {
      const { events } = rowAt(problems, 0);
      events.splice(4, 1);
    },
    ['error problems.0.events.4.stage problem.step'],
  ],
  [
    'a deadline before the find',
    ({ problems }) => Object.assign(rowAt(problems, 0), { dueOn: '2026-07-31' }),
    ['error problems.0.dueOn problem.due-before-found'],
  ],
  [
    'patrols of somebody not yet in office',
    ({ patrols }) => Object.assign(rowAt(patrols, 0), { month: '2025-02' }),
    ['error patrols.0.month patrol.outside-term'],
  ],
  [
    'one cleanup reported twice',
    ({ cleanups }) => Object.assign(rowAt(cleanups, 1), { month: '2026-08' }),
    ['warning cleanups.1 cleanup.twice'],
  ],
  [
    'a class that the values do not give',
    ({ waterMonths }) => Object.assign(rowAt(waterMonths, 1).result, { class: 2 }),
    ['error waterMonths.1.result.class water.class'],
  ],
  [
    'a chemical oxygen demand of 0',
    ({ waterMonths }) => {
      const { result } = rowAt(waterMonths, 1);
      if (result.status === 'sampled') Object.assign(result.items ?? {}, { cod: 0 });
    },
    ['warning waterMonths.1.result.items.cod water.zero-cod'],
  ],
  [
    'a month called outside the period in which it is monitored',
    ({ waterMonths }) =>
      Object.assign(rowAt(waterMonths, 0), { result: { status: 'outside-period' } }),
    ['error waterMonths.0.result.status water.outside-period'],
  ],
  [
    'cumulative progress that falls',
    ({ targets }) => Object.assign(rowAt(rowAt(targets, 0).progress, 1), { done: 2 }),
    ['error targets.0.progress.1.done count.fell'],
  ],
  [
    'more wells closed than found',
    ({ wells }) => Object.assign(rowAt(wells, 1), { closed: 10 }),
    ['error wells.1.closed count.more-than'],
  ],
  [
    'more reports answered than received',
    ({ publicReports }) => Object.assign(rowAt(publicReports, 0), { answered: 5 }),
    ['error publicReports.0.answered count.more-than'],
  ],
  [
    'a score that its points do not give',
    ({ assessments }) => Object.assign(rowAt(assessments, 0), { score: 88 }),
    ['error assessments.0.score assessment.score'],
  ],
  [
    'an event after the cut-off',
    ({ problems }) => rowAt(problems, 1).events.push({ stage: 'rectifying', on: '2026-10-02' }),
    ['error problems.1.events.2.on row.after-cutoff'],
  ],
  [
    'a river without a line and one far too long for its line',
    (input) => {
      input.lines?.features.pop();
      Object.assign(rowAt(input.rivers, 0), { lengthKm: 14 });
      Object.assign(rowAt(input.reaches, 0), { toKm: 14 });
      Object.assign(rowAt(input.reaches, 2), { toKm: 14 });
    },
    ['warning rivers.0.lengthKm lines.length', 'warning rivers.1 lines.missing'],
  ],
  [
    'a correction of a row that does not exist',
    ({ corrections }) => corrections.push({ collection: 'cleanups', id: 'ql-9', reason: '重复' }),
    ['error corrections.0 correction.unresolved'],
  ],
];

it.each(cases)('finds %s', (_title, change, expected) => {
  expect([...inShort(relationIssues(change))].sort()).toEqual([...expected].sort());
});

it('accepts terms that meet on one day, and two general chiefs', () => {
  const { postHoldings } = smallExport();
  expect(postHoldings.filter(({ level }) => level === 'general')).toHaveLength(2);
  expect(rowAt(postHoldings, 6).to).toBe(rowAt(postHoldings, 7).from);
  expect(relationIssues()).toEqual([]);
});

describe('against what was issued and published before', () => {
  const issued = (code: string, riverId: string, reachId = 'sha-gou-1') => ({
    kind: 'issued' as const,
    code,
    riverId,
    reachId,
    place: '石门桥东头',
    on: getCalendarDate('2025-03-10'),
    edition: '2026-09-09',
  });

  it('refuses an export that lacks an issued board', () => {
    const issues = relationIssues(({ signboards }) => signboards.splice(1, 1), {
      ledger: [issued('2A2C3DD', 'sha-gou')],
    });
    expect(issues).toMatchObject([
      {
        severity: 'error',
        code: 'board.not-in-export',
        params: { code: '2A2C3DD', river: '沙沟' },
      },
    ]);
  });

  it('refuses a renamed code: the old one would not resolve', () => {
    const issues = relationIssues(
      ({ signboards }) => {
        Object.assign(rowAt(signboards, 0), { code: '3A2C3DF' });
        Object.assign(rowAt(signboards, 1).retired ?? {}, { successorCode: '3A2C3DF' });
      },
      { ledger: [issued('1A2C3D5', 'sha-gou')] },
    );
    expect(issues).toMatchObject([{ code: 'board.not-in-export', params: { code: '1A2C3D5' } }]);
  });

  it('refuses a code that is now on another river or reach, naming both', () => {
    const otherRiver = relationIssues(undefined, {
      ledger: [issued('1A2C3D5', 'nan-gou', 'nan-gou-1')],
    });
    expect(inShort(otherRiver)).toEqual(['error signboards.0.reachId board.other-board']);
    expect(otherRiver).toMatchObject([
      {
        params: {
          code: '1A2C3D5',
          issuedTo: '南沟 河湾村段（石门桥东头）',
          received: '沙沟 石门村段（石门桥东头）',
        },
      },
    ]);
    const otherReach = relationIssues(undefined, {
      ledger: [issued('1A2C3D5', 'sha-gou', 'sha-gou-2')],
    });
    expect(inShort(otherReach)).toEqual(['error signboards.0.reachId board.other-board']);
  });

  it('accepts a code on another reach if the transfer is recorded', () => {
    const transfer = (fromReachId: string) =>
      relationIssues(
        ({ signboards }) => {
          Object.assign(rowAt(signboards, 0), {
            transfers: [
              { on: '2026-09-01', fromRiverId: 'sha-gou', fromReachId, reason: '村界调整' },
            ],
          });
        },
        { ledger: [issued('1A2C3D5', 'sha-gou', 'sha-gou-2')] },
      );
    expect(transfer('sha-gou-2')).toEqual([]);
    expect(inShort(transfer('sha-gou-t'))).toEqual([
      'error signboards.0.reachId board.other-board',
    ]);
  });

  it('refuses one code on two boards, naming both', () => {
    const issues = relationIssues(({ signboards }) => {
      Object.assign(rowAt(signboards, 1), { code: '1A2C3D5' });
      Object.assign(rowAt(signboards, 1).retired ?? {}, { successorCode: undefined });
      delete rowAt(signboards, 1).retired?.successorCode;
    });
    expect(issues).toMatchObject([
      {
        code: 'board.code-twice',
        params: {
          code: '1A2C3D5',
          first: '沙沟 石门村段（石门桥东头）',
          second: '沙沟 石门村段（石门桥西头）',
        },
      },
    ]);
  });

  it('refuses to reuse a retired code, and to drop a printed face', () => {
    const retired = {
      kind: 'retired' as const,
      code: '1A2C3D5',
      on: getCalendarDate('2026-01-05'),
      edition: '2026-09-09',
    };
    expect(
      relationIssues(undefined, { ledger: [issued('1A2C3D5', 'sha-gou'), retired] }),
    ).toMatchObject([{ code: 'board.revived', params: { code: '1A2C3D5', on: '2026-01-05' } }]);
    const printed = { ...retired, kind: 'printed' as const, face: 2 };
    expect(
      relationIssues(undefined, { ledger: [issued('1A2C3D5', 'sha-gou'), printed] }),
    ).toMatchObject([{ code: 'board.face-gone', params: { code: '1A2C3D5', face: 2 } }]);
  });

  it('asks about a new reach that lies on another of its own village', () => {
    const published = smallExport();
    const twice = relationIssues(
      ({ reaches }) => {
        reaches.push({ ...rowAt(reaches, 1), id: 'sha-gou-9', name: '“石门村段”' });
      },
      { published },
    );
    expect(inShort(twice)).toContain('error reaches.5.name reach.overlap');
    expect(twice.map(({ params }) => params)).toContainEqual(
      expect.objectContaining({ other: '石门村段', isDouble: true }),
    );
    const neighbours = relationIssues(
      ({ reaches }) => {
        const reach = { ...rowAt(reaches, 1), regionCode: '000201001002' };
        reaches.push({ ...reach, id: 'sha-gou-9', name: '新段', toKm: 4 });
      },
      { published },
    );
    expect(inShort(neighbours)).toContain('warning reaches.5 reach.overlap');
  });

  it('refuses to drop a published address, unless it is given up by name', () => {
    const published = smallExport(({ campaigns }) =>
      campaigns.push({ ...rowAt(smallInput().campaigns, 0), id: 'sand-2025' }),
    );
    expect(relationIssues(undefined, { published })).toMatchObject([
      { code: 'address.vanishes', params: { address: '/campaigns/sand-2025/' } },
    ]);
    expect(relationIssues(undefined, { published, givenUp: ['/campaigns/sand-2025/'] })).toEqual(
      [],
    );
    expect(
      inShort(relationIssues(undefined, { published: smallExport(), givenUp: ['/rivers/x/'] })),
    ).toEqual(['error rivers address.not-vanishing']);
  });

  it('refuses the export of another district and an unconfigured duty', () => {
    const issues = relationIssues(undefined, { districtCode: '000301', dutyIds: ['shoreline'] });
    expect(inShort(issues)).toEqual([
      'error office.regionCode export.other-district',
      'error targets.0.duty target.duty',
    ]);
  });
});

it('checks the sound rows of a faulty export, numbered as in the file and without false alarms', () => {
  const input = smallInput();
  Object.assign(rowAt(input.rivers, 0), { lengthKm: 10_000 });
  Object.assign(rowAt(input.wells, 0), { month: '2026-13' });
  Object.assign(rowAt(input.wells, 1), { closed: 10 });
  const layout = { kind: 'document', name: 'small.json' } as const;
  const { sound } = passShape(input, layout);
  if (!sound) throw new Error('Expected sound rows');
  expect(inShort(passRelationsOfSoundRows(sound, input, layout))).toEqual([
    'error wells.1.closed count.more-than',
  ]);
});

it('checks a grade against the local bands if there are any, and only warns', () => {
  const gradeBands = [
    { name: '优秀', from: 90, below: 100 },
    { name: '其他', from: 0, below: 90 },
  ];
  const lowered = (input: ExportV1Input) =>
    Object.assign(rowAt(input.assessments, 0), { grade: '其他' });
  expect(inShort(relationIssues(undefined, { gradeBands }))).toEqual([]);
  expect(inShort(relationIssues(lowered, { gradeBands }))).toEqual([
    'warning assessments.0.grade assessment.grade',
  ]);
  expect(inShort(relationIssues(lowered))).toEqual([]);
});
