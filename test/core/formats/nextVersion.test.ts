import { expect, it } from 'vitest';
import { placeOf } from '../../../src/core/dataset/exportPlace.ts';
import { passShapeOf } from '../../../src/core/dataset/shapePass.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { inShort, rowAt, smallInput } from '../dataset/smallExport.ts';
import { v4Renamed } from './v4Renamed.ts';

const layout = { kind: 'document', name: 'small.json' } as const;

/** The small export in version 4. */
const smallVersion4 = (): Record<string, unknown> => {
  const { contacts, rivers, ...rest } = smallInput();
  return {
    projects: [],
    publicity: [],
    honours: [],
    ...rest,
    version: 4,
    pointCrs: 'WGS-84',
    telephones: contacts,
    rivers: rivers.map(({ lengthKm, ...river }) => ({ ...river, length: { km: lengthKm } })),
  };
};

it('takes one file to add a version: older files are read through all steps', () => {
  const { exported, issues } = passShapeOf(v4Renamed, smallInput(), layout);
  expect(issues).toEqual([]);
  expect(exported).toEqual(passShapeOf(v4Renamed, smallVersion4(), layout).exported);
  expect(exported?.rivers[0]?.length?.km).toBe(smallInput().rivers[0]?.lengthKm);
});

it('points from the newest version to what the writer of an older one wrote', () => {
  const older = passShapeOf(v4Renamed, smallInput(), layout);
  const newest = passShapeOf(v4Renamed, smallVersion4(), layout);
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
  const { issues, sound } = passShapeOf(v4Renamed, document, layout);
  expect(inShort(issues)).toEqual(['error contacts.0.number shape.type']);
  expect(sound?.exported.telephones?.length).toBe(document.contacts.length - 1);
  expect(sound?.rowNumbers.get('contacts')?.[0]).toBe(1);
  expect(sound?.mayExist('telephones', rowAt(document.contacts, 0).id)).toBe(true);
  expect(sound?.mayExist('telephones', 'nobody')).toBe(false);
});

it('names every version it knows', () => {
  const { issues } = passShapeOf(v4Renamed, { ...smallInput(), version: 5 }, layout);
  expect(issueReport(issues)).toContain('本系统认识的格式版本 1、2、3、4');
});
