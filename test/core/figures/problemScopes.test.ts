import { describe, expect, it } from 'vitest';
import { figureInScope } from './figureInScope.ts';

// Counted by hand from test/fixtures/district/record, at the end of September 2026.

describe('the figures of a street', () => {
  const scope = { regionCode: '000301001' };

  it.each([
    [
      'closure-rate',
      [
        'total 0/2, open 2, overdue 1',
        'total from 2026-05: 0/1 0/1 0/2 1/2 0/2',
        'total by kind: occupy nothing-to-count, extract 0/1, dump 0/1, build nothing-to-count',
        'total by stock: history nothing-to-count, new 0/2',
        'total by river: huai-xi nothing-to-count, mo-zi-gou nothing-to-count, wang-chuan-he 0/2, yang-ping-gou nothing-to-count',
      ],
    ],
    [
      'overdue-problems',
      [
        'total 1/4, open 4, longest 46',
        'total from 2026-05: 0/1 0/1 0/2 0/3 1/4',
        'open from 2026-05: 1 1 2 3 4',
        'total by kind: occupy none-open, extract 0/1, dump 1/1, build none-open, rubbish 0/1, discharge 0/1, well none-open, other none-open',
        'total by river: huai-xi 0/2, mo-zi-gou none-open, wang-chuan-he 1/2, yang-ping-gou none-open',
      ],
    ],
    [
      'days-to-close',
      [
        'median 17, p90 25, closings 2',
        'median from 2026-05: none-closed 9 none-closed 25 none-closed',
        'p90 from 2026-05: none-closed 9 none-closed 25 none-closed',
        'median by kind: occupy none-closed, extract none-closed, dump 25, build none-closed, rubbish 9, discharge none-closed, well none-closed, other none-closed',
        'median by river: huai-xi 9, mo-zi-gou none-closed, wang-chuan-he 25, yang-ping-gou none-closed',
      ],
    ],
    [
      'look-back-rebound',
      [
        'total 2/2, again 2',
        'total from 2026-05: no-look-back no-look-back no-look-back 1/1 2/2',
        'total by kind: occupy no-look-back, extract no-look-back, dump 1/1, build no-look-back, rubbish 1/1, discharge no-look-back, well no-look-back, other no-look-back',
        'total by river: huai-xi 1/1, mo-zi-gou no-look-back, wang-chuan-he 1/1, yang-ping-gou no-look-back',
      ],
    ],
  ])('count %s there alone', (id, lines) => {
    expect(figureInScope(id, scope)).toEqual(lines);
  });
});

