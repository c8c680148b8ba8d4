import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { rowAt, smallInput } from '../../core/dataset/smallExport.ts';
import { emptyFolder, fingerprints, fixture, runImport, spawnImport } from './runImport.ts';

const accept = ['--accept', '--role', '河长办主任'];

/** A content folder with the small export accepted. */
const publishedFolder = async (): Promise<string> => {
  const content = emptyFolder();
  const { status, complained } = await runImport([
    fixture('small.json'),
    '--content',
    content,
    ...accept,
  ]);
  expect([status, complained]).toEqual([0, '']);
  return content;
};

/** A copy of the small export after a change, in its own folder. */
const changedExport = (change: (document: ExportV1Input) => void): string => {
  const document = smallInput();
  change(document);
  const file = join(emptyFolder(), 'next.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
};

const nextMonth = (document: ExportV1Input): void => {
  document.period.dataThrough = '2026-10-31';
  document.period.publishedAt = '2026-11-02 09:00';
  document.period.nextUpdate = '2026-12-02';
};

it('only previews by default: shows what would be published and how to accept it, and writes nothing', () => {
  const content = emptyFolder();
  const { status, said } = spawnImport([fixture('small.json'), '--content', content]);
  expect(status).toBe(0);
  expect(said).toContain('四乱整改销号率：50.0%（1 / 2 件）');
  expect(said).toContain('--accept --role');
  expect(fingerprints(content)).toEqual({});
});

it('writes record, edition and ledger when it is accepted, and knows the export again', async () => {
  const content = await publishedFolder();
  const before = fingerprints(content);
  expect(Object.keys(before)).toContain('editions/2026-10-09.json');
  expect(Object.keys(before)).toContain('record/rivers.json');
  const entry = (kind: string, code: string, rest: object) => ({
    kind,
    code,
    ...rest,
    edition: '2026-10-09',
  });
  const where = { riverId: 'sha-gou', reachId: 'sha-gou-1' };
  expect(JSON.parse(readFileSync(join(content, 'signboards.json'), 'utf8'))).toEqual([
    entry('issued', '1A2C3D5', { ...where, place: '石门桥东头', on: '2025-03-10' }),
    entry('printed', '1A2C3D5', { face: 1, on: '2025-03-10' }),
    entry('issued', '2A2C3DD', { ...where, place: '石门桥西头', on: '2022-01-10' }),
    entry('printed', '2A2C3DD', { face: 1, on: '2022-01-10' }),
    entry('retired', '2A2C3DD', { on: '2025-03-10', successorCode: '1A2C3D5' }),
  ]);
  const again = await runImport([fixture('small.json'), '--content', content, ...accept]);
  expect([again.status, again.said.includes('已接受过')]).toEqual([0, true]);
  expect(fingerprints(content)).toEqual(before);
});

it('reads a folder with one file a collection to the same record', async () => {
  const fromDocument = await publishedFolder();
  const fromFolder = emptyFolder();
  const { status } = await runImport([
    join(fromDocument, 'record'),
    '--content',
    fromFolder,
    ...accept,
  ]);
  expect(status).toBe(0);
  expect(fingerprints(join(fromFolder, 'record'))).toEqual(
    fingerprints(join(fromDocument, 'record')),
  );
});

it('names every fault of a broken export and leaves the content byte for byte as it was', async () => {
  const content = await publishedFolder();
  const before = fingerprints(content);
  const { status, complained } = await runImport([
    fixture('broken.json'),
    '--content',
    content,
    ...accept,
  ]);
  expect(status).toBe(1);
  for (const fault of [
    '第 1 条（沙沟）› lengthKm 长度（公里）：应为 0.05 到 500 公里之间的数；读到 10000；是否填成了米（应为 10）？',
    '南沟）› flowsInto › riverId：应为河流（rivers）中有的编号；读到 sha-go',
    '王石门 村级河长）› number：应为办公电话',
    '疑似手机号：联系人 139******78',
    '已发编码 1A2C3D5',
  ])
    expect(complained).toContain(fault);
  expect(complained).not.toContain('13800138000');
  expect(complained).not.toMatch(/expected|received|refused/);
  expect(fingerprints(content)).toEqual(before);
});

it('speaks English where it is asked to, and refuses another language', async () => {
  const broken = [fixture('broken.json'), '--content', emptyFolder()];
  const { complained } = await runImport([...broken, '--language', 'en']);
  expect(complained).toContain('expected an office line, or a mobile with consent and its date');
  expect(complained).toContain('(refused; nothing was written)');
  expect((await runImport([...broken, '--language', 'fr'])).complained).toBe(
    '--language 应为 zh（中文）或 en（英文），收到「fr」。  (expected zh or en)',
  );
});

it('says of the broken twin exactly what its golden report says', async () => {
  const { complained } = await runImport([fixture('broken.json'), '--content', emptyFolder()]);
  if (process.env['JIANHE_GOLDENS'] === 'new')
    writeFileSync(fixture('broken.txt'), withoutPaths(`${complained}\n`));
  const golden = readFileSync(fixture('broken.txt'), 'utf8');
  expect(withoutPaths(`${complained}\n`)).toBe(withoutPaths(golden));
});

const withoutPaths = (report: string): string => report.replace(/\S*\/(?=broken\.json)/g, '');

describe('typical mistakes of a clerk', () => {
  const folder = emptyFolder();
  const small = readFileSync(fixture('small.json'));
  const write = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'empty'));

  it.each([
    ['a file that is not there', join(folder, 'none.json'), '没有这个文件'],
    ['a folder that is no export', join(folder, 'empty'), 'export.json'],
    ['a file cut off half-way', write('cut.json', small.subarray(0, 3000)), '多半没有导完'],
    [
      'a file in GBK',
      write('gbk.json', Buffer.from('7b22c3fbb3c6223a2231227d', 'hex')),
      '像是 GBK 编码',
    ],
    ['an empty file', write('empty.json', ''), '确认文件不是空的'],
    ['another format', write('other.json', '{"format":"excel"}'), '请确认选对了文件'],
    ['a later version', write('v9.json', '{"format":"jianhe-export","version":9}'), '读到版本 9'],
    ['a list', write('list.json', '[]'), '单独一张表不能导入'],
  ])('refuses %s and says what to do', async (_title, path, words) => {
    const { status, complained } = await runImport([
      path,
      '--content',
      join(folder, 'content'),
      ...accept,
    ]);
    expect([status, complained.includes(words)]).toEqual([1, true]);
    expect(complained).not.toContain('at '.repeat(3));
    expect(fingerprints(join(folder, 'content'))).toEqual({});
  });

  it('takes a byte order mark as it is meant', async () => {
    const file = write('bom.json', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), small]));
    expect((await runImport([file, '--content', join(folder, 'content')])).status).toBe(0);
  });
});

