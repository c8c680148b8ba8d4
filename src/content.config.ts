import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFolder } from './data/site.ts';
import { newsFields } from './core/schemas/newsItem.ts';

/** News written in the house; news of an export stands in the record. */
const news = defineCollection({
  loader: glob({ base: `${contentFolder()}/news`, pattern: '*.mdx' }),
  schema: z.strictObject(newsFields),
});

export const collections = { news };
