import { describe, expect, it } from 'vitest';
import { figureInScope } from './figureInScope.ts';

// Counted by hand from test/fixtures/district/record, at the end of September 2026.

describe('the figures of a street', () => {
  const scope = { regionCode: '000301001' };

  it.each([
    [
      'cleanup-amounts',
      [
        't 6',
        't from 2026-07: 3.2 2.8 not-reported',
        't by river: huai-xi 6, mo-zi-gou not-reported, wang-chuan-he not-reported, yang-ping-gou not-reported',
      ],
    ],
    [
      'patrol-rate',
      [
        'month 1/1, found 0, closed 0, year 1/1',
        'month from 2026-09: 1/1',
        'found from 2026-09: 0',
        'closed from 2026-09: 0',
        'month by level: general no-duty, district no-duty, town no-duty, village 1/1',
        'month by river: huai-xi no-duty, mo-zi-gou no-duty, wang-chuan-he 1/1, yang-ping-gou no-duty',
      ],
    ],
    [
      'water-compliance',
      [
        'year pending, month pending',
        'month from 2025-12: pending pending pending pending pending pending no-section no-section no-section pending',
        'year by status: sampled 3, dry 0, frozen 0, outside-period 0, works 0, unreachable 0, equipment-fault 0, pending 6, without-target 3',
        'year by section: hx-xi-kou pending',
        'year by river: huai-xi pending',
      ],
    ],
    [
      'boards-in-good-condition',
      [
        'total 2/4, standing 5, unchecked 1',
        'total from 2026-07: 2/3 2/3 2/4',
        'total by condition: good 2, missing 0, outdated 2, irregular 0, damaged 0',
        'total by river: huai-xi no-board, mo-zi-gou no-board, wang-chuan-he 2/4, yang-ping-gou no-board',
      ],
    ],
    [
      'phones-answered',
      [
        'answered 2/2, tested 2/2',
        'answered by result: is-answered 2, unanswered 0, wrong-number 0, never 0',
        'answered by owner: office no-phone, region 2/2, holding no-phone, police no-phone',
      ],
    ],
    [
      'wells-closed',
      [
        'total not-reported, remaining not-reported',
        'total from 2026-07: 1/3 2/3 not-reported',
        'remaining from 2026-07: 2 1 not-reported',
      ],
    ],
    ['assessment-grades', ['score 86, assessed 1', 'score by year: 2025 86']],
  ])('count %s there alone', (id, lines) => {
    expect(figureInScope(id, scope)).toEqual(lines);
  });
});

describe('the figures of a village', () => {
  const scope = { regionCode: '000301002001' };

  it.each([
    [
      'patrol-rate',
      [
        'month 2/2, found 1, closed 0, year 11/12',
        'month from 2026-02: no-duty 2/2 1/2 2/2 no-duty 2/2 2/2 2/2',
        'found from 2026-02: 0 0 0 1 no-duty 0 0 1',
        'closed from 2026-02: 0 0 0 1 no-duty 0 0 0',
        'month by level: general no-duty, district no-duty, town no-duty, village 2/2',
        'month by river: huai-xi no-duty, mo-zi-gou no-duty, wang-chuan-he 2/2, yang-ping-gou no-duty',
      ],
    ],
    [
      'water-compliance',
      [
        'year no-section, month no-section',
        'month from never:',
        'year by status: sampled 0, dry 0, frozen 0, outside-period 0, works 0, unreachable 0, equipment-fault 0, pending 0, without-target 0',
        'year by section: ',
        'year by river: ',
      ],
    ],
    [
      'boards-in-good-condition',
      [
        'total 1/1, standing 1, unchecked 0',
        'total from 2026-07: 1/1 1/1 1/1',
        'total by condition: good 1, missing 0, outdated 0, irregular 0, damaged 0',
        'total by river: huai-xi no-board, mo-zi-gou no-board, wang-chuan-he 1/1, yang-ping-gou no-board',
      ],
    ],
  ])('count %s there alone', (id, lines) => {
    expect(figureInScope(id, scope)).toEqual(lines);
  });
});

