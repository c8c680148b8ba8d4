import { expect, it } from 'vitest';
import { mutatePattern, nearestTests } from '../../../scripts/mutants/nearestTests.ts';
import { readMutantOptions } from '../../../scripts/mutants/options.ts';

it('reads paths with more tests, and a sample with its seed and rooms', () => {
  expect(readMutantOptions(['src/core/chiefs', '--tests', 'test/a.test.ts'])).toEqual({
    kind: 'paths',
    paths: ['src/core/chiefs'],
    tests: ['test/a.test.ts'],
  });
  expect(readMutantOptions(['--sample', '600', '--seed', '7', '--room', 'boards'])).toEqual({
    kind: 'sample',
    count: 600,
    seed: '7',
    rooms: ['boards'],
  });
});

it.each([[[]], [['--sample', '0']], [['--sample', '9', 'src/core']], [['--many']]])(
  'answers %j with the usage',
  (args) => {
    expect(() => readMutantOptions(args)).toThrow('npm run mutants -- PATH ...');
  },
);

it.each([
  ['src/core/chiefs', 'test/{core,view}/chiefs/**/*.test.ts'],
  ['src/core/chiefs/answering.ts:12-40', 'test/{core,view}/chiefs/**/*.test.ts'],
  ['src/print/boards/boardData.ts', 'test/print/boards/**/*.test.ts'],
  ['scripts/import/options.ts', 'test/scripts/import/**/*.test.ts'],
])('tries %s against %s', (path, tests) => {
  expect(nearestTests(path)).toEqual([tests]);
});

it('requires tests if there are none nearby', () => {
  expect(() => nearestTests('src/core/nobody/a.ts')).toThrow(
    'src/core/nobody/a.ts: expected tests in test/{core,view}/nobody, found none.',
  );
});

it.each([
  ['src/core/chiefs/', 'src/core/chiefs/**/*.ts'],
  ['src/core/chiefs', 'src/core/chiefs/**/*.ts'],
  ['src/core/chiefs/terms.ts', 'src/core/chiefs/terms.ts'],
  ['src/core/chiefs/terms.ts:3-9', 'src/core/chiefs/terms.ts:3-9'],
])('changes of %s the code of %s', (path, pattern) => {
  expect(mutatePattern(path)).toBe(pattern);
});
