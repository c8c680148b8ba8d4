import { describe, expect, it } from 'vitest';
import { figuresByPillarAndDuty } from '../../../src/view/figures/results.ts';
import { district } from '../../district/district.ts';

describe('figures by pillar and duty', () => {
  const { index, site } = district();
  const groupsOf = (duties: typeof site.rules.duties) =>
    figuresByPillarAndDuty(index, { ...site, rules: { ...site.rules, duties } }).map(
      ({ id, duties: groups }) => [id, groups.map(({ id: group, heading }) => [group, heading])],
    );

  it('ends a pillar with what stands for all duties', () => {
    expect(groupsOf(site.rules.duties)).toEqual([
      ['chiefs', [['chiefs-all', '综合']]],
      ['action', [['action-all', '综合']]],
      [
        'results',
        [
          ['results-shoreline', '岸线管理'],
          ['results-all', '综合'],
        ],
      ],
    ]);
  });

  it('makes one group where the place calls a duty of its own `all`', () => {
    expect(groupsOf([{ id: 'all', name: '河湖管理' }])).toEqual([
      ['chiefs', [['chiefs-all', '河湖管理']]],
      ['action', [['action-all', '河湖管理']]],
      ['results', [['results-all', '河湖管理']]],
    ]);
  });
});
