import { describe, expect, it } from 'vitest';
import {
  helpersOfReach,
  helpersOfRegion,
  helpersOfRiver,
} from '../../../src/core/chiefs/helpers.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { landingView } from '../../../src/view/boards/landing.ts';
import { helperRungs, helperTitle } from '../../../src/view/chiefs/helpers.ts';
import { otherHelperTable, policeTable } from '../../../src/view/chiefs/police.ts';
import { findableChiefs } from '../../../src/view/finder/findableChiefs.ts';
import { regionView } from '../../../src/view/regions/region.ts';
import { riverView } from '../../../src/view/rivers/river.ts';
import type { LadderRung } from '../../../src/view/chiefs/chiefLadder.ts';
import { lakes } from '../../district/lakes.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record } = lakes();
const on = record.period.dataThrough;
const inWords = (rungs: readonly LadderRung[]) =>
  rungs.map((rung) =>
    rung.kind === 'held' ? [rung.title, rung.name, rung.post, rung.call?.phone] : [],
  );

describe('those who help the chiefs', () => {
  it('are called by their own title, else by their role', () => {
    expect(record.policeChiefs.map((one) => [one.id, helperTitle(one)])).toEqual([
      ['cleaner', '保洁员'],
      ['office-head', '河湖长办主任'],
      ['patroller', '护湖员'],
      ['police', '河道警长'],
      ['procurator', '检察长'],
    ]);
  });

  it('stand on the page of their region and water', () => {
    expect(inWords(regionView(index, '000501001').helpers)).toEqual([
      ['河道警长', '明安', '宝力根派出所所长', '0300-860 1505'],
    ]);
    expect(inWords(riverView(index, 'shi-qiao-shui-ku').helpers)).toEqual([
      ['保洁员', '白洁', '石桥村保洁员 · 石桥村段', undefined],
    ]);
    expect(helpersOfRegion(index, '000501002001', on).map(({ id }) => id)).toEqual(['patroller']);
    expect(helpersOfRiver(index, 'bao-li-he', on)).toEqual([]);
  });

  it('stand behind a board: those of the reach, its village and town, and of the district', () => {
    const reach = getRow(index.reachById, 'cgh-bei');
    expect(helpersOfReach(index, reach, on).map(({ id }) => id)).toEqual([
      'office-head',
      'patroller',
      'procurator',
    ]);
    expect(inWords(landingView(index, 'HY1A01P').helpers)).toEqual([
      ['河湖长办主任', '高远', '白音旗水务局副局长', undefined],
      ['护湖员', '石守', '哈日嘎查护湖员 · 哈日嘎查段', undefined],
      ['检察长', '秦安', '白音旗人民检察院检察长', '0300-860 1504'],
    ]);
  });

  it('leave the rung of the police to the police', () => {
    const { upwards, helpers } = landingView(index, 'HY1A05H');
    expect(
      upwards.filter(({ level }) => level === 'police').map((rung) => inWords([rung])[0]),
    ).toEqual([['河道警长', '明安', '宝力根派出所所长', '0300-860 1505']]);
    expect(inWords(helpers).map(([title]) => title)).toEqual(['河湖长办主任', '检察长']);
  });

  it('have a table of their own on the list of chiefs', () => {
    expect(rowsInWords(policeTable(index)?.rows ?? []).map(([name]) => name)).toEqual(['明安']);
    expect(rowsInWords(otherHelperTable(index)?.rows ?? []).map(([name]) => name)).toEqual([
      '白洁',
      '高远',
      '石守',
      '秦安',
    ]);
  });

  it('are found by name, under their title', () => {
    const found = findableChiefs(index).find(({ name }) => name === '白洁');
    expect(found).toMatchObject({ title: '保洁员', id: '=/rivers/shi-qiao-shui-ku/#sqsk' });
  });

  it('are none after their term', () => {
    expect(helperRungs(index, [])).toEqual([]);
    const reach = getRow(index.reachById, 'cgh-bei');
    const ended = {
      ...index,
      record: { ...record, policeChiefs: record.policeChiefs.map((one) => ({ ...one, to: on })) },
    };
    expect(helpersOfReach(ended, reach, on)).toEqual([]);
  });
});
