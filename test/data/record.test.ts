import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { prepareRelease } from '../../scripts/import/prepareRelease.ts';
import { swapContent } from '../../scripts/import/swapContent.ts';
import { canonicalJson } from '../../src/core/json/canonicalJson.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';
import { loadPublished } from '../../src/data/record.ts';
import { UnsoundRecord } from '../../src/data/unsoundRecord.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { smallExport } from '../core/dataset/smallExport.ts';
import { emptyFolder } from '../scripts/import/runImport.ts';

const entrySchema = z.record(z.string(), z.unknown());

let sound = '';

beforeAll(() => {
  sound = emptyFolder();
  const release = prepareRelease(smallExport(), readPublished(sound), {
    edition: '2026-10-09',
    role: '主任',
    sourceSha256: 'a'.repeat(64),
    tombstones: new Map(),
  });
  swapContent(sound, release);
});

/** A copy of the published folder after a modification. */
const after = (happen: (content: string) => void): string => {
  const content = emptyFolder();
  cpSync(sound, content, { recursive: true });
  happen(content);
  return content;
};

const codesOf = (content: string): readonly string[] => {
  try {
    loadPublished(content);
  } catch (error) {
    if (error instanceof UnsoundRecord)
      return error.issues.map(({ source, code }) => `${source} ${code}`);
    throw error;
  }
  return [];
};

const edit =
  (file: string, change: (text: string) => string) =>
  (content: string): void => {
    const path = join(content, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

it('loads record, index and editions once, deeply frozen', () => {
  const published = loadPublished(sound);
  expect(loadPublished(sound)).toBe(published);
  expect(published.newestEdition.edition).toBe('2026-10-09');
  expect(published.index.riverById.get('nan-gou')?.name).toBe('南沟');
  expect(() => Object.assign(published.record.rivers[0]?.goals ?? [], { 0: '改' })).toThrow(
    TypeError,
  );
});

it('refuses a folder in which nothing is published yet', () => {
  expect(codesOf(emptyFolder())).toEqual(['record/export.json file.missing']);
});

it('refuses a record that is not the one its edition describes', () => {
  const content = after(
    edit('record/rivers.json', (text) => text.replace('季节性河流。', '常年有水。')),
  );
  expect(codesOf(content)).toEqual(['record edition.record']);
});

it('lists every fault of a damaged record at once', () => {
  const content = after((folder) => {
    edit('record/rivers.json', (text) => text.replace('"lengthKm": 10', '"lengthKm": 10000'))(
      folder,
    );
    rmSync(join(folder, 'record/wells.json'));
    edit('record/people.json', (text) => text.slice(0, 40))(folder);
  });
  expect(codesOf(content)).toEqual(
    expect.arrayContaining([
      'record/rivers.json shape.range',
      'record/wells.json file.missing',
      'record/people.json json.syntax',
      'record edition.record',
    ]),
  );
});

describe('the ledger of board codes', () => {
  type Entry = Record<string, unknown>;
  const editLedger = (change: (entries: Entry[]) => Entry[]) =>
    after(
      edit('signboards.json', (text) =>
        canonicalJson(change(z.array(entrySchema).parse(JSON.parse(text)))),
      ),
    );
  const faultsOf = (content: string): string => {
    try {
      loadPublished(content);
    } catch (error) {
      if (error instanceof UnsoundRecord) return issueReport(error.issues);
      throw error;
    }
    return '';
  };

  it('stops the build if an entry was removed, naming the board that lost its code', () => {
    const content = editLedger((entries) => entries.filter(({ code }) => code !== '1A2C3D5'));
    expect(codesOf(content)).toEqual([
      'signboards.json ledger.sealed',
      'signboards.json ledger.unissued',
    ]);
    expect(faultsOf(content)).toContain('公示牌 1A2C3D5（沙沟 石门村段（石门桥东头））');
    expect(faultsOf(content)).toContain('编码总账只增不减');
  });

  it('stops if entries were changed or reordered', () => {
    expect(codesOf(editLedger((entries) => [...entries].reverse()))).toContain(
      'signboards.json ledger.sealed',
    );
    const elsewhere = editLedger((entries) =>
      entries.map((entry) => (entry['kind'] === 'issued' ? { ...entry, place: '别处' } : entry)),
    );
    expect(codesOf(elsewhere)).toEqual(['signboards.json ledger.sealed']);
  });

  it('stops if an entry was added by hand: the issued code would not resolve, and is named', () => {
    const content = editLedger((entries) => [
      ...entries,
      {
        kind: 'issued',
        code: '3A2C3DF',
        riverId: 'nan-gou',
        reachId: 'nan-gou-1',
        place: '沟口',
        on: '2025-01-01',
        edition: '2026-10-09',
      },
    ]);
    expect(codesOf(content)).toEqual([
      'signboards.json ledger.unsealed',
      'record/signboards.json board.not-in-export',
    ]);
    expect(faultsOf(content)).toMatch(/3A2C3DF（南沟/);
  });

  it('stops if a code was issued twice, naming both boards', () => {
    const content = editLedger((entries) => [
      ...entries,
      { ...entries[0], riverId: 'nan-gou', reachId: 'nan-gou-1', place: '沟口' },
    ]);
    expect(codesOf(content)).toContain('signboards.json ledger.issued-twice');
    expect(faultsOf(content)).toContain(
      '发给了沙沟 石门村段（石门桥东头），又发给了南沟 河湾村段（沟口）',
    );
  });
});

it('stops while an import is half-written', () => {
  const content = after((folder) => {
    mkdirSync(join(folder, '.import'));
    writeFileSync(join(folder, '.import/commit.json'), '[]');
  });
  expect(codesOf(content)).toEqual(['.import/commit.json import.interrupted']);
});
