import type { Life } from './life.ts';
import type { NewsRow } from './rows.ts';

export const writeNews = (_life: Life): NewsRow[] => [];
