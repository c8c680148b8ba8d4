/**
 * Every address the portal publishes, site-relative and with a trailing slash.
 *
 * Printed and cited addresses are permanent: nothing here may change or disappear once published.
 * Components turn them into links under the configured base with `href()`.
 */

export const homeAddress = '/';
export const riversAddress = '/rivers/';
export const regionsAddress = '/regions/';
export const chiefsAddress = '/chiefs/';
export const nearAddress = '/near/';
export const mapAddress = '/map/';
export const codeEntryAddress = '/Q/';
export const signboardsAddress = '/signboards/';
/** Boards to reprint, coverage and warnings: the office's worksheet. */
export const boardWorkAddress = '/signboards/reprint/';
export const reprintCsvAddress = '/signboards/reprint.csv';
export const reprintPdfAddress = '/signboards/reprint.pdf';
/** The lobby display. */
export const screenAddress = '/screen/';
export const actionAddress = '/action/';
export const resultsAddress = '/results/';
export const figuresAddress = '/figures/';
export const figuresFeedAddress = '/figures/feed.xml';
export const editionsAddress = '/editions/';
export const newsAddress = '/news/';
export const reportAddress = '/report/';
export const searchAddress = '/search/';
export const offlineAddress = '/offline/';
export const aboutAddress = '/about/';
export const accessibilityAddress = '/accessibility/';
export const siteMapAddress = '/sitemap/';
export const siteMapFileAddress = '/sitemap.xml';
export const notFoundAddress = '/404.html';

/** One river's page. */
export const riverAddress = (riverId: string): string => `/rivers/${riverId}/`;

/** One reach: its anchor on the river's page. */
export const reachAddress = (riverId: string, reachId: string): string =>
  `/rivers/${riverId}/#${reachId}`;

/** A section of a river's page: `water`, `problems`. */
export const riverPartAddress = (riverId: string, part: string): string =>
  `${riverAddress(riverId)}#${part}`;

/** Data for finding the reaches around a position: `index`, or the name of a part. */
export const nearFileAddress = (name: string): string => `${nearAddress}${name}.json`;

/** Data of the district map: `overview`, or the name of a part. */
export const mapFileAddress = (name: string): string => `${mapAddress}${name}.json`;

/** Data of the map on a river's page. */
export const riverMapFileAddress = (riverId: string): string => `${riverAddress(riverId)}map.json`;

/** A town's or village's page; `code` has 6, 9 or 12 digits. */
export const regionAddress = (code: string): string => `/regions/${code}/`;

/** A chief's page. */
export const chiefAddress = (personId: string): string => `/chiefs/${personId}/`;

/** A board's landing page, the target of its QR code. Upper case keeps the printed symbol small. */
export const boardLandingAddress = (code: string): string => `/Q/${code}/`;

/** Entry of one board in the register, with its preview. */
export const signboardAddress = (code: string): string => `/signboards/${code}/`;

/** What happened at the place of a board. */
export const boardProblemsAddress = (code: string): string => `${signboardAddress(code)}#problems`;

/** Inspection list of the boards of one town; `code` has 9 digits. */
export const inspectionAddress = (code: string): string => `/signboards/inspection/${code}/`;
/** The same list as a printable file. */
export const inspectionPdfAddress = (code: string): string => `/signboards/inspection/${code}.pdf`;

/** A file beside a board's page, such as `front.pdf`. */
export const boardFileAddress = (code: string, file: string): string =>
  `/signboards/${code}/${file}`;

/** A section of a figure's page. */
export type FigurePlace = 'definition' | 'downloads' | 'cite' | 'embed';

/** A figure's page, updated with every edition. */
export const figureAddress = (figureId: string): string => `${figuresAddress}${figureId}/`;

/** One anchor on a figure's page. */
export const figurePlaceAddress = (figureId: string, place: FigurePlace): string =>
  `${figureAddress(figureId)}#${place}`;

/** A file beside a figure's page, such as `csv` or `metadata.json`. */
export const figureFileAddress = (figureId: string, extension: string): string =>
  `${figuresAddress}${figureId}.${extension}`;

/** The small page for embedding in other sites. */
export const figureEmbedAddress = (figureId: string): string => `${figureAddress(figureId)}embed/`;

/** oEmbed data for that frame. */
export const figureOembedAddress = (figureId: string): string =>
  `${figureAddress(figureId)}oembed.json`;

/** A figure as one edition published it; this address is cited. */
export const figureEditionAddress = (figureId: string, edition: string): string =>
  `${figureAddress(figureId)}editions/${edition}/`;

/**
 * A file of a frozen figure. Its name contains figure and edition, so a saved copy can be
 * identified.
 */
export const figureEditionFileAddress = (
  figureId: string,
  edition: string,
  extension: string,
): string => `${figureEditionAddress(figureId, edition)}${figureId}-${edition}.${extension}`;

/** The frame of a frozen figure. */
export const figureEditionEmbedAddress = (figureId: string, edition: string): string =>
  `${figureEditionAddress(figureId, edition)}embed/`;

/** One edition: all figures as published, and its corrections. */
export const editionAddress = (edition: string): string => `${editionsAddress}${edition}/`;

/** The edition's own file, byte for byte, so anyone can compute its fingerprint. */
export const editionFileAddress = (edition: string): string => `${editionsAddress}${edition}.json`;

/** The file of rows beside an edition, byte for byte. Editions older than these files have none. */
export const editionRowsAddress = (edition: string): string =>
  `${editionsAddress}${edition}.rows.json`;

