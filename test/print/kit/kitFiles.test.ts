import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { district } from '../../district/district.ts';
import {
  findKitFile,
  keepKit,
  kitFileFacts,
  lacksCover,
  makeKit,
  placeKit,
} from '../../../src/print/kit/kitFiles.ts';
import { kitPiece } from '../../../src/print/kit/kitPieces.ts';
import { boardPrinting } from '../../../src/view/boards/print/boardPrinting.ts';
import { kitItems } from '../../../src/view/kit/kitItems.ts';
import { kitModel, type KitModel } from '../../../src/view/kit/kitModel.ts';
import { kitPrinting, type KitTheme } from '../../../src/view/kit/kitPrinting.ts';
import { kitSetView } from '../../../src/view/kit/kitView.ts';
import { kitSets } from '../../../src/view/kit/kitSets.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { paperFaults } from '../engine/paperFaults.ts';
import { readCharacters, readPage } from '../engine/pdfReader.ts';
import type { Picture } from '../engine/damages.ts';
import { readCode } from '../engine/readCode.ts';

const usual = district();

const waterDay: KitTheme = {
  id: 'water-day',
  name: '世界水日',
  when: '3 月 22 日',
  slogan: ['珍惜每一滴', '守好每条河'],
  appeal: '旱区的河，断流时也要有人守',
};

const { themes, ...kit } = kitPrinting(usual.site);

/** The district with an office that has a second theme. */
const portal = {
  ...usual,
  site: {
    ...usual.site,
    printing: {
      boards: boardPrinting(usual.site),
      kit: { ...kit, themes: [...themes, waterDay] },
    },
  },
};
const before = process.env['JIANHE_PRINT_CACHE'];
let model: KitModel;

beforeAll(() => {
  process.env['JIANHE_PRINT_CACHE'] = mkdtempSync(join(tmpdir(), 'kit-'));
  const river = portal.index.riverById.get('huai-xi');
  const theme = kitPrinting(portal.site).themes.at(-1);
  if (!river || !theme) throw new Error('The district has this river and a theme');
  model = kitModel(portal, theme, river);
});

afterAll(() => {
  if (before === undefined) delete process.env['JIANHE_PRINT_CACHE'];
  else process.env['JIANHE_PRINT_CACHE'] = before;
});

describe('the campaign material of a river', () => {
  it.each([
    ['poster-a3', 297, 420, 1],
    ['poster-a2', 420, 594, 1],
    ['banner', 8000, 700, 10],
    ['leaflet', 297, 210, 1],
    ['stickers', 210, 297, 1],
  ] as const)(
    'is a %s of %d by %d mm at 1:%d, clear of its margin',
    async (id, widthMm, heightMm, deliveredAt) => {
      const { sheet } = kitPiece(model, id);
      expect(sheet).toMatchObject({ widthMm, heightMm, deliveredAt });
      expect(await paperFaults(await getKitFile(model, `${id}.pdf`), sheet)).toEqual([]);
    },
  );

  it.each(['poster-a3', 'poster-a2', 'leaflet'] as const)(
    'extends background and bands of the %s exactly to the bleed',
    async (id) => {
      const { picture } = await readPage(await getKitFile(model, `${id}.pdf`), dotsPerInch);
      const { sheet } = kitPiece(model, id);
      // At both edges, away from the corners with the marks.
      const beside = (mm: number) => columnsAt(picture, sheet.slugMm + sheet.bleedMm - mm);
      expect(beside(sheet.bleedMm - 1)).toEqual(beside(-1));
      expect(
        beside(sheet.bleedMm + 1)
          .flat()
          .every((channel) => channel === 255),
      ).toBe(true);
    },
  );

  it.each(['poster-a3', 'leaflet'] as const)(
    'has no heading over nobody and over no number on the %s',
    async (id) => {
      const said = async (of: KitModel): Promise<string> =>
        (await readCharacters(await getKitFile(of, `${id}.pdf`)))
          .map(({ character }) => character)
          .join('');
      expect(await said(model)).toMatch(/谁来管这条河.*管得怎么样/s);
      expect(await said({ ...model, chiefs: [], figures: [] })).not.toMatch(/谁来管|管得怎么样/);
    },
  );

  it.each([
    ['cover.png', 900, 383],
    ['square.png', 500, 500],
    ['led.png', 1920, 1080],
    ['led-wide.png', 3840, 540],
  ])('is %s of %d by %d pixels', async (file, width, height) => {
    expect(await sharp(await getKitFile(model, file)).metadata()).toMatchObject({ width, height });
  });

  it.each(kitItems.filter(({ medium }) => medium !== undefined))(
    'has on $file a QR code for the river’s page with its medium',
    async ({ file, medium }) => {
      const bytes = await getKitFile(model, file);
      const picture = file.endsWith('.pdf')
        ? (await readPage(bytes, 150)).picture
        : await pixelsOf(bytes);
      const { zxing } = await readCode(picture);
      expect(zxing).toBe(`https://wch.example.gov.cn/hzz/rivers/huai-xi/?via=${medium ?? ''}`);
    },
  );

  it('shows the outside of the leaflet, not the empty background of a later page', async () => {
    const { channels } = await sharp(await getKitFile(model, 'leaflet-preview.png')).stats();
    expect(channels.every(({ stdev }) => stdev > 20)).toBe(true);
  });

  it('has chiefs, telephones and the demonstration notice as text', async () => {
    const { text } = await readPage(await getKitFile(model, 'poster-a3.pdf'), 20);
    const letters = text.replace(/\s/g, '');
    for (const words of [model.scope, model.phone, model.asOf, ...model.theme.slogan])
      expect(letters).toContain(words.replace(/\s/g, ''));
    for (const { name, phone } of model.chiefs) {
      expect(letters).toContain(name);
      expect(letters).toContain(phone.replace(/\s/g, ''));
    }
    expect(letters).toContain('演示数据');
  });

  it('has the same bytes twice, and an archive with every piece', async () => {
    const { files: made } = await makeKit(model);
    for (const { file } of kitItems)
      expect(Buffer.compare(Buffer.from(made[file] ?? []), await getKitFile(model, file))).toBe(0);
    const archive = unzipSync(made['kit.zip'] ?? new Uint8Array());
    expect(Object.keys(archive)).toEqual(kitItems.map(({ file }) => file));
  });

  it('reports set, piece and place of all overflowing texts at once', async () => {
    const long = {
      ...model,
      chiefs: [{ title: '区级河长', name: '名'.repeat(40), post: '', phone: '' }],
    };
    const report = issueReport((await keepKit(long)).issues);
    expect(report).toContain('三折页 河长');
    expect(report).toContain('/kit/huai-xi-water-day/');
  });
});

