import { unifiedText } from '../../core/characters/unifiedText.ts';
import type { HtmlNode } from './markLinks.ts';

/** Gives the text and the words of every attribute of an article unified characters. */
export const unifyCharacters =
  () =>
  (tree: HtmlNode): void => {
    const visit = (node: HtmlNode): void => {
      if (typeof node.value === 'string') node.value = unifiedText(node.value);
      for (const name of ['alt', 'title']) {
        const words = node.properties?.[name];
        if (node.properties && typeof words === 'string')
          node.properties[name] = unifiedText(words);
      }
      node.children?.forEach(visit);
    };
    visit(tree);
  };
