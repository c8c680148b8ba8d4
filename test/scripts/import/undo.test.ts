import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../scripts/import/examine.ts';
import { prepareRelease } from '../../../scripts/import/prepareRelease.ts';
import { prepareUndo } from '../../../scripts/import/prepareUndo.ts';
import { swapContent } from '../../../scripts/import/swapContent.ts';
import { verifyEditions } from '../../../src/core/dataset/verifyEditions.ts';
import { undoneEditions } from '../../../src/core/record/editionChain.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { readExport } from '../../../src/data/readExport.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { sha256 } from '../../../src/data/sha256.ts';
import { rowAt, smallInput } from '../../core/dataset/smallExport.ts';
import { emptyFolder, fingerprints, runImport } from './runImport.ts';

const MEGABYTE = 1024 ** 2;

/** Accepts an export like the command, but in this process. */
const accept = (content: string, change: (input: ExportV1Input) => void): void => {
  const input = smallInput();
  change(input);
  const file = join(emptyFolder(), 'export.json');
  writeFileSync(file, JSON.stringify(input));
  const published = readPublished(content);
  const read = readExport(file, MEGABYTE);
  const tombstones = new Map<string, string>();
  const { record, edition, issues } = examine(read, published, undefined, tombstones);
  if (!record) throw new Error(JSON.stringify(issues));
  const acceptance = {
    edition,
    role: '主任',
    reason: '复核',
    sourceSha256: read.sha256,
    tombstones,
  };
  swapContent(content, prepareRelease(record, published, acceptance));
};

/** Corrects an amount; adds a board, a campaign and an unanswered test call. */
const muchMore = (input: ExportV1Input): void => {
  input.period.dataThrough = '2026-10-31';
  input.period.publishedAt = '2026-11-02 09:00';
  input.period.nextUpdate = '2026-12-02';
  Object.assign(rowAt(input.cleanups, 0).amount, { value: 10 });
  const board = structuredClone(rowAt(input.signboards, 0));
  Object.assign(board, { code: '3A2C3DF', place: '石门桥南头' });
  input.signboards.push(board);
  input.campaigns.push({ ...rowAt(input.campaigns, 0), id: 'autumn-2026', name: '秋季清河' });
  const contact = rowAt(input.contacts, 0);
  Object.assign(contact, { verified: { on: '2026-10-20', result: 'unanswered' } });
};

const undo = (content: string, acceptedAt: string): void => {
  const acceptance = { role: '主任', acceptedAt, reason: '误传了草稿' };
  swapContent(content, prepareUndo(readPublished(content), acceptance).release);
};

const twiceAccepted = (): { content: string; before: ReturnType<typeof fingerprints> } => {
  const content = emptyFolder();
  accept(content, () => undefined);
  const before = fingerprints(join(content, 'record'));
  accept(content, muchMore);
  return { content, before };
};

const faultsOf = (content: string): readonly unknown[] => {
  const published = readPublished(content);
  return [...published.issues, ...verifyEditions(published, figureRegister, sha256)];
};

it('gives the edition that takes one back its own rows: the changes the other way round', () => {
  const { content } = twiceAccepted();
  const forth = readPublished(content).editions.at(-1);
  undo(content, '2026-11-03 10:00');
  const { editions } = readPublished(content);
  const back = editions.at(-1);
  expect(back?.edition.rows?.name).toBe(`${back?.name}.rows.json`);
  expect(back?.rows?.before?.edition).toBe(forth?.name);
  const counts = forth?.rows?.changes.map(
    ({ collection, counts: { added, changed, removed } }) => ({
      collection,
      counts: { added: removed, changed, removed: added },
    }),
  );
  expect(counts?.map(({ collection }) => collection)).toContain('campaigns');
  expect(
    back?.rows?.changes.map(({ collection, counts: each }) => ({ collection, counts: each })),
  ).toEqual(counts);
  const amountOf = (edition: typeof back) =>
    edition?.rows?.changes.find(({ collection }) => collection === 'cleanups')?.changed?.[0]
      ?.fields;
  const [there] = amountOf(forth) ?? [];
  const [here] = amountOf(back) ?? [];
  expect([here?.was, here?.is]).toEqual([there?.is, there?.was]);
  expect(faultsOf(content)).toEqual([]);
});

