import { describe, expect, it } from 'vitest';
import { district } from '../district/district.ts';
import { governmentMeta } from '../../src/layouts/governmentMeta.ts';
import type { ColumnMeta } from '../../src/layouts/governmentMeta.ts';

const site = { ...district().site, siteCode: '' };

const columns: readonly ColumnMeta[] = [
  { kind: 'home' },
  { kind: 'list', columnName: '河流名录', columnType: '概况信息' },
  {
    kind: 'article',
    columnName: '工作动态',
    columnType: '工作动态',
    pubDate: '2026-10-31 09:00',
    contentSource: '望川县河长制办公室',
  },
];

const namesOf = (column: ColumnMeta): string[] =>
  governmentMeta(site, column, '标题', '说明').map(({ name }) => name);

describe('the government meta tags', () => {
  it.each(columns)('of a page of kind $kind are there once each and never empty', (column) => {
    const tags = governmentMeta(site, column, '标题', '说明');
    expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
    expect(tags.every(({ content }) => content !== '')).toBe(true);
  });

  it('omit the identification code while it is not issued', () => {
    expect(namesOf({ kind: 'home' })).not.toContain('SiteIDCode');
    const issued = governmentMeta(
      { ...site, siteCode: 'bm12345678' },
      { kind: 'home' },
      '题',
      '说',
    );
    expect(issued).toContainEqual({ name: 'SiteIDCode', content: 'bm12345678' });
  });

  it('of a list contain its column', () => {
    expect(namesOf(columns[1] ?? { kind: 'home' })).toEqual([
      'SiteName',
      'SiteDomain',
      'ColumnName',
      'ColumnType',
      'ColumnDescription',
      'ColumnKeywords',
    ]);
  });

  it('of an article contain title, publication date from the data, and source', () => {
    const tags = governmentMeta(site, columns[2] ?? { kind: 'home' }, '标题', '说明');
    expect(tags).toContainEqual({ name: 'ArticleTitle', content: '标题' });
    expect(tags).toContainEqual({ name: 'PubDate', content: '2026-10-31 09:00' });
    expect(tags).toContainEqual({ name: 'ContentSource', content: '望川县河长制办公室' });
  });
});
