import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFolder } from './data/site.ts';
import { bulletinSchema, ruleSchema, tidyFrontMatter } from './core/schemas/houseText.ts';
import { articleSchema } from './core/schemas/newsItem.ts';

/** News written in-house. News of an export is in the record. */
const news = defineCollection({
  loader: glob({ base: `${contentFolder()}/news`, pattern: '*.mdx' }),
  schema: z.preprocess(tidyFrontMatter, articleSchema),
});

/** Periodic bulletins: Markdown, which brings no code. */
const bulletins = defineCollection({
  loader: glob({ base: `${contentFolder()}/bulletins`, pattern: '*.md' }),
  schema: z.preprocess(tidyFrontMatter, bulletinSchema),
});

/** Rules of the system with number, dates and what replaced them. */
const rules = defineCollection({
  loader: glob({ base: `${contentFolder()}/rules`, pattern: '*.md' }),
  schema: z.preprocess(tidyFrontMatter, ruleSchema),
});

export const collections = { news, bulletins, rules };
