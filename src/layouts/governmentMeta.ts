import type { Site } from '../core/schemas/site.ts';
import { text } from '../i18n/text.ts';

/** Column types of the government website rules that are used here. */
export type ColumnType =
  | '概况信息'
  | '机构职能'
  | '负责人信息'
  | '工作动态'
  | '政策文件'
  | '数据发布'
  | '数据开放'
  | '政策解读'
  | '回应关切'
  | '咨询投诉';

/** Kind of a page under the government website rules. */
export type ColumnMeta =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'list';
      readonly columnName: string;
      readonly columnType: ColumnType;
      readonly keywords?: readonly string[];
    }
  | {
      readonly kind: 'article';
      readonly columnName: string;
      readonly columnType: ColumnType;
      /**
       * Time of publication from the data, `YYYY-MM-DD HH:MM`, Asia/Shanghai; never the build time.
       */
      readonly pubDate: string;
      readonly contentSource: string;
      readonly keywords?: readonly string[];
      readonly author?: string;
    };

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The government meta tags of a page: one per name, and no empty ones. A site in preparation is not a
 * government site yet and has none.
 */
export const governmentMeta = (
  site: Site,
  column: ColumnMeta,
  title: string,
  description: string,
): MetaTag[] => {
  if (site.preparing === true) return [];
  const tags = [
    tag('SiteName', site.siteName),
    tag('SiteDomain', site.host),
    tag('SiteIDCode', site.siteCode),
    ...columnTags(site, column, title, description),
  ];
  return tags.filter(({ content }) => content !== '');
};

function columnTags(site: Site, column: ColumnMeta, title: string, description: string): MetaTag[] {
  switch (column.kind) {
    case 'home':
      return listTags(text.layout.home, text.layout.home, description, site.keywords);
    case 'list':
      return listTags(
        column.columnName,
        column.columnType,
        description,
        column.keywords ?? site.keywords,
      );
    case 'article':
      return [
        tag('ColumnName', column.columnName),
        tag('ColumnType', column.columnType),
        tag('ArticleTitle', title),
        tag('PubDate', column.pubDate),
        tag('ContentSource', column.contentSource),
        tag('Keywords', (column.keywords ?? site.keywords).join(',')),
        tag('Author', column.author ?? ''),
        tag('Description', description),
      ];
  }
}

const listTags = (
  name: string,
  type: string,
  description: string,
  keywords: readonly string[],
): MetaTag[] => [
  tag('ColumnName', name),
  tag('ColumnType', type),
  tag('ColumnDescription', description),
  tag('ColumnKeywords', keywords.join(',')),
];

const tag = (name: string, content: string): MetaTag => ({ name, content });
