import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { markLinks, type LinkSurroundings } from './markLinks.ts';
import { putFigures, takeTags } from './typedTags.ts';
import { unifyCharacters } from './unifyCharacters.ts';

/** Renders Markdown from an export as HTML. HTML in it is not rendered. */
export const renderMarkdown = async (
  source: string,
  surroundings: LinkSurroundings,
): Promise<string> => {
  const processor = unified({
    remarkPlugins: [remarkCjkFriendly],
    rehypePlugins: [rehypeSanitize, unifyCharacters, markLinks(surroundings)],
    smartypants: false,
  });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(source)).code;
};

/** How in-house Markdown and MDX becomes safe HTML with working links. */
export const houseProcessor = (surroundings: LinkSurroundings) =>
  unified({
    remarkPlugins: [remarkCjkFriendly],
    rehypePlugins: [takeTags, rehypeSanitize, putFigures, unifyCharacters, markLinks(surroundings)],
    smartypants: false,
    remarkRehype: { footnoteLabel: '注释', footnoteBackLabel: '返回正文' },
  });

/** Compiles in-house MDX to a module. It may contain links written as tags. */
export const renderMdx = async (
  source: string,
  surroundings: LinkSurroundings,
): Promise<string> => {
  const shared = { syntaxHighlight: false } as const;
  const renderer = await houseProcessor(surroundings).createMdxRenderer?.(shared, {
    optimize: false,
  });
  if (!renderer) throw new Error('Expected a Markdown processor that reads MDX');
  return (await renderer.process(source, 'article.mdx', {})).code;
};

/**
 * Addresses in a text that get a notice page, each once, in order of appearance.
 *
 * @param render renderer of this kind of text
 */
export const findOutsideLinks = async (
  source: string,
  host: string,
  render: typeof renderMarkdown = renderMarkdown,
): Promise<readonly string[]> => {
  const found = new Set<string>();
  await render(source, {
    host,
    base: '/',
    onOutside: (address) => found.add(address),
  });
  return [...found];
};
