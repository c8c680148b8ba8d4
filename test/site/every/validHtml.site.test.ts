import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { listPages, pageKinds, readText, siteFolder } from '../builtSite.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A matter of style, not a fault: Safari ignores lists without markers.
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
  },
});

/** Astro inserts one style rule before the first island, wherever that is. */
const withoutIslandStyle = (html: string): string =>
  html.replace(/<style>astro-island[^<]*<\/style>/, '');

it.each(['demonstration', 'fixture', 'smallest', 'lakes'] as const)(
  'is valid HTML, one page of each kind: %s',
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
