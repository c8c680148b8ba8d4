import { escapeXml } from './escapeXml.ts';

/** An Atom feed; every address is absolute. */
export interface AtomFeed {
  /** The feed's own address, which is also its permanent identity. */
  readonly address: string;
  readonly title: string;
  /** The corresponding page for people. */
  readonly page: string;
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
  /** Date of a feed without entries: `YYYY-MM-DD HH:MM`, Asia/Shanghai. */
  readonly since: string;
}

export interface AtomEntry {
  /** Permanent address of the entry's subject; also its identity. */
  readonly address: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** `YYYY-MM-DD HH:MM`, Asia/Shanghai, from the data. */
  readonly publishedAt: string;
  /** Time of the last change, if any, in the same form. */
  readonly updatedAt?: string;
}

/** An Atom 1.0 document (RFC 4287). */
export const atomFeed = (feed: AtomFeed): string => {
  const updatedAt = feed.entries
    .map((entry) => entry.updatedAt ?? entry.publishedAt)
    .reduce((newest, moment) => (moment > newest ? moment : newest), feed.since);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${escapeXml(feed.address)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <updated>${atomMoment(updatedAt)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    ...feed.entries.map(atomEntry),
    '</feed>',
    '',
  ].join('\n');
};

const atomEntry = ({ address, title, summary, publishedAt, updatedAt }: AtomEntry): string =>
  [
    '  <entry>',
    `    <id>${escapeXml(address)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <published>${atomMoment(publishedAt)}</published>`,
    `    <updated>${atomMoment(updatedAt ?? publishedAt)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `    <summary type="text">${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');

/** `2026-11-02 09:30` in Shanghai, in RFC 3339 form. */
const atomMoment = (moment: string): string => `${moment.replace(' ', 'T')}:00+08:00`;
