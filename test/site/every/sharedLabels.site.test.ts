import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, listPages, readText, siteFolder } from '../builtSite.ts';
import { sharedCsvRows, sharedRiverLinks, sharedTableRows } from '../sharedLabels.ts';

describe.each(['demonstration', 'fixture', 'lakes'] as const)('labels: %s', (name) => {
  const folder = siteFolder(name);
  const pages = listPages(folder).map(({ address, file }) => ({ address, html: readText(file) }));

  it('lead to one river each on every page', () => {
    const shared = pages.flatMap(({ address, html }) =>
      sharedRiverLinks(html).map(({ label, of }) => `${address}: ${label} is ${of.join(' and ')}`),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(shared).toEqual([]);
  });

  it('stand for one row each in the tables of every figure', () => {
    const figures = pages.filter(({ address }) => address.startsWith('/figures/'));
    const shared = figures.flatMap(({ address, html }) =>
      sharedTableRows(html).map(({ label, of }) => `${address}: ${label} is ${of.join(' and ')}`),
    );
    expect(figures.length).toBeGreaterThan(10);
    expect(shared).toEqual([]);
  });

  it('stand for one place each in the files of every figure', () => {
    const files = listFiles(folder).filter(
      (file) => file.startsWith('figures/') && file.endsWith('.csv'),
    );
    const shared = files.flatMap((file) =>
      sharedCsvRows(readText(join(folder, file))).map(
        ({ label, of }) => `${file}: ${label} is ${of.join(' and ')}`,
      ),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(shared).toEqual([]);
  });
});

describe('a shared label', () => {
  it('is found in links, in rows and in files', () => {
    const links =
      '<a href="/rivers/a/">沙沟河</a> <a class="x" href="/rivers/b/"><b>沙沟河</b></a>';
    expect(sharedRiverLinks(links)).toEqual([
      { label: '沙沟河', of: ['/rivers/a/', '/rivers/b/'] },
    ]);
    const rows = '<tr><th>沙沟河</th><td>1</td></tr>'.repeat(2);
    const table = `<section aria-labelledby="by-river-rate-table"><tbody>${rows}</tbody></section>`;
    expect(sharedTableRows(table)).toEqual([
      { label: '沙沟河', of: ['by-river-rate-table row 1', 'by-river-rate-table row 2'] },
    ]);
    expect(sharedCsvRows('分组,率,,河流,a,沙沟河\r\n分组,率,,河流,b,沙沟河\r\n')).toEqual([
      { label: '河流 沙沟河', of: ['a', 'b'] },
    ]);
  });
});
