import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { ExpectedFailure } from '../../../scripts/run/expectedFailure.ts';
import { importCommand } from '../../../scripts/import/importCommand.ts';
import { smallInput } from '../../core/dataset/smallExport.ts';
import { proofRuns } from '../../proofRuns.ts';
import { emptyFolder, fingerprints, fixture } from './runImport.ts';
import { Killed, onFaultyDisk, type DiskFault } from './faultyDisk.ts';
import { mutate, mutation } from './mutations.ts';

/** `JIANHE_FAULTS=10000` for the long run. */
const { numRuns, timeout } = proofRuns('JIANHE_FAULTS', 15);

const folder = emptyFolder();
const published = join(folder, 'published');
const file = join(folder, 'next.json');
/** No process has this id: a kernel's maximum is 2 to the 22nd. */
const DEAD = 4_194_305;

const acceptance = ['--accept', '--role', '主任', '--accepted-at', '2026-11-02 10:00'];

interface Outcome {
  readonly said: string;
  readonly isKilled: boolean;
  readonly writes: readonly string[];
}

/** The command in this process on a failing disk; a death leaves a lock without an owner. */
const importInto = (content: string, fault?: DiskFault, args = acceptance): Outcome => {
  const said: string[] = [];
  let isKilled = false;
  const writes = onFaultyDisk(content, fault, () => {
    try {
      importCommand([file, '--content', content, ...args], (line) => said.push(line));
    } catch (error) {
      if (error instanceof Killed) isKilled = true;
      else if (error instanceof ExpectedFailure) said.push(error.message);
      else throw error;
    }
  });
  const lock = join(content, '.import.lock');
  const aside = `${lock}.${process.pid}`;
  if (existsSync(aside)) renameSync(aside, `${lock}.${DEAD}`);
  if (existsSync(lock)) {
    const holder = readFileSync(lock, 'utf8').replace(`"pid":${process.pid}`, `"pid":${DEAD}`);
    writeFileSync(lock, holder);
  }
  return { said: said.join('\n'), isKilled, writes };
};

const copyOf = (name: string): string => {
  const content = join(folder, name);
  rmSync(content, { recursive: true, force: true });
  cpSync(published, content, { recursive: true });
  return content;
};

const nextExport = (): ReturnType<typeof smallInput> => {
  const document = smallInput();
  Object.assign(document.period, {
    dataThrough: '2026-10-31',
    publishedAt: '2026-11-02 09:00',
    nextUpdate: '2026-12-02',
  });
  return document;
};

beforeAll(() => {
  importCommand([fixture('small.json'), '--content', published, ...acceptance], () => undefined);
});

const fault = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('kill', 'ENOSPC', 'EIO'),
  isLasting: fc.boolean(),
  done: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** Half of the exports are valid; the import decides about the mutated others. */
const mutations = fc.oneof(fc.constant([]), fc.array(mutation, { minLength: 1, maxLength: 2 }));

it(
  'is completely old or new after any fault of disk or process, and the next run says which',
  () => {
    const old = fingerprints(published);
    fc.assert(
      fc.property(mutations, fault, fc.option(fault), (slips, first, second) => {
        const document = nextExport();
        for (const slip of slips) mutate(document, slip);
        writeFileSync(file, JSON.stringify(document));
        const whole = copyOf('whole');
        const { writes } = importInto(whole);
        const now = fingerprints(whole);

        const content = copyOf('faulty');
        const broken = importInto(content, { ...first, at: 1 + (first.at % writes.length) });
        // The next run may meet a fault of its own during recovery.
        const again = second && importInto(content, { ...second, at: 1 + (second.at % 12) }, []);
        const last = importInto(content, undefined, []);
        const found = fingerprints(content);
        const isNew = JSON.stringify(found) === JSON.stringify(now);
        expect(found).toEqual(isNew ? now : old);

        const told = [broken, again, last].map((outcome) => outcome?.said ?? '').join('\n');
        if (told.includes('现已写完')) expect(isNew).toBe(true);
        if (told.includes('公开数据未受影响')) expect(found).toEqual(old);
        if (broken.said.includes('没有任何改动')) expect(found).toEqual(old);
        if (broken.said.includes('会接着写完')) expect(isNew).toBe(true);
        if (broken.said.includes('已接受')) expect(isNew).toBe(true);
        // An interrupted run is reported by the next run that completes.
        if (broken.isKilled && second === null && broken.writes.length > 2)
          expect(last.said).toContain('没有正常结束');
      }),
      { numRuns },
    );
  },
  timeout,
);
