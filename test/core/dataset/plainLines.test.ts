import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../src/core/dataset/plainLines.ts';

const place = { source: 'lines.geojson', path: [] };

type Coordinates = readonly (number | Coordinates)[];

const linesOf = (type: string, coordinates: Coordinates | undefined, more: object = {}) => ({
  type: 'FeatureCollection',
  crs: 'WGS-84',
  ...more,
  features: [
    {
      type: 'Feature',
      properties: { riverId: 'sha-gou' },
      geometry: coordinates === undefined ? null : { type, coordinates },
    },
  ],
});

const read = (lines: unknown, mayHaveAreas = true) => plainLines(lines, place, mayHaveAreas);

const issueOf = (lines: unknown, mayHaveAreas = true) => {
  const { lines: plain, issues } = read(lines, mayHaveAreas);
  expect(plain).toBeUndefined();
  expect(issues).toHaveLength(1);
  return [issues[0]?.code, issues[0]?.params];
};

const degrees = fc.tuple(
  fc.double({ min: 73, max: 136, noNaN: true }),
  fc.double({ min: 3, max: 54, noNaN: true }),
);
const line = fc.array(degrees, { minLength: 2, maxLength: 5 });

describe('lines as mapping programs write them', () => {
  it('lose heights and measures, which are counted, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          line.map((coordinates) => ['LineString', coordinates, coordinates.length] as const),
          fc
            .array(line, { minLength: 1, maxLength: 3 })
            .map((pieces) => ['MultiLineString', pieces, pieces.flat().length] as const),
        ),
        fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 2 }),
        ([type, coordinates, positions], height) => {
          const raised = (value: Coordinates): Coordinates =>
            typeof value[0] === 'number'
              ? [...value, ...height]
              : value.map((each) => (typeof each === 'number' ? each : raised(each)));
          const plain = linesOf(type, coordinates);
          expect(read(plain)).toEqual({ lines: plain, issues: [] });
          expect(read(linesOf(type, raised(coordinates)))).toMatchObject({
            lines: plain,
            issues: [{ severity: 'warning', code: 'lines.heights', params: { positions } }],
          });
        },
      ),
    );
  });

  it('may name their coordinate system in the old way', () => {
    const named = (name: string) =>
      linesOf(
        'LineString',
        [
          [113, 34],
          [113.1, 34],
        ],
        {
          crs: { type: 'name', properties: { name } },
        },
      );
    for (const [name, crs] of [
      ['urn:ogc:def:crs:OGC:1.3:CRS84', 'WGS-84'],
      ['EPSG:4326', 'WGS-84'],
      ['urn:ogc:def:crs:EPSG::4326', 'WGS-84'],
      ['urn:ogc:def:crs:EPSG::4490', 'CGCS2000'],
      ['EPSG:4490', 'CGCS2000'],
    ] as const)
      expect(read(named(name))).toMatchObject({ lines: { crs }, issues: [] });
    for (const name of ['urn:ogc:def:crs:EPSG::4526', 'EPSG:3857', 'EPSG:14326', ''])
      expect(issueOf(named(name))).toEqual(['lines.crs', { name }]);
  });

  it('are refused once if they are metres, or begin with the latitude', () => {
    for (const position of [
      [38_512_345.6, 3_887_654.3],
      [512_345.6, 3_887_654.3],
      [12_600_000, 4_000_000, 12],
    ])
      expect(issueOf(linesOf('LineString', [position, position]))).toEqual([
        'lines.projected',
        { example: position.slice(0, 2) },
      ]);
    fc.assert(
      fc.property(line, (coordinates) => {
        const [lng, lat] = coordinates[0] ?? [0, 0];
        expect(
          issueOf(
            linesOf(
              'LineString',
              coordinates.map(([x, y]) => [y, x]),
            ),
          ),
        ).toEqual(['lines.swapped', { example: [lat, lng] }]);
      }),
    );
  });

  it('are refused if they are points, areas of rivers or nothing, with their number', () => {
    const ring = [
      [
        [113, 34],
        [113.1, 34],
        [113, 34.1],
        [113, 34],
      ],
    ];
    expect(issueOf(linesOf('Polygon', ring), false)).toEqual([
      'lines.shape',
      { shape: 'Polygon', features: 1, mayHaveAreas: false },
    ]);
    expect(read(linesOf('Polygon', ring)).issues).toEqual([]);
    for (const [shape, coordinates] of [
      ['Point', [113, 34]],
      ['MultiPoint', [[113, 34]]],
      ['GeometryCollection', []],
      ['', undefined],
    ] as const)
      expect(issueOf(linesOf(shape, coordinates))).toMatchObject(['lines.shape', { shape }]);
  });

  it('are left to the format if they are no GeoJSON at all', () => {
    for (const lines of [undefined, null, [], 'x', 5])
      expect(read(lines)).toEqual({ lines, issues: [] });
    for (const features of [undefined, {}, [null, 5, { geometry: 5 }, { geometry: { type: 5 } }]])
      expect(read({ features }).issues).toEqual([]);
  });
});