describe('the figures of a village', () => {
  const scope = { regionCode: '000301002001' };

  it.each([
    [
      'closure-rate',
      [
        'total 1/1, open 0, overdue 0',
        'total from 2026-05: 1/1 1/1 1/1 1/1 1/1',
        'total by kind: occupy nothing-to-count, extract nothing-to-count, dump 1/1, build nothing-to-count',
        'total by stock: history nothing-to-count, new 1/1',
        'total by river: huai-xi nothing-to-count, mo-zi-gou nothing-to-count, wang-chuan-he 1/1, yang-ping-gou nothing-to-count',
      ],
    ],
    [
      'overdue-problems',
      [
        'total 0/1, open 1, longest none-overdue',
        'total from 2026-05: none-open none-open none-open none-open 0/1',
        'open from 2026-05: 0 0 0 0 1',
        'total by kind: occupy none-open, extract none-open, dump none-open, build none-open, rubbish 0/1, discharge none-open, well none-open, other none-open',
        'total by river: huai-xi none-open, mo-zi-gou none-open, wang-chuan-he 0/1, yang-ping-gou none-open',
      ],
    ],
    [
      'days-to-close',
      [
        'median 17, p90 17, closings 1',
        'median from 2026-05: 17 none-closed none-closed none-closed none-closed',
        'p90 from 2026-05: 17 none-closed none-closed none-closed none-closed',
        'median by kind: occupy none-closed, extract none-closed, dump 17, build none-closed, rubbish none-closed, discharge none-closed, well none-closed, other none-closed',
        'median by river: huai-xi none-closed, mo-zi-gou none-closed, wang-chuan-he 17, yang-ping-gou none-closed',
      ],
    ],
    [
      'look-back-rebound',
      [
        'total 0/1, again 0',
        'total from 2026-05: no-look-back no-look-back 0/1 0/1 0/1',
        'total by kind: occupy no-look-back, extract no-look-back, dump 0/1, build no-look-back, rubbish no-look-back, discharge no-look-back, well no-look-back, other no-look-back',
        'total by river: huai-xi no-look-back, mo-zi-gou no-look-back, wang-chuan-he 0/1, yang-ping-gou no-look-back',
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
      'closure-rate',
      [
        'total nothing-to-count, open 0, overdue 0',
        'total from never:',
        'total by kind: occupy nothing-to-count, extract nothing-to-count, dump nothing-to-count, build nothing-to-count',
        'total by stock: history nothing-to-count, new nothing-to-count',
      ],
    ],
    [
      'overdue-problems',
      [
        'total 0/2, open 2, longest none-overdue',
        'total from 2026-06: none-open none-open 0/2 0/2',
        'open from 2026-06: 0 0 2 2',
        'total by kind: occupy none-open, extract none-open, dump none-open, build none-open, rubbish 0/1, discharge 0/1, well none-open, other none-open',
      ],
    ],
    [
      'days-to-close',
      [
        'median 9, p90 9, closings 1',
        'median from 2026-06: 9 none-closed none-closed none-closed',
        'p90 from 2026-06: 9 none-closed none-closed none-closed',
        'median by kind: occupy none-closed, extract none-closed, dump none-closed, build none-closed, rubbish 9, discharge none-closed, well none-closed, other none-closed',
      ],
    ],
    [
      'look-back-rebound',
      [
        'total 1/1, again 1',
        'total from 2026-06: no-look-back no-look-back 1/1 1/1',
        'total by kind: occupy no-look-back, extract no-look-back, dump no-look-back, build no-look-back, rubbish 1/1, discharge no-look-back, well no-look-back, other no-look-back',
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
      'closure-rate',
      [
        'total 2/3, open 1, overdue 1',
        'total from 2025-11: 0/1 0/1 0/1 0/1 0/2 1/2 2/3 2/3 2/3 2/3 2/3',
        'total by kind: occupy 1/1, extract nothing-to-count, dump 1/1, build 0/1',
        'total by stock: history 1/2, new 1/1',
      ],
    ],
    [
      'overdue-problems',
      [
        'total 1/2, open 2, longest 61',
        'total from 2025-11: 0/1 0/1 0/1 0/1 0/2 0/1 0/1 0/1 0/1 1/1 1/2',
        'open from 2025-11: 1 1 1 1 2 1 1 1 1 1 2',
        'total by kind: occupy none-open, extract none-open, dump none-open, build 1/1, rubbish 0/1, discharge none-open, well none-open, other none-open',
      ],
    ],
    [
      'days-to-close',
      [
        'median 87.5, p90 158, closings 2',
        'median from 2025-11: none-closed none-closed none-closed none-closed none-closed 158 17 none-closed none-closed none-closed none-closed',
        'p90 from 2025-11: none-closed none-closed none-closed none-closed none-closed 158 17 none-closed none-closed none-closed none-closed',
        'median by kind: occupy 158, extract none-closed, dump 17, build none-closed, rubbish none-closed, discharge none-closed, well none-closed, other none-closed',
      ],
    ],
    [
      'look-back-rebound',
      [
        'total 0/1, again 0',
        'total from 2025-11: no-look-back no-look-back no-look-back no-look-back no-look-back no-look-back no-look-back no-look-back 0/1 0/1 0/1',
        'total by kind: occupy no-look-back, extract no-look-back, dump 0/1, build no-look-back, rubbish no-look-back, discharge no-look-back, well no-look-back, other no-look-back',
      ],
    ],
  ])('count %s there alone', (id, lines) => {
    expect(figureInScope(id, scope)).toEqual(lines);
  });
});
