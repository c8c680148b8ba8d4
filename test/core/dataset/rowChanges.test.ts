import { expect, it } from 'vitest';
import { recordDiff } from '../../../src/core/dataset/recordDiff.ts';
import {
  LISTED_ROWS,
  rowChanges,
  rowsOfPeople,
  withheldFields,
} from '../../../src/core/dataset/rowChanges.ts';
import { jsonSchemaOf } from '../../../src/core/dataset/jsonSchemas.ts';
import { collectionNames } from '../../../src/core/formats/collections.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { shownMarkdown } from '../../../src/core/text/shownMarkdown.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district, districtFolder } from '../../district/district.ts';
import { rowAt } from './smallExport.ts';
import { readExport } from '../../../src/data/readExport.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { editionRowsSchema } from '../../../src/core/schemas/editionRows.ts';
import { readPublished } from '../../../src/data/readPublished.ts';

const { record } = district();

const changed = (change: (copy: PublishedRecord) => void): OfficeExport => {
  const copy = structuredClone(record);
  change(copy);
  return copy;
};

it('says which row and field was and is what', () => {
  const now = changed(({ problems, cleanups }) => {
    Object.assign(rowAt(problems, 0), { description: '新桥头一堆', unusual: undefined });
    problems.splice(1, 1);
    cleanups.push({ ...rowAt(cleanups, 0), id: 'ql-99' });
  });
  const [was, removed] = record.problems;
  expect(rowChanges(now, record)).toEqual([
    {
      collection: 'problems',
      counts: { added: 0, changed: 1, removed: 1 },
      added: [],
      changed: [
        { id: was?.id, fields: [{ name: 'description', was: was?.description, is: '新桥头一堆' }] },
      ],
      removed: [removed?.id],
    },
    {
      collection: 'cleanups',
      counts: { added: 1, changed: 0, removed: 0 },
      added: ['ql-99'],
      changed: [],
      removed: [],
    },
  ]);
  expect(rowChanges(record, record)).toEqual([]);
});

it('keeps no name, no telephone and no row that is no longer public', () => {
  const now = changed(({ people, contacts, postHoldings, problems }) => {
    people.push({ id: 'xin', name: '辛未时' });
    Object.assign(rowAt(contacts, 0), { number: '0300-860 9999' });
    Object.assign(rowAt(postHoldings, 0), { personId: 'xin', title: '代总河长' });
    problems.splice(0, 1);
  });
  const changes = rowChanges(now, record);
  expect(changes.find(({ collection }) => collection === 'people')).toEqual({
    collection: 'people',
    counts: { added: 1, changed: 0, removed: 0 },
  });
  expect(changes.find(({ collection }) => collection === 'contacts')).toEqual({
    collection: 'contacts',
    counts: { added: 0, changed: 1, removed: 0 },
    added: [],
    changed: [{ id: rowAt(record.contacts, 0).id, fields: [{ name: 'number', withheld: true }] }],
    removed: [],
  });
  expect(changes.find(({ collection }) => collection === 'postHoldings')?.changed).toEqual([
    {
      id: record.postHoldings[0]?.id,
      fields: [
        { name: 'personId', withheld: true },
        { name: 'title', was: record.postHoldings[0]?.title, is: '代总河长' },
      ],
    },
  ]);
  const said = JSON.stringify(changes);
  for (const hidden of ['辛未时', '9999', '"xin"', rowAt(record.contacts, 0).number])
    expect(said).not.toContain(hidden);
  expect(said).not.toContain(rowAt(record.problems, 0).description);
});

interface Node {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** Manual entries of fields that name a person or hold a telephone. */
const personal = new Set(['姓名', '人员', '号码', '电话', '监督电话', '相关河长']);

const holdsPersonal = (node: Node): boolean =>
  (node.title !== undefined && personal.has(node.title)) ||
  Object.values(node.properties ?? {}).some(holdsPersonal) ||
  [...(node.items ? [node.items] : []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])].some(
    holdsPersonal,
  );

it('withholds every field of the format that names a person or holds a telephone', () => {
  const found = collectionNames
    .filter((name) => !rowsOfPeople.has(name))
    .flatMap((name) => {
      const schema: Node = jsonSchemaOf(name, '');
      return Object.entries(schema.items?.properties ?? {})
        .filter(([, field]) => holdsPersonal(field))
        .map(([field]) => ({ name, field }));
    });
  expect(found.length).toBeGreaterThan(6);
  expect(found.filter(({ name, field }) => withheldFields[name]?.includes(field) !== true)).toEqual(
    [],
  );
});