/** The still picture of a chart, wide or for a phone, on a light or dark background. */
export const chartPictureAddress = (
  chartId: string,
  variant: 'wide' | 'wide-dark' | 'phone' | 'phone-dark',
): string => `/figures/${chartId}-${variant}.svg`;

/** One news article. */
export const newsArticleAddress = (slug: string): string => `/news/${slug}/`;

export const problemsAddress = '/action/problems/';
export const patrolsAddress = '/action/patrols/';
export const enforcementAddress = '/action/enforcement/';
export const sandAddress = '/action/sand/';
export const wellsAddress = '/action/wells/';
export const waterExchangeAddress = '/action/water/';
export const supervisionAddress = '/action/supervision/';
export const publicReportsAddress = '/action/reports/';
export const trainingAddress = '/action/training/';
export const assessmentAddress = '/action/assessment/';
export const campaignsAddress = '/campaigns/';
export const casesAddress = '/cases/';
export const unitsAddress = '/units/';
export const dutiesAddress = '/duties/';
export const bulletinsAddress = '/bulletins/';
export const rulesAddress = '/rules/';

/** A page of the problem list, counted from 1; the first is the list itself. */
export const problemsPageAddress = (page: number): string =>
  page === 1 ? problemsAddress : `${problemsAddress}pages/${page}/`;

/** The ledger, filtered by one river or one town. */
export const riverProblemsAddress = (riverId: string): string =>
  `${problemsAddress}?river=${riverId}`;
export const townProblemsAddress = (code: string): string => `${problemsAddress}?town=${code}`;

/** One entry of the rectification ledger. */
export const problemAddress = (id: string): string => `${problemsAddress}${id}/`;

/** A picture of a problem's place, such as `before-1`. */
export const problemPictureAddress = (id: string, name: string): string =>
  `${problemAddress(id)}${name}.jpg`;

/** Patrols of the chiefs of one town and its villages; `code` has 9 digits. */
export const townPatrolsAddress = (code: string): string => `${patrolsAddress}${code}/`;

/** A member unit with its duties and targets. */
export const unitAddress = (id: string): string => `/units/${id}/`;

/** One periodic bulletin. */
export const bulletinAddress = (slug: string): string => `/bulletins/${slug}/`;

/** One rule of the system. */
export const ruleAddress = (slug: string): string => `/rules/${slug}/`;

/** A page of the list of all news, counted from 1; the first is the list itself. */
export const newsPageAddress = (page: number): string =>
  page === 1 ? newsAddress : `${newsAddress}pages/${page}/`;

/** A page of one news column, counted from 1. */
export const newsColumnAddress = (column: string, page = 1): string =>
  page === 1 ? `${newsAddress}columns/${column}/` : `${newsAddress}columns/${column}/${page}/`;

/** News of one month, `YYYY-MM`. */
export const newsMonthAddress = (month: string): string => `${newsAddress}archive/${month}/`;

/** All news, as Atom. */
export const feedAddress = '/feed.xml';

/** Appointments and departures, as Atom. */
export const chiefsFeedAddress = '/chiefs/feed.xml';

/** News of one river, as Atom. */
export const riverFeedAddress = (riverId: string): string => `${riverAddress(riverId)}feed.xml`;

/** News of one town, as Atom; `code` has 9 digits. */
export const townFeedAddress = (code: string): string => `${regionAddress(code)}feed.xml`;

/** One campaign. */
export const campaignAddress = (id: string): string => `/campaigns/${id}/`;

/** One typical case. */
export const caseAddress = (id: string): string => `/cases/${id}/`;

/** The report page, prefilled with the board where the resident stands. */
export const reportFromBoardAddress = (code: string): string => `/report/?board=${code}`;

/** The notice before a link opens a website outside the government's. */
export const leaveAddress = (key: string): string => `/leave/${key}/`;

/** Campaign material: every set, and one set with its pieces. */
export const kitAddress = '/kit/';
export const kitSetAddress = (setId: string): string => `/kit/${setId}/`;
export const kitFileAddress = (setId: string, file: string): string => `/kit/${setId}/${file}`;

/**
 * The target of a piece of campaign material: the page of its river, or the home page. The medium
 * is in the query, so the server log can count scans of posters and banners separately.
 */
export const viaMediumAddress = (address: string, medium: string): string =>
  `${address}?via=${medium}`;
/**
 * A file of the finder's names index. The edition in its name separates the files of two editions.
 */
export const finderFileAddress = (edition: string, name: string): string =>
  `/finder/${edition}/${name}.json`;
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

/** Figures and fingerprints of one edition, kept for ever. */
export const dataEditionAddress = (edition: string): string =>
  `${dataAddress}editions/${edition}.json`;

/** The JSON Schema of one published collection. */
export const schemaAddress = (name: string): string => `/data/schemas/${name}.schema.json`;

/**
 * Content of a board's QR code: lower-case scheme, upper case after it. So the symbol can use the
 * alphanumeric mode and stays small (an all-capitals `HTTPS:` is not recognised by several phones).
 *
 * @param host host name without scheme, e.g. `hzz.example.gov.cn`
 * @param base base path of the site, `/` or `/hzz/`; kept as written, because paths are
 *   case-sensitive
 */
export const boardQrText = (host: string, base: string, code: string): string =>
  `https://${host.toUpperCase()}${base.replace(/\/$/, '')}/Q/${code}`;
