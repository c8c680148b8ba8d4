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
    expect(page).toContain('2 断面月中 1 个');
    expect(page).toContain('未计入：暂停考核 1 个断面月、不监测 1 个断面月、未监测 2 个断面月');
    expect(page).toContain(
      '2026 年 9 月 未监测 2026 年 8 月 未监测 2026 年 7 月 本月不监测 2026 年 6 月 暂停考核 2026 年 5 月 1 断面月中 0 个',
    );
    const csv = readText(join(folder, 'figures/water-compliance.csv'));
    expect(csv).not.toMatch(/2026-0[6-9],[^\n]*,0(?:,|\n)/);
  });
});
