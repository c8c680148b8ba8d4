import { expect, it } from 'vitest';
import { RowRegister } from '../../../src/core/spreadsheets/registerRows.ts';
import { TableRun } from '../../../src/core/spreadsheets/tableRun.ts';

const place = { source: '河长名单.xlsx', path: [] };
const cell = (text: string, header = '乡镇') => ({ text, place, header });

const registered = (isOn = true) => {
  const run = new TableRun({ duties: [], pinyinOf: (name) => Array.from(name, () => 'x') });
  const towns = [{ code: '000401003', name: '大寨乡' }];
  return { run, register: new RowRegister(run, isOn, () => towns) };
};

it('takes the code of a town from the national list, and else one that the list does not use', () => {
  const { register } = registered();
  expect(register.place(cell('大寨乡'), '000401')).toBe('000401003');
  expect(register.place(cell('东湾开发区'), '000401')).toBe('000401901');
  expect(register.place(cell('石门', '村'), '000401003')).toBe('000401003901');
  expect(register.issues(place).map(({ params }) => params)).toEqual([
    {
      collection: 'regions',
      names: ['大寨乡（000401003）', '东湾开发区（000401901）', '石门（000401003901）'],
    },
  ]);
});

it('asks for a full name where the kind of place is open', () => {
  const { register, run } = registered();
  expect(register.place(cell('东湾'), '000401')).toBeUndefined();
  expect(register.place(cell('石门', '村（社区）'), '000401003')).toBeUndefined();
  expect(run.issues.map(({ code }) => code)).toEqual([
    'region.unclear-kind',
    'region.unclear-kind',
  ]);
});

it('adds nothing that is no name, and nothing unless the mapping allows it', () => {
  const { register, run } = registered();
  expect(register.water(cell('0300-8206101'))).toBeUndefined();
  expect(registered(false).register.water(cell('白沙河'))).toBeUndefined();
  expect(register.water(cell('柳林水库'))).toBeDefined();
  expect(run.store.rows.rivers).toMatchObject([{ name: '柳林水库', kind: 'reservoir' }]);
});

it('adds a name that is marked as new once, however many cells have it', () => {
  const { register, run } = registered();
  expect(register.water(cell('沙河（新）'))).toBe(register.water(cell('沙河（新）')));
  expect(register.place(cell('大寨乡（新）'), '000401')).toBe('000401003');
  expect(register.place(cell('大寨乡（新）'), '000401')).toBe('000401003');
  expect(run.store.rows.rivers.map(({ name }) => name)).toEqual(['沙河']);
  expect(run.store.rows.regions).toHaveLength(1);
});
