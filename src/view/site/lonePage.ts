import { escapeXml } from '../feed/escapeXml.ts';

/** A page that is one file: no script, no request, nothing for search engines. */
export interface LonePage {
  readonly title: string;
  readonly description?: string;
  readonly styles: string;
  /** Lines of the body, already escaped. */
  readonly body: readonly string[];
}

/** The whole file, which may be sent, printed or served alone. */
export const lonePage = ({ title, description, styles, body }: LonePage): string =>
  [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="format-detection" content="telephone=no">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeXml(title)}</title>`,
    ...(description === undefined
      ? []
      : [`<meta name="description" content="${escapeXml(description)}">`]),
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
