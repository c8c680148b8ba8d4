import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { prepareRelease } from '../../../scripts/import/prepareRelease.ts';
import { recoverContent, swapContent } from '../../../scripts/import/swapContent.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { readPicture } from '../../../src/data/pictures.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { zipArchive } from '../../../src/print/engine/zipArchive.ts';
import { problemPictures } from '../../../src/view/problems/problemPictures.ts';
import { templateSheets } from '../../../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles } from '../../../src/view/spreadsheets/workbookFiles.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';
import { district, districtFolder } from '../../district/district.ts';
import { importInto } from './importInto.ts';
import { emptyFolder, fingerprints, runImport } from './runImport.ts';

let photo: Buffer;

beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  photo = await sharp({
    create: { width: 320, height: 240, channels: 3, noise, background: '#000' },
  })
    .jpeg()
    .toBuffer();
});

const contentOfDistrict = (): string => {
  const content = emptyFolder();
  cpSync(districtFolder, content, { recursive: true });
  return content;
};

/** A filled template of the district, in which more problems have a picture of these names. */
const workbookNaming = (files: Readonly<Record<string, string>>): string => {
  const { record, site } = district();
  const document = {
    ...structuredClone(record),
    period: {
      ...record.period,
      dataThrough: getCalendarDate('2026-10-31'),
      publishedAt: '2026-11-02 10:00',
      nextUpdate: getCalendarDate('2026-12-02'),
    },
    problems: record.problems.map((problem) => {
      const file = files[problem.id];
      const takenOn = getCalendarDate('2026-04-16');
      const picture = { shows: 'after', takenOn, alt: '滩地已复绿' } as const;
      return file === undefined ? problem : { ...problem, pictures: [{ file, ...picture }] };
    }),
  };
  const workbook = join(emptyFolder(), '填好.xlsx');
  const sheets = templateSheets(document, site.rules.duties, {
    edition: '2026-10-09',
    isBlank: false,
  });
  writeFileSync(workbook, zipArchive(workbookFiles(sheets), '2026-11-02'));
  return workbook;
};

const oneMore = { 'wt-02': 'wt-02-after.jpg' };

it.each([
  ['', 'file'],
  ['pictures', 'file'],
  ['照片', 'file'],
  ['照片', 'folder'],
])(
  'brings a picture in the folder “%s” beside a workbook that is given as a %s into the content',
  async (folder, given) => {
    const content = contentOfDistrict();
    const workbook = workbookNaming(oneMore);
    const beside = join(dirname(workbook), folder);
    mkdirSync(beside, { recursive: true });
    writeFileSync(join(beside, 'wt-02-after.jpg'), photo);

    const source = given === 'file' ? workbook : dirname(workbook);
    const before = fingerprints(content);
    const looked = await runImport([source, '--content', content]);
    expect(looked.complained).toBe('');
    expect(looked.said).toContain('随表带来照片 1 张，接受后放进 pictures/：wt-02-after.jpg');
    expect(fingerprints(content)).toEqual(before);

    expect((await importInto(content, source)).complained).toBe('');
    const problem = loadPublished(content).record.problems.find(({ id }) => id === 'wt-02');
    expect(problem && problemPictures(problem).map(({ file }) => file)).toEqual([
      'wt-02-after.jpg',
    ]);
    expect(Buffer.from(readPicture('wt-02', 'wt-02-after.jpg', content)).equals(photo)).toBe(true);
  },
);

/** What an import into a copy of the district says, with these files beside the workbook. */
const tried = async (
  files: Readonly<Record<string, string>>,
  beside: Readonly<Record<string, Uint8Array>> = {},
  change: (content: string) => void = () => undefined,
) => {
  const content = contentOfDistrict();
  change(content);
  const before = fingerprints(content);
  const workbook = workbookNaming(files);
  const folder = dirname(workbook);
  for (const [name, bytes] of Object.entries(beside)) writeFileSync(join(folder, name), bytes);
  const ended = await importInto(content, workbook);
  return { ...ended, content, folder, isUntouched: same(before, fingerprints(content)) };
};

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

it('refuses a picture that lies nowhere, at its cell, and says where it looked', async () => {
  const { status, complained, content, folder, isUntouched } = await tried(oneMore);
  expect([status, isUntouched]).toEqual([1, true]);
  expect(complained).toContain(
    `【错误】 填好.xlsx › 问题·照片 › B4（wt-02）：应为照片 wt-02-after.jpg；` +
      `读到${folder}、${folder}/pictures、${folder}/照片、${content}/pictures 里都没有；` +
      '请把照片放到表格所在的文件夹再导入',
  );
});

