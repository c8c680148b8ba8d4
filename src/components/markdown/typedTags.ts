import type { HtmlNode } from './markLinks.ts';

/** A tag typed by the author of an MDX text. */
interface TypedTag extends HtmlNode {
  name?: string | null;
  attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
}

/** Marks a figure while the text is sanitised. No Markdown text can contain this character. */
const mark = '\u0000';

/**
 * Runs before sanitising, which drops all MDX tags: a link tag becomes a Markdown link, and a
 * quoted figure becomes text for `putFigures` to restore. Other tags stay tags.
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

/** Runs after sanitising: quoted figures become tags again, for the page to fill in. */
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

/** Value of an attribute in quotation marks or braces: `"/rivers/"`, `{'/rivers/'}`. */
const wordsOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  const { value: program } = value;
  return typeof program === 'string' ? /^\s*(["'])([^"'\\]*)\1\s*$/.exec(program)?.[2] : undefined;
};