it('restores the record byte for byte as a new edition that names the withdrawn one', () => {
  const { content, before } = twiceAccepted();
  const kept = fingerprints(join(content, 'editions'));
  undo(content, '2026-11-05 10:30');
  expect(fingerprints(join(content, 'record'))).toEqual(before);
  expect(fingerprints(join(content, 'editions'))).toMatchObject({
    '2026-10-09.json': kept['2026-10-09.json'],
    '2026-11-02.json': kept['2026-11-02.json'],
  });
  const { editions } = readPublished(content);
  expect(editions.map(({ name }) => name)).toEqual(['2026-10-09', '2026-11-02', '2026-11-05']);
  expect(editions.at(-1)?.edition).toMatchObject({
    acceptedBy: '主任',
    acceptedAt: '2026-11-05 10:30',
    publishedAt: '2026-11-05 10:30',
    dataThrough: '2026-09-30',
    sourceSha256: editions[0]?.edition.sourceSha256,
    recordSha256: editions[0]?.edition.recordSha256,
    undoes: { edition: '2026-11-02', to: '2026-10-09', reason: '误传了草稿' },
  });
  const corrected = editions.at(-1)?.edition.corrections ?? [];
  expect(corrected).toContainEqual(
    expect.objectContaining({ month: '2026-08', reason: '误传了草稿' }),
  );
  expect(faultsOf(content)).toEqual([]);
});

it('loses no address: those only the edition had answer with the reason', () => {
  const { content } = twiceAccepted();
  undo(content, '2026-11-05 10:30');
  const { tombstones, record } = loadPublished(content);
  expect(tombstones.map(({ address }) => address).sort()).toEqual([
    '/Q/3A2C3DF/',
    '/campaigns/autumn-2026/',
    '/q/3a2c3df/',
    '/signboards/3A2C3DF/',
  ]);
  expect(tombstones[0]?.reason).toBe('2026-11-02 版已撤回。误传了草稿');
  expect(record.signboards.some(({ code }) => code === '3A2C3DF')).toBe(false);
});

it('can itself be undone, and then every address is its own page again', () => {
  const { content } = twiceAccepted();
  const after = fingerprints(join(content, 'record'));
  undo(content, '2026-11-05 10:30');
  undo(content, '2026-11-06 08:00');
  expect(fingerprints(join(content, 'record'))).toEqual(after);
  expect(faultsOf(content)).toEqual([]);
  expect(loadPublished(content).tombstones).toEqual([]);
  expect([...undoneEditions(readPublished(content).editions)]).toEqual(['2026-11-05']);
});

it('lets the corrected export issue the same codes again', () => {
  const { content } = twiceAccepted();
  undo(content, '2026-11-05 10:30');
  accept(content, (input) => {
    muchMore(input);
    input.period.publishedAt = '2026-11-05 16:00';
  });
  expect(faultsOf(content)).toEqual([]);
  expect(loadPublished(content).tombstones).toEqual([]);
});

it('keeps the order of publication even if the clock is behind', () => {
  const { content } = twiceAccepted();
  undo(content, '2026-11-01 10:30');
  expect(readPublished(content).editions.at(-1)?.edition).toMatchObject({
    edition: '2026-11-02-2',
    publishedAt: '2026-11-02 09:00',
    acceptedAt: '2026-11-01 10:30',
  });
});