describe('a piece that cannot be printed', () => {
  it('is left out alone: the others, and the archive of them, are made', async () => {
    const theme = { ...model.theme, name: '名字很长很长很长很长很长很长很长很长很长的主题' };
    const long = { ...model, theme: { ...theme, slogan: ['从今天做起从我做起', '从每条河做起'] } };
    const { set, issues } = await keepKit(long);
    const faulty = new Set(issues.map(({ path }) => path[0]));
    const whole = kitItems.map(({ file }) => file).filter((file) => !faulty.has(file));
    expect([...faulty].length).toBeGreaterThan(0);
    expect(whole.length).toBeGreaterThan(0);
    expect(kitItems.map(({ file }) => file).filter((file) => set.names.includes(file))).toEqual(
      whole,
    );
    const archive = unzipSync(await getKitFile(long, 'kit.zip'));
    expect(Object.keys(archive)).toEqual(whole);
    const folder = mkdtempSync(join(tmpdir(), 'kit-site-'));
    await placeKit(long, folder);
    expect(readdirSync(folder).sort()).toEqual([...set.names].sort());
    for (const file of faulty) expect(await findKitFile(long, String(file))).toBeUndefined();
    expect(lacksCover(long)).toBe(faulty.has('cover.png'));

    const view = kitSetView(long, await kitFileFacts(set));
    const links = [view.archive, ...view.pieces.map(({ download }) => download)];
    const files = links.flatMap((link) => link?.address.split('/').at(-1) ?? []);
    expect(files).toEqual(['kit.zip', ...whole]);
    expect(view.leftOut).toHaveLength(faulty.size);
  });

  it('leaves a set without archive where every piece is at fault', () => {
    const view = kitSetView(model, new Map());
    expect(view).toMatchObject({ archive: undefined, pieces: [] });
    expect(view.leftOut[0]).toBe('社区公告海报（A3，297×420 毫米）');
  });
});

describe('the sets of a site', () => {
  it('are one for each theme of the district and one for each river', () => {
    const ids = kitSets(portal).map(({ id }) => id);
    expect(ids).toEqual([
      'district',
      'district-water-day',
      'huai-xi',
      'mo-zi-gou',
      'wang-chuan-he',
      'yang-ping-gou',
    ]);
  });

  it('refuse a banner whose slogan would be too small to read from the other bank', async () => {
    const theme = { ...model.theme, slogan: ['从今天做起从我做起', '从每一条河做起来'] };
    const { issues } = await keepKit({ ...model, theme, bannerDistanceM: 80 });
    expect(new Set(issues.map(({ path }) => path[0]))).toContain('banner.pdf');
  });
});

/** A file of a set, which must exist. */
const getKitFile = async (of: KitModel, name: string): Promise<Uint8Array> => {
  const found = await findKitFile(of, name);
  if (!found) throw new Error(`${of.id} has no ${name}`);
  return found;
};

const dotsPerInch = 50;

/**
 * Colours of the columns at this distance from the left and right edge of a page, without its
 * corners.
 */
const columnsAt = ({ pixels, width, height }: Picture, mm: number): readonly number[][] => {
  const step = Math.round((mm / 25.4) * dotsPerInch);
  const corner = Math.round((20 / 25.4) * dotsPerInch);
  return [step, width - 1 - step].map((column) =>
    Array.from(
      { length: height - 2 * corner },
      (_, row) => (corner + row) * width + column,
    ).flatMap((pixel) => [...pixels.subarray(pixel * 4, pixel * 4 + 3)]),
  );
};

const pixelsOf = async (png: Uint8Array): Promise<Picture> => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
};
