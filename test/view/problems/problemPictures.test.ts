import { expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { problemPictures } from '../../../src/view/problems/problemPictures.ts';

const { record } = loadPublished('content');
const [problem] = record.problems;
if (!problem) throw new Error('The record has no problem');
const taken = (file: string, shows: 'before' | 'after', on: string) => ({
  file,
  shows,
  takenOn: getCalendarDate(on),
  alt: file,
});

it('sets what was before what is now, each by its day', () => {
  const pictures = problemPictures({
    ...problem,
    pictures: [
      taken('c.jpg', 'after', '2026-05-01'),
      taken('b.jpg', 'before', '2026-04-02'),
      taken('a.jpg', 'before', '2026-04-01'),
    ],
  });
  expect(pictures.map(({ file, address }) => [file, address])).toEqual([
    ['a.jpg', `/action/problems/${problem.id}/before-1.jpg`],
    ['b.jpg', `/action/problems/${problem.id}/before-2.jpg`],
    ['c.jpg', `/action/problems/${problem.id}/after-1.jpg`],
  ]);
});

it('shows pairs in the bundled district, and none where none were given', () => {
  const pictured = record.problems.filter(({ pictures }) => pictures !== undefined);
  expect(pictured.length).toBe(2);
  for (const one of pictured)
    expect(problemPictures(one).map(({ name }) => name)).toEqual(['before-1', 'after-1']);
  expect(problemPictures({ ...problem, pictures: [] })).toEqual([]);
});