it('shows of an article what a page shows of it', () => {
  const body = (text: string) =>
    changed(({ news }) => {
      Object.assign(rowAt(news, 0), { body: text });
    });
  const fieldsOf = (was: string, is: string) =>
    rowChanges(body(is), body(was))[0]?.changed?.[0]?.fields;
  expect(fieldsOf('旧。\n\n<!-- 内部 -->', '新。\n\n<!-- 内部二 -->')).toEqual([
    {
      name: 'body',
      was: shownMarkdown('旧。\n\n<!-- 内部 -->'),
      is: shownMarkdown('新。\n\n<!-- 内部二 -->'),
    },
  ]);
  expect(JSON.stringify(fieldsOf('旧。<!-- 内部 -->', '新。'))).not.toContain('内部');
  expect(fieldsOf('旧。\n\n<!-- 内部 -->', '旧。\n\n<!-- 内部二 -->')).toEqual([
    { name: 'body', withheld: true },
  ]);
});

it('counts the rows of a collection where more than a thousand changed', () => {
  const add = (count: number) =>
    changed(({ cleanups }) => {
      const first = rowAt(cleanups, 0);
      for (let at = 0; at < count; at += 1) cleanups.push({ ...first, id: `new-${at}` });
    });
  expect(rowChanges(add(LISTED_ROWS), record)[0]?.added).toHaveLength(LISTED_ROWS);
  expect(rowChanges(add(LISTED_ROWS + 1), record)).toEqual([
    { collection: 'cleanups', counts: { added: LISTED_ROWS + 1, changed: 0, removed: 0 } },
  ]);
});

it('names a river whose line moved, without the line, and a change of the office', () => {
  const now = changed(({ lines, office }) => {
    Object.assign(office, { hours: '全天' });
    const geometry = lines?.features[0]?.geometry;
    if (geometry?.type === 'LineString') geometry.coordinates[0] = [110, 35];
  });
  expect(rowChanges(now, record)).toEqual([
    {
      collection: 'office',
      counts: { added: 0, changed: 1, removed: 0 },
      added: [],
      changed: [
        { id: 'office', fields: [{ name: 'hours', was: record.office.hours, is: '全天' }] },
      ],
      removed: [],
    },
    {
      collection: 'lines',
      counts: { added: 0, changed: 1, removed: 0 },
      added: [],
      changed: [
        {
          id: record.lines?.features[0]?.properties.riverId,
          fields: [{ name: 'geometry', withheld: true }],
        },
      ],
      removed: [],
    },
  ]);
});

it('counts as the preview of an import does', () => {
  const read = readExport(`${districtFolder}/exports/first`, 1e9);
  const first =
    read.document === undefined ? undefined : passShape(read.document, read.layout).exported;
  if (!first) throw new Error('The first export of the district cannot be read');
  const counted = rowChanges(record, first).filter(
    ({ collection }) => collection !== 'office' && collection !== 'lines',
  );
  const shown = recordDiff(indexRecord(record), indexRecord(first), 180).tables.filter(
    ({ added, changed: other, removed }) => added + other + removed > 0,
  );
  expect(counted.map(({ collection, counts }) => ({ name: collection, ...counts }))).toEqual(
    shown.map(({ name, added, changed: other, removed }) => ({
      name,
      added,
      changed: other,
      removed,
    })),
  );
});

it('says of the district what its README says of the two editions', () => {
  const { editions } = readPublished(districtFolder);
  const [first, second] = editions;
  expect(editionRowsSchema.parse(first?.rows).changes).toEqual([]);
  const said = new Map(second?.rows?.changes.map((one) => [one.collection, one]));
  expect(said.get('cleanups')?.changed).toEqual([
    {
      id: 'ql-02',
      fields: [
        {
          name: 'amount',
          was: { kind: 'value', value: 86.5, scale: 1 },
          is: { kind: 'value', value: 68.5, scale: 1 },
        },
      ],
    },
  ]);
  expect(said.get('problems')?.added).toEqual(['wt-10']);
  expect(said.get('problems')?.changed?.map(({ id }) => id)).toEqual(['wt-06', 'wt-08', 'wt-09']);
  expect(second?.rows?.before?.edition).toBe('2026-09-03');
});