it('asks for the role that accepts, and for arguments that make sense', async () => {
  expect(await runImport([fixture('small.json'), '--accept'])).toMatchObject({ status: 1 });
  expect((await runImport([fixture('small.json'), '--accept'])).complained).toContain('--role');
  expect((await runImport([])).complained).toContain('用法');
  expect((await runImport(['--acept', 'x'])).complained).toContain('参数有误');
});

it('asks for a reason when a published value of a past month has changed, and keeps it', async () => {
  const content = await publishedFolder();
  const before = fingerprints(content);
  const file = changedExport((document) => {
    nextMonth(document);
    Object.assign(rowAt(document.cleanups, 0).amount, { value: 10 });
  });
  const refused = await runImport([file, '--content', content, ...accept]);
  expect(refused.status).toBe(1);
  expect(refused.complained).toContain('2026-08：原为 12.5，现为 10');
  expect(fingerprints(content)).toEqual(before);

  const accepted = await runImport([
    file,
    '--content',
    content,
    ...accept,
    '--reason',
    '复核过磅单',
  ]);
  expect(accepted.status).toBe(0);
  const edition: unknown = JSON.parse(
    readFileSync(join(content, 'editions/2026-11-02.json'), 'utf8'),
  );
  expect(edition).toMatchObject({
    number: 2,
    acceptedBy: '河长办主任',
    previous: { edition: '2026-10-09', sha256: before['editions/2026-10-09.json'] },
    corrections: [{ month: '2026-08', reason: '复核过磅单' }],
  });
});

it('gives up an address only by name, and remembers why', async () => {
  const content = await publishedFolder();
  const file = changedExport((document) => {
    nextMonth(document);
    document.campaigns = [];
  });
  const refused = await runImport([file, '--content', content, ...accept]);
  expect(refused.complained).toContain('/campaigns/four-chaos-2026/');
  const accepted = await runImport([
    file,
    '--content',
    content,
    ...accept,
    '--tombstone',
    '/campaigns/four-chaos-2026/=并入常态化清理',
  ]);
  expect(accepted.status).toBe(0);
  expect(JSON.parse(readFileSync(join(content, 'tombstones.json'), 'utf8'))).toEqual([
    {
      address: '/campaigns/four-chaos-2026/',
      name: '清四乱',
      reason: '并入常态化清理',
      edition: '2026-11-02',
    },
  ]);
});

it('publishes nothing older than what is published', async () => {
  const content = await publishedFolder();
  const file = changedExport((document) => {
    document.period.publishedAt = '2026-10-08 09:30';
  });
  expect((await runImport([file, '--content', content, ...accept])).complained).toContain(
    '不早于已公开的 2026-10-09 版',
  );
});

it('refuses to build on a record that was edited by hand', async () => {
  const content = await publishedFolder();
  const copy = emptyFolder();
  cpSync(content, copy, { recursive: true });
  const edition = join(copy, 'editions/2026-10-09.json');
  writeFileSync(edition, readFileSync(edition, 'utf8').replace('"number": 1', '"number": 3'));
  const { status, complained } = await runImport([
    changedExport(nextMonth),
    '--content',
    copy,
    ...accept,
  ]);
  expect([status, complained.includes('用版本管理恢复')]).toEqual([1, true]);
});

it('writes a page to sign, and accepts only the file that was signed', async () => {
  const content = await publishedFolder();
  const file = changedExport(nextMonth);
  const page = join(emptyFolder(), '签核单.html');
  const shown = await runImport([file, '--content', content, '--preview', page]);
  expect([shown.status, shown.said.includes('签核单已写到')]).toEqual([0, true]);
  const [, signed = ''] = /--signed ([0-9a-f]{16})/.exec(readFileSync(page, 'utf8')) ?? [];
  const before = fingerprints(content);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  const other = await runImport([file, '--content', content, ...accept, '--signed', signed]);
  expect([other.status, other.complained.includes('不是同一份，没有写入')]).toEqual([1, true]);
  expect(fingerprints(content)).toEqual(before);
});
