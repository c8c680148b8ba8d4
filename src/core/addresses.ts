/**
 * Every address the portal publishes, site-relative and with a trailing slash.
 *
 * Printed and cited addresses are promises: nothing here may change or disappear once it has been
 * published. Components turn these into links under the configured base with `href()`.
 */

export const homeAddress = '/';
export const riversAddress = '/rivers/';
export const regionsAddress = '/regions/';
export const chiefsAddress = '/chiefs/';
export const mapAddress = '/map/';
export const codeEntryAddress = '/Q/';
export const signboardsAddress = '/signboards/';
export const actionAddress = '/action/';
export const resultsAddress = '/results/';
export const newsAddress = '/news/';
export const reportAddress = '/report/';
export const searchAddress = '/search/';
export const aboutAddress = '/about/';
export const accessibilityAddress = '/accessibility/';
export const siteMapAddress = '/sitemap/';
export const siteMapFileAddress = '/sitemap.xml';
export const notFoundAddress = '/404.html';

/** One river's page. */
export const riverAddress = (riverId: string): string => `/rivers/${riverId}/`;

/** One reach: its place on the river's page. */
export const reachAddress = (riverId: string, reachId: string): string =>
  `/rivers/${riverId}/#${reachId}`;

/** A town's or village's page; `code` has 6, 9 or 12 digits. */
export const regionAddress = (code: string): string => `/regions/${code}/`;

/** A chief's page. */
export const chiefAddress = (personId: string): string => `/chiefs/${personId}/`;

/** A board's landing page: what its QR code opens. Capitals keep the printed symbol small. */
export const boardLandingAddress = (code: string): string => `/Q/${code}/`;

/** The register's entry of one board, with its preview. */
export const signboardAddress = (code: string): string => `/signboards/${code}/`;

/** A figure's place in the overview of results. */
export const figureSectionAddress = (figureId: string): string => `${resultsAddress}#${figureId}`;

/** A file beside a figure's page, such as `csv` or `svg`. */
export const figureFileAddress = (figureId: string, extension: string): string =>
  `/figures/${figureId}.${extension}`;

/** The still picture of a chart, wide or for a phone, on light or dark ground. */
export const chartPictureAddress = (
  chartId: string,
  variant: 'wide' | 'wide-dark' | 'phone' | 'phone-dark',
): string => `/figures/${chartId}-${variant}.svg`;

/** One news article. */
export const newsArticleAddress = (slug: string): string => `/news/${slug}/`;

/** A page of the whole list of news, counted from 1; the first is the list itself. */
export const newsPageAddress = (page: number): string =>
  page === 1 ? newsAddress : `${newsAddress}pages/${page}/`;

/** A page of one column of the news, counted from 1. */
export const newsColumnAddress = (column: string, page = 1): string =>
  page === 1 ? `${newsAddress}columns/${column}/` : `${newsAddress}columns/${column}/${page}/`;

/** News of one month, `YYYY-MM`. */
export const newsMonthAddress = (month: string): string => `${newsAddress}archive/${month}/`;

/** Everything new, as Atom. */
export const feedAddress = '/feed.xml';

/** Who took up and who left a post, as Atom. */
export const chiefsFeedAddress = '/chiefs/feed.xml';

/** What is new about one river, as Atom. */
export const riverFeedAddress = (riverId: string): string => `${riverAddress(riverId)}feed.xml`;

/** What is new about one town, as Atom; `code` has 9 digits. */
export const townFeedAddress = (code: string): string => `${regionAddress(code)}feed.xml`;

/** One campaign. */
export const campaignAddress = (id: string): string => `/campaigns/${id}/`;

/** One typical case. */
export const caseAddress = (id: string): string => `/cases/${id}/`;

/** The report page, prefilled with the board the resident stands at. */
export const reportFromBoardAddress = (code: string): string => `/report/?board=${code}`;

export const dataAddress = '/data/';
export const dataPackageAddress = '/data/datapackage.json';
export const dataCatalogAddress = '/data/data.json';
export const dataArchiveAddress = '/data/jianhe-data.zip';

/** River lines as GeoJSON. */
export const linesFileAddress = '/data/lines.geojson';

/** One open collection, for people. */
export const collectionAddress = (name: string): string => `${dataAddress}${name}/`;

/** One open collection as a file, for machines. */
export const collectionFileAddress = (name: string, format: 'csv' | 'json'): string =>
  `${dataAddress}${name}.${format}`;

/** One edition's figures and fingerprints, kept for ever. */
export const dataEditionAddress = (edition: string): string =>
  `${dataAddress}editions/${edition}.json`;

/** The JSON Schema of one published collection. */
export const schemaAddress = (name: string): string => `/data/schemas/${name}.schema.json`;

/**
 * What a board's QR code says: lower-case scheme, capitals after it, so that the symbol can use the
 * alphanumeric mode and stays small (an all-capitals `HTTPS:` is not recognised by several phones).
 *
 * @param host host name without scheme, e.g. `hzz.example.gov.cn`
 * @param base base path of the site, `/` or `/hzz/`; kept as written, since paths know their case
 */
export const boardQrText = (host: string, base: string, code: string): string =>
  `https://${host.toUpperCase()}${base.replace(/\/$/, '')}/Q/${code}`;
