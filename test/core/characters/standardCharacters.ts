import { readFileSync } from 'node:fs';

const file = new URL('../../fixtures/standard-characters.txt', import.meta.url);

/**
 * The 8,105 characters of 通用规范汉字表 (国发〔2013〕23号), in its order: every name of a person or
 * place registered since then is written in them.
 */
export const standardCharacters = (): readonly string[] =>
  Array.from(readFileSync(file, 'utf8').replace(/\s/g, ''));
