import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { markLinks, type LinkSurroundings } from './markLinks.ts';

/** Markdown that came with an export as HTML: whatever HTML it holds is not rendered. */
export const renderMarkdown = async (
  source: string,
  surroundings: LinkSurroundings,
): Promise<string> => {
  const processor = unified({
    remarkPlugins: [remarkCjkFriendly],
    rehypePlugins: [rehypeSanitize, markLinks(surroundings)],
    smartypants: false,
  });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(source)).code;
};

/** Addresses in a text that get a notice before they open, each once, in order of appearance. */
export const findOutsideLinks = async (
  source: string,
  host: string,
): Promise<readonly string[]> => {
  const found = new Set<string>();
  await renderMarkdown(source, {
    host,
    base: '/',
    onOutside: (address) => found.add(address),
  });
  return [...found];
};
