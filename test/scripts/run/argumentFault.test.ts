import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { argumentFault } from '../../../scripts/run/argumentFault.ts';

const options = {
  accept: { type: 'boolean' },
  role: { type: 'string' },
  'published-at': { type: 'string' },
} as const;

const faultOf = (...args: readonly string[]): string => {
  try {
    parseArgs({ args: [...args], options });
    return '';
  } catch (error) {
    return argumentFault(error, Object.keys(options));
  }
};

it.each([
  [['--acept'], '没有这个参数：--acept，是否就是 --accept？'],
  [['--publishedat', '2026'], '没有这个参数：--publishedat，是否就是 --published-at？'],
  [['--nothing-like-it'], '没有这个参数：--nothing-like-it'],
  [['--role'], '--role 后面要写内容'],
  [['--role', '--accept'], '--role 后面要写内容'],
  [['--accept=yes'], '--accept 后面不写内容'],
  [['十月.xlsx'], '多出了「十月.xlsx」，有空格的内容要用引号括起来'],
])('%s is told in Chinese', (args, said) => {
  expect(faultOf(...args)).toBe(said);
});
