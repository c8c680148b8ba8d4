import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepareRelease, type Release } from '../../../scripts/import/prepareRelease.ts';
import { recoverContent, swapContent } from '../../../scripts/import/swapContent.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { smallExport, rowAt } from '../../core/dataset/smallExport.ts';
import { emptyFolder, fingerprints } from './runImport.ts';
import { onFaultyDisk } from './faultyDisk.ts';

const releaseInto = (content: string, edition: string, lengthKm: number): Release =>
  prepareRelease(
    smallExport(({ rivers }) => Object.assign(rowAt(rivers, 0), { lengthKm })),
    readPublished(content),
    {
      edition,
      role: '主任',
      sourceSha256: String(lengthKm).repeat(64).slice(0, 64),
      tombstones: new Map(),
    },
  );

/** A content folder with one edition and a file unrelated to the import. */
const publishedOnce = (): string => {
  const content = emptyFolder();
  writeFileSync(join(content, 'site.json'), '{}');
  mkdirSync(join(content, 'news'));
  swapContent(content, releaseInto(content, '2026-10-09', 10));
  return content;
};

const stepsOfSwap = (): readonly string[] => {
  const content = publishedOnce();
  const steps: string[] = [];
  swapContent(content, releaseInto(content, '2026-11-02', 11), (step) => steps.push(step));
  return steps;
};

it('leaves only the new content', () => {
  const content = publishedOnce();
  swapContent(content, releaseInto(content, '2026-11-02', 11));
  expect(readFileSync(join(content, 'record/rivers.json'), 'utf8')).toContain('"lengthKm": 11');
  expect(readPublished(content).editions.map(({ name }) => name)).toEqual([
    '2026-10-09',
    '2026-11-02',
  ]);
  expect(existsSync(join(content, '.import'))).toBe(false);
  expect(existsSync(join(content, 'news'))).toBe(true);
});

it('is atomic, wherever it is interrupted', () => {
  const steps = stepsOfSwap();
  expect(steps.slice(0, 2)).toEqual(['stage', 'decide']);
  expect(steps.length).toBeGreaterThan(5);
  for (const [number, fatal] of steps.entries()) {
    const content = publishedOnce();
    const before = fingerprints(content);
    const release = releaseInto(content, '2026-11-02', 11);
    expect(() => {
      swapContent(content, release, (step) => {
        if (step === fatal) throw new Error('the lights went out');
      });
    }).toThrow('the lights went out');

    recoverContent(content);
    const now = fingerprints(content);
    const isDecided = number > steps.indexOf('decide');
    if (isDecided) {
      expect(readPublished(content).editions.map(({ name }) => name)).toEqual([
        '2026-10-09',
        '2026-11-02',
      ]);
      expect(readPublished(content).recordSha256).toBe(release.edition.recordSha256);
    } else {
      expect(now).toEqual(before);
    }
    expect(Object.keys(now).filter((file) => file.startsWith('.import'))).toEqual([]);
    expect(recoverContent(content)).toBe('nothing');
  }
});

/** Publishes to a disk that fails from a given write, and to a healthy one. */
const publishedAtFault = (kind: 'ENOSPC' | 'EIO', write: string) => {
  const whole = publishedOnce();
  const release = releaseInto(whole, '2026-11-02', 11);
  const writes = onFaultyDisk(whole, undefined, () => {
    swapContent(whole, release);
  });
  const content = publishedOnce();
  const before = fingerprints(content);
  const at = writes.lastIndexOf(write) + 1;
  expect(at).toBeGreaterThan(0);
  const publish = () =>
    onFaultyDisk(content, { at, kind, isLasting: true, done: 0.5 }, () => {
      swapContent(content, release);
    });
  return { content, before, now: fingerprints(whole), publish };
};

it.each([
  ['ENOSPC', 'writeFileSync rivers.json', '公开数据没有任何改动', 'forgotten'],
  ['ENOSPC', 'renameSync commit.json.new', '公开数据没有任何改动', 'forgotten'],
  ['EIO', 'renameSync record', '再运行一次导入命令，会接着写完', 'completed'],
  ['EIO', 'rmSync old', '再运行一次导入命令，会接着写完', 'completed'],
] as const)('says after %s at %s where things stand', (kind, write, words, recovery) => {
  const { content, before, now, publish } = publishedAtFault(kind, write);
  expect(publish).toThrow(words);
  expect(recoverContent(content)).toBe(recovery);
  expect(fingerprints(content)).toEqual(recovery === 'forgotten' ? before : now);
});

it('succeeds even if its empty working folder cannot be removed', () => {
  const { content, now, publish } = publishedAtFault('EIO', 'rmSync .import');
  publish();
  expect(existsSync(join(content, '.import'))).toBe(true);
  expect(recoverContent(content)).toBe('nothing');
  expect(fingerprints(content)).toEqual(now);
});
