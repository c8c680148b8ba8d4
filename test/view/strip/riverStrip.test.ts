import { describe, expect, it } from 'vitest';
import { getRow, indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { WaterMonth } from '../../../src/core/record/record.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import { aroundHighlight } from '../../../src/view/strip/aroundHighlight.ts';
import { describeStrip, listLegend } from '../../../src/view/strip/describeStrip.ts';
import { listStripRows } from '../../../src/view/strip/listStripRows.ts';
import type { StripModel } from '../../../src/view/strip/stripModel.ts';
import { riverStrip, type StripFocus } from '../../../src/view/strip/riverStrip.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const on = index.record.period.dataThrough;
const strip = (id: string, day = '2026-09-30', focus: StripFocus = {}, at = index): StripModel => {
  const model = riverStrip(at, getRow(at.riverById, id), calendarDate.parse(day), focus);
  if (!model) throw new Error(`${id} is not drawn`);
  return model;
};

/** The index with other water results. */
const withWater = (change: (row: WaterMonth) => WaterMonth) =>
  indexRecord({ ...index.record, waterMonths: index.record.waterMonths.map(change) });

describe('the strip of a river', () => {
  it('has the river’s own data, with a main stem wider than a gully', () => {
    expect(strip('wang-chuan-he')).toMatchObject({
      id: 'wang-chuan-he',
      name: '望川河',
      lengthKm: 20,
      source: '望川岭',
      mouth: '县界',
      mouthJoinsWater: false,
      seasonal: false,
      order: 4,
    });
    expect(strip('huai-xi')).toMatchObject({ mouthJoinsWater: true, order: 3, seasonal: false });
    expect(strip('mo-zi-gou')).toMatchObject({ mouthJoinsWater: false, order: 2, seasonal: true });
  });

  it('has the villages that answer, and a vacancy without a name', () => {
    expect(
      strip('wang-chuan-he').segments.map(({ fromKm, toKm, side, place, chief, href }) =>
        [fromKm, toKm, side, place, chief, href].join(' '),
      ),
    ).toEqual([
      '0 10 right 白杨坪村 白小川 /chiefs/bai/',
      '0 10 left 上禾村 纪长林 /chiefs/ji/',
      '10 14 left 东埂村 莫晓岚 /chiefs/mo/',
      '10 20 right 下禾村 齐望舒 /chiefs/qi/',
      '14 20 left 桥头社区 简宁 /chiefs/jian/',
    ]);
    const [vacant] = strip('huai-xi').segments;
    expect(vacant).toEqual({
      id: 'hx-donggeng',
      fromKm: 0,
      toKm: 3.5,
      side: 'both',
      place: '东埂村',
      href: '/rivers/huai-xi/#hx-donggeng',
    });
  });

  it('has a town if none of its villages answers', () => {
    const alone = indexRecord({
      ...index.record,
      reaches: index.record.reaches.filter(({ id }) => id !== 'ypg-baiyangping'),
    });
    expect(strip('yang-ping-gou', on, {}, alone).segments).toMatchObject([
      { id: 'ypg-qinghe', place: '青禾镇', chief: '仇一帆' },
    ]);
  });

  it('has the boards in use, each on its bank', () => {
    // HX1A094 at km 4 is retired.
    expect(strip('huai-xi').boards).toEqual([
      { km: 4.1, code: 'HX1A11G', side: 'right', href: '/Q/HX1A11G/' },
    ]);
    expect(strip('wang-chuan-he').boards.map(({ km, side }) => `${km} ${side}`)).toEqual([
      '3 left',
      '6 right',
      '9.5 right',
      '12 left',
      '13 right',
      '14 left',
      '15 left',
      '18 left',
    ]);
  });

  it('has the open problems, overdue or not', () => {
    expect(strip('wang-chuan-he').problems).toEqual([
      {
        km: 13.2,
        state: 'overdue',
        words: '乱建：码头旁搭建简易棚房',
        href: '/action/problems/wt-03/',
      },
      {
        km: 17,
        state: 'open',
        words: '乱采：河滩有挖取砂土的坑',
        href: '/action/problems/wt-05/',
      },
      { km: 11, state: 'overdue', words: '乱堆：堤脚堆放秸秆', href: '/action/problems/wt-09/' },
      { km: 9, state: 'open', words: '垃圾：禾口桥下散落塑料袋', href: '/action/problems/wt-10/' },
    ]);
    expect(strip('yang-ping-gou').problems).toEqual([]);
  });

  it('has the sections with their newest month, and the reason for a missing class', () => {
    expect(strip('wang-chuan-he').sections).toEqual([
      { km: 2, name: '岭下断面', result: 1, month: '9月' },
      { km: 19, name: '县界断面', result: 3, month: '9月' },
    ]);
    expect(strip('huai-xi').sections[0]).toMatchObject({ result: 4, month: '8月' });
    expect(strip('yang-ping-gou').sections[0]).toMatchObject({ result: '结果待出', month: '9月' });
  });

  it('has the tributaries from the source down', () => {
    expect(strip('wang-chuan-he').tributaries).toEqual([
      { km: 5, name: '杨坪沟', side: 'right', href: '/rivers/yang-ping-gou/' },
      { km: 15, name: '槐溪', side: 'left', href: '/rivers/huai-xi/' },
    ]);
  });
});

describe('a dry stretch', () => {
  it('counts from the first month of the current run', () => {
    // 沟口断面: April is outside the period, May and June are dry, July has water.
    const dry = (day: string) => strip('yang-ping-gou', day).dryStretches;
    expect(dry('2026-04-30')).toEqual([]);
    expect(dry('2026-05-31')).toEqual([{ fromKm: 0, toKm: 5, words: '断流 5 月以来无水' }]);
    expect(dry('2026-06-30')).toEqual([{ fromKm: 0, toKm: 5, words: '断流 5 月以来无水' }]);
    expect(dry('2026-07-31')).toEqual([]);
  });

  it('extends halfway to the next section upstream and downstream', () => {
    const dryAt = (...ids: readonly string[]) =>
      strip(
        'wang-chuan-he',
        on,
        {},
        withWater((row) =>
          ids.includes(row.sectionId) && row.month === '2026-09'
            ? { ...row, result: { status: 'dry' } }
            : row,
        ),
      ).dryStretches;
    // Sections at km 2 and km 19 of 20.
    expect(dryAt('wch-ling-xia')).toEqual([{ fromKm: 0, toKm: 10.5, words: '断流 9 月以来无水' }]);
    expect(dryAt('wch-xian-jie')).toEqual([{ fromKm: 10.5, toKm: 20, words: '断流 9 月以来无水' }]);
  });
});

describe('the text of the strip', () => {
  it('is one paragraph for screen readers', () => {
    expect(describeStrip(strip('wang-chuan-he'))).toBe(
      '望川河自源头望川岭至河口（县界），全长 20 公里，分 5 个责任河段。支流：杨坪沟汇入 5 公里、槐溪汇入 15 公里；岭下断面9月 Ⅰ 类；县界断面9月 Ⅲ 类；公示牌 8 块；在办问题 2 件；逾期问题 2 件。',
    );
    expect(describeStrip(strip('huai-xi'))).toBe(
      '槐溪自源头槐树泉至河口（望川河），全长 6 公里，分 2 个责任河段，其中 1 段河长空缺。溪口断面8月 Ⅳ 类；公示牌 1 块；在办问题 2 件。',
    );
    expect(describeStrip(strip('yang-ping-gou', '2026-06-30'))).toBe(
      '杨坪沟自源头白杨坪至河口（望川河），全长 5 公里，季节性河流，分 1 个责任河段。断流河段：0–5 公里；沟口断面9月 结果待出；公示牌 1 块。',
    );
  });

  it('opens with the place of the reader and who answers there', () => {
    const at = (reachId: string, id: string, atKm: number) =>
      describeStrip(strip(id, on, { pin: { atKm, reachId }, reachId })).split('。')[0];
    expect(at('wch-qiaotou', 'wang-chuan-he', 15)).toBe(
      '您在距源头 15 公里处，属左岸 桥头社区，河长简宁',
    );
    expect(at('hx-donggeng', 'huai-xi', 1)).toBe('您在距源头 1 公里处，属东埂村，河长空缺');
  });

  it('has counts in the legend, and the kilometres without a chief', () => {
    const words = (id: string, day?: string) =>
      listLegend(strip(id, day)).map((each) => each.words);
    expect(words('wang-chuan-he')).toEqual([
      '公示牌 8',
      '在办 2',
      '逾期 2',
      '水质断面 2',
      '支流汇入 2',
    ]);
    expect(words('mo-zi-gou')).toEqual(['未划定责任 2 公里']);
    expect(words('yang-ping-gou', '2026-06-30')).toEqual(['公示牌 1', '断流 5 公里', '水质断面 1']);
  });

  it('is a table from the source to the mouth', () => {
    const rows = (id: string) =>
      listStripRows(strip(id)).map(({ km, kindWords, words }) => `${km} ${kindWords} ${words}`);
    expect(rows('huai-xi')).toEqual([
      '0 源头 槐树泉',
      '0–3.5 河段 东埂村 河长空缺',
      '1 在办问题 排污：洗车点废水直排',
      '3.5–6 河段 桥头社区 简宁',
      '4.1 公示牌 HX1A11G 右岸',
      '5 在办问题 垃圾：菜市场后沿溪倾倒菜叶',
      '5.5 水质断面 溪口断面 8月 Ⅳ 类',
      '6 河口 望川河',
    ]);
    expect(rows('mo-zi-gou')).toEqual(['0 源头 不详', '0–2 河段 未划定责任河段', '2 河口 不详']);
  });
});

describe('the strip around a reach', () => {
  it('has the reach, its neighbours and everything on them', () => {
    const around = aroundHighlight(
      strip('wang-chuan-he', on, {
        pin: { atKm: 15, reachId: 'wch-qiaotou' },
        reachId: 'wch-qiaotou',
      }),
    );
    // From the source: 上禾村, 白杨坪村, 东埂村, 下禾村 and 桥头社区 last; 下禾村 stands above it.
    expect(around.shown).toEqual({ fromKm: 10, toKm: 20 });
    expect(around.segments.map(({ place }) => place)).toEqual(['东埂村', '下禾村', '桥头社区']);
    expect(around.boards.map(({ km }) => km)).toEqual([12, 13, 14, 15, 18]);
    expect(around.problems.map(({ km }) => km)).toEqual([13.2, 17, 11]);
    expect(around.sections.map(({ km }) => km)).toEqual([19]);
    expect(around.tributaries.map(({ name }) => name)).toEqual(['槐溪']);
  });

  it('cuts a dry stretch at its ends', () => {
    const model = strip('wang-chuan-he', on, {
      pin: { atKm: 15, reachId: 'wch-qiaotou' },
      reachId: 'wch-qiaotou',
    });
    const dry = { fromKm: 6, toKm: 12, words: '断流 9 月以来无水' };
    const gone = { fromKm: 0, toKm: 10, words: '断流 8 月以来无水' };
    expect(aroundHighlight({ ...model, dryStretches: [gone, dry] }).dryStretches).toEqual([
      { fromKm: 10, toKm: 12, words: '断流 9 月以来无水' },
    ]);
  });

  it('stays whole on a short river, and without a place', () => {
    const short = strip('huai-xi', on, {
      pin: { atKm: 4.1, reachId: 'hx-qiaotou' },
      reachId: 'hx-qiaotou',
    });
    expect(aroundHighlight(short)).toBe(short);
    const whole = strip('wang-chuan-he');
    expect(aroundHighlight(whole)).toBe(whole);
  });

  it('uses the village in which a town’s board stands', () => {
    const around = aroundHighlight(
      strip('wang-chuan-he', on, {
        pin: { atKm: 12, reachId: 'wch-nanqiao-left' },
        reachId: 'wch-nanqiao-left',
      }),
    );
    expect(around.shown).toEqual({ fromKm: 0, toKm: 20 });
    expect(around.segments.map(({ place }) => place)).toContain('东埂村');
  });
});
