import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { openCollections } from '../../../src/view/openData/openCollection.ts';
import { openCsv, openJson } from '../../../src/view/openData/openFiles.ts';
import { district } from '../../district/district.ts';

const { record } = district();
const rule = { slug: 'patrol', title: '河长巡河制度', body: '每周一次。', draftedBy: '张三' };
const collections = openCollections(indexRecord(record), { bulletins: [], rules: [rule] });

describe('the open collections', () => {
  it('have a title, and a name and a sentence for every column', () => {
    expect(collections.length).toBeGreaterThan(20);
    const silent = collections.flatMap(({ name, title, columns }) => [
      ...(title === name ? [name] : []),
      ...columns
        .filter((column) => column.title === column.name || column.description === '')
        .map((column) => `${name}.${column.name}`),
    ]);
    expect(silent).toEqual([]);
  });

  it('omit mobiles, consents and the faces of boards', () => {
    const contacts = collections.find(({ name }) => name === 'contacts');
    expect(record.contacts.some(({ kind }) => kind === 'mobile')).toBe(true);
    expect(contacts?.rows.some((row) => row['kind'] === 'mobile')).toBe(false);
    expect(contacts?.columns.some(({ name }) => name === 'consent')).toBe(false);
    const boards = collections.find(({ name }) => name === 'signboards');
    expect(boards && openJson(boards)).not.toContain('"faces"');
  });

  it('have only the schema’s columns for in-house texts', () => {
    const rules = collections.find(({ name }) => name === 'rules');
    expect(rules?.title).toBe('制度');
    expect(rules?.rows).toEqual([{ slug: 'patrol', title: '河长巡河制度', body: '每周一次。' }]);
  });

  it('have of a text only what its page shows: no comment, no unused reference', () => {
    const body = '每周一次。\n\n<!-- 内部 -->\n\n[内部]: https://example.cn';
    const [item] = record.news;
    if (!item) throw new Error('the record has news');
    const open = openCollections(indexRecord({ ...record, news: [{ ...item, body }] }), {
      bulletins: [],
      rules: [{ ...rule, body }],
    });
    for (const name of ['news', 'rules'])
      expect(open.find((each) => each.name === name)?.rows[0]?.['body']).toBe('每周一次。');
  });

  it('have the same content in CSV and JSON', () => {
    for (const collection of collections) {
      const csv = openCsv(collection);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.split('\r\n')[0]).toBe(
        `\uFEFF${collection.columns.map(({ name }) => name).join(',')}`,
      );
      expect(JSON.parse(openJson(collection))).toEqual(JSON.parse(JSON.stringify(collection.rows)));
    }
  });
});
