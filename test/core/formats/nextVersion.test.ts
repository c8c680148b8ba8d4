import { expect, it } from 'vitest';
import { placeOf } from '../../../src/core/dataset/exportPlace.ts';
import { passShapeOf } from '../../../src/core/dataset/shapePass.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { inShort, rowAt, smallInput } from '../dataset/smallExport.ts';
import { v3Renamed } from './v3Renamed.ts';

const layout = { kind: 'document', name: 'small.json' } as const;

/** The small export in version 3. */
const smallVersion3 = (): Record<string, unknown> => {
  const { contacts, rivers, ...rest } = smallInput();
  return {
    projects: [],
    publicity: [],
    honours: [],
    ...rest,
    version: 3,
    pointCrs: 'WGS-84',
    telephones: contacts,
    rivers: rivers.map(({ lengthKm, ...river }) => ({ ...river, length: { km: lengthKm } })),
  };
};

it('needs one file to add a version: older files are read through all steps', () => {
  const { exported, issues } = passShapeOf(v3Renamed, smallInput(), layout);
  expect(issues).toEqual([]);
  expect(exported).toEqual(passShapeOf(v3Renamed, smallVersion3(), layout).exported);
  expect(exported?.rivers[0]?.length.km).toBe(smallInput().rivers[0]?.lengthKm);
});

it('maps a path of the newest version to the older file', () => {
  const older = passShapeOf(v3Renamed, smallInput(), layout);
  const newest = passShapeOf(v3Renamed, smallVersion3(), layout);
  const place = ({ exported, layout: found }: typeof older, ...path: (string | number)[]) =>
    placeOf(found, exported, path).path.join('.');
  expect(place(older, 'rivers', 1, 'length', 'km')).toBe('rivers.1.lengthKm');
  expect(place(newest, 'rivers', 1, 'length', 'km')).toBe('rivers.1.length.km');
  expect(place(older, 'telephones', 0, 'number')).toBe('contacts.0.number');
  expect(place(newest, 'telephones', 0, 'number')).toBe('telephones.0.number');
  expect(place(older, 'pointCrs')).toBe('');
});

it('reports faults of an older file under its own names, and knows the skipped rows', () => {
  const document = smallInput();
  Object.assign(rowAt(document.contacts, 0), { number: 7 });
  const { issues, sound } = passShapeOf(v3Renamed, document, layout);
  expect(inShort(issues)).toEqual(['error contacts.0.number shape.type']);
  expect(sound?.exported.telephones.length).toBe(document.contacts.length - 1);
  expect(sound?.rowNumbers.get('contacts')?.[0]).toBe(1);
  expect(sound?.mayExist('telephones', rowAt(document.contacts, 0).id)).toBe(true);
  expect(sound?.mayExist('telephones', 'nobody')).toBe(false);
});

it('lists every known version', () => {
  const { issues } = passShapeOf(v3Renamed, { ...smallInput(), version: 4 }, layout);
  expect(issueReport(issues)).toContain('本系统认识的格式版本 1、2、3');
});
