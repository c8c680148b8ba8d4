import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { joinPieces } from '../../../src/core/geometry/joinPieces.ts';
import { lengthKm } from '../../../src/core/geometry/lengthKm.ts';
import type { Line, Position } from '../../../src/core/geometry/position.ts';
import { bends } from './bends.ts';

/** A river cut at some of its vertices, with the pieces shuffled. */
const cut = fc
  .tuple(bends, fc.infiniteStream(fc.nat()))
  .filter(([line]) => line.length >= 5)
  .map(([line, choices]) => {
    const pick = (below: number) => (choices.next().value ?? 0) % below;
    const pieces: Line[] = [];
    let from = 0;
    for (let at = 1; at < line.length; at++) {
      if (at < line.length - 1 && pick(4) > 0) continue;
      pieces.push(line.slice(from, at + 1));
      from = at;
    }
    for (let at = pieces.length - 1; at > 0; at--) {
      const other = pick(at + 1);
      const [a, b] = [pieces[at] ?? [], pieces[other] ?? []];
      pieces.splice(at, 1, b);
      pieces.splice(other, 1, a);
    }
    return { line, pieces, pick };
  });

const path = (...positions: Position[]): Line => positions;

describe('the pieces of one river', () => {
  it('form the river again, in any order', () => {
    fc.assert(
      fc.property(cut, ({ line, pieces }) => {
        expect(joinPieces(pieces, { touchKm: 0.001 })).toEqual({
          lines: [line],
          gaps: [],
          turned: [],
        });
      }),
    );
  });

  it('form the river again if less than half of the length is drawn upstream', () => {
    fc.assert(
      fc.property(cut, ({ line, pieces, pick }) => {
        let turnedKm = 0;
        const turned: number[] = [];
        const drawn = pieces.map((piece, index) => {
          const km = lengthKm(piece);
          if (pick(2) === 0 || (turnedKm + km) * 2 >= lengthKm(line)) return piece;
          turnedKm += km;
          turned.push(index);
          return piece.toReversed();
        });
        expect(joinPieces(drawn, { touchKm: 0.001 })).toEqual({ lines: [line], gaps: [], turned });
      }),
    );
  });

  it('are joined over a gap, which is reported', () => {
    const upper = path([112, 33], [112.1, 33]);
    const lower = path([112.11, 33], [112.2, 33]);
    const { lines, gaps } = joinPieces([lower, upper]);
    expect(lines).toEqual([[...upper, ...lower]]);
    expect(gaps).toMatchObject([{ from: [112.1, 33], to: [112.11, 33] }]);
    expect(gaps[0]?.lengthKm).toBeCloseTo(0.933, 2);
  });

  it('stay apart if the gap is too wide, the longer first', () => {
    const short = path([112, 33], [112.1, 33]);
    const long = path([112.2, 33], [112.4, 33]);
    expect(joinPieces([short, long])).toEqual({ lines: [long, short], gaps: [], turned: [] });
  });

  it('follow the longer arm around an island and keep the other separate', () => {
    const upper = path([112, 33], [112.1, 33]);
    const longArm = path([112.1, 33], [112.11, 33.01], [112.12, 33]);
    const shortArm = path([112.1, 33], [112.12, 33]);
    const lower = path([112.12, 33], [112.2, 33]);
    for (const pieces of [
      [upper, longArm, shortArm, lower],
      [lower, shortArm, longArm, upper],
      [shortArm, lower, upper, longArm],
    ]) {
      const { lines, gaps } = joinPieces(pieces);
      expect(lines).toHaveLength(2);
      expect(lines[0]).toEqual([...upper, ...longArm.slice(1), ...lower.slice(1)]);
      expect(lines[1]).toEqual(shortArm);
      expect(gaps).toEqual([]);
    }
  });

  it('count once if a piece is given twice', () => {
    const piece = path([112, 33], [112.1, 33]);
    expect(joinPieces([piece, piece, piece.toReversed()]).lines).toEqual([piece]);
  });

  it('may form a ring, which stays one line', () => {
    const half = path([112, 33], [112.05, 33.05], [112.1, 33]);
    const rest = path([112.1, 33], [112.05, 32.95], [112, 33]);
    const { lines, gaps } = joinPieces([half, rest]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toHaveLength(5);
    expect(gaps).toEqual([]);
  });

  it('may be empty', () => {
    expect(joinPieces([])).toEqual({ lines: [], gaps: [], turned: [] });
    expect(joinPieces([[[112, 33]]]).lines).toEqual([]);
  });
});

const riversFile = '../shared/data/real/dengzhou/rivers.geojson';
const collection = z.object({
  features: z.array(
    z.object({
      properties: z.object({ name_zh: z.string() }),
      geometry: z.object({ coordinates: z.array(z.tuple([z.number(), z.number()])) }),
    }),
  ),
});

describe.skipIf(!existsSync(riversFile))(
  'the real rivers of Dengzhou (skipped without their file)',
  () => {
    const pieces = new Map<string, Line[]>();
    if (existsSync(riversFile)) {
      const { features } = collection.parse(JSON.parse(readFileSync(riversFile, 'utf8')));
      for (const { properties, geometry } of features) {
        const sofar = pieces.get(properties.name_zh) ?? [];
        pieces.set(properties.name_zh, [...sofar, geometry.coordinates]);
      }
    }

    it('lose no length, and bridged gaps are reported', () => {
      for (const parts of pieces.values()) {
        const { lines, gaps } = joinPieces(parts);
        const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
        const drawn = sum(parts.map(lengthKm));
        const touching = sum(lines.map(lengthKm)) - sum(gaps.map((gap) => gap.lengthKm));
        expect(touching).toBeGreaterThanOrEqual(drawn - 1e-6);
        expect(touching).toBeLessThan(drawn + 0.03 * parts.length);
      }
    });
  },
);
