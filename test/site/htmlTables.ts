/** Text of an attribute or a node as displayed. */
export const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Text of a piece of HTML as displayed. */
export const cellText = (html: string): string =>
  unescaped(html.replace(/<style\b.*?<\/style>/gs, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** One table by the id of its caption, with its folded rows; empty if there is none. */
export const tableRows = (html: string, id: string): readonly (readonly string[])[] =>
  [id, `${id}-rest`].flatMap((part) => {
    const [, table = ''] =
      new RegExp(`<section[^>]*aria-labelledby="${part}"[^>]*>(.*?)</section>`, 's').exec(html) ??
      [];
    const [, ...bodies] = table.split('<tbody');
    return bodies
      .flatMap((body) => body.split(/<tr\b/).slice(1))
      .map((row) =>
        [...row.matchAll(/<(?:th|td)\b[^>]*>(.*?)<\/(?:th|td)>/gs)].map(([, cell = '']) =>
          cellText(cell),
        ),
      );
  });

/** Site-relative addresses of the links of one table. */
export const tableLinks = (html: string, id: string): readonly string[] => {
  const [table = ''] =
    new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's').exec(html) ?? [];
  return [...table.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, address = '']) => address);
};
