import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { frontView } from '../../../src/view/action/frontPage.ts';
import { landingView } from '../../../src/view/boards/landing.ts';
import { chiefTables } from '../../../src/view/chiefs/chief.ts';
import { generalLadder, riverLadder } from '../../../src/view/chiefs/chiefLadder.ts';
import { figuresByPillar } from '../../../src/view/figures/figureIndex.ts';
import { shownFigures } from '../../../src/view/figures/shownFigures.ts';
import { townFigures } from '../../../src/view/figures/townFigures.ts';
import { finderLists } from '../../../src/view/finder/finderParts.ts';
import { kitModel } from '../../../src/view/kit/kitModel.ts';
import { everydayTheme } from '../../../src/view/kit/kitPrinting.ts';
import { buildMapView, hasLines } from '../../../src/view/map/buildMapView.ts';
import { openCollections } from '../../../src/view/openData/openCollection.ts';
import { riverList, riverView } from '../../../src/view/rivers/river.ts';
import { screenView } from '../../../src/view/screen/screenView.ts';
import { homeView } from '../../../src/view/site/home.ts';
import { publishedColumns, publishedLinks } from '../../../src/view/site/siteColumns.ts';
import { bareExport } from '../../core/dataset/bareExport.ts';
import { rowAt, smallExport } from '../../core/dataset/smallExport.ts';
import { district } from '../../district/district.ts';

const { site, newestEdition, editions } = district();
const bare = indexRecord(bareExport());
const house = { rules: [], bulletins: 0 };

describe('of what was never handed in', () => {
  it('the home page has no card and no trend, but the waters with their chiefs', () => {
    const { cards, trend, waters, watersHeading } = homeView(bare, newestEdition);
    expect([cards, trend]).toEqual([[], undefined]);
    expect([watersHeading, waters]).toEqual([
      '河湖和河长（截至 2026 年 9 月底）',
      [
        { text: '沙沟', address: '/rivers/sha-gou/', note: '区级河长 李清源' },
        { text: '南沟', address: '/rivers/nan-gou/', note: '区级河长 李清源' },
      ],
    ]);
    expect(homeView(district().index, newestEdition).waters).toEqual([]);
  });

  it('the front page of the pillar has no count and no card', () => {
    expect(frontView(bare, site, house)).toEqual({ counts: [], groups: [], moved: [] });
    const index = indexRecord({ ...bareExport(), trainings: [], sections: [] });
    const cards = frontView(index, site, house).groups.flatMap((group) => group.cards);
    expect(cards.map(({ count }) => count)).toEqual(['断面 0 个', '2026 年以来培训 0 期']);
  });

  it('the pages of rivers and towns have no strip, map, figure or column', () => {
    const { strip, cards } = riverView(bare, rowAt(bare.record.rivers, 0).id);
    expect([strip, cards]).toEqual([undefined, []]);
    expect(hasLines(buildMapView(bare))).toBe(false);
    expect(riverList(bare).columns).toHaveLength(5);
    expect(new Set(riverList(bare).rows.map(({ length }) => length))).toEqual(new Set([5]));
    expect(townFigures(bare, '000201001').rows).toEqual([]);
  });

  it('there are no levels of chiefs, and none is called vacant where no such post is known', () => {
    expect(chiefTables(bare).map(({ level }) => level)).toEqual(['general', 'district']);
    const nobody = indexRecord({ ...bareExport(), postHoldings: [] });
    expect(generalLadder(nobody, nobody.record.period.dataThrough)).toEqual([]);
    const river = rowAt(nobody.record.rivers, 0);
    expect(riverLadder(nobody, river, nobody.record.period.dataThrough)).toEqual([]);
  });

  it('a landing page says nothing about problems and patrols', () => {
    const { problems, patrols, ...rest } = smallExport();
    expect([problems.length, patrols.length]).not.toContain(0);
    const { code } = rowAt(rest.signboards, 0);
    const { problemsLine, patrolLine } = landingView(indexRecord(rest), code);
    expect([problemsLine, patrolLine]).toEqual([undefined, undefined]);
  });

  it('there is no figure, unless an edition has published it before', () => {
    expect(figuresByPillar(bare)).toEqual([]);
    expect(shownFigures(bare, [{ ...newestEdition, figures: [] }])).toEqual([]);
    const former = [...editions, { ...newestEdition, figures: [] }];
    const kinds = shownFigures(bare, former).map(({ kind }) => kind);
    expect(kinds).toHaveLength(newestEdition.figures.length);
    expect(new Set(kinds)).toEqual(new Set(['not-handed-in']));
  });

  it('the display, the campaign pieces and the open data have nothing', () => {
    const kinds = screenView(bare, newestEdition, site).slides.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['cover', 'people', 'call']));
    const source = { index: bare, site, newestEdition };
    const kit = kitModel(source, everydayTheme(site), rowAt(bare.record.rivers, 0));
    expect(kit.figures).toEqual([]);
    expect(kit.facts.join()).not.toContain('乡镇');
    const open = openCollections(bare, { bulletins: [], rules: [] }).map(({ name }) => name);
    expect(open.sort()).toEqual(['answers', 'people', 'postHoldings', 'regions', 'rivers']);
  });

  it('no list leads to its column', () => {
    const addresses = publishedColumns(bare.handedIn).flatMap(({ columns }) =>
      columns.map(({ address }) => address),
    );
    expect(addresses).toContain('/rivers/');
    expect(addresses).not.toContain('/action/problems/');
    expect(finderLists(bare.handedIn).map(({ address }) => address)).not.toContain('/signboards/');
    const links = ['/rivers/', '/action/wells/', '/units/'].map((address) => ({ address }));
    expect(publishedLinks(bare.handedIn, links)).toEqual([{ address: '/rivers/' }]);
  });
});
