import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { listPages, pageKinds, readText, siteFolder } from '../builtSite.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A style of writing, not a fault: Safari forgets lists whose marks are taken away.
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
  },
});

/** Astro puts one rule of its own before the first island, wherever that stands. */
const withoutIslandStyle = (html: string): string =>
  html.replace(/<style>astro-island[^<]*<\/style>/, '');

it.each(['demonstration', 'fixture', 'smallest'] as const)(
  'is valid HTML, a page of each kind: %s',
  async (name) => {
    const pages = listPages(siteFolder(name));
    const faults: string[] = [];
    for (const { pattern } of pageKinds) {
      const page = pages.find(({ address }) => pattern.test(address));
      if (!page) continue;
      const { results } = await validator.validateString(withoutIslandStyle(readText(page.file)));
      for (const { messages } of results)
        for (const { ruleId, message } of messages)
          faults.push(`${page.address}: ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  },
);
