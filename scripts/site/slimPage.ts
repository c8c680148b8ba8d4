import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import { cssFloor } from '../config/browserFloor.mjs';

/**
 * A page without the style rules of classes that it does not have, and with short names for Astro's
 * scopes. For pages whose styles stand in the page and whose scripts add no class.
 */
export const slimPage = (html: string): string => closeMarks(shortenScopes(dropUnused(html)));

/** The marks of a drawing close themselves. */
const closeMarks = (html: string): string => html.replaceAll(/><\/(?:path|circle|rect)>/g, '/>');

/** Rules first, then the properties that no rule reads any more. */
const dropUnused = (html: string): string => dropProperties(dropRules(html));

const dropRules = (html: string): string => {
  const markup = html.replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  const held = new Set(
    [...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  return withoutSymbols(html, /\.(-?[a-z_][\w-]*)/gi, held);
};

const dropProperties = (html: string): string => {
  const read = new Set([...html.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  return withoutSymbols(html, /(--[\w-]+):/g, read);
};

/** Drops the rules or properties of symbols that are named in the styles but not used. */
const withoutSymbols = (html: string, symbol: RegExp, used: ReadonlySet<string>): string =>
  withStyles(html, (css) => {
    const named = [...css.matchAll(symbol)].map(([, name = '']) => name);
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      targets: cssFloor,
      unusedSymbols: named.filter((name) => !used.has(name)),
    });
    return code.toString();
  });

/** Scopes are named in order of appearance: the hashes that Astro gives them do not compress. */
const shortenScopes = (html: string): string => {
  const names = new Map<string, string>();
  const shorten = (text: string): string =>
    text.replaceAll(/data-astro-cid-\w+/g, (scope) => {
      const name = names.get(scope) ?? `data-s${names.size}`;
      names.set(scope, name);
      return name;
    });
  return withStyles(html, shorten)
    .split(/(<style[^>]*>[\s\S]*?<\/style>|<script[^>]*>[\s\S]*?<\/script>)/)
    .map((part, at) =>
      at % 2 === 0 ? shorten(part).replaceAll(/(data-s\d+)="true"/g, '$1') : part,
    )
    .join('');
};

/** Changes the styles of a page together with their hashes in its policy. */
const withStyles = (html: string, change: (css: string) => string): string => {
  let page = html;
  for (const [, css = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
    const changed = change(css);
    page = page.replace(css, () => changed).replace(hashOf(css), hashOf(changed));
  }
  return page;
};

const hashOf = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
