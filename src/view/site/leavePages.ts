import { compareText } from '../../core/lists/order.ts';
import { findLinkTarget, leaveKey } from '../../core/site/outsideLinks.ts';

/** A link to a site outside the government, and the page that contains it. */
export interface OutsideLink {
  readonly to: string;
  readonly from: { readonly text: string; readonly address: string };
}

/** The notice before an outside address. */
export interface LeavePage {
  readonly key: string;
  readonly to: string;
  readonly host: string;
  /** Pages that link to it, each once. */
  readonly from: readonly OutsideLink['from'][];
}

/** Key of the notice for an address; undefined for a government address, which needs none. */
export const leaveKeyOf = (to: string): string | undefined =>
  findLinkTarget(to, '') === 'outside' ? leaveKey(to) : undefined;

/**
 * One notice for each outside address, sorted by key.
 *
 * @throws Error that names both addresses when two would share a notice
 */
export const leavePages = (links: readonly OutsideLink[]): readonly LeavePage[] => {
  const pages = new Map<string, LeavePage>();
  for (const { to, from } of links) {
    const key = leaveKeyOf(to);
    if (key === undefined) continue;
    const url = new URL(to);
    const known = pages.get(key);
    if (known && known.to !== url.href)
      throw new Error(`${known.to} and ${url.href} share the notice ${key}`);
    const before = known?.from ?? [];
    const isNew = before.every(({ address }) => address !== from.address);
    pages.set(key, {
      key,
      to: url.href,
      host: url.hostname,
      from: isNew ? [...before, from] : before,
    });
  }
  return [...pages.values()].sort((a, b) => compareText(a.key, b.key));
};
