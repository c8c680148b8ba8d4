import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, siteFolder } from '../builtSite.ts';
import { cellText } from '../htmlTables.ts';

const folder = siteFolder('lakes');
const words = (address: string): string => cellText(readText(join(folder, address, 'index.html')));

describe('a month without a sample, on the built site', () => {
  it('is said for what it is in the table of months, with the class or reason that is known', () => {
    const page = words('action/water');
    for (const said of ['暂停考核（Ⅴ 类）', '不监测', '未监测（暴雨）', '未监测'])
      expect(page).toContain(said);
  });

  it('is in neither part of the rate, and is no zero', () => {
    const page = words('figures/water-compliance');
    expect(page).toContain('2 次中 1 次');
    expect(page).not.toContain('6 次中');
    const csv = readText(join(folder, 'figures/water-compliance.csv'));
    expect(csv).not.toMatch(/2026-0[6-9],[^\n]*,0(?:,|\n)/);
  });
});
