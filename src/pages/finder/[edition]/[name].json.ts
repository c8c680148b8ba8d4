import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getPortal } from '../../../data/portal.ts';
import { readPinyin } from '../../../data/pinyin.ts';
import { buildFinderIndex } from '../../../pinyin/finderIndex.ts';
import { newestNewsFirst } from '../../../view/texts/news.ts';

/** The names index: `names.json`, and for a large district the files it refers to. */
export const getStaticPaths = async () => {
  const { index, newestEdition } = getPortal();
  const house = (await getCollection('news')).map(({ id, data }) => ({ slug: id, ...data }));
  const { edition } = newestEdition;
  const { head, files } = buildFinderIndex({
    index,
    edition,
    news: newestNewsFirst([...index.record.news, ...house]),
    pinyin: readPinyin(),
  });
  return [{ name: 'names', part: head }, ...files].map(({ name, part }) => ({
    params: { edition, name },
    props: { json: JSON.stringify(part) },
  }));
};

export const GET: APIRoute<{ readonly json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
