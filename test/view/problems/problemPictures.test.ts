import { expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { district } from '../../district/district.ts';
import { problemPictures } from '../../../src/view/problems/problemPictures.ts';

const { record } = district();
const [problem] = record.problems;
if (!problem) throw new Error('The record has no problem');
const taken = (file: string, shows: 'before' | 'after', on: string) => ({
  file,
  shows,
  takenOn: getCalendarDate(on),
  alt: file,
});

it('puts pictures before and after side by side, each by its day', () => {
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

it('shows the pictures of a closed problem, and none if there are none', () => {
  const shown = record.problems.flatMap((one) =>
    problemPictures(one).map(({ file, name, alt }) => [one.id, file, name, alt]),
  );
  expect(shown).toEqual([
    ['wt-01', 'wt-01-before.jpg', 'before-1', '渠首堆着砖块'],
    ['wt-01', 'wt-01-after.jpg', 'after-1', '渠首已长出青草'],
  ]);
  expect(problemPictures({ ...problem, pictures: [] })).toEqual([]);
});
