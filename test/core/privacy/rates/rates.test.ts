import { describe, expect, it } from 'vitest';
import { openStream } from '../../../../scripts/demo/random.ts';
import { findPersonalInformation } from '../../../../src/core/privacy/privacy.ts';
import { harmless } from './harmlessTexts.ts';
import { planted } from './plantedTexts.ts';
import { typedHarmless, typedPersonal } from './typedTexts.ts';

/** Harmless texts; each sort of planted data has a thirtieth of them. */
const whole = Number(process.env['JIANHE_PRIVACY'] ?? 5000);
const each = Math.ceil(whole / 30);

const texts = (name: string, count: number, write: (typeof planted)[number]['write']) => {
  const random = openStream(20261105, 'privacy', name);
  return Array.from({ length: count }, () => write(random));
};

describe('of 100 texts with personal data, at least 99 are refused by its name', () => {
  it.each(planted)('$name', ({ name, kind, write }) => {
    const missed = texts(name, each, write).filter(
      (text) => !findPersonalInformation(text).some((found) => found.kind === kind),
    );
    expect(missed.slice(0, Math.max(0, missed.length - each / 100))).toEqual([]);
  });

  it.each(planted.filter(({ kind }) => kind !== 'home-address' && kind !== 'health'))(
    '$name: no report shows it whole',
    ({ name, write }) => {
      const shown = texts(name, 50, write).flatMap((text) =>
        findPersonalInformation(text)
          .filter(({ offset, length }) => length > 5 && /\d/.test(text.slice(offset)))
          .filter(({ excerpt, offset, length }) =>
            excerpt.includes(text.slice(offset, offset + length)),
          ),
      );
      expect(shown).toEqual([]);
    },
  );
});

describe('of texts typed by hand', () => {
  it('none with personal data passes', () => {
    expect(typedPersonal.filter((text) => findPersonalInformation(text).length === 0)).toEqual([]);
  });

  it('none without is refused', () => {
    expect(typedHarmless.filter((text) => findPersonalInformation(text).length > 0)).toEqual([]);
  });
});

describe('of the sentences of river work', () => {
  it('none is refused', () => {
    const alarms = texts('harmless', whole, harmless).flatMap((text) =>
      findPersonalInformation(text).map(({ kind, excerpt }) => `${kind} ${excerpt}: ${text}`),
    );
    expect(alarms).toEqual([]);
  });
});
