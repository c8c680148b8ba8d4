import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/core/formats/collections.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { text } from '../../../src/i18n/text.ts';
import { isUnpublishedColumn, siteColumns } from '../../../src/view/site/siteColumns.ts';
import { contentOf, listFiles, listPages, readText, siteFolder } from '../builtSite.ts';
import { readFiles } from '../readableOutput.ts';

const folder = siteFolder('smallest');
/** What the two portals publish that have handed in least, besides pages. */
const sites = (['smallest', 'lakes'] as const).map((name) => {
  const { index } = loadPublished(contentOf(name));
  return { name, index, folder: siteFolder(name), files: listFiles(siteFolder(name)) };
});
const { index } = loadPublished(contentOf('smallest'));
const pages = listPages(folder).map(({ address, file }) => ({ address, html: readText(file) }));
const absent = collectionNames.filter((name) => !index.handedIn.has(name));
const columns = siteColumns
  .flatMap((group) => group.columns.map(({ address }) => address))
  .filter((address) => isUnpublishedColumn(index.handedIn, address));

/** The content of a page as lines; a heading begins with its level. */
const linesOf = (html: string): readonly string[] =>
  (/<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<svg\b[\s\S]*?<\/svg>|<img\b[^>]*>/g, '\npicture\n')
    .replace(/<a class="anchor[\s\S]*?<\/a>/g, '')
    .replace(/<h([1-6])\b[^>]*>/g, '\n#$1 ')
    .replace(/<\/(?:p|li|h[1-6]|tr|td|th|div|section|a|figure|caption)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A heading with nothing below it: the page ends, or a heading of its rank or above follows. */
const emptyHeadings = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => {
    if (!/^#[2-6] /.test(line)) return false;
    const next = lines[at + 1];
    return next === undefined || (next.startsWith('#') && next.slice(0, 2) <= line.slice(0, 2));
  });

/** A count of none. Tested telephones, corrections and texts of the house are counted truly. */
const zero = /(?:^|[^\d.,])0 ?(?:件|次|块|个|期|场|项|眼|篇|吨|元|公里|\/ ?0)/;
/** Sentences that say of rows never handed in that there are none, or that something failed. */
const untrue =
  /未报送|暂无记录|没有下载下来|没有符合条件|未划定责任|没有水质断面|没有在办问题|台账里没有|没有登记负责部门|没有公开的电话/;

/** A cell that stands for a value that nobody has. */
const hollow = /(?:^|,)(?:—|undefined|null|NaN)(?=,|$)/;
const hollowOrZero = /(?:^|,)(?:—|0|undefined|null|NaN)(?=,|$)/;

describe('what the office never handed in', () => {
  it('is most of the record', () => {
    expect(absent.length).toBeGreaterThan(20);
    expect(columns.length).toBeGreaterThan(15);
  });

  it('is never a zero, an untrue sentence or a heading over nothing', () => {
    const isCounted = /^\/(?:data|editions)\//;
    const faults = pages.flatMap(({ address, html }) => {
      const lines = linesOf(html);
      return [
        ...lines.filter((line) => zero.test(line) && !isCounted.test(address)),
        ...lines.filter(
          (line) => untrue.test(line) && !/^\/(?:about|figures|regions)\//.test(address),
        ),
        ...emptyHeadings(lines),
        ...(/<tbody[^>]*>\s*<\/tbody>/.test(html) ? ['an empty table'] : []),
      ].map((fault) => `${address}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('has columns that say so, which nothing leads to', () => {
    const sitemap = readText(join(folder, 'sitemap.xml'));
    const said = columns.filter((address) => {
      const html = pages.find((page) => page.address === address)?.html ?? '';
      return linesOf(html).includes('本站尚未公布') && html.includes('content="noindex"');
    });
    expect(said).toEqual(columns);
    const leading = pages
      .filter(({ html }) => !html.includes('content="noindex"'))
      .flatMap(({ address, html }) =>
        columns
          .filter((column) => html.includes(`href="${column}"`))
          .map((column) => `${address} leads to ${column}`),
      );
    expect(leading).toEqual([]);
    expect(columns.filter((column) => sitemap.includes(`${column}</loc>`))).toEqual([]);
    const names = listFiles(folder).filter((file) => /^finder\/.*\.json$/.test(file));
    const finder = names.map((file) => readText(join(folder, file))).join();
    expect(columns.filter((column) => finder.includes(`"${column}"`))).toEqual([]);
  });

  it('has no file among the open data, and no figure', () => {
    const files = listFiles(folder);
    const open = absent.flatMap((name) => [`data/${name}.csv`, `data/${name}.json`]);
    expect(files.filter((file) => open.includes(file))).toEqual([]);
    for (const catalogue of ['data/datapackage.json', 'data/data.json']) {
      const listed = readText(join(folder, catalogue));
      expect(absent.filter((name) => listed.includes(`/${name}.csv`))).toEqual([]);
    }
    const figures = files.flatMap((file) => /^figures\/([a-z-]+)\.csv$/.exec(file)?.[1] ?? []);
    expect(figures).toEqual(['phones-answered']);
  });
});

describe.each(sites)('the files of the portal $name', ({ index, folder, files }) => {
  it('have a row in each table, and say no dash and no name of a missing value', () => {
    const tables = files.filter((file) => /^data\/[a-zA-Z]+\.csv$/.test(file));
    expect(tables.length).toBeGreaterThan(4);
    const faults = tables.flatMap((file) => {
      const [, ...rows] = readText(join(folder, file)).trim().split('\n');
      // A section may begin at kilometre 0, the source; nothing else is 0 here.
      const none = file === 'data/reaches.csv' ? hollow : hollowOrZero;
      const faulty = rows.filter((row) => none.test(row));
      return rows.length === 0 ? [`${file} is empty`] : faulty.map((row) => `${file}: ${row}`);
    });
    expect(faults).toEqual([]);
    const described = files.filter((file) => /^(?:data|figures)\/.*\.json$/.test(file));
    const untold = described.filter((file) =>
      /"(?:—|undefined|NaN)"/.test(readText(join(folder, file))),
    );
    expect(untold).toEqual([]);
  });

  it('have an entry in each feed, and no feed of news', () => {
    const feeds = files.filter((file) => file.endsWith('.xml') && file !== 'sitemap.xml');
    expect(feeds).toEqual(['chiefs/feed.xml', 'figures/feed.xml']);
    for (const feed of feeds) expect(readText(join(folder, feed))).toContain('<entry>');
    const offered = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [...readText(join(folder, file)).matchAll(/href="([^"]*feed\.xml)"/g)])
      .map(([, address = '']) => address.slice(1));
    expect(offered.filter((address) => !feeds.includes(address))).toEqual([]);
  });

  it('draw no water of which there is no line', () => {
    const drawn = new Set(index.record.lines?.features.map(({ properties }) => properties.riverId));
    const hasFile = (file: string): boolean => files.includes(file);
    expect([...drawn].every((id) => hasFile(`rivers/${id}/map.json`))).toBe(true);
    expect(files.filter((file) => /^rivers\/.*\/map\.json$/.test(file))).toHaveLength(drawn.size);
    const shared = ['data/lines.geojson', 'map/overview.json', 'near/index.json'];
    expect(shared.map(hasFile)).toEqual(shared.map(() => drawn.size > 0));
  });

  it('print no heading over nothing, and nobody', async () => {
    const pieces = files.filter((file) => /^kit\/.*\/(?:poster-a3|leaflet)\.pdf$/.test(file));
    expect(pieces.length).toBeGreaterThan(3);
    for (const { name, text: said } of await readFiles(folder, pieces)) {
      // Only problems give these portals a figure that a piece shows.
      if (!index.handedIn.has('problems'))
        expect([name, said.includes(text.kit.figures)]).toEqual([name, false]);
      expect([name, zero.exec(said)?.[0]]).toEqual([name, undefined]);
      expect([name, /undefined|null|NaN|—/.exec(said)?.[0]]).toEqual([name, undefined]);
    }
  });
});
