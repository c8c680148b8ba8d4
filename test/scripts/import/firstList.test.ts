import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { mappingSchema, type Mapping } from '../../../src/core/spreadsheets/mapping.ts';
import { readPublished } from '../../../src/data/readPublished.ts';
import { chiefView } from '../../../src/view/chiefs/chief.ts';
import { reachLadder, riverLadder, type LadderRung } from '../../../src/view/chiefs/chiefLadder.ts';
import { regionView } from '../../../src/view/regions/region.ts';
import {
  listShapes,
  madeList,
  type ListShape,
  type MadeChief,
  type MadeList,
} from '../../data/spreadsheets/chiefLists.ts';
import { listFile } from '../../data/spreadsheets/listFile.ts';
import { panelList, type PanelList } from '../../data/spreadsheets/panelLists.ts';
import { emptyFolder, runImport } from './runImport.ts';

const smallest = new URL('../../fixtures/smallest/site.json', import.meta.url);

/** An empty content folder with a site of the district. */
const begun = (district: string): string => {
  const content = emptyFolder();
  const site = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(smallest, 'utf8')));
  writeFileSync(
    join(content, 'site.json'),
    JSON.stringify({
      ...site,
      district: { name: district, regionCode: '000401' },
      officeName: `${district}河长制办公室`,
      preparedBy: '河长办信息员',
    }),
  );
  return content;
};

const period = [
  ...['--data-through', '2026-11-30', '--published-at', '2026-12-02 09:30'],
  ...['--next-update', '2027-01-04'],
];

const nextPeriod = [
  ...['--data-through', '2026-12-01', '--published-at', '2026-12-03 09:30'],
  ...['--next-update', '2027-01-05'],
];

/** What it took to publish a list. */
interface Effort {
  readonly index: RecordIndex;
  readonly commands: number;
  readonly questions: number;
}

const publish = async (list: MadeList, decide = answer, isRepeated = false): Promise<Effort> => {
  const content = begun(list.district);
  const { name, bytes } = listFile(list);
  const source = join(emptyFolder(), name);
  writeFileSync(source, bytes);
  const run = async (...args: readonly string[]) => {
    const { status, said, complained } = await runImport([...args, '--content', content]);
    expect([list.shape, complained, status]).toEqual([list.shape, '', 0]);
    return said;
  };
  const learnt = await run('--learn', source);
  const questions = learnt.split('\n').filter((line) => line.includes('请问')).length;
  if (questions > 0 || decide !== answer) decide(join(content, 'import'));
  await run(source, ...period);
  await run(source, ...period, '--accept', '--role', '河长办主任');
  if (isRepeated) expect(await run(source, ...nextPeriod)).not.toContain('卸任');
  const { record, issues } = readPublished(content);
  expect(issues).toEqual([]);
  if (!record) throw new Error('nothing is published');
  return { index: indexRecord(record), commands: 3, questions };
};

/** The clerk knows that the only telephone of a row is that of the village chief, the last group. */
const answer = (folder: string): void => {
  const [name = ''] = readdirSync(folder);
  const path = join(folder, name);
  const mapping: Mapping = mappingSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const table of mapping.tables) {
    const asked = table.columns.filter(({ sure }) => sure?.includes('这一列是谁的') === true);
    const [phone] = asked;
    const last = table.repeat?.at(-1);
    if (!phone || !last) continue;
    table.columns.splice(table.columns.indexOf(phone), 1);
    last.columns.push({ ...phone, means: 'phone' });
  }
  writeFileSync(path, JSON.stringify(mapping));
};

const digits = (number: string): string => number.replace(/\D/g, '');

/** The rung of a ladder with a name, as a resident reads it. */
const readAs = (ladder: readonly LadderRung[], name: string) => {
  const rung = ladder.find((each) => each.kind === 'held' && each.name === name);
  return rung?.kind === 'held'
    ? { post: rung.post, phone: rung.call?.isOfficeLine === false ? digits(rung.call.phone) : '' }
    : undefined;
};

const ladderFor = (index: RecordIndex, { river, town, village }: MadeChief) => {
  const { record } = index;
  const on = record.period.dataThrough;
  if (river === '') {
    const code = record.regions.find(({ name }) => name === village)?.code ?? '';
    return regionView(index, code).ladder;
  }
  const water = record.rivers.find(({ name }) => name === river);
  if (!water) throw new Error(`${river} is missing`);
  if (town === undefined) return riverLadder(index, water, on);
  const place = record.regions.find(
    ({ name, code }) => name === (village ?? town) && code.length === (village ? 12 : 9),
  );
  const reach = record.reaches.find(
    ({ riverId, regionCode }) => riverId === water.id && regionCode === place?.code,
  );
  if (!reach || !place) throw new Error(`${river} ${village ?? town} is missing`);
  expect(regionView(index, place.code).name).toBe(village ?? town);
  return reachLadder(index, reach, on);
};

const expectRight = (index: RecordIndex, chief: MadeChief): void => {
  const said = readAs(ladderFor(index, chief), chief.name);
  const own = { post: chief.post, phone: digits(chief.phone) };
  expect([chief.name, said]).toEqual([chief.name, own]);
  const person = index.record.people.find(({ name }) => name === chief.name);
  const { calls, post } = chiefView(index, person?.id ?? '');
  expect([chief.name, post]).toEqual([chief.name, chief.post]);
  if (own.phone !== '' && calls.call?.isOfficeLine === false)
    expect([chief.name, digits(calls.call.phone)]).toEqual([chief.name, own.phone]);
};

