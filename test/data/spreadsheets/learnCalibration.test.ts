import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { districtWordOf } from '../../../src/core/regions/districtWord.ts';
import { learnTable, type LearntTable } from '../../../src/core/spreadsheets/learn.ts';
import type { Certainty } from '../../../src/core/spreadsheets/learntColumn.ts';
import { IGNORED } from '../../../src/core/spreadsheets/meanings.ts';
import { RowNames } from '../../../src/core/spreadsheets/rowNames.ts';
import { beginStore } from '../../../src/core/spreadsheets/rowStore.ts';
import type { Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import { readCsv } from '../../../src/data/spreadsheets/readCsv.ts';
import { readWorkbook } from '../../../src/data/spreadsheets/readWorkbook.ts';
import { itOnRealInputs } from '../../realInput.ts';
import { listShapes, madeList, type ColumnTruth, type MadeList } from './chiefLists.ts';
import { listFile } from './listFile.ts';

const VARIANTS = 360;

/** A column that --learn proposes, and whether it is what the column really is. */
interface Proposal {
  readonly certainty: Certainty;
  readonly isRight: boolean;
  readonly means: string;
  readonly said: string;
}

const firstOffice = (sheet: Sheet, district?: string) =>
  learnTable(sheet, new RowNames(beginStore(undefined), []), {
    isFirst: true,
    ...(district !== undefined && { own: districtWordOf({ kind: 'district', name: district }) }),
  });

const proposals = (
  table: LearntTable | undefined,
  truth: ReadonlyMap<number, ColumnTruth>,
  from: string,
): readonly Proposal[] => {
  const fixed = table?.rows?.fixed['level'];
  const judge = (level: string | undefined) => (column: LearntTable['columns'][number]) => {
    const right = truth.get(column.column);
    const isRight =
      right?.means === column.means &&
      (right.level === undefined || level === undefined || right.level === level);
    const said = `${from} ${column.header} → ${column.means} ${level ?? ''}`;
    return { certainty: column.certainty, isRight, means: column.means, said };
  };
  return [
    ...(table?.columns ?? []).filter(({ means }) => means !== IGNORED).map(judge(fixed)),
    ...(table?.groups ?? []).flatMap((group) => group.columns.map(judge(group.fixed['level']))),
  ];
};

const sheetsOf = (list: MadeList): readonly Sheet[] => {
  const { name, bytes } = listFile(list);
  return name.endsWith('.csv') ? readCsv(bytes, name).sheets : readWorkbook(bytes, name).sheets;
};

const variants = Array.from({ length: VARIANTS }, (_, seed) =>
  // Every fourth has columns under a wrong header or in an unusual order.
  madeList(listShapes[seed % listShapes.length] ?? 'a row a river', seed + 1, seed % 4 === 3),
);

const madeProposals = (): readonly Proposal[] =>
  variants.flatMap((list, at) => {
    const [sheet] = sheetsOf(list);
    return sheet
      ? proposals(firstOffice(sheet, list.district), list.truth, `${list.shape} ${at}`)
      : [];
  });

const counts = (found: readonly Proposal[], certainty: Certainty) => {
  const own = found.filter((each) => each.certainty === certainty);
  return { columns: own.length, right: own.filter(({ isRight }) => isRight).length };
};

const report = (found: readonly Proposal[]) => {
  const rows = (['sure', 'likely', 'unsure'] as const).map((certainty) => {
    const { columns, right } = counts(found, certainty);
    return `${certainty.padEnd(8)} ${String(columns).padStart(8)} ${String(right).padStart(8)}`;
  });
  console.log(['certainty  columns    right', ...rows].join('\n'));
};

it('is right in 99 of 100 columns it is sure of, and never gives a number to the wrong chief', () => {
  const found = madeProposals();
  report(found);
  const sure = counts(found, 'sure');
  const meant = variants.reduce((sum, { truth }) => sum + truth.size, 0);
  const right = found.filter(({ isRight }) => isRight).length;
  console.log(`${meant} columns mean something, ${right} of them are proposed rightly`);
  expect(right / meant).toBeGreaterThan(0.95);
  expect(sure.columns).toBeGreaterThan(VARIANTS * 4);
  expect(
    found
      .filter(({ certainty, isRight }) => certainty === 'sure' && !isRight)
      .map(({ said }) => said),
  ).toEqual([]);
  const phones = found.filter(({ means, isRight }) => means === 'phone' && !isRight);
  expect(phones.map(({ said }) => said)).toEqual([]);
}, 60_000);

const real: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'changsha-2017-chiefs.csv': {
    级别: 'level',
    河名: 'river',
    角色: 'title',
    姓名: 'name',
    职务: 'post',
  },
  'yongzhou-2017-chiefs-joined.csv': { 级别: 'level', 角色: 'title', 姓名: 'name' },
  'hubei-lakes.csv': { 湖库名称: 'name', '水面面积(km2': 'areaKm2' },
  'yaoan-2025-q1-water-quality.csv': {
    '断面(点位)名称': 'sectionId',
    '1月': 'result',
    '2月': 'result',
    '3月': 'result',
  },
  'four-chaos-2019-08.csv': {},
  'changzhou-two-panels.csv': { '村(社区)名称': 'village' },
  'gb3838-2002-table1.csv': {},
  'patrol-rules.csv': {},
};

itOnRealInputs('is right in what it is sure of in the published tables', () => {
  const folder = new URL('../../../../shared/data/real/', import.meta.url);
  const found = Object.entries(real).flatMap(([name, means]) => {
    const [sheet] = readCsv(readFileSync(new URL(name, folder)), name).sheets;
    const headers = sheet?.rows[0] ?? [];
    const truth = new Map(
      headers.flatMap((cell, at): readonly (readonly [number, ColumnTruth])[] => {
        const meant = means[cell?.text ?? ''];
        return meant === undefined ? [] : [[at, { means: meant }]];
      }),
    );
    return sheet ? proposals(firstOffice(sheet), truth, name) : [];
  });
  report(found);
  expect(
    found
      .filter(({ certainty, isRight }) => certainty === 'sure' && !isRight)
      .map(({ said }) => said),
  ).toEqual([]);
});
