import { getCollection } from 'astro:content';
import { getPortal } from '../../data/portal.ts';
import type { NewsFacts } from '../../view/texts/news.ts';

/** Common fields of all articles, from the record and in-house. */
export const allNews = async (): Promise<readonly NewsFacts[]> => {
  const house = await getCollection('news');
  return [
    ...getPortal().index.record.news,
    ...house.map(({ id, data }) => ({ slug: id, ...data })),
  ];
};
