import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './data/site.ts';
import { articleSchema } from './core/schemas/newsItem.ts';

/** News written in the house; news of an export stands in the record. */
const news = defineCollection({
  loader: glob({ base: `${contentFolder()}/news`, pattern: '*.mdx' }),
  schema: articleSchema,
});

export const collections = { news };
