import type { HtmlNode } from './markLinks.ts';

/** A tag that the author of an MDX text typed. */
interface TypedTag extends HtmlNode {
  name?: string | null;
  attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

/** Stands around a figure while the text is made safe; Markdown itself lets no text hold it. */
const mark = '\u0000';

/**
 * Before a text is made safe, which drops every tag of MDX: a link typed as a tag becomes a link, and a
 * quoted figure is written down as words, for `putFigures` to take up again. Other tags stay tags.
 */
export const takeTags =
  () =>
  (tree: TypedTag): void => {
    const visit = (node: TypedTag): void => {
      node.children?.forEach(visit);
      if (!node.type.startsWith('mdxJsx')) return;
      const properties = Object.fromEntries(
        (node.attributes ?? []).flatMap(({ name, value }) => {
          const said = name === undefined ? undefined : wordsOf(value);
          return name === undefined || said === undefined ? [] : [[name, said]];
        }),
      );
      if (node.name === 'Figure')
        Object.assign(node, { type: 'text', value: mark + JSON.stringify(properties) + mark });
      if (node.name === 'a') Object.assign(node, { type: 'element', tagName: 'a', properties });
    };
    visit(tree);
  };

/** After a text was made safe: quoted figures are tags again, for the page to fill. */
export const putFigures =
  () =>
  (tree: TypedTag): void => {
    const visit = (node: TypedTag): void => {
      node.children?.forEach(visit);
      const { value = '' } = node;
      if (node.type !== 'text' || !value.startsWith(mark)) return;
      const properties: unknown = JSON.parse(value.slice(1, -1));
      const attributes = Object.entries(properties ?? {}).map(
        ([name, said]: [string, unknown]) => ({
          type: 'mdxJsxAttribute',
          name,
          value: said,
        }),
      );
      Object.assign(node, { type: 'mdxJsxTextElement', name: 'Figure', attributes, children: [] });
    };
    visit(tree);
  };

/** What an attribute holds, in quotation marks or in braces: `"/rivers/"`, `{'/rivers/'}`. */
const wordsOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  const { value: program } = value;
  return typeof program === 'string' ? /^\s*(["'])([^"'\\]*)\1\s*$/.exec(program)?.[2] : undefined;
};