const seeds: Readonly<Record<ListShape, readonly number[]>> = {
  'a row a river': [1, 7],
  'a row a village': [2, 8],
  'groups of columns': [3, 4, 9],
  'five levels': [4],
  'a banner': [5, 11],
  'a Word table': [6, 12],
};

it.each(listShapes)(
  'publishes %s with the right person and number everywhere',
  async (shape) => {
    for (const seed of seeds[shape]) {
      const list = madeList(shape, seed);
      const { index, commands, questions } = await publish(list);
      console.log(
        `${shape} ${seed}: ${index.record.people.length} chiefs, ${commands} commands, ${questions} questions`,
      );
      for (const chief of list.chiefs) expectRight(index, chief);
      expect(questions).toBeLessThan(2);
    }
  },
  60_000,
);

/** What the clerk of such a list answers: what its blanks are, and the post if it has none. */
const answerPanels = (list: PanelList) => (folder: string) => {
  const [name = ''] = readdirSync(folder);
  const path = join(folder, name);
  const mapping: Mapping = mappingSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const table of mapping.tables) {
    for (const column of table.columns)
      if (/^(?:town|river)$/.test(column.means) && list.merged !== 'filled')
        column.fillDown ??= list.merged !== 'whole villages';
    if (!list.hasPost) table.fixed = { ...table.fixed, post: '村党支部书记' };
  }
  writeFileSync(path, JSON.stringify(mapping));
};

it.each([6, 9, 16, 17])(
  'publishes list %i of villages in panels, month after month',
  async (seed) => {
    const list = panelList(seed);
    expect(list.within).toBeDefined();
    const { index } = await publish(list, answerPanels(list), true);
    expect(index.record.people).toHaveLength(list.chiefs.length);
    for (const chief of list.chiefs)
      expectRight(index, list.hasPost ? chief : { ...chief, post: '村党支部书记' });
  },
  60_000,
);

it('publishes no number of a row with several chiefs while nobody says whose it is', async () => {
  const list = [3, 9, 15, 21].map((seed) => madeList('groups of columns', seed));
  const asked = list.find(({ chiefs }) => chiefs.some(({ phone }) => phone === ''));
  if (!asked) throw new Error('no list with a single telephone');
  const { index } = await publish(asked, () => undefined);
  expect(index.record.contacts).toEqual([
    {
      id: 'office',
      owner: { kind: 'office' },
      kind: 'office-landline',
      number: '0300-8601401',
      hours: '全天',
    },
  ]);
});

it('asks for nothing that the site says, and names exactly what is missing', async () => {
  const content = begun('小溪县');
  mkdirSync(join(content, 'import'));
  const source = join(emptyFolder(), '河长名单.csv');
  writeFileSync(source, '河名,河长,职务,电话\n白沙河,周海平,副县长,0300-8206101\n');
  await runImport(['--learn', source, '--content', content]);
  const { complained } = await runImport([
    ...[source, '--content', content, '--data-through', '2026-11-30'],
    ...['--next-update', '2027-01-04'],
  ]);
  expect(complained).toContain(
    '没有写 --published-at；请在命令后加 --published-at "2026-11-02 09:30"。',
  );
  expect(complained).not.toContain('record/export.json');
});

it('repeats the period in the command that publishes, so that nobody types it twice', async () => {
  const content = begun('小溪县');
  const source = join(emptyFolder(), '河长名单.csv');
  writeFileSync(source, '河名,河长,职务,电话\n白沙河,周海平,副县长,0300-8206101\n');
  await runImport(['--learn', source, '--content', content]);
  const { said } = await runImport([source, '--content', content, ...period]);
  expect(said).toContain(
    `${source} --data-through 2026-11-30 --published-at "2026-12-02 09:30" --next-update 2027-01-04 --accept`,
  );
});

it('begins with a list of lakes, and names the cell of a row without a name', async () => {
  const content = begun('小溪县');
  const source = join(emptyFolder(), '湖库.csv');
  const table = '湖库名称,地域,水面面积(km2\n跨界水体：,,\n镜湖,城关镇,1.2\n石桥水库,东湾镇,\n';
  writeFileSync(source, `${table},城关镇,3\n`);
  await runImport(['--learn', source, '--content', content]);
  const unnamed = await runImport([source, '--content', content, ...period]);
  expect(unnamed.complained).toContain('【错误】 湖库.csv › A5 名称：应为必填的内容');
  // One fault is told once: a row without a name can have no number either.
  expect(unnamed.complained).toContain('共有 1 处错误');
  writeFileSync(source, table);
  const accept = [source, '--content', content, ...period, '--accept', '--role', '主任'];
  expect((await runImport(accept)).complained).toBe('');
  expect(readPublished(content).record?.rivers).toMatchObject([
    { name: '镜湖', kind: 'lake', areaKm2: 1.2, goals: { unknown: 'to-follow' } },
    { name: '石桥水库', kind: 'reservoir', overview: { unknown: 'to-follow' } },
  ]);
});

it('asks who the office is where nothing says it', async () => {
  const content = emptyFolder();
  const source = join(emptyFolder(), '河长名单.csv');
  writeFileSync(source, '河名,河长,职务,电话\n白沙河,周海平,副县长,0300-8206101\n');
  await runImport(['--learn', source, '--content', content]);
  const { complained } = await runImport([source, '--content', content, ...period]);
  expect(complained).toContain(
    '读到没有 河长办名称、行政区代码、办公时间、简介；请先在内容文件夹里写好 site.json，再导入。',
  );
});
