import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/json/canonicalJson.ts';
import {
  editionRowsSchema,
  type EditionRows,
  type FigureRows,
} from '../../../src/core/schemas/editionRows.ts';
import { prepareRelease } from '../../../scripts/import/prepareRelease.ts';
import { swapContent } from '../../../scripts/import/swapContent.ts';
import { editionSums } from '../../../src/core/record/editionChain.ts';
import { editionSchema } from '../../../src/core/schemas/edition.ts';
import { verifyEditions } from '../../../src/core/dataset/verifyEditions.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { sha256 } from '../../../src/data/sha256.ts';
import { rowAt, smallExport } from '../../core/dataset/smallExport.ts';
import { emptyFolder } from './runImport.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const older = 'editions/2026-10-09.json';
const newest = 'editions/2026-11-02.json';
const olderRows = 'editions/2026-10-09.rows.json';
const newestRows = 'editions/2026-11-02.rows.json';

let sound = '';

/** Two editions; the second corrects a past amount with a reason. */
beforeAll(() => {
  sound = emptyFolder();
  const acceptance = { role: '主任', tombstones: new Map<string, string>() };
  const first = prepareRelease(smallExport(), readPublished(sound), {
    ...acceptance,
    edition: '2026-10-09',
    sourceSha256: 'a'.repeat(64),
  });
  swapContent(sound, first);
  const corrected = smallExport((input) => {
    Object.assign(input.period, {
      dataThrough: '2026-10-31',
      publishedAt: '2026-11-02 09:30',
      nextUpdate: '2026-12-02',
    });
    Object.assign(rowAt(input.cleanups, 0).amount, { value: 10 });
    input.corrections.push({ collection: 'cleanups', id: 'ql-1', reason: '同一车次重复填报。' });
  });
  const second = prepareRelease(corrected, readPublished(sound), {
    ...acceptance,
    edition: '2026-11-02',
    sourceSha256: 'b'.repeat(64),
  });
  swapContent(sound, second);
});

/** A copy of the published folder after a modification. */
const after = (happen: (content: string) => void): string => {
  const content = emptyFolder();
  cpSync(sound, content, { recursive: true });
  happen(content);
  return content;
};

const edit =
  (file: string, change: (text: string) => string) =>
  (content: string): void => {
    const path = join(content, file);
    const before = readFileSync(path, 'utf8');
    const now = change(before);
    if (now === before) throw new Error(`Nothing to change in ${file}`);
    writeFileSync(path, now);
  };

/** Rewrites the list of fingerprints, like somebody who wants to hide a change. */
const sumAnew = (content: string): void => {
  writeFileSync(
    join(content, 'editions/SHA256SUMS'),
    editionSums(readPublished(content).editions, sha256),
  );
};

const faults = (content: string): readonly string[] => {
  return verifyEditions(readPublished(content), figureRegister, sha256).map(
    ({ source, path, code }) => `${[source, ...path].join(' › ')} ${code}`,
  );
};

const withoutCorrections = (text: string): string => {
  const edition = editionSchema.parse(JSON.parse(text));
  return JSON.stringify({ ...edition, corrections: [] });
};

it('finds nothing if nothing was changed', () => {
  expect(faults(sound)).toEqual([]);
});

it('has a list of fingerprints that sha256sum can check', () => {
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
    cwd: join(sound, 'editions'),
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([
    0,
    [
      ['2026-10-09.json: OK', '2026-10-09.rows.json: OK'],
      ['2026-11-02.json: OK', '2026-11-02.rows.json: OK', ''],
    ]
      .flat()
      .join('\n'),
  ]);
});

