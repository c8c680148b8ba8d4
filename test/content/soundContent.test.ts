import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { publishedAddresses } from '../../src/core/site/publishedAddresses.ts';
import { verifyEditions } from '../../src/core/dataset/verifyEditions.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import { loadPublished } from '../../src/data/record.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { readPicture } from '../../src/data/pictures.ts';
import { sha256 } from '../../src/data/sha256.ts';
import { landingView } from '../../src/view/boards/landing.ts';
import { figurePage } from '../../src/view/figures/figurePage.ts';
import { frozenFigures, liveFigures } from '../../src/view/figures/publishedFigure.ts';
import { alarmsIn } from '../core/privacy/whereaboutsIn.ts';
import { contentFolder, root } from './content.ts';

// Must hold for any district in content/: the demonstration, an office's own, or the smallest.
const { record, index, editions, ledger } = loadPublished(contentFolder);

describe('what is published', () => {
  it('verifies: fingerprints, chain of editions, figures against the record', () => {
    const published = readPublished(contentFolder);
    expect(published.issues).toEqual([]);
    expect(verifyEditions(published, figureRegister, sha256)).toEqual([]);
  });

  it('has one address for each item', () => {
    const addresses = publishedAddresses(record).map(({ address }) => address);
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  });

  it('answers for every board code that was ever issued', () => {
    const codes = new Set([...record.signboards, ...ledger].map(({ code }) => code));
    for (const code of codes)
      expect(landingView(index, code).address, code).toMatch(/^\/[A-Z0-9]+\/|^\/Q\//i);
  });

  it('reads every figure, live and of every edition', () => {
    for (const figure of [...liveFigures(editions), ...frozenFigures(editions)])
      expect(figurePage(index, figure).headline.period, figure.declaration.id).not.toBe('');
  });

  it('has every picture that a problem names, and readings of the right length', () => {
    for (const { id, pictures = [] } of record.problems)
      for (const { file } of pictures)
        expect(readPicture(id, file, contentFolder).byteLength).toBeGreaterThan(0);
    expect(() => readPinyin(contentFolder)).not.toThrow();
  });

  it('never says where somebody is or lives', () => {
    expect(alarmsIn(contentFolder)).toEqual([]);
  });

  it('passes the editorial check', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/editorial.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, JIANHE_CONTENT: contentFolder },
    });
    expect(stdout.split('\n').filter((line) => line.includes('【错误】'))).toEqual([]);
    expect(status).toBe(0);
  });
});
