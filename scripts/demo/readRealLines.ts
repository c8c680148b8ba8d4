import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import type { Position } from './plane.ts';

/** A river as digitised: one or more pieces with the same name. */
export interface RealRiver {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly Position[][];
}

export interface RealPlace {
  readonly name: string;
  readonly position: Position;
  readonly isTown: boolean;
}

export interface RealLines {
  readonly rivers: readonly RealRiver[];
  readonly places: readonly RealPlace[];
}

const position = z.tuple([z.number(), z.number()]);
const line = z.array(position).min(2);

const waters = z.object({
  features: z
    .array(
      z.object({
        properties: z.object({ name_zh: z.string().min(1), name_en: z.string().optional() }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('LineString'), coordinates: line }),
          z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
        ]),
      }),
    )
    .min(1),
});

const settlements = z.object({
  features: z
    .array(
      z.object({
        properties: z.object({
          name_zh: z.string().min(1),
          level: z.enum(['seat', 'town', 'village']),
        }),
        geometry: z.object({ type: z.literal('Point'), coordinates: position }),
      }),
    )
    .min(1),
});

/**
 * Reads `rivers.geojson` and `places.geojson` of a folder (WGS-84). Pieces with the same name form
 * one river.
 *
 * @throws ExpectedFailure when a file is missing or is not such a collection
 */
export const readRealLines = (folder: string): RealLines => {
  const ids = new Map<string, string>();
  const rivers = readCollection(join(folder, 'rivers.geojson'), waters).features.map(
    ({ properties, geometry }): RealRiver => {
      const { name_zh: name, name_en: english } = properties;
      const id = ids.get(name) ?? idOf(english ?? '', ids.size + 1);
      ids.set(name, id);
      return {
        id,
        name,
        lines: geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
      };
    },
  );
  const places = readCollection(join(folder, 'places.geojson'), settlements).features.map(
    ({ properties, geometry }): RealPlace => ({
      name: properties.name_zh,
      position: geometry.coordinates,
      isTown: properties.level !== 'village',
    }),
  );
  return { rivers, places };
};

/** Id of a name: `Tangbai River` becomes `tangbai`. */
const idOf = (english: string, number: number): string => {
  const id = english
    .toLowerCase()
    .replace(/\s*river$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return id === '' ? `river-${number}` : id;
};

const readCollection = <S extends z.ZodType>(file: string, schema: S): z.output<S> => {
  if (!existsSync(file)) throw new ExpectedFailure(`${file}: expected a GeoJSON file, found none`);
  const reading = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (reading.success) return reading.data;
  const [first] = reading.error.issues;
  throw new ExpectedFailure(
    `${file} › ${first?.path.join(' › ') ?? ''}: ${first?.message ?? 'not readable'}`,
  );
};
