import { sha256 } from '../../../src/data/sha256.ts';
import { expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import {
  findChainFaults,
  findNextEditionName,
  linkTo,
  type StoredEdition,
} from '../../../src/core/record/editionChain.ts';
import { editionSchema } from '../../../src/core/schemas/edition.ts';

const edition = (name: string, number: number, before?: StoredEdition): StoredEdition => {
  const value = editionSchema.parse({
    edition: name,
    number,
    dataThrough: '2026-09-30',
    publishedAt: '2026-10-09 09:30',
    nextUpdate: '2026-11-09',
    acceptedBy: '主任',
    sourceSha256: sha256('a'),
    recordSha256: sha256('b'),
    ...linkTo(before, sha256),
    figures: [],
    corrections: [],
  });
  return { name, text: JSON.stringify(value), edition: value };
};

const first = edition('2026-10-09', 1);
const second = edition('2026-10-09-2', 2, first);

it('accepts a complete chain, in any order of files', () => {
  expect(findChainFaults([second, first], sha256)).toEqual([]);
  expect(findChainFaults([], sha256)).toEqual([]);
});

it('detects a changed, removed or renamed edition', () => {
  const codes = (stored: readonly StoredEdition[]) =>
    findChainFaults(stored, sha256).map(({ source, code }) => `${source} ${code}`);
  expect(codes([{ ...first, text: `${first.text} ` }, second])).toEqual([
    'editions/2026-10-09-2.json edition.chain',
  ]);
  expect(codes([second])).toEqual(['editions/2026-10-09-2.json edition.chain']);
  expect(codes([{ ...first, name: '2026-10-08' }, second])).toEqual([
    'editions/2026-10-08.json edition.name',
  ]);
});

it('names the second edition of a day -2 and has no tenth', () => {
  const day = getCalendarDate('2026-10-09');
  expect(findNextEditionName(day, [])).toBe('2026-10-09');
  expect(findNextEditionName(day, [first, second])).toBe('2026-10-09-3');
  const full = [first, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => edition(`2026-10-09-${n}`, n))];
  expect(findNextEditionName(day, full)).toBeUndefined();
});
