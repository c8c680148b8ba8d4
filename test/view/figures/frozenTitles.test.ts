import { expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { isCutOff } from '../../../src/core/schemas/newsItem.ts';
import { text } from '../../../src/i18n/text.ts';

it.each(figureRegister.map(({ words }) => words.zh.title))(
  'shares the frozen page of %s under a name that no phone truncates',
  (title) => {
    expect(isCutOff(text.figurePages.frozenShareTitle(title, '2026-11-02'))).toBe(false);
  },
);
