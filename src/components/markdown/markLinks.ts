import { leaveAddress } from '../../core/site/addresses.ts';
import { findLinkTarget, leaveKey } from '../../core/site/outsideLinks.ts';
import { text } from '../../i18n/text.ts';

/** A node of the HTML tree made from Markdown, with the fields that links need. */
export interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

export interface LinkSurroundings {
  /** Host name of the site. */
  readonly host: string;
  /** Base path of the site, `/` or `/hzz/`. */
  readonly base: string;
  readonly onOutside?: (address: string) => void;
}

/**
 * Processes the links of a sanitised article. Links within the site get its base path. Links that
 * leave it are marked visually and for screen readers. Links that leave government sites go through
 * the notice page.
 */
export const markLinks =
  ({ host, base, onOutside }: LinkSurroundings) =>
  () =>
  (tree: HtmlNode): void => {
    const under = (address: string): string => `${base.replace(/\/$/, '')}${address}`;
    const visit = (node: HtmlNode): void => {
      node.children?.forEach(visit);
      const { properties } = node;
      const address = properties?.['href'];
      if (node.tagName !== 'a' || !properties || typeof address !== 'string') return;
      if (/^\/(?!\/)/.test(address)) properties['href'] = under(address);
      const target = findLinkTarget(address, host);
      if (target === undefined || target === 'own') return;
      properties['rel'] = ['external', 'noopener'];
      if (target === 'outside') {
        properties['href'] = under(leaveAddress(leaveKey(address)));
        onOutside?.(address);
      }
      node.children = [...(node.children ?? []), ...marks()];
    };
    visit(tree);
  };

/** The arrow and the screen-reader words that mark every link leaving the site. */
const marks = (): HtmlNode[] => [
  span({ ariaHidden: 'true' }, ' ↗'),
  span({ className: ['vh'] }, text.layout.external),
];

const span = (properties: Record<string, unknown>, value: string): HtmlNode => ({
  type: 'element',
  tagName: 'span',
  properties,
  children: [{ type: 'text', value }],
});
