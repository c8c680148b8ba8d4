import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { prepareRelease } from '../../scripts/import/prepareRelease.ts';
import { swapContent } from '../../scripts/import/swapContent.ts';
import { loadPublished, UnsoundRecord } from '../../src/data/record.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { smallExport } from '../core/dataset/smallExport.ts';
import { emptyFolder } from '../scripts/runImport.ts';

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

/** A copy of the published folder after something happened to it. */
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

it('loads record, index and editions once, frozen to the bottom', () => {
  const published = loadPublished(sound);
  expect(loadPublished(sound)).toBe(published);
  expect(published.newestEdition.edition).toBe('2026-10-09');
  expect(published.index.riverById.get('nan-gou')?.name).toBe('南沟');
  expect(() => Object.assign(published.record.rivers[0]?.goals ?? [], { 0: '改' })).toThrow(
    TypeError,
  );
});

it('refuses a folder in which nothing was published yet', () => {
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

it('stops when an issued code would not resolve, naming code and river', () => {
  const content = after(
    edit('signboards.json', (text) =>
      text.replace(
        /\n\]\n$/,
        ',\n  { "code": "3A2C3DF", "riverId": "nan-gou", "reachId": "nan-gou-1", "issuedOn": "2025-01-01", "edition": "2026-10-09" }\n]\n',
      ),
    ),
  );
  expect(codesOf(content)).toEqual(['record/signboards.json board.not-in-export']);
  expect(() => loadPublished(content)).toThrow(/3A2C3DF.*南沟/);
});

it('stops while an import lies there half-written', () => {
  const content = after((folder) => {
    mkdirSync(join(folder, '.import'));
    writeFileSync(join(folder, '.import/commit.json'), '[]');
  });
  expect(codesOf(content)).toEqual(['.import/commit.json import.interrupted']);
});
