import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { examine } from '../../scripts/import/examine.ts';
import { readExport } from '../../src/data/readExport.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { fixture } from '../scripts/import/runImport.ts';
import { nothingPublished } from './nothingPublished.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianhe-hostile-'));
const small = readFileSync(fixture('small.json'), 'utf8');
const limit = 20 * 1024 ** 2;

const write = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** The export with the first river's name replaced by raw JSON text. */
const named = (name: string, json: string): string =>
  write(name, small.replace('"name": "沙沟"', `"name": ${json}`));

/** A file of half a gigabyte that occupies no disk space (sparse). */
const huge = (name: string): string => {
  const path = write(name, '{"format":"jianhe-export"}');
  truncateSync(path, 500 * 1024 ** 2);
  return path;
};

/** A folder whose files are each below the limit. */
const hugeFolder = (name: string): string => {
  mkdirSync(join(folder, name));
  for (const file of ['export.json', 'rivers.json', 'patrols.json'])
    truncateSync(write(`${name}/${file}`, '['), 15 * 1024 ** 2);
  return join(folder, name);
};

/** Everything a clerk would read about a source; undefined if it can be published. */
const reportOf = (path: string): string => {
  const read = readExport(path, limit);
  const { record, issues } = examine(read, nothingPublished, undefined, new Map());
  return record ? '' : issueReport(issues);
};

describe('a hostile or broken source gets a sentence, never a stack trace', () => {
  it.each([
    ['cut off', () => write('cut.json', small.slice(0, 5000)), '多半没有导完'],
    ['nested 10,000 deep', () => write('deep.json', '['.repeat(10_000)), '嵌套不超过'],
    [
      'nested 10,000 deep in a field',
      () => named('deeper.json', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)),
      '嵌套不超过',
    ],
    ['half a gigabyte', () => huge('huge.json'), '不超过 20.0 MB'],
    ['files that are too much together', () => hugeFolder('huge'), '不超过 20.0 MB'],
    [
      'ten thousand rows of nothing',
      () =>
        write('rows.json', small.replace('"patrols": [', `"patrols": [${'{},'.repeat(10_000)}`)),
      '行没有检查',
    ],
    [
      '__proto__',
      () => write('proto.json', small.replace('"format"', '"__proto__": {"x": 1}, "format"')),
      '__proto__',
    ],
    [
      'a duplicate key',
      () => write('twice.json', small.replace('"format"', '"format": "x", "format"')),
      'format',
    ],
    ['half a surrogate pair', () => named('half.json', '"沙\\ud800沟"'), 'U+D800'],
    ['a turned reading direction', () => named('bidi.json', '"沙\\u202e沟"'), 'U+202E'],
    ['a zero-width space', () => named('zero.json', '"沙\\u200b沟"'), 'U+200B'],
    [
      'NaN',
      () => write('nan.json', small.replace('"lengthKm": ', '"lengthKm": NaN, "x": ')),
      'NaN',
    ],
    [
      '1e400',
      () => write('inf.json', small.replace(/"lengthKm": [\d.]+/, '"lengthKm": 1e400')),
      '1e400',
    ],
    [
      '30 February',
      () =>
        write(
          'feb.json',
          small.replace('"dataThrough": "2026-09-30"', '"dataThrough": "2026-02-30"'),
        ),
      '2026-02-30',
    ],
    [
      'a ZIP under the name of JSON',
      () => write('zip.json', zipSync({ 'a.json': Buffer.from(small) })),
      '是压缩包或表格文件',
    ],
    ['nothing but zero bytes', () => write('zeros.json', new Uint8Array(4096)), '【错误】'],
    ['an empty file', () => write('none.json', ''), '不是空的'],
    [
      'an empty folder',
      () => (mkdirSync(join(folder, 'empty')), join(folder, 'empty')),
      'export.json',
    ],
    [
      'a link to itself',
      () => (symlinkSync('loop.json', join(folder, 'loop.json')), join(folder, 'loop.json')),
      '打不开（ELOOP）',
    ],
    [
      'a link to nothing',
      () => (symlinkSync('gone', join(folder, 'dead.json')), join(folder, 'dead.json')),
      '没有这个文件',
    ],
    ['a device', () => '/dev/null', '不是普通文件'],
    ['a path below a file', () => join(write('file', ''), 'x.json'), '没有这个文件'],
    [
      'a name longer than systems allow',
      () => join(folder, `${'x'.repeat(300)}.json`),
      '打不开（ENAMETOOLONG）',
    ],
  ])('%s', (_title, source, words) => {
    const report = reportOf(source());
    expect(report).toContain(words);
    expect(report).not.toMatch(/\n\s+at .*:\d+/);
  });

  it('a pipe that nobody writes into', () => {
    const pipe = join(folder, 'pipe.json');
    const { status } = spawnSync('mkfifo', [pipe]);
    if (status === 0) expect(reportOf(pipe)).toContain('不是普通文件');
  });

  it('a file that may not be read', ({ skip }) => {
    skip(process.getuid?.() === 0, 'the superuser may read everything');
    const path = write('secret.json', small);
    chmodSync(path, 0);
    expect(reportOf(path)).toContain('打不开（EACCES）');
  });
});

it('never loads an oversized file: half a gigabyte costs less than a few megabytes', () => {
  const before = process.memoryUsage().rss;
  expect(reportOf(huge('again.json'))).toContain('不超过 20.0 MB');
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 ** 2);
});

it('follows a link to a file', () => {
  symlinkSync(fixture('small.json'), join(folder, 'link.json'));
  expect(reportOf(join(folder, 'link.json'))).toBe('');
});

it('sets nothing on the prototype of objects', () => {
  reportOf(
    write('pollute.json', '{"format":"jianhe-export","version":1,"__proto__":{"polluted":1}}'),
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
