import { expect, it } from 'vitest';
import { letteringIssues } from '../../../scripts/import/lettering.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { emptyFolder } from './runImport.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';

const letteringOf = (
  change: Parameters<typeof smallExport>[0],
  published?: ReturnType<typeof smallExport>,
) =>
  letteringIssues(
    { checked: { exported: smallExport(change), layout: { kind: 'document', name: 'a.json' } } },
    published,
    emptyFolder(),
  );
const reportOf = (change: Parameters<typeof smallExport>[0]): string =>
  issueReport(letteringOf(change).issues);

it('says where a character stands that no face prints, and the way out', () => {
  const said = reportOf(({ people: [person] }) => {
    if (person) person.name = '王\u{3134a}';
  });
  expect(said).toContain('【提醒】 a.json › people › 第 1 条（王\u{3134a}）› name：');
  expect(said).toContain('content/glyphs/U+3134A.svg');
  expect(said).toContain('网页照常公布');
  expect(said).toContain('按拼音搜不到');
});

it('says nothing of a character that prints and sounds, nor of one with a reading given', () => {
  expect(
    reportOf(({ people: [person], rivers: [river] }) => {
      if (person) person.name = '王\u{2b8b8}';
      if (river) river.name = '㳇沟';
    }),
  ).toBe('');
  expect(
    reportOf(({ people: [person] }) => {
      if (person) Object.assign(person, { name: '王\u{3134a}', pinyin: 'wang yi' });
    }),
  ).not.toContain('按拼音');
});

it('tells once what was published already', () => {
  const rare = ({ people: [person] }: ExportV1Input): void => {
    if (person) person.name = '王\u{3134a}';
  };
  const { issues, standing } = letteringOf(rare, smallExport(rare));
  expect([issues.length, standing.length]).toEqual([0, 2]);
});