describe('manipulation is detected', () => {
  it('of a file of the record, with the readings it would change', () => {
    const content = after(edit('record/cleanups.json', (text) => text.replace('10', '11')));
    expect(faults(content)).toEqual(
      expect.arrayContaining([
        'record edition.record',
        'record/cleanups.json edition.record-file',
        `${newest} › cleanup-amounts › series › t › 2026-08 figure.differs`,
      ]),
    );
    expect(faults(content).some((fault) => fault.startsWith('record/rivers.json'))).toBe(false);
  });

  it('of the record’s file list: a file added or removed', () => {
    const content = after(
      edit(newest, (text) => {
        const edition = editionSchema.parse(JSON.parse(text));
        const recordFiles = edition.recordFiles?.filter(({ name }) => name !== 'wells.json');
        return JSON.stringify({ ...edition, recordFiles });
      }),
    );
    expect(faults(content)).toContain('record/wells.json edition.record-file');
  });

  it('of a value of the newest edition, even with a new fingerprint', () => {
    const content = after((folder) => {
      edit(newest, (text) => text.replace('"denominator": 2', '"denominator": 3'))(folder);
      sumAnew(folder);
    });
    expect(faults(content)).toEqual([
      `${newestRows} › closure-rate › headline › total rows.sum`,
      `${newest} › closure-rate › headline › total figure.differs`,
    ]);
  });

  it('of a value of an older edition: its fingerprint, its successor, and the unlogged change', () => {
    const content = after(edit(older, (text) => text.replaceAll('12.5', '13.5')));
    expect(faults(content)).toEqual([
      `${newest} edition.chain`,
      `${older} edition.sum`,
      `${olderRows} › cleanup-amounts › series › t › 2026-08 rows.sum`,
      `${newest} › cleanup-amounts › series › t › 2026-08 correction.missing`,
    ]);
  });

  it('of the fingerprint that links an edition to the previous one', () => {
    const content = after((folder) => {
      edit(newest, (text) => text.replace(/("sha256": ")[0-9a-f]{4}/, '$1beef'))(folder);
    });
    expect(faults(content)).toContain(`${newest} edition.sum`);
    const chained = after((folder) => {
      const { editions } = readPublished(folder);
      const held = editions[1]?.edition.previous?.sha256 ?? '';
      edit(newest, (text) => text.replace(held, 'f'.repeat(64)))(folder);
      sumAnew(folder);
    });
    expect(faults(chained)).toEqual([`${newest} edition.chain`]);
  });

  it('of corrections: one dropped, one invented', () => {
    const dropped = after((folder) => {
      edit(newest, withoutCorrections)(folder);
      sumAnew(folder);
    });
    expect(faults(dropped)).toEqual([
      `${newest} › cleanup-amounts › series › t › 2026-08 correction.missing`,
    ]);
    const madeUp = after((folder) => {
      edit(newest, (text) =>
        text.replace('"month": "2026-08",\n      "was"', '"month": "2026-07",\n      "was"'),
      )(folder);
      sumAnew(folder);
    });
    expect(faults(madeUp)).toEqual([
      `${newest} › cleanup-amounts › series › t › 2026-08 correction.missing`,
      `${newest} › corrections › cleanup-amounts › series › t › 2026-07 correction.unfounded`,
    ]);
  });

  it('of a publication date, of a removed edition, and of the list itself', () => {
    const dated = after((folder) => {
      edit(newest, (text) => text.replace('2026-12-02', '2026-12-03'))(folder);
      sumAnew(folder);
    });
    expect(faults(dated)).toEqual([`${newest} › nextUpdate edition.period`]);
    const gone = after((folder) => {
      rmSync(join(folder, older));
    });
    expect(faults(gone)).toEqual(
      expect.arrayContaining([`${newest} edition.chain`, `${older} edition.gone`]),
    );
    const unlisted = after((folder) => {
      rmSync(join(folder, 'editions/SHA256SUMS'));
    });
    expect(faults(unlisted)).toEqual([
      `${older} edition.sum`,
      `${olderRows} edition.sum`,
      `${newest} edition.sum`,
      `${newestRows} edition.sum`,
    ]);
  });

  it('of a definition whose words changed without a new version', () => {
    const content = after((folder) => {
      edit(newest, (text) => text.replace('已通过现场核验并销号', '已上报完成'))(folder);
      sumAnew(folder);
    });
    expect(faults(content)).toEqual([
      `${newest} › closure-rate › definition › definition figure.redefined`,
      `${newest} › closure-rate › definition › definition figure.redefined`,
    ]);
  });
});

/** Writes other rows beside an edition, and their fingerprints wherever they stand. */
const rewriteRows = (
  content: string,
  file: string,
  change: (rows: EditionRows) => unknown,
): void => {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const rows = editionRowsSchema.parse(JSON.parse(before));
  change(rows);
  const now = canonicalJson(rows);
  if (now === before) throw new Error(`Nothing changed in ${file}`);
  writeFileSync(path, now);
  edit(file.replace('.rows', ''), (text) => text.replace(sha256(before), sha256(now)))(content);
  sumAnew(content);
};

const figureIn = ({ figures }: EditionRows, id: string): FigureRows => {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(`No rows of ${id}`);
  return figure;
};

describe('manipulation of the rows beside an edition is detected', () => {
  it('of a file removed, changed or added: each is named with its edition', () => {
    const gone = after((folder) => {
      rmSync(join(folder, olderRows));
    });
    expect(faults(gone)).toEqual([`${olderRows} edition.rows`, `${olderRows} edition.gone`].sort());
    const changed = after(edit(newestRows, (text) => text.replace('ql-1', 'ql-2')));
    expect(faults(changed)).toEqual(
      expect.arrayContaining([`${newestRows} edition.rows`, `${newestRows} edition.sum`]),
    );
    const added = after((folder) => {
      cpSync(join(folder, olderRows), join(folder, 'editions/2026-10-10.rows.json'));
    });
    expect(faults(added)).toEqual(['editions/2026-10-10.rows.json edition.rows']);
    const toOld = after((folder) => {
      edit(older, (text) => text.replace(/ {2}"rows": \{[^}]*\},\n/, ''))(folder);
    });
    expect(faults(toOld)).toContain(`${olderRows} edition.rows`);
  });

  it('of rows that do not add up to the published reading, in an older edition too', () => {
    for (const file of [olderRows, newestRows]) {
      const content = after((folder) => {
        rewriteRows(folder, file, (rows) =>
          figureIn(rows, 'closure-rate').headlines[0]?.rows?.splice(0, 1),
        );
      });
      expect(faults(content)).toContain(`${file} › closure-rate › headline › total rows.sum`);
    }
  });

  it('of rows left out, and of rows of a reading that was never published', () => {
    const left = after((folder) => {
      rewriteRows(folder, olderRows, (rows) => figureIn(rows, 'closure-rate').headlines.shift());
    });
    expect(faults(left)).toContain(`${olderRows} › closure-rate › headline › total rows.sum`);
    const invented = after((folder) => {
      rewriteRows(folder, olderRows, (rows) =>
        figureIn(rows, 'closure-rate').headlines.push({ key: 'half', rows: [] }),
      );
    });
    expect(faults(invented)).toContain(`${olderRows} › closure-rate › headline › half rows.sum`);
  });

  it('of other rows with the same sum, and of changes that the records do not give', () => {
    const other = after((folder) => {
      rewriteRows(folder, newestRows, (rows) => {
        for (const { rows: groups } of figureIn(rows, 'closure-rate').headlines)
          for (const { ids } of groups ?? []) ids.fill('somebody-else');
      });
    });
    expect(faults(other)).toEqual([`${newestRows} › figures › closure-rate rows.differ`]);
    const changes = after((folder) => {
      rewriteRows(
        folder,
        newestRows,
        ({ changes: [first] }) => first?.counts && (first.counts.added += 1),
      );
    });
    expect(faults(changes)).toEqual([`${newestRows} › changes rows.differ`]);
  });

  it('of the record and the edition before that they name', () => {
    const content = after((folder) => {
      rewriteRows(folder, newestRows, (rows) => {
        rows.recordSha256 = 'f'.repeat(64);
      });
    });
    expect(faults(content)).toEqual([`${newestRows} rows.head`]);
  });
});

it('accepts an edition older than the rows: it states none and has none', () => {
  const folder = fileURLToPath(new URL('../../fixtures/smallest', import.meta.url));
  expect(existsSync(join(folder, 'editions/2026-10-09.rows.json'))).toBe(false);
  expect(faults(folder)).toEqual([]);
});

it('by a command: it passes with one line, or fails with every fault', () => {
  const verify = (content: string) =>
    spawnSync(process.execPath, ['scripts/verify.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, JIANHE_CONTENT: content },
    });
  const passed = verify(sound);
  expect([passed.status, passed.stdout]).toEqual([
    0,
    `2 个版次、${figureRegister.length} 项指标、1 条更正：首尾相接，与公开数据一致。  (verified)\n`,
  ]);
  const content = after((folder) => {
    edit(newest, withoutCorrections)(folder);
    edit('record/wells.json', (text) => text.replace('"closed": ', '"closed": 1'))(folder);
  });
  const failed = verify(content);
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('与 2026-10-09 版相同的 12.5，或一条写明原因的更正');
  expect(failed.stderr).toContain('record/wells.json');
  expect(failed.stderr).toContain('与已公布的不一致');
});
