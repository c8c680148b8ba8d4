import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/issue.ts';
import { parseStrictJson, type StrictJsonOptions } from '../../../src/core/json/strictJson.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (text: string, options?: StrictJsonOptions) =>
  parseStrictJson(bytesOf(text), 'rivers.json', options);
const codes = (issues: readonly Issue[]) => issues.map((issue) => issue.code);
const problems = (text: string) =>
  parse(text).issues.map((issue) =>
    issue.code === 'json.syntax' ? issue.params.problem : issue.code,
  );

/** The parser reads -0 as 0. */
const withoutMinusZero = (_key: string, value: unknown): unknown => (value === 0 ? 0 : value);

describe('the strict JSON parser', () => {
  it('reads whatever JSON.parse reads, with the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const { value, issues } = parse(text);
        if (issues.length > 0) return;
        expect(value).toEqual(JSON.parse(text, withoutMinusZero));
      }),
    );
  });

  it('refuses every text that JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '0', '.5', 'e3', 'true', 'nul', ' '],
      ...['\n', '//x', '/*x*/', '\\', "'b'", 'NaN', '\ufeff', '\u00a0', '+1', '01', '"\\x"', '\f'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let isJson = true;
        try {
          JSON.parse(text.replace(/^\ufeff/, ''));
        } catch {
          isJson = false;
        }
        const { issues } = parse(text);
        if (isJson) expect(issues.filter((issue) => issue.code === 'json.syntax')).toEqual([]);
        else expect(issues).not.toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('accepts a byte order mark at the start only', () => {
    expect(parse('\ufeff{"a":1}')).toEqual({ value: { a: 1 }, issues: [] });
    expect(problems('{\ufeff"a":1}')).toContain('invalid-word');
    expect(problems('\ufeff\ufeff{}')).toContain('invalid-word');
  });

  it('reports every syntax fault, not just the first', () => {
    expect(problems('{"a": 1,}')).toEqual(['trailing-comma']);
    expect(problems('[1, 2,]')).toEqual(['trailing-comma']);
    expect(problems('[1 2]')).toEqual(['comma-expected']);
    expect(problems('{"a" 1}')).toEqual(['colon-expected']);
    expect(problems('{"a": [1, 2}')).toContain('comma-expected');
    expect(problems('// hello\n{}')).toEqual(['comment']);
    expect(problems('{"a": /* one */ 1}')).toEqual(['comment']);
    expect(problems('{"a": NaN}')).toContain('invalid-word');
    expect(problems('')).toEqual(['empty']);
    expect(problems(' \n ')).toEqual(['empty']);
    expect(problems('{} {}')).toEqual(['after-end']);
    expect(problems('["\\x"]')).toEqual(['invalid-escape']);
    expect(problems('[1.]')).toEqual(['invalid-number']);
    expect(problems('{"a": 1,}\n\n // and more')).toEqual(['trailing-comma', 'comment']);
  });

  it('gives line and column, counted from one, and the path', () => {
    const { issues } = parse('{\n  "rivers": [\n    {"id": "a", "id": "b"}\n  ]\n}');
    expect(issues).toEqual([
      {
        code: 'json.duplicate-key',
        severity: 'error',
        source: 'rivers.json',
        path: ['rivers', 0, 'id'],
        label: 'a',
        line: 3,
        column: 17,
        params: { key: 'id', firstLine: 3 },
      },
    ]);
  });

  it('gives the human name of the row', () => {
    const { issues } = parse('[{"name": "沙沟溪", "lengthKm": 90071992547409931}]');
    expect(issues).toMatchObject([{ path: [0, 'lengthKm'], label: '沙沟溪' }]);
  });

  it('refuses numbers that a double cannot hold, with the reason', () => {
    const reasons = (text: string, options?: StrictJsonOptions) =>
      parse(text, options).issues.map((issue) =>
        issue.code === 'json.unsafe-number' ? issue.params.reason : issue.code,
      );
    expect(reasons('[9007199254740991, -9007199254740991, 0, -0, 0.0, 0e9, 4.250, 1E2]')).toEqual(
      [],
    );
    expect(reasons('[9007199254740992]')).toEqual(['integer-beyond-2^53']);
    expect(reasons('[130102001001000000123]')).toEqual(['integer-beyond-2^53']);
    expect(reasons('[1e400, -1e400]')).toEqual(['overflow', 'overflow']);
    expect(reasons('[1e-400]')).toEqual(['underflow']);
    expect(reasons('[112.349630100000006]')).toEqual(['digits-lost']);
    expect(reasons('[112.349630100000006]', { allowRoundedFractions: true })).toEqual([]);
    expect(reasons('[9007199254740992]', { allowRoundedFractions: true })).not.toEqual([]);
  });

  it('accepts every double in its JSON form', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        fc.pre(!Number.isInteger(number) || Number.isSafeInteger(number));
        const { value, issues } = parse(JSON.stringify([number]));
        expect(issues).toEqual([]);
        expect(value).toEqual([number === 0 ? 0 : number]);
      }),
    );
  });

  it('never sets a forbidden key, however it is written', () => {
    const { value, issues } = parse(
      '{"__proto__": {"admin": true}, "a": {"const\\u0072uctor": 1, "prototype": 2, "b": 3}}',
    );
    expect(codes(issues)).toEqual(Array(3).fill('json.forbidden-key'));
    expect(value).toEqual({ a: { b: 3 } });
    expect(value).not.toHaveProperty('admin');
    expect(JSON.stringify(value)).toBe('{"a":{"b":3}}');
  });

  it('keeps the first of two equal keys', () => {
    expect(parse('{"a": 1, "\\u0061": 2}').value).toEqual({ a: 1 });
  });

  it('handles ten thousand levels, and a million', () => {
    for (const depth of [33, 600, 10_000, 1_000_000]) {
      const { value, issues } = parse('['.repeat(depth) + ']'.repeat(depth));
      expect(codes(issues)).toEqual(['json.too-deep']);
      expect(value).toBeUndefined();
    }
    expect(codes(parse('{"a":'.repeat(100_000)).issues)).toEqual(['json.too-deep']);
    expect(codes(parse('[},'.repeat(100_000)).issues)).toContain('json.too-deep');
    expect(codes(parse('[{]'.repeat(100_000)).issues)).toContain('json.too-deep');
    expect(parse('['.repeat(32) + ']'.repeat(32)).issues).toEqual([]);
  });

  it('keeps reporting beside a value that is nested too deep', () => {
    const deep = '['.repeat(40) + ']'.repeat(40);
    expect(codes(parse(`{"a": ${deep}, "b": 1, "b": 2}`).issues)).toEqual([
      'json.too-deep',
      'json.duplicate-key',
    ]);
  });

  it('refuses a file over the limit without reading it', () => {
    const { issues } = parseStrictJson(new Uint8Array(101), 'a.json', { maximumBytes: 100 });
    expect(issues).toMatchObject([
      { code: 'json.too-large', params: { maximumBytes: 100, receivedBytes: 101 } },
    ]);
  });

  it('reports where bytes stop being UTF-8, and the probable encoding', () => {
    const gbk = Uint8Array.from([0x7b, 0x22, 0x0a, 0xba, 0xd3, 0xb3, 0xa4, 0x22, 0x7d]);
    expect(parseStrictJson(gbk, 'a.json')).toEqual({
      issues: [
        {
          code: 'json.encoding',
          severity: 'error',
          source: 'a.json',
          path: [],
          line: 2,
          params: { byteOffset: 3, likely: 'gbk' },
        },
      ],
    });
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
    expect(parseStrictJson(utf16, 'a.json').issues).toMatchObject([
      { params: { byteOffset: 0, likely: 'utf-16' } },
    ]);
    const cut = bytesOf('{"a":"河').subarray(0, 8);
    expect(codes(parseStrictJson(cut, 'a.json').issues)).toEqual(['json.encoding']);
    const surrogate = Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]);
    expect(codes(parseStrictJson(surrogate, 'a.json').issues)).toEqual(['json.encoding']);
  });

  it('refuses invisible characters in keys and strings, and warns about private ones', () => {
    const { issues } = parse('{"a\\u200b": "x", "b": "\\ud800", "c": "\\ue000", "d": "一\\n二"}');
    expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([
      ['text.refused-character', 'error'],
      ['text.refused-character', 'error'],
      ['text.private-use', 'warning'],
    ]);
  });

  it('checks the kind of the outermost value if required', () => {
    expect(codes(parse('[]', { topLevel: 'object' }).issues)).toEqual(['json.not-object']);
    expect(parse('[]', { topLevel: 'array' }).issues).toEqual([]);
    expect(parse('3').value).toBe(3);
  });

  it('counts the issues it does not list', () => {
    const { issues } = parse(`[${','.repeat(50_000)}]`);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: 'json.more-faults' });
  });
});
