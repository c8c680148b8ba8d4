import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardCodeAlphabet,
  boardCodeOf,
  boardCodePattern,
  formatBoardCode,
  readTypedCode,
} from '../../../src/core/ids/boardCode.ts';

const alphabet = Array.from(boardCodeAlphabet);
const body = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 6, maxLength: 6 });
const code = body.map(boardCodeOf).filter((made) => made !== undefined);
const isCode = (text: string) => readTypedCode(text).kind === 'code';

/** A deterministic sample of issued codes. */
function* someCodes(count: number) {
  for (let seed = 1, made = 0; made < count; seed++) {
    let rest = (seed * 2_654_435_761) % 594_823_321;
    let text = '';
    for (let at = 0; at < 6; at++) {
      text += alphabet[rest % 29] ?? '';
      rest = Math.floor(rest / 29);
    }
    const issued = boardCodeOf(text);
    if (issued === undefined) continue;
    made += 1;
    yield issued;
  }
}

describe('the permanent code of a board', () => {
  it('agrees with published examples of ISO 7064 MOD 37,36', () => {
    // A Global Release Identifier uses the same check character: A1-2425G-ABC1234002-M.
    expect(iso7064Mod37And36('A12425GABC1234002')).toBe('M');
  });

  it('carries the check character of the standard', () => {
    fc.assert(
      fc.property(code, (issued) => {
        expect(issued).toMatch(boardCodePattern);
        expect(issued.slice(-1)).toBe(iso7064Mod37And36(issued.slice(0, -1)));
      }),
    );
  });

  it('never issues a body with an ambiguous check character', () => {
    fc.assert(
      fc.property(body, (text) => {
        const issuable = boardCodeAlphabet.includes(iso7064Mod37And36(text));
        expect(boardCodeOf(text) !== undefined).toBe(issuable);
      }),
    );
  });

  it('is refused for anything but six characters of the alphabet', () => {
    for (const wrong of ['', '00000', '0000000', 'qx73k9', 'QX73KO', 'QX 3K9', '河河河河河河']) {
      expect(boardCodeOf(wrong)).toBeUndefined();
    }
  });

  it('differs from every code with one other character', () => {
    for (const issued of someCodes(300)) {
      for (let at = 0; at < 7; at++) {
        for (const other of alphabet) {
          if (other === issued[at]) continue;
          expect(isCode(issued.slice(0, at) + other + issued.slice(at + 1))).toBe(false);
        }
      }
    }
  });

  it('differs from nearly every code with two neighbours swapped', () => {
    let swapped = 0;
    let missed = 0;
    for (const issued of someCodes(20_000)) {
      for (let at = 0; at < 6; at++) {
        const [left, right] = [issued.charAt(at), issued.charAt(at + 1)];
        if (left === right) continue;
        swapped += 1;
        const typed = issued.slice(0, at) + right + left + issued.slice(at + 2);
        if (isCode(typed)) missed += 1;
      }
    }
    expect(missed / swapped).toBeLessThan(1 / 500);
  });

  it('is printed in two groups and read back', () => {
    fc.assert(
      fc.property(code, (issued) => {
        expect(formatBoardCode(issued)).toMatch(/^.{3}-.{4}$/);
        expect(readTypedCode(formatBoardCode(issued))).toEqual({ kind: 'code', code: issued });
      }),
    );
  });
});

describe('a typed code', () => {
  it('may have any case, spaces, hyphens, full width and letters that look like digits', () => {
    const looksLike: Readonly<Record<string, string>> = {
      '0': 'oO',
      '1': 'iIlL',
      '2': 'zZ',
      '5': 'sS',
      '8': 'bB',
      V: 'uU',
    };
    const spellings = fc.tuple(code, fc.infiniteStream(fc.nat())).map(([issued, choices]) => {
      const pick = (list: readonly string[]) =>
        list[(choices.next().value ?? 0) % list.length] ?? '';
      const typed = Array.from(issued, (character) => {
        const likes = Array.from(looksLike[character] ?? '');
        const spelled = pick([character, character.toLowerCase(), fullWidth(character), ...likes]);
        return spelled + pick(['', '', ' ', '-', '－', '—', '\u3000']);
      });
      return { issued, typed: typed.join('') };
    });
    fc.assert(
      fc.property(spellings, ({ issued, typed }) => {
        expect(readTypedCode(typed)).toEqual({ kind: 'code', code: issued });
      }),
    );
  });

  it('is refused with the reason', () => {
    const [issued = ''] = someCodes(1);
    expect(readTypedCode('')).toEqual({ kind: 'length', received: 0, expected: 7 });
    expect(readTypedCode('QX7-3K')).toEqual({ kind: 'length', received: 5, expected: 7 });
    expect(readTypedCode('QX7-3?9F')).toEqual({ kind: 'character', character: '?', position: 5 });
    expect(readTypedCode('河长牌')).toEqual({ kind: 'character', character: '河', position: 1 });
    const wrongCheck = issued.slice(0, 6) + (issued.endsWith('0') ? '1' : '0');
    expect(readTypedCode(wrongCheck)).toEqual({
      kind: 'check',
      received: wrongCheck.slice(-1),
      expected: issued.slice(-1),
    });
  });
});

const fullWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) + 0xfee0);

/**
 * The standard's recursion, written from its definition: S1 = 36 + a1, P = S mod 36 (or 36) x 2 mod
 * 37.
 */
function iso7064Mod37And36(text: string): string {
  const valueOf = (character: string) => parseInt(character, 36);
  const last = Array.from(text).reduce((product, character) => {
    const sum = product + valueOf(character);
    const reduced = sum % 36 === 0 ? 36 : sum % 36;
    return (reduced * 2) % 37;
  }, 36);
  for (let check = 0; check < 36; check++) {
    if ((last + check) % 36 === 1) return check.toString(36).toUpperCase();
  }
  throw new Error('every product has a check character');
}