it('names every problem of a picture that is missing', async () => {
  const { complained } = await tried({ 'wt-02': 'both.jpg', 'wt-03': 'both.jpg' });
  expect(complained).toContain('应为照片 both.jpg');
  expect(complained).toContain('同样的问题还有 1 处：B5');
});

it('takes a picture that two problems name once', async () => {
  const { said, content } = await tried(
    { 'wt-02': 'both.jpg', 'wt-03': 'both.jpg' },
    { 'both.jpg': photo },
  );
  expect(said).toContain('照片 1 张');
  expect(existsSync(join(content, 'pictures/both.jpg'))).toBe(true);
});

it('refuses a picture that breaks off, is no picture, or is another format by its name', async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  for (const bytes of [photo.subarray(0, photo.length / 2), Buffer.from('照片'), drawing]) {
    const { status, complained, folder, isUntouched } = await tried(oneMore, {
      'wt-02-after.jpg': bytes,
    });
    expect([status, isUntouched]).toEqual([1, true]);
    expect(complained).toContain(
      `应为打得开的 JPG、PNG 或 WebP 照片；读到${join(folder, 'wt-02-after.jpg')} 打不开或不完整`,
    );
  }
});

it('refuses a picture above 20 MB', async () => {
  const large = Buffer.concat([photo, Buffer.alloc(20 * 1024 * 1024)]);
  const { status, complained } = await tried(oneMore, { 'wt-02-after.jpg': large });
  expect(status).toBe(1);
  expect(complained).toContain('应为不超过 20.0 MB 的照片');
});

it('checks a new picture that was put into the content by hand', async () => {
  for (const beside of [{}, { 'wt-02-after.jpg': photo }]) {
    const { status, complained } = await tried(oneMore, beside, (content) => {
      writeFileSync(join(content, 'pictures/wt-02-after.jpg'), photo.subarray(0, 2000));
    });
    expect(status).toBe(1);
    expect(complained).toContain('pictures/wt-02-after.jpg 打不开或不完整');
  }
});

it('keeps the picture of the content where another of its name lies beside, and says so', async () => {
  const { status, said, content } = await tried(oneMore, { 'wt-02-after.jpg': photo }, (folder) => {
    cpSync(join(folder, 'pictures/wt-01-after.jpg'), join(folder, 'pictures/wt-02-after.jpg'));
  });
  expect(status).toBe(0);
  expect(said).toContain('应为一个文件名一张照片');
  expect(readFileSync(join(content, 'pictures/wt-02-after.jpg')).equals(photo)).toBe(false);
});

it('only remarks that a picture is lost which was published before, and puts it back from beside', async () => {
  const lose = (content: string): void => {
    rmSync(join(content, 'pictures/wt-01-after.jpg'));
  };
  const lost = await tried({}, {}, lose);
  expect(lost.status).toBe(0);
  expect(lost.said).toContain('应为照片 wt-01-after.jpg');
  const found = await tried({}, { 'wt-01-after.jpg': photo }, lose);
  expect(found.status).toBe(0);
  expect(existsSync(join(found.content, 'pictures/wt-01-after.jpg'))).toBe(true);
});

it('puts pictures in place with the release or not at all', () => {
  const from = join(emptyFolder(), 'a.jpg');
  writeFileSync(from, photo);
  const publish = (fatal?: string) => {
    const content = emptyFolder();
    const release = prepareRelease(smallExport(), readPublished(content), {
      edition: '2026-10-09',
      role: '主任',
      sourceSha256: '0'.repeat(64),
      tombstones: new Map(),
    });
    const steps: string[] = [];
    try {
      swapContent(content, { ...release, pictures: [{ name: 'a.jpg', from }] }, (step) => {
        steps.push(step);
        if (step === fatal) throw new Error('the lights went out');
      });
    } catch {
      recoverContent(content);
    }
    return { steps, files: fingerprints(content) };
  };
  const whole = publish();
  expect(whole.files['pictures/a.jpg']).toBeDefined();
  expect(whole.steps).toContain('put in place pictures/a.jpg');
  for (const [at, step] of whole.steps.entries())
    expect(publish(step).files).toEqual(at <= whole.steps.indexOf('decide') ? {} : whole.files);
});
