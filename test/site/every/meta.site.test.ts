import { describe, expect, it } from 'vitest';
import { siteFolder, listPages, readText } from '../builtSite.ts';

/** Column types of the rules for government websites that this portal uses. */
const columnTypes = new Set([
  '首页',
  '概况信息',
  '机构职能',
  '负责人信息',
  '工作动态',
  '政策文件',
  '数据发布',
  '数据开放',
  '政策解读',
  '回应关切',
  '咨询投诉',
]);

const onceOnly = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnType',
  'ColumnDescription',
  'ColumnKeywords',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
];

/** Contents of all meta tags of a name. */
const metaContents = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'))].map(
    ([, content = '']) => content,
  );

describe.each(['demonstration', 'fixture', 'smallest', 'lakes'] as const)(
  'the head of every page of %s',
  (name) => {
    const pages = listPages(siteFolder(name));

    it('has each government tag at most once and none of them empty', () => {
      const faults = pages.flatMap(({ address, file }) => {
        const html = readText(file);
        return onceOnly
          .filter((name) => {
            const contents = metaContents(html, name);
            return contents.length > 1 || contents.some((content) => content.trim() === '');
          })
          .map((name) => `${address}: ${name}`);
      });
      expect(faults).toEqual([]);
    });

    it('names a column type of the rules', () => {
      const faults = pages
        .map(({ address, file }) => ({
          address,
          types: metaContents(readText(file), 'ColumnType'),
        }))
        .filter(({ types }) => !types.every((type) => columnTypes.has(type)));
      expect(faults).toEqual([]);
    });

    it('dates an article to the minute and names its source', () => {
      const articles = pages.filter(({ address }) => /^\/news\/[^/]+\/$/.test(address));
      if (name === 'fixture') expect(articles.length).toBeGreaterThan(0);
      const faults = articles.filter(({ file }) => {
        const html = readText(file);
        const [date = ''] = metaContents(html, 'PubDate');
        return (
          !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(date) ||
          metaContents(html, 'ArticleTitle').length !== 1 ||
          metaContents(html, 'ContentSource').length !== 1
        );
      });
      expect(faults.map(({ address }) => address)).toEqual([]);
    });

    it('identifies a landing page within the 20 characters that a phone shows', () => {
      const long = pages
        .filter(({ address }) => /^\/Q\/[0-9A-Z]{7}\/$/.test(address))
        .map(({ file }) => /<title>([^<]*)<\/title>/.exec(readText(file))?.[1] ?? '')
        .filter((title) => title === '' || [...title].length > 20);
      expect(long).toEqual([]);
    });
  },
);