it('refuses a reversal that does not lead to exactly the published record', () => {
  const { content } = twiceAccepted();
  const file = join(content, 'reversal.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('12.5', '12.6'));
  expect(() => {
    undo(content, '2026-11-05 10:30');
  }).toThrow('不能一字不差地恢复');
});

it('has no previous record before the second edition', () => {
  const content = emptyFolder();
  const undoIt = (): void => {
    undo(content, '2026-11-05 10:30');
  };
  expect(undoIt).toThrow('还没有公布过');
  accept(content, () => undefined);
  expect(undoIt).toThrow('第一版');
});

it('is a command that shows first and then does it', async () => {
  const { content } = twiceAccepted();
  const before = fingerprints(content);
  const undoing = ['--undo', '--content', content, '--reason', '误传'];
  const shown = await runImport(undoing);
  expect([shown.status, shown.said.includes('撤回 2026-11-02 版')]).toEqual([0, true]);
  // A removed address is listed with the reason on its page.
  expect(shown.said).toMatch(/\/campaigns\/autumn-2026\/.*误传/);
  expect(fingerprints(content)).toEqual(before);
  const done = await runImport([
    ...undoing,
    '--accept',
    '--role',
    '主任',
    '--accepted-at',
    '2026-11-05 10:30',
  ]);
  expect([done.status, done.said.includes('成为 2026-11-05 版')]).toEqual([0, true]);
});

describe('a withdrawal that was signed', () => {
  const printed = (said: string): string => /签核指纹：([0-9a-f]{16})/.exec(said)?.[1] ?? '';
  const accepting = ['--accept', '--role', '主任', '--accepted-at', '2026-11-05 10:30'];

  it('is done for the fingerprint that was shown', async () => {
    const { content } = twiceAccepted();
    const undoing = ['--undo', '--content', content, '--reason', '误传'];
    const signed = ['--signed', printed((await runImport(undoing)).said)];
    const done = await runImport([...undoing, ...accepting, ...signed]);
    expect([done.status, done.said.includes('成为 2026-11-05 版')]).toEqual([0, true]);
  });

  it.each([
    ['another fingerprint', '误传', 'abcdef123456'],
    ['another reason', '另一个原因', undefined],
  ])('is refused for %s, and writes nothing', async (_, reason, other) => {
    const { content } = twiceAccepted();
    const before = fingerprints(content);
    const shown = await runImport(['--undo', '--content', content, '--reason', '误传']);
    const signed = ['--signed', other ?? printed(shown.said)];
    const undoing = ['--undo', '--content', content, '--reason', reason];
    const refused = await runImport([...undoing, ...accepting, ...signed]);
    expect(refused.status).toBe(1);
    expect(refused.complained).toContain('不是同一次撤回，没有写入');
    expect(fingerprints(content)).toEqual(before);
  });
});

describe('a publication dated years ahead', () => {
  const wrong = (input: ExportV1Input): void => {
    muchMore(input);
    input.period.publishedAt = '2029-11-02 09:00';
    input.period.nextUpdate = '2029-12-02';
  };
  const put = (change: (input: ExportV1Input) => void): string => {
    const input = smallInput();
    change(input);
    const file = join(emptyFolder(), 'export.json');
    writeFileSync(file, JSON.stringify(input));
    return file;
  };
  const now = new Date('2026-11-05T10:00:00+08:00');
  const accepting = ['--accept', '--role', '主任'];

  it('is asked about at its cell, and told how it is meant', async () => {
    const content = emptyFolder();
    accept(content, () => undefined);
    const before = fingerprints(content);
    const asked = await runImport([put(wrong), '--content', content, ...accepting], now);
    expect(asked.status).toBe(1);
    expect(asked.complained).toContain('不晚于本机时间（2026-11-05 10:00）后 31 天的发布时间');
    expect(asked.complained).toContain('读到 2029-11-02 09:00');
    expect(asked.complained).toContain('--dates-checked');
    expect(fingerprints(content)).toEqual(before);
  });

  it('is led out of by an undo, after which the right file is imported', async () => {
    const content = emptyFolder();
    accept(content, () => undefined);
    const into = ['--content', content, '--reason', '复核', ...accepting];
    const taken = await runImport([put(wrong), ...into, '--dates-checked'], now);
    expect(taken.status).toBe(0);
    const refused = await runImport([put(muchMore), '--content', content], now);
    expect(refused.complained).toContain('不早于已公开的 2029-11-02 版');

    const undone = await runImport(['--undo', ...into], now);
    expect([undone.status, undone.said.includes('成为 2026-11-05 版')]).toEqual([0, true]);
    const right = (input: ExportV1Input): void => {
      muchMore(input);
      input.period.publishedAt = '2026-11-05 16:00';
    };
    const imported = await runImport([put(right), ...into], now);
    expect([imported.status, imported.complained]).toEqual([0, '']);
    expect(faultsOf(content)).toEqual([]);
    expect(readPublished(content).editions.map(({ name }) => name)).toEqual([
      '2026-10-09',
      '2029-11-02',
      '2026-11-05',
      '2026-11-05-2',
    ]);
  });
});
