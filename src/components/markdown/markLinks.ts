import { leaveAddress } from '../../core/site/addresses.ts';
import { findLinkTarget, leaveKey } from '../../core/site/outsideLinks.ts';
import { text } from '../../i18n/text.ts';

/** A node of the HTML tree that Markdown becomes; the fields that links need. */
export interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

export interface LinkSurroundings {
  /** Host name of the site. */
  readonly host: string;
  /** Base path of the site, `/` or `/hzz/`. */
  readonly base: string;
  /** Told of every address that gets a notice. */
  readonly onOutside?: (address: string) => void;
}

/**
 * Links of an article, after it was made safe: the site's own get its base path, those that leave it
 * are marked for eye and ear, and those that leave the government's sites lead over their notice.
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

/** The arrow for the eye and the words for the ear, as on every link that leaves the site. */
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
