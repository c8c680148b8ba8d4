import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/core/finder/finder.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { boardTable } from '../../../src/view/boards/boardTable.ts';
import { boardWhere } from '../../../src/view/boards/boardWhere.ts';
import { landingView } from '../../../src/view/boards/landing.ts';
import { reprintCsv } from '../../../src/view/boards/reprint.ts';
import { riverFeed } from '../../../src/view/feed/portalFeeds.ts';
import { kitModel } from '../../../src/view/kit/kitModel.ts';
import { everydayTheme } from '../../../src/view/kit/kitPrinting.ts';
import { kitSetCards } from '../../../src/view/kit/kitView.ts';
import { buildMapView } from '../../../src/view/map/buildMapView.ts';
import { patrolsView } from '../../../src/view/patrols/patrols.ts';
import { problemView } from '../../../src/view/problems/problem.ts';
import { riverView } from '../../../src/view/rivers/river.ts';
import { screenView } from '../../../src/view/screen/screenView.ts';
import { district } from '../../district/district.ts';
import { confirmedReadings, finderFilesOf } from '../../pinyin/finders.ts';

const { record, site, editions, newestEdition, ledger } = district();
/** 槐溪 and 杨坪沟 under one name. Both join 望川河, so their sources tell them apart. */
const shared = {
  ...record,
  rivers: record.rivers.map((river) =>
    ['huai-xi', 'yang-ping-gou'].includes(river.id) ? { ...river, name: '南沟' } : river,
  ),
};
const index = indexRecord(shared);
const [brook, ditch] = ['南沟（源头槐树泉）', '南沟（源头白杨坪）'];
const brookBoard = record.signboards.find(({ code }) => code === 'HX1A094');
if (!brookBoard) throw new Error('the district has a board at 槐溪');

describe('two rivers of one name', () => {
  it('have it bare in their headings and apart in their titles', () => {
    const { name, title, description } = riverView(index, 'huai-xi');
    expect([name, title]).toEqual(['南沟', brook]);
    expect(description).toContain(brook);
  });

  it('have it bare on the page of a board, whose title tells them apart', () => {
    const { riverName, title } = landingView(index, 'HX1A094');
    expect([riverName, title.startsWith(`${brook} `)]).toEqual(['南沟', true]);
  });

  it('are apart in the register of boards and in the list to reprint', () => {
    const on = record.period.dataThrough;
    expect(boardTable(index, [brookBoard], on).rows[0]?.[1]).toMatchObject({ text: brook });
    expect(boardWhere(index, brookBoard).startsWith(`${brook} `)).toBe(true);
    const leftOut = new Map(record.signboards.map(({ code }) => [code, []]));
    const csv = reprintCsv({ index, ledger, site, leftOut });
    expect([csv.includes(`,${brook},`), csv.includes(',南沟,')]).toEqual([true, false]);
  });

  it('are apart on the map, in its list and in the notes of what is drawn', () => {
    const { rivers, labels, things } = buildMapView(index);
    const names = ['望川河', brook, ditch, '磨子沟'];
    expect(rivers.map(({ name }) => name)).toEqual(names);
    expect(labels.filter(({ kind }) => kind === 'river').map(({ name }) => name)).toEqual(
      names.filter((name) => name !== '磨子沟'),
    );
    const notes = things.flatMap(({ riverId, note }) => (riverId === 'huai-xi' ? [note] : []));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !note.includes(brook))).toEqual([]);
  });

  it('are apart among the patrols by river', () => {
    const rivers = patrolsView(index, site).byRiver.rows.map(([cell]) => cell);
    expect(rivers).toContainEqual({ kind: 'link', text: brook, address: '/rivers/huai-xi/' });
  });

  it('are apart in the titles of problems and of feeds', () => {
    const problem = record.problems.find(({ riverId }) => riverId === 'huai-xi');
    if (!problem) throw new Error('槐溪 has problems');
    expect(problemView(index, problem).title).toContain(brook);
    const feed = riverFeed(
      { site, index, editions, news: [], texts: [], absolute: String },
      'huai-xi',
    );
    expect(feed).toContain(brook);
  });

  it('are apart in the campaign material, whose pieces say the bare name', () => {
    const model = kitModel(
      { index, site, newestEdition },
      everydayTheme(site),
      index.riverById.get('huai-xi'),
    );
    expect([model.scope, model.name]).toEqual(['南沟', brook]);
    expect(kitSetCards([model], () => true).rivers.map(({ name }) => name)).toEqual([brook]);
  });

  it('are apart in the lobby, but for the title over the drawing of the course', () => {
    const slides = screenView(index, newestEdition, site).slides;
    const strips = slides.flatMap((slide) =>
      slide.kind === 'strip' ? [[slide.title, slide.description.includes(brook)]] : [],
    );
    expect(strips).toContainEqual(['南沟', true]);
  });

  it('keep the bare name and their note when they are found, and tell other things apart', () => {
    const finder = createFinder(finderFilesOf(shared, confirmedReadings).head);
    const found = (query: string) =>
      finder
        .find(query, 9)
        .flatMap(({ things }) => things)
        .map(({ kind, name, note }) => `${kind} ${name} ${note}`);
    expect(found('南沟')).toEqual(
      expect.arrayContaining(['river 南沟 南桥街道 · 望川河', 'river 南沟 青禾镇 · 望川河']),
    );
    expect(found('HX1A094')[0]).toContain(`${brook} · `);
  });
});
