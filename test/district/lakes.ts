import { fileURLToPath } from 'node:url';
import { district } from './district.ts';

/** The lake district: places that ended, other names, helpers. Its README lists the states. */
export const lakes = () => district(fileURLToPath(new URL('../fixtures/lakes', import.meta.url)));
