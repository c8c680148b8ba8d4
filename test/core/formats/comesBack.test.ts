import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedByKey } from '../../../src/core/dataset/rowKeys.ts';
import { sayRecord } from '../../../src/core/dataset/sayRecord.ts';
import { passShapeOf } from '../../../src/core/dataset/shapePass.ts';
import type { ExportFormat } from '../../../src/core/formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../../../src/core/formats/formats.ts';
import { anyValueOf } from './anyValue.ts';
import { readBack } from './readBack.ts';
import { v4 } from './v4.ts';
import { v4Collection } from './v4Collection.ts';
import { v4Renamed } from './v4Renamed.ts';

const layout = { kind: 'document', name: 'any.json' } as const;

/**
 * Result of the first pass for a generated export. If it detects personal information, a new one is
 * generated.
 */
const getExported = <Newest>(format: ExportFormat<Newest>, document: unknown): Newest => {
  const { exported, issues } = passShapeOf(format, structuredClone(document), layout);
  fc.pre(!issues.some(({ code }) => code === 'privacy.found'));
  expect(issues).toEqual([]);
  if (!exported) throw new Error('An export without an issue is an export');
  return exported;
};

const formats: readonly (readonly [string, ExportFormat<OfficeExport>])[] = [
  ['the newest version', newestFormat],
  ['a version with one more field', v4],
  ['a version with one more collection', v4Collection],
];

describe.each(formats)('%s', (_, format) => {
  const anyExport = anyValueOf(format.newest.schema);

  it('stores nothing that does not come back from the record', () => {
    fc.assert(
      fc.property(anyExport, (document) => {
        const exported = getExported(format, document);
        // Nothing was lost on input, so the output must equal the input.
        expect(exported).toEqual(document);
        const back = readBack(exported, format);
        expect(back.issues).toEqual([]);
        expect(back.exported).toEqual(sortedByKey(exported));
      }),
      { numRuns: 25 },
    );
  });
});

it('loses nothing in a version that uses other names', () => {
  fc.assert(
    fc.property(anyValueOf(v4Renamed.newest.schema), (document) => {
      const exported = getExported(v4Renamed, document);
      const outcome = sayRecord(exported, v4Renamed);
      if (!('said' in outcome)) throw new Error(JSON.stringify(outcome.unsayable.faults));
      const { version, document: said } = outcome.said;
      expect(version.version).toBeLessThan(4);
      expect(getExported(v4Renamed, said)).toEqual(exported);
    }),
    { numRuns: 25 },
  );
});
