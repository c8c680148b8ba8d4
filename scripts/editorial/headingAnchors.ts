import { unified } from '@astrojs/markdown-remark';
import { newsArticleAddress } from '../../src/core/site/addresses.ts';
import { cutHouseText } from '../../src/core/editorial/textLines.ts';
import type { NewsItem } from '../../src/core/record/record.ts';
import type { HouseFile } from './houseTexts.ts';

/** Anchors on the page of a text, by the address of the page: headings and sections. */
export type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** The anchors of every text, named as on the site. */
export const headingAnchors = async (
  texts: readonly HouseFile[],
  news: readonly NewsItem[],
): Promise<Anchors> => {
  const renderer = await unified({ smartypants: false }).createRenderer({ syntaxHighlight: false });
  const headingsOf = async (body: string): Promise<readonly string[]> =>
    /^\s{0,3}#|^\s*[=-]+\s*$/m.test(body)
      ? (await renderer.render(body)).metadata.headings.map(({ slug }) => slug)
      : [];
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const { slug, body } of news)
    anchors.set(newsArticleAddress(slug), new Set(['main', ...(await headingsOf(body))]));
  for (const { kind, slug, source } of texts) {
    const body = cutHouseText(source)
      .body.map(({ text }) => text)
      .join('\n');
    anchors.set(
      kind.addressOf(slug),
      new Set(['main', ...kind.sections, ...(await headingsOf(body))]),
    );
  }
  return anchors;
};
