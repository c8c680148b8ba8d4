import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/core/site/askedAddress.ts';

const ask = (path: string, search = '') => readAddress(`/hzz${path}`, search, '/hzz/');

describe('an address that does not exist', () => {
  it.each(['/Q/HX1-A04E/', '/Q/hx1a04e/', '/q/HX1A04E', '/Q/HX1AO4E/', '/Q/ＨＸ１Ａ０４Ｅ/'])(
    'leads to the board whose code is written another way: %s',
    (path) => {
      expect(ask(encodeURI(path)).moveTo).toBe('/Q/HX1A04E/');
    },
  );

  it('leads nowhere if it is written as it should be: no board has that code', () => {
    expect(ask('/Q/HX1A04E/')).toEqual({ query: 'HX1A04E' });
  });

  it('asks for the code if its check character is wrong', () => {
    expect(ask('/Q/HX1-A04F/')).toEqual({ query: 'HX1-A04F' });
  });

  it('asks for what was searched for', () => {
    expect(ask('/search/', `?q=${encodeURIComponent(' 望川河 ')}`)).toEqual({ query: '望川河' });
    expect(ask('/Q/', '?code=HX1')).toEqual({ query: 'HX1' });
  });

  it.each(['/404.html', '/offline/', '/search/'])('asks for nothing as %s', (path) => {
    expect(ask(path)).toEqual({ query: '' });
  });

  it('asks for its last part otherwise', () => {
    expect(ask(encodeURI('/rivers/望川河/'))).toEqual({ query: '望川河' });
    expect(ask('/rivers/wang-chuan-he/')).toEqual({ query: 'wangchuanhe' });
    expect(ask('/chiefs/bai.html')).toEqual({ query: 'bai' });
    expect(ask('/')).toEqual({ query: '' });
    expect(ask('/rivers/%E6/')).toEqual({ query: '%E6' });
  });
});
