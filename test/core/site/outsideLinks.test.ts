import { describe, expect, it } from 'vitest';
import { findLinkTarget, leaveKey } from '../../../src/core/site/outsideLinks.ts';

const host = 'hzz.example.gov.cn';

describe('where a link leads', () => {
  it.each([
    ['https://hzz.example.gov.cn/rivers/', 'own'],
    ['https://www.mwr.gov.cn/', 'government'],
    ['http://gov.cn', 'government'],
    ['https://gov.cn.example.com/', 'outside'],
    ['https://notgov.cn/', 'outside'],
    ['https://hzz.example.gov.cn@example.com/', 'outside'],
    ['HTTPS://Example.COM/a', 'outside'],
    ['/rivers/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ])('%s: %s', (address, target) => {
    expect(findLinkTarget(address, host)).toBe(target);
  });

  it('names the notice after host and whole address', () => {
    const key = leaveKey('https://www.example.com/a?b=1');
    expect(key).toMatch(/^example-com-[0-9a-f]{8}$/);
    expect(leaveKey('https://www.example.com/a?b=2')).not.toBe(key);
    expect(leaveKey('HTTPS://WWW.example.com/a?b=1')).toBe(key);
    expect(() => leaveKey('/rivers/')).toThrow(/Expected an http or https address/);
  });
});
