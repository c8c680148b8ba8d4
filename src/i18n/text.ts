import { common } from './zh/common.ts';

/** All interface sentences, by area. A second language supplies the same shape. */
export const text = { common };
