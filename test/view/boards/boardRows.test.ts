import { expect, it } from 'vitest';
import { district } from '../../district/district.ts';
import { reprintView } from '../../../src/view/boards/reprint.ts';
import { signboardRegister } from '../../../src/view/boards/signboard.ts';
import type { TableView } from '../../../src/view/tables/tableShapes.ts';

const { index, ledger, site } = district();

it('gives each board a unique row id in the register and in the reprint list', () => {
  const codesOf = ({ rowIds = [] }: TableView) => rowIds.map((id) => id.replace('board-', ''));
  const register = signboardRegister(index, new Map()).towns.flatMap(({ table }) => {
    expect(table.rowIds).toHaveLength(table.rows.length);
    return codesOf(table);
  });
  expect(register.sort()).toEqual(index.record.signboards.map(({ code }) => code).sort());
  const reprint = reprintView(index, ledger, site);
  expect(codesOf(reprint.table)).toEqual(reprint.rows.map(({ code }) => code));
});
