import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { recoverContent } from '../../../scripts/import/swapContent.ts';
import { smallInput } from '../../core/dataset/smallExport.ts';
import { emptyFolder, fingerprints, fixture, spawnImport } from './runImport.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const hook = join(root, 'test/scripts/import/dieAtWrite.mjs');
/** `JIANHE_KILLS=all` tests every single write: about 160 processes. */
const isEvery = process.env['JIANHE_KILLS'] === 'all';
/**
 * Writes that change something in the content folder. Checksums and ledger move like the record, so
 * one of the three moves is enough.
 */
const turning =
  /^(?:(?:rename|rm)\w* (?!SHA256SUMS|signboards)|openSync \.import\.lock|openSync commit)/;

const folder = emptyFolder();
const published = join(folder, 'published');
const file = join(folder, 'next.json');

beforeAll(() => {
  expect(importInto(published, fixture('small.json')).status).toBe(0);
  const document = smallInput();
  Object.assign(document.period, {
    dataThrough: '2026-10-31',
    publishedAt: '2026-11-02 09:00',
    nextUpdate: '2026-12-02',
  });
  writeFileSync(file, JSON.stringify(document));
});

const acceptance = ['--accept', '--role', '主任', '--accepted-at', '2026-11-02 10:00'];
const importInto = (content: string, source: string) =>
  spawnImport([source, '--content', content, ...acceptance]);

/** The real command in its own process, with the hook preloaded. */
const runHooked = (content: string, env: Record<string, string>): Promise<string | null> =>
  new Promise((done) => {
    const command = ['--import', hook, 'scripts/import.ts', file, '--content', content];
    spawn(process.execPath, [...command, ...acceptance], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    }).on('exit', (_status, signal) => {
      done(signal);
    });
  });

const copyOf = (name: string): string => {
  const content = join(folder, name);
  cpSync(published, content, { recursive: true });
  return content;
};

it('leaves the record completely old or completely new, whichever write it is killed before', async () => {
  const old = fingerprints(published);
  const whole = copyOf('whole');
  const list = join(folder, 'writes.txt');
  expect(await runHooked(whole, { JIANHE_WRITES: list })).toBe(null);
  const now = fingerprints(whole);
  const writes = readFileSync(list, 'utf8').split('\n');
  const decision = writes.indexOf('renameSync commit.json.new') + 1;
  expect(decision).toBeGreaterThan(100);

  const waiting = writes.flatMap((write, at) => (isEvery || turning.test(write) ? [at + 1] : []));
  expect(waiting.length).toBeGreaterThan(10);
  const killOne = async (at: number): Promise<void> => {
    const content = copyOf(`killed-${at}`);
    expect(await runHooked(content, { JIANHE_DIE_AT: String(at) })).toBe('SIGKILL');
    recoverContent(content);
    const { '.import.lock': _lock, ...found } = fingerprints(content);
    expect(found, `killed before ${at}: ${writes[at - 1] ?? ''}`).toEqual(
      at <= decision ? old : now,
    );
  };
  // Two in parallel, for a small machine with two cores.
  const next = async (): Promise<void> => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) await killOne(at);
  };
  await Promise.all([next(), next()]);
}, 600_000);

it('is reported by the next run, which then works as usual', async () => {
  const writes = readFileSync(join(folder, 'writes.txt'), 'utf8').split('\n');
  const decision = writes.indexOf('renameSync commit.json.new') + 1;
  for (const [at, words] of [
    [decision, '在写入前被中断，公开数据未受影响'],
    [decision + 3, '写到一半被中断，现已写完'],
  ] as const) {
    const content = copyOf(`told-${at}`);
    await runHooked(content, { JIANHE_DIE_AT: String(at) });
    const { status, said } = importInto(content, file);
    expect([status, said.includes('占用标记已清除'), said.includes(words)]).toEqual([
      0,
      true,
      true,
    ]);
    expect(Object.keys(fingerprints(content))).toContain('editions/2026-11-02.json');
    expect(Object.keys(fingerprints(content)).filter((name) => name.startsWith('.import'))).toEqual(
      [],
    );
  }
}, 60_000);