describe('the figures of a river', () => {
  const scope = { riverId: 'huai-xi' };

  it.each([
    [
      'cleanup-amounts',
      [
        't 6, site 3',
        't from 2026-05: not-reported not-reported 3.2 2.8 not-reported',
        'site from 2026-05: 3 not-reported not-reported not-reported not-reported',
      ],
    ],
    [
      'patrol-rate',
      [
        'month no-duty, found no-duty, closed no-duty, year no-duty',
        'month from never:',
        'found from never:',
        'closed from never:',
        'month by level: general no-duty, district no-duty, town no-duty, village no-duty',
      ],
    ],
    [
      'water-compliance',
      [
        'year pending, month pending',
        'month from 2025-12: pending pending pending pending pending pending no-section no-section no-section pending',
        'year by status: sampled 3, dry 0, frozen 0, outside-period 0, works 0, unreachable 0, equipment-fault 0, pending 6, without-target 3',
        'year by section: hx-xi-kou pending',
      ],
    ],
    [
      'boards-in-good-condition',
      [
        'total no-board, standing 1, unchecked 1',
        'total from never:',
        'total by condition: good 0, missing 0, outdated 0, irregular 0, damaged 0',
      ],
    ],
    [
      'phones-answered',
      [
        'answered no-phone, tested no-phone',
        'answered by result: is-answered 0, unanswered 0, wrong-number 0, never 0',
        'answered by owner: office no-phone, region no-phone, holding no-phone, police no-phone',
      ],
    ],
    [
      'sand-enforcement',
      [
        'actions 0, cases 0, seized 0, fines 0',
        'actions from 2026-06: 0 0 0 0',
        'cases from 2026-06: 0 0 0 0',
        'seized from 2026-06: 0 0 0 0',
        'fines from 2026-06: 0 0 0 0',
      ],
    ],
  ])('count %s there alone', (id, lines) => {
    expect(figureInScope(id, scope)).toEqual(lines);
  });
});

describe('the figures of a river inside a town', () => {
  const scope = { riverId: 'wang-chuan-he', regionCode: '000301002' };

  it.each([
    [
      'patrol-rate',
      [
        'month 2/2, found 1, closed 0, year 14/15',
        'month from 2026-02: no-duty 2/2 1/2 2/2 1/1 3/3 3/3 2/2',
        'found from 2026-02: 0 0 0 1 0 0 0 1',
        'closed from 2026-02: 0 0 0 1 0 0 0 0',
        'month by level: general no-duty, district no-duty, town no-duty, village 2/2',
      ],
    ],
    [
      'water-compliance',
      [
        'year 6/8, month 2/2',
        'month from 2025-12: 1/1 frozen outside-period 2/2 0/1 outside-period 0/1 1/1 1/1 2/2',
        'year by status: sampled 8, dry 0, frozen 1, outside-period 6, works 1, unreachable 1, equipment-fault 1, pending 0, without-target 0',
        'year by section: wch-ling-xia 4/5, wch-xian-jie 2/3',
      ],
    ],
    [
      'boards-in-good-condition',
      [
        'total 2/4, standing 4, unchecked 0',
        'total from 2026-07: 2/4 2/4 2/4',
        'total by condition: good 2, missing 0, outdated 0, irregular 1, damaged 1',
      ],
    ],
    [
      'phones-answered',
      [
        'answered 1/3, tested 3/3',
        'answered by result: is-answered 1, unanswered 1, wrong-number 1, never 0',
        'answered by owner: office no-phone, region no-phone, holding 1/3, police no-phone',
      ],
    ],
  ])('count %s there alone', (id, lines) => {
    expect(figureInScope(id, scope)).toEqual(lines);
  });
});
