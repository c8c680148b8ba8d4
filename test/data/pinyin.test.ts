import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPinyin } from '../../src/data/pinyin.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'jianhe-pinyin-'));
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

const faultsOf = (json: string): string => {
  writeFileSync(join(content, 'pinyin.json'), json);
  try {
    readPinyin(content);
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('pinyin.json', () => {
  it('may be absent', () => {
    expect(readPinyin(content)).toEqual({ places: {}, people: {} });
  });

  it('is read as written', () => {
    expect(faultsOf('{"places":{"蔚县":"yu xian"},"people":{}}')).toBe('');
    expect(readPinyin(content).places).toEqual({ 蔚县: 'yu xian' });
  });

  it.each([
    ['a syllable too few', '{"places":{"蔚县":"yu"},"people":{}}', 'pinyin.syllables'],
    ['tones', '{"places":{"蔚县":"yù xiàn"},"people":{}}', 'shape.format'],
    [
      'a text given twice',
      '{"places":{"蔚县":"yu xian","蔚县":"wei xian"},"people":{}}',
      'json.duplicate-key',
    ],
    ['a table nobody knows', '{"places":{},"people":{},"rivers":{}}', 'shape.unknown-field'],
    ['a missing table', '{"places":{}}', 'shape.missing'],
  ])('is refused with %s', (_, json, code) => {
    expect(faultsOf(json)).toContain(code);
  });

  it('reports every fault at once', () => {
    const faults = faultsOf('{"places":{"蔚县":"yu","乐亭":"lao"},"people":{"仇":"qiu wei"}}');
    expect(faults).toMatch(/蔚县[^]*乐亭[^]*仇/);
  });
});
