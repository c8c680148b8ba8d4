import { expect, it } from 'vitest';
import { findBrokenLinks } from '../brokenLinks.ts';
import { baseOf, listFiles, siteFolder } from '../builtSite.ts';

it.each(['demonstration', 'fixture', 'smallest', 'lakes'] as const)(
  'has no broken links: %s',
  (name) => {
    const built = siteFolder(name);
    expect(listFiles(built).length).toBeGreaterThan(100);
    expect(findBrokenLinks(built, baseOf(name)).slice(0, 20)).toEqual([]);
  },
);
