import { describe, expect, it } from 'vitest';
import { prepareRelease } from '../../../scripts/import/prepareRelease.ts';
import { recordDiff } from '../../../src/core/dataset/recordDiff.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import type { PublishedContent } from '../../../src/data/readPublished.ts';
import { sha256 } from '../../../src/data/sha256.ts';
import {
  canonicalFiles,
  fingerprintOf,
  hashFiles,
} from '../../../src/core/dataset/canonicalFiles.ts';
import type { PreviewBlock } from '../../../src/view/importPreview/previewBlock.ts';
import { previewBlocks } from '../../../src/view/importPreview/previewBlocks.ts';
import { previewPage } from '../../../src/view/importPreview/previewPage.ts';
import { rowAt, smallExport } from '../../core/dataset/smallExport.ts';
import { nothingPublished } from '../../data/nothingPublished.ts';

const acceptance = { role: '主任', sourceSha256: 'ab'.repeat(32), tombstones: new Map() };

/** The small export, published once, then submitted again after a change. */
const previewOf = (change: (input: ExportV1Input) => void) => {
  const former = smallExport();
  const first = prepareRelease(former, nothingPublished, { ...acceptance, edition: '2026-10-09' });
  const hashes = hashFiles(canonicalFiles(former), sha256);
  const published: PublishedContent = {
    ...nothingPublished,
    record: former,
    recordSha256: fingerprintOf(hashes, sha256),
    editions: [{ name: '2026-10-09', text: first.editionText, edition: first.edition }],
  };
  const record = smallExport((input) => {
    Object.assign(input.period, { dataThrough: '2026-10-31', publishedAt: '2026-11-02 09:00' });
    input.period.nextUpdate = '2026-12-02';
    change(input);
  });
  const release = prepareRelease(record, published, { ...acceptance, edition: '2026-11-02' });
  const index = indexRecord(record);
  const before = indexRecord(former);
  const { edition, unexplained } = release;
  const blocks = previewBlocks({
    index,
    before,
    changes: recordDiff(index, before, 180),
    edition,
    newest: first.edition,
    unexplained,
    tombstones: new Map(),
    ledger: [],
    site: undefined,
  });
  const page = previewPage({
    index,
    blocks,
    edition,
    newest: first.edition,
    sourceName: '十月<b>.json',
  });
  return { blocks, page };
};

const linesOf = (blocks: readonly PreviewBlock[], wanted: string): string =>
  (blocks.find(({ id }) => id === wanted)?.lines ?? [])
    .map((line) => (typeof line === 'string' ? line : line.text))
    .join('\n');

describe('mistakes of a new clerk', () => {
  it('metres for kilometres: a number off by a thousand asks for a check', () => {
    const { blocks } = previewOf(({ cleanups }) => {
      Object.assign(rowAt(cleanups, 0).amount, { value: 12_500 });
    });
    expect(linesOf(blocks, 'oddities')).toContain('此前 12.5，现为 12,500，相差约一千倍');
  });

  it('an overwritten name: explains how to change a person', () => {
    const { blocks } = previewOf(({ people }) => {
      Object.assign(rowAt(people, 0), { name: '新人甲' });
    });
    expect(linesOf(blocks, 'people')).toContain('现为 新人甲：如果是换了人，请给前任填卸任日期');
  });

  it('a table exported in part', () => {
    const { blocks } = previewOf((input) => {
      input.patrols = [];
      input.cleanups = [];
      input.waterMonths = [];
    });
    expect(linesOf(blocks, 'oddities')).toMatch(/由 \d+ 条减为 0 条：是否只导出了一部分/);
  });

  it('a past number changed without explanation: blocks the import, with a notice at the top', () => {
    const { blocks, page } = previewOf(({ cleanups }) => {
      Object.assign(rowAt(cleanups, 0).amount, { value: 10 });
    });
    expect(blocks.find(({ id }) => id === 'corrections')).toMatchObject({ tone: 'stop' });
    expect(page).toContain('写明之前不能公布');
  });
});

it('shows old and new values side by side, with links to each part', () => {
  const { page } = previewOf(({ people }) => {
    Object.assign(rowAt(people, 0), { name: '新人甲' });
  });
  expect(page).toMatch(
    /<tr><th scope="row">[^<]+<\/th><td data-name="原为">[^<]+<\/td><td data-name="现为">[^<]+<\/td>/,
  );
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toContain('people');
  for (const id of targets) expect(page).toContain(`<section id="${id}"`);
});

it('prints once what applies to many boards, and lists them all', () => {
  const { blocks, page } = previewOf((input) => {
    const board = rowAt(input.signboards, 0);
    for (const [at, code] of ['0HDVK1W', '10WA559'].entries())
      input.signboards.push({ ...board, code, place: `第 ${at + 2} 处桥头` });
    for (const each of input.postHoldings) Object.assign(each, { post: `${each.post}（代）` });
  });
  const groups = (blocks.find(({ id }) => id === 'boards')?.lines ?? []).filter(
    (line) => typeof line !== 'string' && 'members' in line,
  );
  expect(groups).toHaveLength(1);
  expect(linesOf(blocks, 'boards')).toMatch(/：3 块$/m);
  for (const code of ['0HD-VK1W', '10W-A559']) expect(page.split(code)).toHaveLength(2);
});

it('is one file that loads and runs nothing, and contains the fingerprint to approve', () => {
  const { page } = previewOf(() => undefined);
  expect(page).not.toMatch(/<script|<img|<link|src=|href="[^#]|url\(|@import|https?:/);
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('ab'.repeat(32));
  expect(page).toContain(`--signed ${'ab'.repeat(8)}`);
  expect(page).toContain('十月&lt;b&gt;.json');
  expect(page).not.toContain('<b>.json');
  expect(page).toContain('预览 · 尚未公布');
  expect(page).toContain('演示数据');
  expect(page).toContain('<th scope="row">批准</th>');
});
